# The texts of the site, edited in forms.
menu-texts = Textos del sitio
menu-texts-help = Páginas, noticias, fechas, socios, menciones de la financiación y nombre del sitio.

editing-overview-lede = Lo que escribes aquí es tu borrador hasta que lo publicas.
editing-my-drafts = Tus borradores
editing-count = { $n ->
    [0] Todavía ninguno.
    [one] Hay { $n }.
   *[other] Hay { $n }.
}

## The kinds of texts.

editing-kind-page = Páginas
editing-kind-news = Noticias
editing-kind-date = Fechas del calendario
editing-kind-partner = Socios
editing-kind-funding = Menciones de la financiación
editing-kind-story = Página de inicio
editing-kind-accessibility = Declaración de accesibilidad
editing-kind-identity = Nombre del sitio
editing-about-page = Quiénes sois, cómo trabajáis, qué hacéis con los datos personales.
editing-about-news = Qué ha pasado, con su fecha.
editing-about-date = Qué se celebra y se celebró; los canales y calendarios lo siguen enseguida.
editing-about-partner = Las organizaciones del consorcio, en el orden en que se muestran.
editing-about-funding = Qué debe decirse de quién pagó, para cada proyecto y sus años. Está al pie de las páginas que muestran el trabajo de esos años.
editing-about-story = Las primeras palabras que se leen y los pasos del hilo.
editing-about-accessibility = Hasta qué punto es accesible este sitio, qué no lo es y por qué. La ley pide una revisión cada año.
editing-about-identity = Cómo se llama el sitio, en cada página y en las cartas.
editing-new-news = Escribir una noticia
editing-new-date = Añadir una fecha
editing-new-partner = Añadir un socio
editing-new-funding = Añadir una mención de la financiación

## Lists.

editing-search = Buscar en estos textos
editing-search-all = Mostrar todo
editing-none = Aquí no hay nada que encaje. Busca otra palabra o empieza un texto nuevo.
editing-pages = Páginas de la lista
editing-up = Subir
editing-down = Bajar
editing-remove = Quitar
editing-add = Añadir: { $what }
editing-state-withdrawn = retirado
editing-state-published = publicado
editing-state-unpublished = todavía sin publicar
editing-state-draft = tienes un borrador
editing-others = También trabaja en ello: { $names }
editing-reviewed = última revisión: { $date }
editing-funding-shows = está en el trabajo de { $years }

## A new text.

editing-new-lede = Dale un nombre; todo lo demás viene en el paso siguiente.
editing-new-name = Nombre o título
editing-new-name-help = Podrás cambiarlo más tarde.
editing-slug = Última parte de su dirección
editing-slug-help = Letras minúsculas de la a a la z, cifras y guiones. No cambiará nunca más. Si lo dejas vacío, se forma a partir del nombre.
editing-slug-wrong = Usa solo letras minúsculas de la a a la z, cifras y guiones sueltos
editing-slug-taken = «{ $slug }» es o fue de otro texto. Elige otra.
editing-begin = Empezar

## The form.

editing-edit-title = Editar: { $name }
editing-optional = { $label } (opcional)
editing-choose = Elige
editing-lang = Idioma de estos textos
editing-lang-help = El idioma en que escribes. Las traducciones parten de él.
editing-markdown-help = Una línea vacía empieza un párrafo. **negrita**, [palabras de un enlace](https://example.org), «- » al principio de una línea para una lista, «## » para un título.
editing-save = Guardar el borrador
editing-look = Actualizar la vista
editing-to-publish = Seguir para publicar
editing-view = Como lo verá quien lea
editing-view-none = La vista aparece en cuanto está rellenado todo lo necesario.
editing-read-it = Leer la página publicada
editing-give-up = Descartar mi borrador
editing-withdraw = Retirar
editing-withdraw-help = A quien lea se le dirá que se ha retirado. Puedes devolverlo en cualquier momento.
editing-return = Devolver
editing-return-help = Volverá a leerse como estaba.
editing-said-saved = Tu borrador está guardado. Nadie más lo ve todavía.
editing-said-published = Publicado. Ya puede leerse.
editing-said-given-up = Tu borrador está descartado.
editing-said-withdrawn = Retirado. A quien lea se le dice que ya no está.
editing-said-returned = Devuelto. Puede leerse de nuevo.
editing-said-restored = La versión antigua vale de nuevo, como versión nueva.
editing-advice-line = Escríbelo en una sola línea
editing-advice-day = Indica un día que exista, como 2014-02-03
editing-advice-dated = Indica una fecha que exista: 2014, 2014-02 o 2014-02-03
editing-advice-address = Indica una dirección completa que empiece por https:// o http://
editing-advice-country = Elige un país de la lista
editing-advice-choice = Elige una opción de la lista
editing-advice-order = Indica un final que no sea anterior al principio

## When two write at once.

editing-stale-title = Mientras escribías se publicó otra versión
editing-stale-who = La publicó { $name }.
editing-stale-text = Lo que no has tocado se ha incorporado. Los campos que cambiasteis las dos personas muestran ambos textos: conserva el tuyo o toma el otro.
editing-stale-taken-in = Lo que cambió allí se ha incorporado abajo. Tus propios cambios se conservan.
editing-overtaken-title = Este borrador se cambió en otra ventana
editing-overtaken-text = Nada se ha perdido: tus palabras están en el formulario y las otras al lado. Guarda de nuevo para conservar las tuyas o toma las otras.
editing-clash = El otro texto
editing-clash-empty = vacío
editing-take = Tomar el otro texto

## Publishing.

editing-publish-title = Publicar: { $name }
editing-publish-new = Es nuevo: desde ahora podrá leerse.
editing-publish-same = Nada difiere de lo que ya se lee.
editing-publish-count = { $n ->
    [one] Cambia un campo. Compruébalo y publica.
   *[other] Cambian { $n } campos. Compruébalos y publica.
}
editing-differences = Qué cambia
editing-why = ¿Por qué?
editing-why-help = Unas palabras para tu equipo, que se conservan con la versión. Puedes dejarlo vacío.
editing-minor = Solo ortografía
editing-minor-help = Las traducciones siguen siendo válidas. Sin esta marca se dice que son anteriores al original.
editing-publish = Publicar
editing-back = Volver al formulario

## Versions.

editing-versions = Versiones
editing-versions-title = Versiones: { $name }
editing-versions-lede = Cada cambio publicado, el más reciente primero. Cualquiera puede volver a valer.
editing-versions-none = No ha cambiado nada desde que se conservan las versiones.
editing-version = Versión { $number }
editing-version-title = Versión { $number }
editing-version-minor = solo ortografía
editing-version-current = vale ahora
editing-version-first = Es la primera versión que se conservó.
editing-version-view = Como pudo leerse
editing-restore = Hacer que esta versión valga de nuevo
editing-restored-why = De vuelta a la versión { $number }
editing-who-unknown = antes de que se conservaran las versiones
editing-who-erased = alguien que ya no está
editing-who-program = una importación

## Fields.

editing-title = Título
editing-text = Texto
editing-page-text-help = Los títulos de segundo nivel («## ») forman el índice de la página.
editing-date = Fecha
editing-dated-help = Tan exacta como la conozcas: 2014, 2014-02 o 2014-02-03.
editing-source = Dirección de la fuente
editing-source-help = Dónde se puede comprobar.
editing-from = Primer día
editing-to = Último día
editing-to-help = Déjalo vacío si no se conoce el final. Para un solo día, indica otra vez ese día.
editing-precision = ¿Con qué exactitud se conoce?
editing-precision-help = De los días solo se muestra eso.
editing-precision-day = en estos días
editing-precision-month = solo el mes
editing-precision-year = solo el año
editing-precision-about = en torno a estos días
editing-date-kind = ¿Qué es?
editing-place = Lugar
editing-place-help = Una ciudad del repertorio, escrita con su nombre inglés, se traduce sola.
editing-clash-help = Donde las fuentes no coinciden en la fecha.
editing-name = Nombre
editing-short-name = Nombre corto
editing-city = Ciudad
editing-city-help = Una ciudad del repertorio, escrita con su nombre inglés, se traduce sola.
editing-country = País
editing-role-help = Qué hizo o hace en el consorcio.
editing-project = Proyecto
editing-begins = Primer año o día del trabajo
editing-ends = Último año o día del trabajo
editing-ends-help = Déjalo vacío mientras el trabajo continúe.
editing-statement = Mención
editing-statement-help = La frase del convenio, palabra por palabra. El emblema aparece solo al lado.
editing-fund = Fondo o programa
editing-agreement = Número del convenio de subvención
editing-disclaimer = Descargo de responsabilidad
editing-disclaimer-help = La frase del convenio, palabra por palabra.
editing-lead = Introducción
editing-lead-help = Dos o tres frases: qué es esto y por dónde empezar.
editing-notice = Aviso al pie de cada página
editing-notice-help = Por ejemplo, que esto es una demostración. Déjalo vacío si no hay nada que decir.
editing-steps = Pasos del hilo
editing-steps-help = En el orden en que se cuentan.
editing-step = Paso
editing-step-title = Nombre del paso
editing-step-text = Qué pasó
editing-scope = Qué abarca la declaración
editing-status-fully = cumple plenamente la norma
editing-status-partially = cumple en parte la norma
editing-status-not = no cumple la norma
editing-status-reason = Por qué lo decís
editing-barrier = Parte
editing-barrier-what = Qué no es accesible
editing-barrier-why = Por qué
editing-barrier-alternative = Qué se puede hacer en su lugar
editing-burden-help = Donde remediarlo costaría demasiado para lo que aporta (artículo 5 de la directiva).
editing-prepared-on = Preparada el
editing-reviewed-on = Última revisión el
editing-reviewed-on-help = Al menos una vez al año.
editing-method = Quién lo ha evaluado
editing-method-self = nosotros mismos
editing-method-third-party = alguien independiente
editing-method-text = Cómo se ha evaluado
editing-feedback-help = Cómo avisaros de las barreras.
editing-enforcement-help = A quién acudir si no respondéis.
editing-standard = Norma
editing-standard-name = Nombre de la norma
editing-standard-version = Versión de la norma
editing-wcag-version = Versión de las WCAG
editing-wcag-level = Nivel de las WCAG
editing-standard-text = La norma en palabras
editing-laws = Leyes
editing-law = Ley
editing-law-name = Nombre de la ley
editing-address = Dirección
editing-site-name = Nombre
editing-site-name-help = En lo alto de cada página, en los canales y como remitente de las cartas.
editing-tagline = Qué es
editing-tagline-help = Unas palabras junto al nombre.
open-text = Borradores de textos del sitio
