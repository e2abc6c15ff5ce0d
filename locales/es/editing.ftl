# The texts of the site, edited in forms.
menu-texts = Textos del sitio
menu-texts-help = Páginas, noticias, fechas, socios, menciones de la financiación y el nombre del sitio.

editing-overview-lede = Lo que escribe aquí queda en su borrador hasta que lo publica.
editing-my-drafts = Sus borradores
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
editing-about-page = Quiénes son, cómo trabajan y qué hacen con los datos personales.
editing-about-news = Qué ha pasado y cuándo.
editing-about-date = Qué se celebra y qué se celebró. Los canales y calendarios se actualizan enseguida.
editing-about-partner = Las organizaciones del consorcio, en el orden en que se muestran.
editing-about-funding = Quién pagó el trabajo, tal como exige el convenio, para cada proyecto y sus años. Aparece al pie de las páginas que muestran el trabajo de esos años.
editing-about-story = Las primeras palabras que se leen en el sitio y los pasos del hilo.
editing-about-accessibility = Hasta qué punto es accesible este sitio, qué no lo es y por qué. La ley pide una revisión cada año.
editing-about-identity = Cómo se llama el sitio, en cada página y en los correos.
editing-new-news = Escribir una noticia
editing-new-date = Añadir una fecha
editing-new-partner = Añadir un socio
editing-new-funding = Añadir una mención de la financiación

## Lists.

editing-search = Buscar en estos textos
editing-search-all = Mostrar todo
editing-none = Ningún texto coincide. Busque otra palabra o empiece un texto nuevo.
editing-pages = Páginas de la lista
editing-up = Subir
editing-down = Bajar
editing-remove = Quitar
editing-add = Añadir: { $what }
editing-state-withdrawn = retirado
editing-state-published = publicado
editing-state-unpublished = todavía sin publicar
editing-state-draft = tiene un borrador
editing-others = También trabaja en ello: { $names }
editing-reviewed = última revisión: { $date }
editing-funding-shows = aparece con el trabajo de { $years }

## A new text.

editing-new-lede = Póngale un nombre; todo lo demás viene en el paso siguiente.
editing-new-name = Nombre o título
editing-new-name-help = Podrá cambiarlo más tarde.
editing-slug = Última parte de la dirección
editing-slug-help = Letras minúsculas de la a a la z, cifras y guiones. Después no se puede cambiar. Si lo deja vacío, se forma a partir del nombre.
editing-slug-wrong = Use solo letras minúsculas de la a a la z, cifras y guiones sencillos
editing-slug-taken = Otro texto usa o ha usado «{ $slug }». Elija otra cosa.
editing-begin = Empezar

## The form.

editing-edit-title = Editar: { $name }
editing-optional = { $label } (opcional)
editing-choose = Elija
editing-lang = Idioma de estos textos
editing-lang-help = El idioma en el que escribe. De él se traduce.
editing-markdown-help = Una línea vacía empieza un párrafo. **negrita**, [palabras de un enlace](https://example.org), «- » al principio de una línea para una lista, «## » para un título.
editing-save = Guardar el borrador
editing-look = Actualizar la vista previa
editing-to-publish = Continuar a la publicación
editing-view = Como lo verá el público
editing-view-none = La vista previa aparece en cuanto está rellenado todo lo necesario.
editing-read-it = Leer la página publicada
editing-give-up = Descartar mi borrador
editing-give-up-help = Lo que escribió y no ha publicado se perderá. No se podrá recuperar.
editing-withdraw = Retirar
editing-withdraw-help = El público sabrá que se ha retirado. Puede volver a publicarlo en cualquier momento.
editing-return = Volver a publicar
editing-return-help = El público lo verá de nuevo como estaba.
editing-said-saved = Su borrador está guardado. El público aún no lo ve.
editing-said-published = Publicado. Ya es público.
editing-said-given-up = Su borrador se ha descartado.
editing-said-withdrawn = Retirado. Así se indica a quien abre la página.
editing-said-returned = Publicado de nuevo. Vuelve a ser público.
editing-said-restored = La versión anterior se ha restaurado, como versión nueva.
editing-advice-line = Escríbalo en una sola línea
editing-advice-day = Indique un día que exista, por ejemplo 2014-02-03
editing-advice-dated = Indique una fecha que exista: 2014, 2014-02 o 2014-02-03
editing-advice-address = Indique una dirección completa que empiece por https:// o http://
editing-advice-country = Elija un país de la lista
editing-advice-choice = Elija una opción de la lista
editing-advice-order = Indique un final que no sea anterior al inicio

## When two write at once.

editing-stale-title = Mientras escribía se publicó otra versión
editing-stale-who = La publicó { $name }.
editing-stale-text = Lo que no ha tocado se ha incorporado. Los campos que cambiaron las dos personas muestran ambos textos: conserve el suyo o tome el otro.
editing-stale-taken-in = Lo que cambió allí se ha incorporado abajo. Sus propios cambios se conservan.
editing-overtaken-title = Este borrador se cambió en otra ventana
editing-overtaken-text = No se ha perdido nada: su texto está en el formulario y el otro al lado. Guarde de nuevo para conservar el suyo o tome el otro.
editing-clash = El otro texto
editing-clash-empty = vacío
editing-take = Tomar el otro texto

## Publishing.

editing-publish-title = Publicar: { $name }
editing-publish-new = Es un texto nuevo: una vez publicado, podrá leerlo todo el mundo.
editing-publish-same = Su borrador es igual que lo publicado.
editing-publish-count = { $n ->
    [one] Cambia un campo. Compruébelo y publique.
   *[other] Cambian { $n } campos. Compruébelos y publique.
}
editing-differences = Qué cambia
editing-why = ¿Por qué?
editing-why-help = Unas palabras para su equipo, que se conservan con la versión. Puede dejarlo vacío.
editing-minor = Es una pequeña corrección
editing-minor-help = Solo ortografía o similar: las traducciones siguen actualizadas. Si no, se marcan como desactualizadas.
editing-publish = Publicar
editing-back = Volver al formulario

## Versions.

editing-versions = Versiones
editing-versions-title = Versiones: { $name }
editing-versions-lede = Cada cambio publicado, primero el más reciente. Puede restaurar cualquier versión.
editing-versions-none = No ha cambiado nada desde que se conservan las versiones.
editing-version = Versión { $number }
editing-version-title = Versión { $number }
editing-version-minor = pequeña corrección
editing-version-current = versión actual
editing-version-first = Es la primera versión que se conservó.
editing-version-view = Como la vio el público
editing-restore = Restaurar esta versión
editing-restored-why = Versión { $number } restaurada
editing-who-unknown = antes de que se conservaran las versiones
editing-who-erased = una persona que ya no está
editing-who-program = una importación

## Fields.

editing-title = Título
editing-text = Texto
editing-page-text-help = Los títulos de segundo nivel («## ») forman el índice de la página.
editing-date = Fecha
editing-dated-help = Con la precisión que conozca: 2014, 2014-02 o 2014-02-03.
editing-source = Dirección de la fuente
editing-source-help = Dónde se puede comprobar.
editing-from = Primer día
editing-to = Último día
editing-to-help = Déjelo vacío si no se conoce el final. Para un solo día, indique otra vez ese día.
editing-precision = ¿Con qué precisión se conoce?
editing-precision-help = La fecha solo se muestra con esta precisión.
editing-precision-day = en estos días
editing-precision-month = solo el mes
editing-precision-year = solo el año
editing-precision-about = en torno a estos días
editing-date-kind = ¿Qué es?
editing-place = Lugar
editing-place-help = Si escribe el nombre inglés de una ciudad del repertorio, se traduce automáticamente.
editing-clash-help = Donde las fuentes no coinciden en la fecha.
editing-name = Nombre
editing-short-name = Nombre corto
editing-city = Ciudad
editing-city-help = Si escribe el nombre inglés de una ciudad del repertorio, se traduce automáticamente.
editing-country = País
editing-role-help = Qué hizo o hace en el consorcio.
editing-project = Proyecto
editing-begins = Primer año o día del trabajo
editing-ends = Último año o día del trabajo
editing-ends-help = Déjelo vacío mientras el trabajo continúe.
editing-statement = Mención
editing-statement-help = La frase del convenio, palabra por palabra. El emblema de la UE aparece al lado automáticamente.
editing-fund = Fondo o programa
editing-agreement = Número del convenio de subvención
editing-disclaimer = Descargo de responsabilidad
editing-disclaimer-help = La frase del convenio, palabra por palabra.
editing-lead = Introducción
editing-lead-help = Dos o tres frases: qué es esto y por dónde empezar.
editing-notice = Aviso al pie de cada página
editing-notice-help = Por ejemplo, que esto es una demostración. Déjelo vacío si no hay nada que decir.
editing-steps = Pasos del hilo
editing-steps-help = En el orden en que se cuentan.
editing-step = Paso
editing-step-title = Nombre del paso
editing-step-text = Qué pasó
editing-scope = Qué abarca la declaración
editing-status-fully = cumple plenamente la norma
editing-status-partially = cumple en parte la norma
editing-status-not = no cumple la norma
editing-status-reason = Por qué lo afirman
editing-barrier = Parte
editing-barrier-what = Qué no es accesible
editing-barrier-why = Por qué
editing-barrier-alternative = Qué se puede hacer en su lugar
editing-burden-help = Donde eliminar la barrera costaría demasiado para lo que aporta (artículo 5 de la directiva).
editing-prepared-on = Preparada el
editing-reviewed-on = Última revisión el
editing-reviewed-on-help = Al menos una vez al año.
editing-method = Quién lo ha evaluado
editing-method-self = nuestra propia organización
editing-method-third-party = una entidad independiente
editing-method-text = Cómo se ha evaluado
editing-feedback-help = Cómo informarles de las barreras.
editing-enforcement-help = A quién acudir si no responden.
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
editing-site-name-help = En la parte superior de cada página, en los canales y como remitente de los correos.
editing-tagline = Qué es
editing-tagline-help = Unas palabras junto al nombre.
open-text = Borradores de textos del sitio
