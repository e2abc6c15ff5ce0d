# The workbench: practices are written, compared, proposed and published here.

## The list and one practice.

workbench-menu = Prácticas
workbench-menu-help = { $publishes ->
    [yes] Modificar las prácticas, públicas o no, y publicarlas.
   *[no] Ver sus prácticas y proponer correcciones.
}
workbench-proposals-menu = Propuestas
workbench-proposals-menu-help = Las correcciones que proponen los responsables de las prácticas.
workbench-list-title = Modificar las prácticas
workbench-list-words = Nombre, ciudad o dirección
workbench-list-state = Estado
workbench-list-any = Cualquier estado
workbench-list-open = En redacción
workbench-list-changed = Último cambio
workbench-list-nothing = Ninguna práctica coincide. Use menos palabras o elija cualquier estado.
workbench-status-draft = Aún sin publicar
workbench-status-published = Publicada
workbench-status-ended = Terminada
workbench-status-withdrawn = Retirada
workbench-count-drafts = { $n ->
    [one] { $n } borrador
   *[other] { $n } borradores
}
workbench-count-proposals = { $n ->
    [one] { $n } propuesta en espera
   *[other] { $n } propuestas en espera
}
workbench-next = Qué hacer ahora
workbench-mine = Tiene un borrador, guardado el { $moment }. Nadie más lo ve.
workbench-go-on = Continuar escribiendo
workbench-begin = Modificar esta práctica
workbench-begin-proposal = Proponer una corrección
workbench-withdrawn = Esta práctica se ha retirado. Hay que restablecerla antes de modificarla.
workbench-to-page = Leerla tal como está publicada
workbench-to-history = Versiones: quién cambió qué, y cuándo
workbench-writing = Quién está escribiendo
workbench-other = { $name } también trabaja en esta práctica. Último cambio: { $moment }.
workbench-waiting = Propuestas en espera
workbench-proposed-by = Propuesta de { $name }, { $moment }:
workbench-to-proposals = Ver las propuestas
workbench-proposed = Lo que usted propuso
workbench-proposal-submitted = En espera de la redacción
workbench-proposal-published = Aceptada y publicada
workbench-proposal-declined = Rechazada
workbench-declined-because = El motivo: { $why }
workbench-done-published = La versión { $number } está publicada.
workbench-done-read = Leerla
workbench-done-changes = Qué cambió
workbench-done-unchanged = Su borrador decía lo que el público ya ve. No hay una versión nueva.
workbench-done-sent = Enviada a la redacción.
workbench-done-sent-text = La redacción la examinará. Recibirá un correo cuando se publique o se rechace.
workbench-done-dropped = Borrador descartado.
workbench-bring-back = Restaurarlo
workbench-done-kept = Su borrador está de vuelta, tal como lo dejó.

## A new practice.

workbench-new = Nueva práctica
workbench-new-lede = Para empezar bastan un nombre y un lugar. El público no ve nada hasta que usted la publique.
workbench-new-place-help = El nombre o la dirección de una ciudad que ya está en este sitio, por ejemplo turin.
workbench-new-slug = Última parte de la dirección
workbench-new-slug-help = Letras minúsculas, cifras y guiones. Si lo deja vacío, se forma a partir del nombre.
workbench-new-button = Empezar el borrador
workbench-fault-place = Ninguna ciudad de este sitio tiene este nombre o esta dirección. Búsquela en la lista de ciudades.
workbench-fault-slug = Use letras minúsculas de la a a la z, cifras y guiones sencillos
workbench-fault-slug-taken = Otra práctica tiene o tuvo esta dirección. Elija otra.

## The form.

workbench-edit-title = Modificar «{ $title }»
workbench-edit-lede = Lo que escribe se guarda como borrador. El público solo lo ve cuando usted lo publica.
workbench-propose-title = Proponer una corrección a «{ $title }»
workbench-propose-lede = Cambie lo que está mal o añada lo que falta. La redacción lo revisa antes de que lo vea el público.
workbench-save = Guardar el borrador
workbench-save-this = Guardar mi texto
workbench-saved-at = Guardado el { $moment }
workbench-unsaved = Aún sin guardar
workbench-failed = Ahora no se ha podido guardar. El sitio lo intentará de nuevo; todo queda en este formulario.
workbench-signed-out = Su sesión ha terminado. Todo queda en este formulario: inicie sesión en una pestaña nueva, vuelva y guarde.
workbench-to-publish = Publicar…
workbench-to-send = Enviar a la redacción…
workbench-to-changes = Qué cambia
workbench-to-preview = Como la ve el público
workbench-to-form = Volver al formulario
workbench-to-draft = Su borrador
workbench-view = Como la vería el público
workbench-drop = Descartar este borrador
workbench-faults-text = Puede guardar el borrador tal como está. Corrija esto antes de publicarlo.
workbench-from = El formulario muestra el texto de la versión { $number }. Guárdelo para empezar desde ahí un borrador.
workbench-overtaken-title = Este borrador se guardó en otra pestaña
workbench-overtaken-text = Lo que escribió aquí sigue abajo y no se ha guardado. Guárdelo para que sustituya a lo otro,
workbench-overtaken-take = o tome lo que se guardó en la otra pestaña.
workbench-overtaken-way = Guardar para ver los dos
workbench-overtaken-differ = En qué se diferencian los dos textos
workbench-overtaken-differ-help = Tachado: lo que se guardó en la otra pestaña. Subrayado: lo que hay aquí abajo.
workbench-closed-title = Este borrador está cerrado
workbench-closed-dropped = Este borrador se descartó en otra pestaña
workbench-closed-published = Este borrador se publicó en otra pestaña
workbench-closed-sent = Este borrador se envió a la redacción desde otra pestaña
workbench-closed-text = Lo que escribió aquí sigue abajo y no se ha guardado. Guárdelo para empezar con ello un borrador nuevo.
workbench-closed-way = Guardar para continuar
workbench-stale = Desde que empezó se ha publicado otra versión.
workbench-stale-link = Incorporarla a mi borrador
workbench-up = Subir
workbench-down = Bajar
workbench-remove = Quitar
workbench-none = Sabemos que no hay
workbench-choose = Elija
workbench-chars = caracteres
workbench-exists-unsaid = La ficha no dice nada
workbench-certainty-sure = Seguro

## What is wrong with a field.

workbench-fault-address = Indique una dirección completa que empiece por https:// o http://
workbench-fault-year = Escriba un año de 1800 a 2200
workbench-fault-count = Escriba un número entero, 0 o más, solo en cifras
workbench-fault-number = Escriba un número en cifras, con un punto antes de los decimales, por ejemplo 1250 o 12.5
workbench-fault-percent = Escriba un número de 0 a 100, con un punto antes de los decimales
workbench-fault-currency = Escriba las tres letras de la moneda, por ejemplo EUR
workbench-fault-licence = Escriba el nombre corto de una licencia (SPDX), por ejemplo CC-BY-4.0
workbench-fault-date = { $date } no existe. Escriba un año, un mes o un día que exista
workbench-fault-both = Rellene el número o las palabras, no ambos
workbench-fault-line = Escríbalo en una sola línea
workbench-fault-list = Una lista admite como máximo { $max } elementos. Quite algunos
workbench-fault-choice = Elija una de las respuestas

## Sections.

workbench-section-name = Nombre y resumen
workbench-section-place = Lugar e inicio
workbench-section-themes = Temas y grupos
workbench-section-aims = Objetivos y actividades
workbench-section-claims = Puntos fuertes, puntos débiles, enseñanzas
workbench-section-notes = Solo para la redacción

## Fields and what belongs in them.

workbench-help-name = En inglés, como debe encontrarla el público.
workbench-help-original-name = Como se llama en su propio idioma.
workbench-original-language = Su propio idioma
workbench-help-original-language = El idioma en que trabaja la práctica.
workbench-help-summary = Dos o tres frases en inglés: qué hace, para quién, dónde.
workbench-city = Dónde exactamente
workbench-help-city = Ciudad y parte de la ciudad, por ejemplo: London (Southwark, Bermondsey).
workbench-region = Región
workbench-scope-note = Nota sobre el ámbito
workbench-start-year = Año de inicio
workbench-help-start-year = Cuatro cifras, como lo indica una fuente. Déjelo vacío si ninguna lo hace.
workbench-start-certainty = Grado de certeza del año
workbench-start-earlier = Año anterior
workbench-help-start-earlier = Si otra fuente da un año anterior para el mismo inicio.
workbench-start-note = Nota sobre el inicio
workbench-help-start-note = Qué empezó entonces, si no era la práctica tal como es hoy.
workbench-help-themes = Ámbitos de actuación, cada uno con el nombre que le da el tesauro.
workbench-themes-note = Nota sobre los temas
workbench-help-targets = A quién se dirige.
workbench-help-approach = ¿Es para todo el mundo o solo para personas migrantes? Es nuestra propia lectura.
workbench-help-goals = Qué quiere conseguir, un objetivo por campo.
workbench-help-activities = Qué se hace, una actividad por campo.
workbench-help-organisations = Quién responde de ella.
workbench-help-partners = Quién trabaja con estas organizaciones.
workbench-help-actors = Quién hace el trabajo: voluntariado, personas mediadoras, docentes.
workbench-help-results = Qué se contó o se vio, cada vez con su fuente. Dos fuentes pueden contradecirse: conserve ambas.
workbench-help-value = El número tal como lo indica la fuente, o sus palabras si no da un número sencillo.
workbench-number = Número
workbench-words = En palabras
workbench-unit = Unidad
workbench-help-unit = Qué se cuenta: personas, horas, euros.
workbench-what-counted = Qué se contó
workbench-help-what-counted = Para que nadie compare cosas distintas: las visitas no son visitantes.
workbench-help-when = Con las palabras de la fuente, por ejemplo: January 2013.
workbench-source = Fuente
workbench-help-address = La dirección de la página que lo dice.
workbench-help-payers = Quién la paga.
workbench-help-amounts = Sumas que indica una fuente.
workbench-amount = Importe
workbench-currency = Moneda
workbench-help-currency = Sus tres letras, por ejemplo EUR.
workbench-year = Año
workbench-amount-what = Para qué se usó
workbench-amount-note = Nota sobre la financiación
workbench-help-number = En cifras, con un punto antes de los decimales.
workbench-help-count = Un número entero en cifras.
workbench-help-strengths = Qué hace que funcione. Vincule cada afirmación a páginas que hablen a favor o en contra.
workbench-help-weaknesses = Qué no funciona o puede fallar.
workbench-help-conditions = Qué debe haber para que funcione en otra ciudad.
workbench-help-lessons = Qué han aprendido quienes la gestionan.
workbench-help-evaluation = Si alguien la ha evaluado, quién, y con qué resultado.
workbench-claim = Afirmación
workbench-evidence = Pruebas
workbench-help-evidence = Páginas que cualquiera puede abrir y comprobar.
workbench-stance = Qué dice de la afirmación
workbench-help-components = Las partes de la práctica, que otra ciudad puede conservar, cambiar o dejar.
workbench-help-needs = En unidades corrientes: un puesto, horas a la semana, metros cuadrados.
workbench-population-year = Año de la población
workbench-population-source = Fuente de la población
workbench-share = Proporción de residentes extranjeros, en tanto por ciento
workbench-share-year = Año de la proporción
workbench-share-counts = A quién se cuenta en la proporción
workbench-help-share-counts = Las proporciones que cuentan a personas distintas no se pueden comparar.
workbench-share-definition = Cómo la define la fuente
workbench-share-source = Fuente de la proporción
workbench-share-earlier = Cifras anteriores
workbench-area = Zona
workbench-help-area = Si las cifras son de una zona distinta de la ciudad, su nombre.
workbench-city-other = Qué más hay que saber de la ciudad
workbench-report-exists = ¿Hay un informe?
workbench-author = Escrito por
workbench-institution = Institución
workbench-dated = Fecha
workbench-pages = Páginas
workbench-pages-note = Cómo se contaron las páginas
workbench-report-languages = Idiomas del informe
workbench-help-languages = Cada idioma en que se puede leer.
workbench-addresses = Direcciones
workbench-infosheet-languages = Idiomas de la hoja informativa
workbench-note = Nota
workbench-film-exists = ¿Se rodó una película?
workbench-film-length = Duración prevista, en minutos
workbench-help-film-length = Por ejemplo 10-12.
workbench-film-address = Dirección de la película
workbench-film-source = Fuente que dice que se rodó
workbench-help-sources = Cada página usada para esta ficha.
workbench-help-licence = La licencia con la que otras personas pueden usar nuestro texto: el nombre corto (SPDX), por ejemplo CC-BY-4.0.
workbench-notes = Notas para la redacción
workbench-help-notes = El público no las ve.

## Items of lists.

workbench-item-theme = Tema
workbench-item-target = Grupo
workbench-item-goal = Objetivo
workbench-item-activity = Actividad
workbench-item-actor = Quién actúa
workbench-item-organisation = Organización
workbench-item-partner = Socio
workbench-item-payer = Origen del dinero
workbench-item-amount = Importe
workbench-item-result = Cifra
workbench-item-claim = Afirmación
workbench-item-evidence = Prueba
workbench-item-component = Parte
workbench-item-need = Necesidad
workbench-item-language = Idioma
workbench-item-address = Dirección
workbench-item-note = Nota
workbench-add-theme = Añadir un tema
workbench-add-target = Añadir un grupo
workbench-add-goal = Añadir un objetivo
workbench-add-activity = Añadir una actividad
workbench-add-actor = Añadir quién actúa
workbench-add-organisation = Añadir una organización
workbench-add-partner = Añadir un socio
workbench-add-payer = Añadir un origen del dinero
workbench-add-amount = Añadir un importe
workbench-add-result = Añadir una cifra
workbench-add-claim = Añadir una afirmación
workbench-add-evidence = Añadir una prueba
workbench-add-component = Añadir una parte
workbench-add-need = Añadir una necesidad
workbench-add-language = Añadir un idioma
workbench-add-address = Añadir una dirección
workbench-add-note = Añadir una nota

## Before readers see it.

workbench-preview-title = Su borrador de «{ $title }»
workbench-preview-draft = Este es su borrador, tal como lo vería el público.
workbench-no-draft = No tiene ningún borrador de esta práctica. Esto es lo que está publicado.
workbench-changes-title = Qué cambia su borrador de «{ $title }»
workbench-changes-faults = { $n ->
    [one] Hay que corregir { $n } campo; aquí cuenta como vacío.
   *[other] Hay que corregir { $n } campos; aquí cuentan como vacíos.
}
workbench-publish-title = Publicar «{ $title }»
workbench-publish-lede = El público la ve enseguida, como una versión nueva. La versión anterior queda y se puede restaurar.
workbench-publish = Publicar ahora
workbench-publish-faults = { $n ->
    [one] Antes hay que corregir { $n } campo.
   *[other] Antes hay que corregir { $n } campos.
}
workbench-strange-themes = { $n ->
    [one] El tesauro no conoce este tema, y ninguna lista mostrará la práctica bajo él:
   *[other] El tesauro no conoce estos temas, y ninguna lista mostrará la práctica bajo ellos:
}
workbench-strange-themes-link = Elegir otro tema
workbench-send-title = Enviar su corrección a «{ $title }»
workbench-send-lede = La redacción la revisa y la acepta, la cambia o le dice por qué no.
workbench-send = Enviar a la redacción
workbench-why = Por qué
workbench-why-help = Una frase: qué ha cambiado y cómo lo sabe. El público la ve junto a la versión.
workbench-minor = Es una pequeña corrección
workbench-minor-help = Solo ortografía o similar: las traducciones siguen actualizadas. Si no, se marcan como desactualizadas.
workbench-outdates = { $n ->
    [one] Con estos cambios, { $n } traducción quedará desactualizada, salvo que sea una pequeña corrección.
   *[other] Con estos cambios, { $n } traducciones quedarán desactualizadas, salvo que sea una pequeña corrección.
}
workbench-look-again = Algo ha cambiado mientras tanto
workbench-look-again-text = No se ha publicado nada. Compruebe lo que hay aquí ahora e inténtelo de nuevo.

## Two people on the same practice.

workbench-merge-title = Incorporar a su borrador lo que se publicó de «{ $title }»
workbench-merge-nothing = No hay nada que incorporar: su borrador parte de lo que está publicado.
workbench-newest = La versión { $number } se publicó el { $moment }.
workbench-newest-by = { $name } publicó la versión { $number } el { $moment }.
workbench-newest-by-editor = La redacción publicó la versión { $number } el { $moment }.
workbench-merge-clean = Usted y otras personas han cambiado cosas distintas. Todos los cambios son compatibles.
workbench-merge-questions = { $n ->
    [one] Usted y otra persona cambiaron { $n } valor. Elija cuál se queda; todo lo demás es compatible.
   *[other] Usted y otra persona cambiaron { $n } valores. Elija cuáles se quedan; todo lo demás es compatible.
}
workbench-merge-open = Elija una respuesta para cada pregunta
workbench-merge-changed = Aún no se ha añadido nada a su borrador. Compruebe lo que hay aquí ahora; lo que eligió y escribió sigue ahí.
workbench-merge-before = Antes decía:
workbench-merge-mine = Lo suyo
workbench-merge-theirs = Lo publicado
workbench-merge-typed = Otra cosa:
workbench-merge-both = Los dos cambios juntos:
workbench-merge-out = quitado
workbench-merge-take = Incorporar a mi borrador
workbench-merge-published = Qué se publicó mientras tanto

## Versions.

workbench-history-title = Versiones de «{ $title }»
workbench-history-none = Aún no se ha publicado nada.
workbench-history-draft = Tiene un borrador abierto. Publíquelo o descártelo antes de restaurar una versión anterior.
workbench-an-editor = la redacción
workbench-version-proposed-by = propuesta por { $name }
workbench-restore = Restaurar la versión { $number }
workbench-brought-back = Restaurada la versión { $number }

## Proposals.

workbench-proposals-title = Propuestas
workbench-proposals-count = { $n ->
    [0] Ninguna propuesta espera a la redacción.
    [one] { $n } propuesta espera a la redacción.
   *[other] { $n } propuestas esperan a la redacción.
}
workbench-accept = Aceptar
workbench-accept-help = Pasa a ser su borrador. Puede cambiarla antes de publicarla.
workbench-accept-refused = Ya tiene un borrador de esta práctica. Publíquelo o descártelo y acepte después la propuesta.
workbench-decline = Rechazar
workbench-decline-why = Motivo
workbench-decline-help = Lo leerá quien hizo la propuesta.

## The letter about a proposal.

workbench-letter-subject = Su corrección a «{ $title }» no se ha aceptado
workbench-letter-text =
    Buenos días, { $name }:
    La redacción ha revisado su corrección a «{ $title }» y no la ha aceptado. El motivo:
workbench-letter-next = Lo que escribió se conserva. Puede proponer otra corrección aquí: { $address }
workbench-letter-published-subject = Su corrección a «{ $title }» está publicada
workbench-letter-published =
    Buenos días, { $name }:
    la redacción ha aceptado lo que usted propuso para «{ $title }», quizá con cambios, y lo ha publicado. Gracias.
workbench-letter-read = Puede leerla aquí: { $address }
workbench-letter-waits-subject = Una corrección a «{ $title }» espera a la redacción
workbench-letter-waits =
    Buenos días, { $name }:
    { $author } propone una corrección a «{ $title }» y da este motivo:
workbench-letter-look = Mire qué cambia, y acéptela o rechácela: { $address }

## When somebody leaves.

open-draft = Borradores de prácticas
