# Calls for practices: what the public reads, what those who run a call prepare, what those who answer it write.

## The public pages.

calls-title = Convocatorias de prácticas
calls-lede = Una convocatoria pide a las ciudades y a sus socios prácticas que funcionan. Cada una dice con qué criterios se evalúan las candidaturas, hasta cuándo se admiten y, después, qué resultó de ella.
calls-current = Abiertas y anunciadas
calls-past = Convocatorias anteriores
calls-none-open = En este momento no hay ninguna convocatoria abierta.
call = Convocatoria
call-made-up = Inventada
call-made-up-help = Esta convocatoria y todas sus candidaturas son inventadas, para que cada página tenga algo que mostrar.
call-stage-upcoming = Aún sin abrir
call-stage-open = Abierta
call-stage-closed = Cerrada
call-state = Estado
call-state-draft = En preparación
call-opens = Apertura
call-closes = Cierre
call-until = Hasta el { $moment }
call-moment = { $day }, { $time } ({ $zone })
call-who = Quién puede participar
call-when = Cuándo
call-places = Cuántas prácticas se eligen
call-places-help = Déjelo vacío si aún no está decidido.
call-unknown = Lo que no se sabe
call-criteria = Criterios
call-criteria-lede = Cada candidatura se evalúa con estos criterios y con ningún otro.
call-gates = Requisitos
call-gates-help = Una práctica que no cumple alguno de ellos no puede ser elegida.
call-scored = Lo que se puntúa
call-scored-help = Quien lee asigna un grado de esta escala y escribe por qué.
call-weights-equal = Todos cuentan lo mismo.
call-weights-differ = El porcentaje dice cuánto cuenta cada uno.
call-shown = Lo que se mira y no se suma
call-shown-help = El jurado lo ve junto a las puntuaciones; no cambia ninguna suma.
call-weight = cuenta un { $percent }
call-questions = El formulario
call-questions-lede = Las preguntas son estas.
call-paper-link = Todo el formulario, con todas las ayudas, para imprimir
call-begin-title = Participar en esta convocatoria
call-begin-text = Escriba su dirección de correo electrónico. Le enviamos un enlace que abre su formulario; no hace falta contraseña. Puede parar cuando quiera, volver y escribir junto con otras personas.
call-begin-signed = Puede parar cuando quiera, volver y escribir junto con otras personas.
call-begin-help = Sirve para que inicie sesión y para comunicarle qué ocurre con su candidatura.
call-begin-button = Empezar
call-link-sent = Si esta dirección recibe correo, un enlace está en camino. Sirve durante poco tiempo; aquí puede pedir otro.
call-paper-title = { $title }: el formulario para imprimir
call-paper-lede = Para preparar las respuestas en papel o en grupo. Las candidaturas se envían en el sitio, hasta el { $moment }.

## Words around questions.

call-optional = Opcional.
call-needed-from = Obligatoria a partir del { $day }.
call-words = palabras
call-words-between = De { $min } a { $max } palabras.
call-words-min = { $n ->
    [one] Al menos { $n } palabra.
   *[other] Al menos { $n } palabras.
}
call-words-max = { $n ->
    [one] Como máximo, { $n } palabra.
   *[other] Como máximo, { $n } palabras.
}
call-several = Elija todas las que correspondan.
call-day = Día
call-month = Mes
call-year = Año
call-place = Ciudad o parte de una ciudad
call-country = País
call-choose = Elija
call-file-here = Aquí se pueden añadir archivos: PDF, imágenes o texto.
call-file-later = Los archivos se añaden en el sitio.
call-agreed = Acepto
call-fault-many-words = Palabras escritas: { $words }. Acorte el texto a un máximo de { $max }.
call-fault-few-words = Palabras escritas: { $words }. Escriba al menos { $min }.
call-fault-number = Escriba un número en cifras, por ejemplo 1200
call-fault-date = Escriba un año de cuatro cifras, con el mes y el día si los conoce
call-fault-option = Elija una de las opciones
call-fault-country = Elija el país

## The standard form.

call-section-name = La práctica
call-section-goals = Objetivos y actividades
call-section-results = Qué ha resultado de ella
call-section-means = Medios y socios
call-section-research = Consentimiento
call-q-name = Título de la práctica
call-help-name = Un nombre que diga qué se hace, en el idioma en que responde.
call-q-name-local = Su nombre en el idioma de la ciudad
call-help-name-local = Si es distinto del título.
call-q-place = Dónde se lleva a cabo
call-help-place = Quienes evalúan no lo ven: juzgan sin saber de quién es la práctica.
call-q-scope = Ámbito territorial
call-help-scope = La convocatoria es para prácticas de una ciudad o de una parte de ella.
call-o-scope-city = Toda la ciudad
call-o-scope-neighbourhood = Un barrio o distrito
call-o-scope-other = Otro
call-q-start = Cuándo empezó
call-help-start = Basta con el año. La práctica debe llevar en marcha al menos un año.
call-q-state = Qué es hoy
call-o-state-project = Un proyecto de duración limitada
call-o-state-service = Un servicio regular
call-o-state-ended = Ha terminado
call-q-summary = Resumen
call-help-summary = Qué se hace, para quién y con qué resultado, para alguien que no sabe nada de ella.
call-q-goals = El problema, los objetivos y en qué se basan
call-help-goals = ¿Qué problema se vio, y quién lo vio? ¿Qué se quería lograr, en palabras y en cifras? ¿Por qué se esperaba que funcionara?
call-q-work = Cómo funciona
call-help-work = ¿Quién hace qué, con qué frecuencia, dónde?
call-q-targets = A quién se dirige
call-help-targets = Elija los grupos para los que se creó, no todos los que acuden.
call-o-targets-everybody = Toda la población
call-o-targets-migrants = Personas migrantes
call-o-targets-women = Mujeres migrantes
call-o-targets-children = Hijas e hijos de personas migrantes
call-o-targets-recent = Personas recién llegadas
call-o-targets-parents-teachers = Madres y padres de origen inmigrante y docentes
call-o-targets-other = Otros grupos
call-q-reach = Quién se beneficia, y cuántas personas
call-help-reach = Con los números previstos y alcanzados en un año.
call-q-sectors = Ámbitos de actuación
call-o-sectors-citizenship = Ciudadanía activa
call-o-sectors-discrimination = Lucha contra la discriminación, comunicación
call-o-sectors-community = Construcción de comunidad, desarrollo local, barrios
call-o-sectors-education = Educación
call-o-sectors-employment = Empleo
call-o-sectors-health = Salud
call-o-sectors-housing = Vivienda
call-o-sectors-sports = Deporte
call-o-sectors-other = Otro
call-q-results = Resultados
call-help-results = En relación con los objetivos, con fechas y fuentes donde las haya.
call-q-views = Qué dicen las personas a las que se dirige
call-help-views = ¿Qué dicen de ella quienes la usan y el vecindario, y cómo lo sabe? «No lo hemos preguntado» también es una respuesta.
call-q-evaluation = Evaluación
call-help-evaluation = ¿De qué tipo, de quién, con qué indicadores? «Ninguna hasta ahora» también es una respuesta, y no es motivo de exclusión.
call-q-failures = Qué no funcionó
call-help-failures = Fracasos, efectos secundarios, a quién no se llegó, qué no volvería a hacer. Las respuestas que lo dicen abiertamente valen más para otras ciudades que las que lo callan.
call-q-evidence = Pruebas
call-help-evidence = Una evaluación, un informe, un folleto, imágenes. De la copia que ven quienes evalúan se quitan los nombres de personas y lugares que están en los datos internos del archivo; quite usted los que están en el texto.
call-q-means = Financiación y medios
call-help-means = Quién paga, cuánto en un año, cuántas personas trabajan en ella, qué espacios y horas necesita.
call-q-organisation = Organización responsable
call-q-organisation-kind = Qué tipo de organización es
call-o-organisation-kind-city = Oficina municipal
call-o-organisation-kind-municipal-company = Empresa municipal
call-o-organisation-kind-ngo = Organización no gubernamental
call-o-organisation-kind-migrant-association = Asociación de migrantes
call-o-organisation-kind-club = Club o grupo de base
call-o-organisation-kind-school = Escuela
call-o-organisation-kind-university = Universidad o instituto de investigación
call-o-organisation-kind-other = Otro
call-q-contact = Un contacto que responde
call-help-contact = Mejor el buzón de una oficina que el de una persona: cada año preguntamos ahí si la práctica sigue en marcha.
call-q-website = Sitio web
call-q-research = Aceptamos que, si la práctica es elegida, quienes investigan la visiten y publiquen lo que encuentren. Las entrevistas se piden una por una.
call-help-research = Sin esto la práctica no puede ser elegida: se estudia sobre el terreno.
call-q-promising = Si no está entre las elegidas, puede mostrarse como práctica prometedora.
call-help-promising = Puede cambiar de opinión más tarde.

## The standard criteria.

call-step-0 = No demostrado
call-step-1 = Demostrado en parte
call-step-2 = Demostrado con claridad
call-step-3 = Un ejemplo para otras prácticas
call-c-gate-place = En una ciudad o un barrio
call-ask-gate-place = ¿Se lleva a cabo en una ciudad o en una parte de ella?
call-c-gate-year = En marcha desde hace al menos un año
call-ask-gate-year = ¿Llevaba en marcha al menos un año al cierre de la convocatoria?
call-c-gate-contact = Un contacto que responde
call-ask-gate-contact = ¿Hay alguien que responda a las preguntas sobre ella?
call-c-gate-research = Abierta a la investigación
call-ask-gate-research = ¿Aceptan las personas responsables recibir visitas y que se escriba sobre la práctica?
call-c-gate-harm = Ningún daño
call-ask-gate-harm = ¿Está libre de indicios de que perjudique a las personas a las que se dirige o a otras?
call-c-aims = Objetivos claros, adecuados a la necesidad local
call-ask-aims = ¿Son claros los objetivos y responden a una necesidad vista sobre el terreno?
call-c-participation = Participación de migrantes y residentes
call-ask-participation = ¿Participan migrantes y residentes en su diseño, su gestión y su evaluación?
call-c-results = Resultados demostrados
call-ask-results = ¿Se muestra qué resultó de ella, en relación con sus objetivos, y cómo se sabe?
call-c-inclusion = Inclusión y equidad
call-ask-inclusion = ¿Llega a las personas a las que menos se llega y las trata como iguales?
call-c-sustainability = Financiación y personal duraderos
call-ask-sustainability = ¿Habrá dinero y personas para ella en los próximos años?
call-c-partnership = Colaboración
call-ask-partnership = ¿Trabajan juntas todas las partes que hacen falta?
call-c-learning = Aprendizaje, también de los fracasos
call-ask-learning = ¿Se dice qué no funcionó y qué se cambió por ello?
call-c-transfer = Potencial de transferencia
call-ask-transfer = ¿Podría adoptarla otra ciudad, y se dice qué haría falta?

## Running a call.

calls-run-title = Convocatorias
calls-run-menu-help = Preparar convocatorias de prácticas y seguir lo que llega.
calls-run-lede = Prepare una convocatoria, anúnciela y siga lo que llega.
calls-run-none = Todavía no hay ninguna convocatoria. Cree una: parte de un formulario completo y de criterios que puede cambiar.
call-count-submitted = Enviadas
call-count-drafts = En redacción
call-new-title = Nueva convocatoria
call-new-lede = Parte del formulario y los criterios estándar, en todos los idiomas del sitio. Nadie la ve antes de que usted la anuncie.
call-new-button = Crear la convocatoria
call-standard-who = Cualquiera que gestione una práctica en una ciudad o para una ciudad: oficinas municipales, asociaciones de migrantes, organizaciones no gubernamentales, escuelas, empresas. Varias organizaciones pueden participar juntas.
call-field-title = Título
call-field-title-help = Como lo lee el público.
call-field-slug = Dirección
call-field-slug-help = Letras minúsculas, cifras y guiones. Si lo deja vacío, se forma a partir del título. Después no se puede cambiar.
call-field-summary = En una o dos frases
call-field-summary-help = Para las listas, y para quien decide en un momento si le interesa.
call-field-about = Sobre la convocatoria
call-field-about-help = Por qué se hace, qué ocurre con las candidaturas, cuándo y cómo se decide. Las líneas vacías separan párrafos; una línea que empieza por ## es un título.
call-field-who-help = En palabras. Lo que el formulario permite se establece abajo.
call-field-answering = Quién puede empezar una candidatura
call-field-answering-help = Quien empieza una candidatura inicia sesión con una dirección de correo electrónico.
call-answering-anyone = Cualquiera que tenga correo electrónico
call-answering-desks = Miembros de oficinas que ya están aquí
call-answering-nobody = Nadie: se llevó a cabo en otro lugar y se muestra para que conste
call-field-zone = Zona horaria
call-field-zone-help = El nombre de una ciudad, por ejemplo Europe/Rome. Todas las horas de la convocatoria son las de ese lugar.
call-opens-day = Día de apertura
call-opens-time = Hora de apertura
call-closes-day = Día de cierre
call-closes-time = Hora de cierre
call-fault-zone = Escriba una zona horaria, por ejemplo Europe/Rome
call-fault-moment = Indique un día y una hora
call-fault-skipped = La noche en que empieza el horario de verano los relojes se saltan esta hora. Elija otra.
call-fault-order = Elija un cierre posterior a la apertura
call-fault-slug = Use solo letras minúsculas, cifras y guiones, y no «new»
call-fault-slug-taken = Otra convocatoria tiene esta dirección. Elija otra.
call-edit-title = { $title }: textos y fechas
call-edit-lede = Escriba en este idioma: { $language }. Los demás se traducen en «Traducciones».
call-save = Guardar
call-back = Volver a la convocatoria
call-overtaken = Mientras tanto, otra persona ha cambiado la convocatoria. Lo que escribió sigue aquí: compárelo con la convocatoria tal como está ahora y guarde de nuevo.
call-answered = Ya hay candidaturas a esta convocatoria. Una pregunta se puede reformular, mover o hacer opcional, pero no se pueden quitar ni la pregunta ni sus opciones.
call-ready = Está todo lo que necesita una convocatoria.
call-not-ready = Antes de poder anunciarla:
call-wants-summary = Diga en una o dos frases de qué trata.
call-wants-about = Escriba el texto sobre la convocatoria.
call-wants-who = Diga quién puede participar.
call-wants-dates = Elija un cierre posterior a la apertura.
call-wants-questions = Cree al menos una pregunta con respuesta obligatoria.
call-wants-criteria = Diga con qué criterios se evalúan las candidaturas.
call-wants-gate-question = Un requisito depende de una pregunta que ya no está en el formulario. Elija otra pregunta.
call-announce = Anunciar la convocatoria
call-announce-sure = A partir de ahora el público ve la convocatoria, su formulario y sus criterios. Se abre y se cierra sola a sus horas.
call-close = Cerrar ahora la convocatoria
call-close-sure = Desde este momento ya no se admite nada. Solo un plazo posterior vuelve a abrir la convocatoria.
call-done-made = La convocatoria está creada. Nadie más la ve todavía.
call-done-changed = Guardado.
call-done-announced = La convocatoria está anunciada.
call-done-closed = La convocatoria está cerrada.
call-to-texts = Textos y fechas
call-to-questions = { $n ->
    [one] El formulario: { $n } pregunta
   *[other] El formulario: { $n } preguntas
}
call-to-criteria = { $n ->
    [one] { $n } criterio
   *[other] { $n } criterios
}
call-to-submissions = { $n ->
    [one] { $n } candidatura
   *[other] { $n } candidaturas
}
call-drafts = { $n ->
    [one] { $n } en redacción
   *[other] { $n } en redacción
}
call-withdrawn = { $n ->
    [one] { $n } retirada
   *[other] { $n } retiradas
}
call-to-public = Como la ve el público
call-to-preview = Vista previa, como la ven quienes participan
call-languages = Idiomas
call-languages-help = Cuántos de sus textos existen y están actualizados. Quienes traducen trabajan en ellos en «Traducciones».
call-language = { $language }: { $there } de { $all }
call-questions-title = { $title }: el formulario
call-questions-run-lede = Las preguntas en su orden. Cada una indica si quienes evalúan ven la respuesta y si esta dice algo sobre una persona.
call-preview-title = { $title }: vista previa del formulario
call-preview-lede = Así ven el formulario quienes participan. Aquí no se guarda nada.
call-criteria-title = { $title }: criterios
call-criteria-run-lede = Se publican con la convocatoria. Cada uno es un requisito, se puntúa, o se mira y no se suma.
call-submissions-title = { $title }: candidaturas
call-submissions-lede = Lo que se envió. Lo que aún está en redacción solo se cuenta: nadie lo ve salvo quienes lo escriben.
call-submissions-words = Título o número
call-submissions-none = Aquí no hay nada. Elija otro estado o use menos palabras.
call-submissions-back = Todas las candidaturas
call-submission-title = Candidatura { $number }

question-new = Nueva pregunta
question-label = La pregunta
question-help = Ayuda
question-help-help = Cómo responder y por qué se pregunta.
question-section = Título de sección
question-section-help = Con esta pregunta empieza una parte nueva del formulario. Déjelo vacío si continúa la anterior.
question-kind = Tipo de respuesta
question-kind-short = Una línea
question-kind-long = Varias líneas
question-kind-choice = Una de varias opciones
question-kind-several = Una o varias opciones
question-kind-number = Número
question-kind-date = Fecha
question-kind-place = Lugar
question-kind-organisation = Organización
question-kind-file = Archivos
question-kind-consent = Consentimiento
question-options = Opciones
question-options-help = Una por línea, para preguntas con opciones.
question-words-min = Número mínimo de palabras
question-words-max = Número máximo de palabras
question-words-help = Para respuestas de una o varias líneas. Deje ambos vacíos si no hay límite.
question-needed = Respuesta obligatoria
question-needed-no = No
question-needed-always = Sí
question-needed-from = Sí, a partir de un día
question-from = A partir de este día
question-from-help = Solo con «a partir de un día».
question-for-reviewers = Quienes evalúan ven la respuesta
question-personal = La respuesta dice algo sobre una persona
question-is-needed = Obligatoria
question-seen = Visible para quienes evalúan
question-unseen = No visible para quienes evalúan
question-is-personal = Datos personales
question-too-many = Un formulario tiene como máximo 60 preguntas. Quite antes una.
question-fault-words = Escriba un número de 1 a { $max }
question-fault-words-order = Escriba un número que no supere el máximo
question-fault-options = Escriba de 2 a { $max } opciones, una por línea

criterion-new = Nuevo criterio
criterion-name = Nombre
criterion-question = Qué se pregunta
criterion-question-help = Como pregunta a quien lee una candidatura.
criterion-kind = Qué se hace con la valoración
criterion-kind-help = Un requisito no tiene escala ni peso. Lo que solo se mira tiene escala, pero no peso.
criterion-kind-gate = Requisito
criterion-kind-scored = Con puntuación
criterion-kind-shown = Se mira, no se suma
criterion-scale = Escala
criterion-scale-help = Qué significa cada nivel, uno por línea, del más bajo (0) al más alto.
criterion-weight = Peso
criterion-weight-help = Un número entero. Un criterio de peso 2 cuenta el doble que uno de peso 1.
criterion-weighs = Peso { $weight }
criterion-decides = Qué decide un requisito
criterion-decides-help = Si falta la respuesta, el requisito no se cumple; el jurado siempre puede decidir otra cosa.
criterion-decides-panel = Juzga el jurado
criterion-years = Años antes del cierre de la convocatoria
criterion-years-help = Solo para un requisito que decide una fecha: debe ser al menos estos años anterior al cierre.
criterion-too-many = Una convocatoria tiene como máximo 30 criterios. Quite antes uno.
criterion-fault-weight = Escriba un número entero de 1 a { $max }
criterion-fault-years = Escriba un número de años y elija una pregunta que pida una fecha
criterion-fault-scale = Escriba de 2 a { $max } niveles, uno por línea

## Answering.

submissions-title = Mis candidaturas a convocatorias
submissions-lede = Lo que escribe, también con otras personas, para participar en convocatorias.
submissions-none = Todavía no ha empezado ninguna candidatura.
submissions-open-calls = Convocatorias abiertas
submission-nameless = Candidatura { $number }, aún sin título
submission-number = Número { $number }
submission-number-label = Número
submission-title = Título
submission-back = Volver a la candidatura
submission-back-to-call = Volver a la convocatoria
submission-begin-title = Empezar una candidatura: { $call }
submission-begin-lede = La convocatoria se cierra el { $moment }.
submission-begin-button = Empezar
submission-desk = ¿Por qué oficina participa?
submission-desk-help = Cualquier persona de la oficina puede escribir en ella.
submission-desk-missing = Elija por quién participa
submission-no-desk = Por ninguna de estas
submission-without-desk = Empieza por su cuenta y puede pedir a otras personas que escriban con usted.
submission-desks-only = Esta convocatoria es para miembros de oficinas que ya están aquí, y usted no pertenece a ninguna. Pida a una persona responsable de su oficina que le añada y vuelva después.
submission-edit-lede = Hasta el { $moment }. Lo que escribe se conserva; antes del envío solo lo ven usted y quienes escriben con usted.
submission-lang = El idioma en que responde
submission-lang-help = Responda en su propio idioma. Quienes gestionan la convocatoria encuentran a quien lo lea.
submission-partners = Organizaciones que participan con usted
submission-partners-help = Cada una con lo que hace en la práctica y dónde está.
submission-partner-name = Organización
submission-partner-role = Su función
submission-partner-city = Ciudad
submission-partners-more = Guarde para tener sitio para una más, hasta diez.
submission-partners-theirs = Otra persona también ha cambiado estas. Aquí están las suyas; guarde de nuevo para conservarlas.
submission-to-send = Revisar y enviar
submission-to-files = Añadir o ver archivos
submission-lacking = { $n ->
    [0] No falta nada
    [one] { $n } respuesta falta o debe corregirse
   *[other] { $n } respuestas faltan o deben corregirse
}
submission-lacking-nothing = Puede repasarlo todo y enviarlo.
submission-unsent-notice = Ha cambiado algo desde el envío. Vale lo que envió antes, hasta que lo envíe de nuevo.
submission-overtaken-title = Otra persona ha cambiado las mismas respuestas
submission-overtaken-text = Todo lo demás está guardado. En estas se muestran los dos textos: el suyo en el campo y el otro al lado.
submission-overtaken-way = Comparar los textos
submission-part-saved = Guardado, salvo lo indicado arriba
submission-theirs = Mientras tanto, otra persona escribió:
submission-theirs-nothing = Nada: la respuesta se vació.
submission-theirs-way = Incorpore a su texto lo que quiera y guarde: se conserva lo que está en el campo.
submission-go-on = Continuar escribiendo
submission-gates = Tal como está, la candidatura no cumple estos requisitos de la convocatoria. Puede enviarla de todos modos; decide el jurado.
submission-standing-draft = Aún sin enviar.
submission-standing-draft-text = Complete el formulario y envíelo antes de que termine el plazo. Hasta entonces puede cambiarlo.
submission-standing-sent = Enviada y recibida.
submission-standing-sent-text = Hasta que termine el plazo puede cambiarla y enviarla de nuevo, o retirarla.
submission-standing-unsent = Enviada y recibida; los cambios aún no se han enviado.
submission-standing-unsent-text = Vale lo que envió, hasta que lo envíe de nuevo.
submission-standing-received = Recibida; la convocatoria está cerrada.
submission-standing-received-text = Se lee según los criterios de la convocatoria. Recibirá un correo con la decisión y sus motivos.
submission-standing-too-late = Sin enviar; la convocatoria está cerrada.
submission-standing-too-late-text = Lo que escribió se conserva y se puede copiar, pero no se lee.
submission-standing-withdrawn = Retirada.
submission-standing-withdrawn-text = Nadie la lee. Hasta que termine el plazo puede cambiarla y enviarla de nuevo.
submission-standing-withdrawn-for-good = Retirada; la convocatoria está cerrada.
submission-standing-withdrawn-for-good-text = Nadie la lee.
submission-done-sent = La candidatura está enviada. Un correo lo confirma.
submission-done-withdrawn = La candidatura está retirada.
submission-done-colleague-asked = Un correo con un enlace está en camino a esa dirección.
submission-done-colleague-gone = Esta persona ya no escribe en ella.
submission-done-colleague-stays = Alguien debe poder abrirla: la última persona se queda.
submission-sent-at = Enviada
submission-not-sent = Todavía no
submission-to-copy = Una copia de lo que se envió
submission-copy-title = { $title }: tal como se envió
submission-copy-lede = Esto es lo que se recibió el { $moment }.
submission-send-title = Enviar: { $title }
submission-send-text = Lo que envía lo leen quienes evalúan, sin saber quién es usted. Hasta que termine el plazo puede cambiarlo y enviarlo de nuevo.
submission-send-button = Enviar
submission-is-sent = Esto es lo que envió. No ha cambiado nada desde entonces.
submission-look-over = Repáselo todo
submission-no-answer = Sin respuesta
submission-no-file = Ningún archivo
submission-too-late = La convocatoria está cerrada
submission-too-late-text = Se cerró el { $moment }. Ya no se admite nada.
submission-withdraw = Retirar
submission-withdraw-sure = Nadie la leerá ya. Hasta que termine el plazo puede enviarla de nuevo; después, no.
submission-colleagues = Quién escribe en ella
submission-of-desk = Toda la oficina «{ $desk }» y:
submission-colleague-remove = Quitar
submission-colleague-sure = { $name } ya no podrá abrirla. Lo que se escribió se queda.
submission-colleague-email = Correo electrónico
submission-colleague-help = Enviamos un enlace que abre el formulario. No hace falta tener antes una cuenta.
submission-ask-colleague = Pedir a otra persona que escriba con usted
submission-ask-button = Enviar el enlace
submission-colleagues-many = En una candidatura escriben como máximo 20 personas. Quite antes a una.
submission-state-submitted = Enviada
submission-state-withdrawn = Retirada
submission-files-title = { $title }: archivos
submission-files-lede = PDF, imágenes (JPEG, PNG, WebP) o texto sin formato, hasta 20 MB cada uno.
submission-files-count = { $n ->
    [0] Archivos: ninguno
    [one] Archivos: { $n }
   *[other] Archivos: { $n }
}
submission-files-none-asked = Este formulario no pide archivos.
submission-file-choose = Elija un archivo
submission-file-help = Quienes evalúan reciben una copia sin autoría ni lugar.
submission-file-send = Añadir el archivo
submission-file-none = Elija antes un archivo
submission-file-too-many = Una candidatura tiene como máximo 20 archivos. Quite antes uno.
submission-file-added = El archivo se ha añadido.
submission-file-removed = El archivo se ha quitado.
submission-file-remove = Quitar
submission-file-remove-sure = El archivo se quita para todo el mundo.
submission-file-kilobytes = { $n } kB
file-kind-pdf = PDF
file-kind-jpeg = Imagen (JPEG)
file-kind-png = Imagen (PNG)
file-kind-webp = Imagen (WebP)
file-kind-text = Texto
file-empty = El archivo está vacío. Elija otro.
file-too-large = El archivo supera los 20 MB. Redúzcalo o envíe una parte.
file-unknown-kind = No es un PDF ni una imagen (JPEG, PNG, WebP) ni texto sin formato. Guárdelo en uno de estos formatos y añádalo de nuevo.
file-too-many-pixels = La imagen tiene demasiados píxeles. Redúzcala: para imprimirla bastan 4.000 en el lado más largo.
file-broken = No se puede leer el archivo. Ábralo en su dispositivo, guárdelo de nuevo y vuelva a añadirlo.
file-mixed = El archivo contiene algo más que lo que parece ser. Guárdelo de nuevo con otro programa y vuelva a añadirlo.
file-locked = El PDF está protegido con una contraseña. Guárdelo sin ella y añádalo de nuevo.
file-active = El PDF contiene scripts, formularios o archivos adjuntos. Imprímalo en un PDF nuevo y añada ese.
file-bomb = Al descomprimirse, el PDF ocupa mucho más de lo que parece. Imprímalo en un PDF nuevo y añada ese.
work-task-submission = Termine su candidatura a una convocatoria

## Letters.

letter-submission-received-subject = La candidatura { $number } se ha recibido
letter-submission-received = Buenos días, { $name }:

    El { $moment } recibimos «{ $title }» en respuesta a «{ $call }», con el número { $number }.

    Una copia de lo que se envió, y todo lo relacionado con ella: { $address }
letter-submission-withdrawn-subject = La candidatura { $number } se ha retirado
letter-submission-withdrawn = Buenos días, { $name }:

    «{ $title }», número { $number } en respuesta a «{ $call }», se retiró el { $moment }. Ya no la lee nadie.

    Hasta el cierre de la convocatoria se puede enviar de nuevo: { $address }

## In the log, the menu and “My data”.

menu-calls = Convocatorias
calls-run-menu = Convocatorias
submissions-menu = Mis candidaturas
submissions-menu-help = Lo que escribe, también con otras personas, para participar en convocatorias.
log-kind-call = Convocatorias
log-kind-submission = Candidaturas a convocatorias
log-call-made = { $actor } ha creado la convocatoria { $subject }.
log-call-changed = { $actor } ha cambiado la convocatoria { $subject }.
log-call-announced = { $actor } ha anunciado la convocatoria { $subject }.
log-call-closed = { $actor } ha cerrado la convocatoria { $subject }.
log-submission-started = { $actor } ha empezado una candidatura a una convocatoria.
log-submission-sent = { $actor } ha enviado una candidatura a una convocatoria.
log-submission-withdrawn = { $actor } ha retirado una candidatura a una convocatoria.
log-submission-colleague-asked = { $actor } ha pedido a { $person } que escriba en una candidatura a una convocatoria.
log-submission-colleague-gone = { $actor } ha quitado a { $person } de quienes escriben en una candidatura a una convocatoria.
log-submission-file-added = { $actor } ha añadido un archivo a una candidatura a una convocatoria.
log-submission-file-removed = { $actor } ha quitado un archivo de una candidatura a una convocatoria.
log-person-expected = { $actor } ha dado acceso a { $subject }, que pidió un enlace o recibió una invitación para escribir.
mine-what-submissions = Candidaturas a convocatorias
mine-what-submissions-why = Para que usted y quienes escriben con usted puedan trabajar en ellas en común. Lo que se envió pertenece a la organización que lo envió.
cockpit-kind-call = Convocatorias
cockpit-one-call = Convocatoria
scope-kind-call = Una convocatoria
mine-table-submission-member = Candidaturas en las que escribe
mine-column-joined-at = primera apertura
question-kind-email = Dirección de correo
question-kind-web = Dirección web
call-fault-web = Escriba una dirección web que empiece por https:// o http://
call-fault-agree = Marque la casilla para dar su acuerdo
call-fault-file = Añada un archivo
call-fault-over = Ese momento ya ha pasado. Para cerrar la convocatoria ahora, use el botón de su página
call-judged = La convocatoria está abierta: se valora con los criterios con los que se abrió. Sus palabras pueden cambiar; nada puede añadirse ni quitarse, y ni el tipo, ni la escala, ni el peso cambian.
call-remove-sure = Se quita con su ayuda y sus traducciones.
call-not-known = No se sabe
call-link-subject = Su candidatura para «{ $title }»
call-link-text = Usted quiere responder a la convocatoria «{ $title }». Plazo: { $moment }. El enlace de abajo abre su formulario.
submission-ask-subject = { $name } le pide escribir en común
submission-ask-text = { $name } le pide escribir en común «{ $title }», una candidatura para la convocatoria «{ $call }». Plazo: { $moment }. El enlace de abajo abre el formulario.
submission-not-sent-lede = Esto es lo escrito hasta ahora. No se ha enviado.
submission-to-draft-copy = Leer lo escrito hasta ahora
submission-discard = Descartar
submission-discard-sure = Lo escrito desaparece para todos, con los archivos. No se puede deshacer.
submission-done-discarded = La candidatura se ha descartado.
submission-begun-already = Ya escribe una candidatura para esta convocatoria. Continúe con ella o empiece otra abajo.
log-submission-discarded = { $actor } descartó una candidatura que nunca se envió.
mine-column-about = de qué trata el correo
criterion-decides-gone = Una pregunta que ya no está en el formulario
criterion-decided-by = Decide: { $question }
criterion-fault-gone = Elija qué decide: la pregunta que decidía ya no está en el formulario
call-only-you = Por ahora solo ven esta página quienes gestionan la convocatoria.
call-to-public-preview = Como la verá el público
call-field-lang = Idioma en que está escrita
call-field-lang-help = El formulario y los criterios están en todos los idiomas del sitio. Lo que usted escriba se traduce desde este idioma.
open-submission = Candidaturas a convocatorias
call-field-when-help = Solo para una convocatoria hecha en otro lugar cuyos días no se conocen: «primavera de 2012». Si no, déjelo vacío.
call-field-unknown-help = Solo para una convocatoria hecha en otro lugar: lo que ya nadie sabe de ella. Si no, déjelo vacío.
log-submission-passed-on = { $actor } pasó a otra persona la redacción de una candidatura a una convocatoria.

# Reading submissions
reviews-title = Candidaturas por leer
reviews-lede = Las convocatorias en las que tiene un puesto en el jurado. Quienes participan no ven quién lee, y usted no ve quién participa.
reviews-none = No tiene un puesto en ningún jurado. Se lo dan quienes gestionan una convocatoria.
reviews-given-of = { $given } entregadas, { $assigned } asignadas
review-phase-now = { $phase }: hasta el { $moment }
review-phase-later = La lectura empieza el { $moment }
review-phase-over = La lectura terminó el { $moment }
review-queue-title = Candidaturas por leer: { $call }
review-queue-lede = Primero van las menos leídas. Dé una puntuación y un motivo para cada criterio; lo que escribe se guarda sobre la marcha y cuenta cuando lo entrega.
review-resident-lede = Lee como alguien que vive allí. Tres preguntas breves por candidatura, con sus propias palabras; no hace falta experiencia.
review-next = Leer la siguiente
review-views = Sus candidaturas
review-count-open = { $n ->
    [one] { $n } por leer
   *[other] { $n } por leer
}
review-count-given = { $n ->
    [one] { $n } entregada
   *[other] { $n } entregadas
}
review-count-abstained = { $n ->
    [one] { $n } que no evalúa
   *[other] { $n } que no evalúa
}
review-none-open = No queda nada por leer. Gracias.
review-none-given = Todavía no ha entregado ninguna evaluación.
review-none-abstained = No hay ninguna que no evalúe.
review-list-open = Aún por leer
review-list-given = Entregadas
review-list-abstained = Que no evalúa
review-readers-so-far = Lecturas hasta ahora
review-begun = empezada
review-back = Sus candidaturas por leer
review-title = Leer: { $title }
review-file = Archivo { $number }
review-answers = Las respuestas
review-marks = Sus puntuaciones
review-reason = Por qué
review-not-summed = (se mira, no se suma)
review-met = Cumplido
review-not-met = No cumplido
review-remark = Observación para el jurado
review-remark-help = Solo la lee el jurado. Puede dejarla vacía.
review-give-next = Entregar y leer la siguiente
review-give = Entregar
review-save = Guardar como borrador
review-counts = Ha entregado esta evaluación: cuenta. Puede cambiarla mientras la lectura esté abierta; un cambio cuenta enseguida y debe estar completo.
review-counts-not = No evalúa esta candidatura. Si da puntuaciones de todos modos, cuentan.
review-missing = { $n ->
    [one] Falta { $n } puntuación o motivo
   *[other] Faltan { $n } puntuaciones o motivos
}
review-missing-text = Lo que escribió sigue aquí. Elija un nivel y diga por qué, o guárdelo como borrador y vuelva después.
review-mark-missing = Elija un nivel y diga por qué
review-overtaken = Cambió esta evaluación en otra ventana
review-overtaken-text = Lo que escribió sigue aquí. Guárdelo de nuevo para que quede en lugar de lo que dice la otra ventana.
review-abstain = No evalúo esta candidatura
review-abstain-sure = Se preguntará a otra persona. Lo que ha escrito hasta ahora se queda y no cuenta.
review-abstain-do = No evaluarla
review-conflict = No debo leer esta candidatura
review-conflict-sure = Dígalo si conoce a las personas que la escribieron, trabaja con ellas o le beneficia el resultado. Ya no la verá, lo que entregó no cuenta y se pregunta a otra persona.
review-conflict-note = Por qué (para el jurado; puede quedar vacío)
review-conflict-do = Declarar un conflicto de intereses
review-others = Lo que entregaron las demás personas
review-reader-letter = Lectura { $letter }
review-resident-letter = Residente { $letter }
review-done-all = No queda nada por leer. Gracias.
review-done-given = Su evaluación está entregada.
review-done-saved = Su evaluación está guardada.
review-done-abstained = No evalúa esa candidatura. Se pregunta a otra persona.
review-done-conflict = Su conflicto de intereses queda anotado. Ya no verá esa candidatura.
review-resident-help = ¿Ayudaría esto a la gente donde usted vive?
review-resident-voice = ¿Pudieron opinar personas como usted?
review-resident-trust = ¿Confiaría en las personas que la gestionan?
review-resident-step-0 = No
review-resident-step-1 = Más bien no
review-resident-step-2 = Más bien sí
review-resident-step-3 = Sí
mine-what-reading = Lectura para un jurado
mine-what-reading-why = Para que las candidaturas lleguen a personas que leen su idioma y no tienen nada que ver con ellas. Lo que entregó se queda con la convocatoria; una vez borrada su cuenta, nadie puede saber quién lo entregó.
mine-table-panel-seat = Sus puestos en jurados
mine-table-verdict-letter = Correos con el resultado de una convocatoria
log-review-planned = { $actor } ha planificado cómo se leen las candidaturas a la convocatoria { $subject }.
log-review-drawn = { $actor } ha hecho sortear quién lee las candidaturas a la convocatoria { $subject }.
log-review-assigned = { $actor } ha asignado a alguien la lectura de una candidatura a una convocatoria.
log-review-unassigned = { $actor } ha quitado a alguien la lectura de una candidatura a una convocatoria.
log-review-given = Una persona del jurado ha entregado una evaluación.
log-review-abstained = Una persona del jurado no evalúa una candidatura.
log-review-conflict-declared = Una persona del jurado ha declarado un conflicto de intereses.
log-seat-given = { $actor } ha dado a alguien un puesto en un jurado.
log-seat-changed = { $actor } ha cambiado lo que lee una persona de un jurado.
log-seat-left = { $actor } ha quitado a alguien de un jurado.

# The panel of a call
conflict-author = Esta persona escribe en la candidatura.
conflict-desk = Esta persona pertenece a la oficina que participa.
conflict-organisation = Esta persona pertenece a la organización que participa.
conflict-city = Esta persona trabaja en la ciudad de quienes participan.
conflict-declared = Esta persona ha declarado un conflicto de intereses.
reading-title = Lectura: { $title }
reading-back = Cómo se lee
reading-done = El plan está guardado.
reading-no-plan = Todavía no hay ningún plan. Diga cuándo empieza y cuándo termina la lectura.
reading-phases-help = Cada fase termina donde empieza la siguiente, de modo que desde la primera hasta el final siempre hay exactamente una en curso. Una fase sin nombre se omite.
reading-phase = Fase { $number }
reading-phase-name = Nombre
reading-phase-day = Día de inicio
reading-phase-time = Hora
reading-phase-read = Lectura
reading-phase-talk = Debate
reading-reads = Qué leen quienes evalúan
reading-reads-assigned = Lo que tienen asignado
reading-reads-all = Todo lo que está en sus idiomas, salvo conflicto de intereses
reading-sees-scores = Quienes evalúan ven lo que entregaron las demás personas, una vez entregada su propia evaluación
reading-sees-names = Quienes evalúan ven quién participa
reading-end-day = Día en que termina la lectura
reading-zone = Todas las horas son las de { $zone }.
reading-wanted = Lecturas por candidatura
reading-wanted-help = Dos o más, para que no decida una sola opinión.
reading-distance = Se pide una tercera lectura si dos difieren en más de este porcentaje
reading-distance-help = De toda la escala, según la media ponderada de todos los criterios con puntuación. La tercera se pide enseguida y de forma automática.
reading-save = Guardar el plan
reading-unsound = La lectura no puede empezar antes del cierre de la convocatoria, y cada fase debe empezar después de la anterior y antes del final. No se ha cambiado nada: lo que escribió sigue en el formulario de abajo.
reading-no-phase = Dé un nombre al menos a una fase
reading-fault-number = Escriba un número entero de 1 a { $max }
reading-to-panel = { $n ->
    [one] El jurado: { $n } puesto
   *[other] El jurado: { $n } puestos
}
reading-to-assignment = Quién lee qué
reading-to-selection = Selección
reading-received = Candidaturas
reading-short = Con menos lecturas de las previstas hasta ahora
review-state-given = Evaluaciones entregadas
review-state-draft = Evaluaciones empezadas
review-state-abstained = No evaluadas
review-state-void = Excluidas por un conflicto de intereses
panel-title = Jurado: { $title }
panel-lede = Quién lee. Quienes participan nunca ven estos nombres, y en el jurado nadie ve quién participa.
panel-none = Nadie tiene un puesto todavía. Dé puestos a personas que lean los idiomas de las candidaturas y a personas que vivan donde funcionan prácticas como estas.
panel-nobody = Persona con la cuenta borrada
panel-reader = Quién lee
panel-kind = Lee como
panel-kind-reader = Persona que evalúa, con todos los criterios
panel-kind-resident = Residente, con tres preguntas breves
panel-kind-help = Migrantes y otras personas residentes responden a tres preguntas en palabras sencillas. Lo que dicen figura junto a las puntuaciones y nunca se suma a ellas.
panel-languages = Idiomas
panel-themes = Temas
panel-most = Lee como máximo
panel-most-help = Cuántas candidaturas, en total.
panel-load = Por leer / como máximo
panel-shut-out = ya no tiene el rol
panel-left = Ya no están en el jurado: { $names }. Lo que entregaron cuenta.
panel-add = Dar un puesto a alguien
panel-email = Correo electrónico
panel-email-help = Allí llega un correo con un enlace. Quienes leen necesitan un segundo factor para iniciar sesión; el enlace guía también en eso.
panel-give = Dar un puesto
panel-save = Guardar
panel-back = Jurado
panel-leave = Quitar del jurado
panel-leave-sure = El puesto queda libre, lo que no se ha empezado puede pasar a otras personas, y lo que se entregó cuenta.
panel-fault-languages = Elija al menos un idioma
panel-too-many = Un jurado tiene como máximo { $max } puestos
panel-done-given = El puesto está asignado y un correo está en camino.
panel-done-changed = Lo que lee esta persona ha cambiado.
panel-done-left = El puesto queda libre.
panel-letter-subject = Un puesto en el jurado: { $call }
panel-letter-text = { $name } le pide que lea candidaturas a la convocatoria «{ $call }». El enlace de abajo lleva a lo que le espera. Quienes participan no ven que usted lee.
assign-title = Quién lee qué: { $title }
assign-lede = El sorteo tiene en cuenta el idioma, los conflictos de intereses, la carga y los temas, en este orden; lo sorteado se queda y solo se cubren los huecos. La misma semilla con el mismo jurado da el mismo sorteo.
assign-no-plan = Diga antes cuántas lecturas debe tener cada candidatura
assign-seed = Semilla
assign-seed-help = Cualquier número entero. Anótelo en el acta: quien lo tenga puede repetir el sorteo.
assign-draw = Sortear las lecturas que faltan
assign-missing = { $n ->
    [one] falta { $n } persona
   *[other] faltan { $n } personas
}
assign-give = Asignar a alguien
assign-give-do = Asignar
assign-take = Quitar
assign-read = Esta persona ya ha empezado: no se le puede quitar la candidatura. Quien no deba evaluarla declara un conflicto de intereses.
assign-done-given = La candidatura está asignada.
assign-done-taken = La candidatura se ha quitado.
assign-done-drawn = { $n ->
    [0] No quedaba nada por asignar.
    [one] Se ha cubierto { $n } puesto.
   *[other] Se han cubierto { $n } puestos.
}
assign-short-language = { $n ->
    [one] Para { $n } candidatura, nadie lee el idioma.
   *[other] Para { $n } candidaturas, nadie lee el idioma.
}
assign-short-conflict = { $n ->
    [one] Para { $n } candidatura, todas las personas que leen el idioma tienen un conflicto de intereses.
   *[other] Para { $n } candidaturas, todas las personas que leen el idioma tienen un conflicto de intereses.
}
assign-short-full = { $n ->
    [one] Para { $n } candidatura, todas las personas posibles tienen ya bastante que leer.
   *[other] Para { $n } candidaturas, todas las personas posibles tienen ya bastante que leer.
}
assign-short-reading = { $n ->
    [one] Para { $n } candidatura, no hay más personas posibles.
   *[other] Para { $n } candidaturas, no hay más personas posibles.
}
assign-short-nobody = { $n ->
    [one] Para { $n } candidatura no hay nadie: en el jurado no lee nadie.
   *[other] Para { $n } candidaturas no hay nadie: en el jurado no lee nadie.
}
assign-how-draw = por sorteo
assign-how-hand = a mano
assign-how-third = como lectura adicional
assign-why-left = ya no está en el jurado
assign-why-language = lee el idioma
assign-why-despite-language = no lee el idioma
assign-why-themes = { $n ->
    [one] { $n } tema en común
   *[other] { $n } temas en común
}
assign-why-one-of = { $n ->
    [one] la única persona posible
   *[other] una de { $n } personas posibles
}
assign-why-load = { $n ->
    [one] lee { $n } en total
   *[other] lee { $n } en total
}
assign-why-together = { $n ->
    [one] lee { $n } más con la misma persona
   *[other] lee { $n } más con las mismas personas
}
review-is-draft = empezada
review-is-given = entregada
review-is-abstained = no evaluada
review-is-void = excluida por un conflicto de intereses
reviews-menu = Lectura
reviews-menu-help = Las candidaturas que esperan su lectura y las que ya ha leído.
call-to-reading = Lectura y selección
work-task-reading = { $n ->
    [one] { $n } candidatura espera su lectura
   *[other] { $n } candidaturas esperan su lectura
}
mine-column-languages = idiomas
mine-column-themes = temas
mine-column-most = como máximo
mine-column-left-at = salida
mine-column-sent-at = envío

# Choosing
selection-title = Selección: { $title }
selection-lede = Lo que entregaron quienes evalúan, lado a lado. El orden es una ayuda, no un veredicto: decide el jurado, y da sus motivos.
selection-so-far = Elegidas: { $chosen } para { $places } plazas. Sin decidir: { $open }.
selection-concluded = La selección está concluida.
selection-to-balance = Equilibrio
selection-to-minutes = Acta y conclusión
selection-to-letters = Correos
selection-to-csv = Tabla en CSV
selection-by-mean = primero las mejores
selection-by-spread = primero donde más difieren las lecturas
selection-by-stays = primero las más estables
selection-by-number = por número
selection-sort = Ordenar
selection-table = Candidaturas con sus puntuaciones
selection-table-help = Para cada criterio, la mediana y, si difieren, la puntuación más baja y la más alta. La media y la diferencia son partes de toda la escala. «Se mantiene» dice en cuántas de 10.000 ponderaciones aleatorias de los criterios estaría una candidatura entre las elegidas.
selection-mean = Media
selection-spread = Diferencia
selection-stays = Se mantiene
selection-readers = Lecturas
selection-residents = Residentes
selection-verdict = Decisión
selection-none = sin dato
selection-figures = Cuánto coinciden las lecturas y qué estabilidad tiene el orden
selection-figures-help = Se calcula con todas las puntuaciones a la vez, cuando usted lo pide. Las mismas puntuaciones con la misma semilla dan las mismas cifras.
selection-as-of = Cálculo del { $moment }, con { $reviews } evaluaciones, para { $places } plazas, con la semilla { $seed }.
selection-figures-old = Desde entonces han cambiado evaluaciones: calcule de nuevo las cifras.
selection-agreement = Coincidencia por criterio
selection-criterion = Criterio
selection-alpha = Alfa de Krippendorff
selection-interval = Intervalo del 95{"\u00A0"}%
selection-compared = Leídas dos veces o más
selection-from-to = de { $low } a { $high }
selection-alpha-source = 1 es la coincidencia total, 0 es lo que daría el azar. Escala ordinal, con un bootstrap sobre las candidaturas. Fuente: K. Krippendorff, «Content Analysis», 4.ª edición, 2019, capítulo 12. Donde las lecturas coincidan poco, debata sobre cada candidatura y no las ordene por la media.
selection-figure = Calcular las cifras
selection-rest = Rechazar las demás
selection-rest-words = Motivos, los mismos para todas
selection-rest-help = Todas las personas que participan reciben motivos. Escriba aquí lo que vale para todas las candidaturas aún sin decidir; sobre cada una por separado se decide en su propia página.
selection-rest-do = { $n ->
    [one] Rechazar { $n } candidatura
   *[other] Rechazar { $n } candidaturas
}
selection-rest-why = Diga por qué: todas las personas que participan reciben motivos. No se ha decidido nada.
selection-is-decided = La selección está concluida: ya no cambia nada, salvo que el jurado la reabra en el acta.
selection-done-figured = Las cifras están calculadas.
selection-done-decided = La decisión está guardada.
selection-done-rest = Las demás están rechazadas.
selection-done-adopted = Ahora es un borrador en el repertorio.
selection-done-noted = El acta está guardada.
selection-done-concluded = La selección está concluida. Ya se pueden preparar los correos.
selection-done-reopened = La selección está reabierta. Los correos preparados se han descartado.
selection-done-published = El público ya lee el informe.
selection-done-prepared = Los correos están preparados. Repase cada uno antes del envío.
selection-done-read = Todos los correos están repasados. Ya se pueden enviar.
selection-done-sent = Los correos están en camino.
selection-back = Selección
selection-one-title = Decidir: { $title }
selection-decision = Decisión
selection-words = En general
selection-words-help = Quienes escribieron la candidatura leen esto y los motivos de abajo. No nombre a quienes la leyeron.
selection-median = Mediana { $median }
selection-reason = Motivo del jurado
selection-decide = Guardar la decisión
selection-no-verdict = Elija qué ocurre con ella.
selection-remarks = Observaciones de quienes evalúan
selection-adopt = Convertirla en un borrador del repertorio.
selection-adopt-help = Sus respuestas pasan al formulario de la práctica, y lo que dijo el jurado, a las notas para la redacción.
selection-adopt-do = Empezar el borrador
selection-editor = A cargo de
selection-place = Lugar
selection-no-place = Todavía no hay ningún lugar con este nombre. Escriba el nombre de una ciudad que esté en el sitio, o pida antes a la administración que la añada.
selection-to-practice = Su práctica en el repertorio
verdict-chosen = Elegida
verdict-reserve = En reserva
verdict-declined = No elegida
balance-title = Equilibrio: { $title }
balance-lede = Cómo se reparten las elegidas, junto a todo lo que se recibió. El equilibrio lo sopesa el jurado; no cambia ninguna puntuación.
balance-count-chosen = { $n ->
    [one] { $n } elegida
   *[other] { $n } elegidas
}
balance-count-reserve = { $n ->
    [one] { $n } en reserva
   *[other] { $n } en reserva
}
balance-of = { $n ->
    [one] De { $n } candidatura
   *[other] De { $n } candidaturas
}
balance-country = País
balance-size = Tamaño de la ciudad
balance-sector = Ámbito de actuación
balance-organisation = Tipo de organización
balance-target = A quién se dirige
balance-chosen = Elegidas
balance-received = Recibidas
balance-size-small = Pequeña
balance-size-medium = Mediana
balance-size-large = Grande
balance-size-unknown = No se sabe
balance-size-help = El tamaño de una ciudad se conoce si la oficina que participa dice en qué ciudad está y el sitio tiene los datos de esa ciudad.
minutes-title = Acta: { $title }
minutes-lede = De qué habló el jurado, quién decidió y por qué, en general. El acta se queda en el jurado; el público lee las otras dos partes cuando usted publica el informe.
minutes-label = Acta
minutes-help = Solo para el jurado. Markdown.
minutes-deciders = Quién decidió
minutes-deciders-help = Lo lee el público: instituciones y funciones. Nunca el nombre de quien leyó candidaturas.
minutes-reasons = Motivos en general
minutes-reasons-help = Los lee el público: qué hablaba a favor de las elegidas y cómo se equilibran.
minutes-save = Guardar
minutes-as-read = El acta tal como se lee
minutes-concluded-at = Concluida el { $moment }.
minutes-published-at = El público lee el informe desde el { $moment }.
minutes-publish = Publicar el informe
minutes-publish-sure = El público leerá cuántas candidaturas se recibieron, quién decidió, los motivos en general, el equilibrio, las elegidas con sus motivos y, como prometedoras, las que dieron su consentimiento. Es mejor hacerlo cuando los correos ya hayan salido.
minutes-reopen = Reabrir la selección
minutes-reopen-sure = Las decisiones se pueden cambiar de nuevo, y los correos preparados se descartan. Una vez que han salido correos, ya no es posible.
minutes-conclude = Concluir la selección
minutes-conclude-sure = La lectura termina, las decisiones quedan como están a partir de ahora y se pueden preparar las cartas.
minutes-undecided = { $n ->
    [one] { $n } candidatura está sin decidir o sin motivo
   *[other] { $n } candidaturas están sin decidir o sin motivo
}
minutes-incomplete = Aún no está todo decidido con un motivo. No se ha cambiado nada.
minutes-sent = Ya han salido correos: la selección queda como está.
verdict-title = Correos con el resultado: { $title }
verdict-lede = Un correo a cada persona que escribe en una candidatura, en su idioma y con los motivos. Repase cada uno; después se envían todos juntos.
verdict-undecided = Concluya antes la selección en el acta
verdict-so-far = Correos: { $all }. Sin repasar: { $unread }. Enviados: { $sent }.
verdict-prepare = Preparar correos para quienes no tienen
verdict-send = Enviar todos los correos
verdict-send-sure = Todos los correos sin enviar salen ahora, una vez cada uno. No se pueden recuperar.
verdict-unread = Algunos correos están aún sin repasar. No se ha enviado nada.
verdict-back = Correos
verdict-one-title = Correo a { $name }
verdict-subject = Asunto
verdict-body = Texto
verdict-read = Está repasado; pasar al siguiente
verdict-is-sent = Este correo ya ha salido.
verdict-state-new = sin repasar
verdict-state-read = repasado
verdict-state-sent = enviado
verdict-letter-subject = El resultado de la convocatoria: { $call }
verdict-letter-chosen = Buenos días, { $name }:

    Su candidatura «{ $title }» (número { $number }) a la convocatoria «{ $call }» ha sido elegida. Enhorabuena. Le escribiremos sobre los próximos pasos.
verdict-letter-reserve = Buenos días, { $name }:

    Su candidatura «{ $title }» (número { $number }) a la convocatoria «{ $call }» está en reserva: si cae una de las elegidas, puede ocupar su lugar, y en ese caso le escribiremos.
verdict-letter-declined = Buenos días, { $name }:

    Su candidatura «{ $title }» (número { $number }) a la convocatoria «{ $call }» no ha sido elegida. Gracias por el trabajo que le ha dedicado.
verdict-letter-reasons = Estos son los motivos del jurado:
record-title = La selección: { $title }
record-head = Cómo se eligió
record-undecided = { $n ->
    [one] Se recibió { $n } candidatura. El jurado aún no ha decidido.
   *[other] Se recibieron { $n } candidaturas. El jurado aún no ha decidido.
}
record-lede = Candidaturas recibidas: { $received }. Elegidas: { $chosen }.
record-chosen = Elegidas
record-promising = Prometedoras
record-promising-help = No están entre las elegidas, y se nombran aquí con el consentimiento de quienes las gestionan.
record-balance = Equilibrio
record-balance-help = Lo que se da en menos de diez candidaturas no se cuenta aquí, salvo que se haya elegido alguna de ellas.
record-received = Candidaturas recibidas
record-published = Publicación
record-criteria = La convocatoria y sus criterios
record-link = El informe
submission-result = El resultado
log-selection-figured = { $actor } ha calculado cuánto coinciden las lecturas de las candidaturas a la convocatoria { $subject }.
log-selection-decided = { $actor } ha decidido sobre una candidatura a una convocatoria.
log-selection-noted = { $actor } ha cambiado el acta de la convocatoria { $subject }.
log-selection-concluded = { $actor } ha concluido la selección de la convocatoria { $subject }.
log-selection-reopened = { $actor } ha reabierto la selección de la convocatoria { $subject }.
log-selection-letters-prepared = { $actor } ha preparado los correos de la convocatoria { $subject }.
log-selection-letter-sent = { $actor } ha enviado un correo con el resultado de una convocatoria.
log-selection-published = { $actor } ha publicado el informe de la convocatoria { $subject }.
log-selection-adopted = { $actor } ha creado un borrador en el repertorio a partir de una candidatura elegida.
minutes-letters-first = Envíe primero las cartas: nadie debe conocer el resultado por una página.
selection-gates = Según sus respuestas no cumple estas condiciones:
