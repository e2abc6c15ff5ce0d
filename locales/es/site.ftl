## The home page. Numbers are those of the whole repertoire.

site-home-title = Prácticas de integración de migrantes que funcionan en las ciudades de Europa
site-home-search = Buscar en las prácticas
site-home-practices = { $n ->
    [one] { $n } práctica
   *[other] { $n } prácticas
}
site-home-cities = { $n ->
    [one] { $n } ciudad
   *[other] { $n } ciudades
}
site-home-countries = { $n ->
    [one] { $n } país
   *[other] { $n } países
}
site-home-about = Qué es { $site }
site-home-map = Mapa de Europa: ciudades con una práctica
site-home-map-as-list = Las mismas ciudades como lista de prácticas
site-home-thread = Un solo hilo, de la convocatoria a una política que sigue viva en otro lugar
site-home-see-practices = Ver las prácticas
site-home-see-dates = Ver las fechas
site-home-start = Empiece por una de estas
site-home-fictional = inventada para pruebas
site-home-all-practices = Ver todas las prácticas
site-home-empty-title = Todavía no se ha publicado ninguna práctica
site-home-empty-text = Aquí figurarán las prácticas de ciudades europeas en cuanto se publique la primera. Mientras tanto, lea qué es esta academia.

## Pages of text.

site-partners = Socios
site-methodology = Cómo trabajó la academia
site-more = Más sobre la academia
site-contents = En esta página
site-unwritten-title = Esta página todavía no está escrita
site-unwritten-text = Quienes dirigen esta academia aún no han puesto aquí ningún texto. Mientras tanto, empiece por la página de inicio.
site-source = Fuente:
site-source-unknown = no se conoce ninguna dirección

## What is said above a text about its language. The names of languages come as they stand inside a sentence.

site-note-source = Está leyendo este texto en { $language }, el idioma en que se escribió.
site-note-human = Está leyendo este texto en { $language }. Se escribió en { $source } y lo tradujo una persona.
site-note-machine = Está leyendo este texto en { $language }: una traducción automática que nadie ha revisado todavía. Se escribió en { $source }.
site-note-machine-reviewed = Está leyendo este texto en { $language }: una traducción automática revisada por una persona. Se escribió en { $source }.
site-note-untranslated = Todavía no hay traducción al { $wanted }. Está leyendo este texto en { $language }, el idioma en que se escribió.
site-note-outdated = El original ha cambiado desde entonces: puede que esta traducción ya no sea exacta.
site-note-original = Leer el original en { $source }
site-note-some-untranslated = Algunos textos de esta página todavía no están traducidos al { $wanted }; figuran en el idioma en que se escribieron.
site-note-some-machine = Algunos textos de esta página son traducciones automáticas que nadie ha revisado todavía.
site-note-some-outdated = El original de algunos textos de esta página ha cambiado desde que se tradujeron.

## Partners.

site-partners-title = Organizaciones
site-partners-caption = Las organizaciones del consorcio y su función
site-partners-name = Organización
site-partners-role = Función
site-partners-place = Lugar
site-partners-website = Sitio web

## News.

site-news-title = Noticias
site-news-lede = Lo que ha ocurrido, primero lo más reciente.
site-news-feed = Seguir por un canal
site-news-pages = Páginas de noticias
site-news-all = Todas las noticias
site-news-empty-title = Todavía no hay noticias
site-news-empty-text = Aquí figurará lo que ocurra en torno a la academia en cuanto haya algo que contar.
site-feed-title = { $site }: novedades

## The calendar. Months come as titles, such as “February 2014”.

site-calendar-lede = Cuándo ocurren y ocurrieron las cosas; cada fecha es solo tan exacta como su fuente.
site-calendar-subscribe = Añadir las fechas a su propio calendario
site-calendar-by-month = Ver las fechas mes a mes
site-calendar-by-year = Ver todas las fechas por año
site-calendar-none-title = Todavía no se conoce ninguna fecha
site-calendar-none-text = Las fechas de la academia aparecerán aquí en cuanto las haya. Mientras tanto, lea las noticias.
site-calendar-name = Calendario de { $site }
site-calendar-month = Calendario, { $month }
site-calendar-months = Meses anteriores y posteriores
site-calendar-all-months = Todos los meses con entradas
site-calendar-year-only = solo se conoce el año
site-calendar-certain = { $month }: en estos días
site-calendar-day-unknown = { $month }: no se conoce el día exacto
site-calendar-month-unknown = { $year }: no se conoce el mes
site-calendar-about = hacia el { $date }
site-calendar-about-open = a partir del { $date } aproximadamente; no se conoce el final
site-calendar-open = inicio: { $date }; no se conoce el final
site-calendar-around = { $title } (hacia este día)
site-calendar-until = hasta el { $date }
site-calendar-last-day = último día
site-calendar-clash = Sobre la fecha
site-calendar-publication = publicación
site-calendar-fieldwork = trabajo de campo
site-calendar-phase = fase de la Academia
site-calendar-seminar = seminario
site-calendar-milestone = hito
site-calendar-empty-title = { $month }: no se sabe nada
site-calendar-empty-text = Ninguna entrada de este calendario cae en este mes.
site-calendar-empty-nearest = Ir al mes más cercano con una entrada: { $month }

## The contact form.

site-contact-title = Contacto
site-contact-lede = Pregunte, corrija o añada lo que sepa.
site-contact-name = Su nombre
site-contact-name-help = Como desea que nos dirijamos a usted. Puede dejarlo vacío.
site-contact-email = Su dirección de correo electrónico
site-contact-email-help = Solo para responderle. Se borra como máximo al cabo de un año.
site-contact-topic = ¿De qué se trata?
site-contact-topic-question = Una pregunta
site-contact-topic-correction = Una corrección o un añadido
site-contact-topic-accessibility = Accesibilidad de este sitio
site-contact-topic-personal-data = Mis datos personales
site-contact-topic-missing = Elija el asunto de su mensaje
site-contact-message = Su mensaje
site-contact-message-help = { $n ->
    [one] Si corrige un dato, indique la fuente. Como máximo, { $n } carácter.
   *[other] Si corrige un dato, indique la fuente. Como máximo, { $n } caracteres.
}
site-contact-send = Enviar el mensaje
site-contact-sent-title = Su mensaje está en camino
site-contact-sent-lede = Lo hemos registrado y lo enviamos a quienes dirigen esta academia.
site-contact-sent-next = No tiene que hacer nada más. La respuesta llegará a la dirección que ha indicado.

## The letter that the convener gets. The visitor’s own words stand above these lines.

site-letter-subject = { $topic }: { $name }
site-letter-name = Nombre: { $name }
site-letter-address = Responder a: { $address }
site-letter-language = Idioma del formulario: { $language }
site-letter-written = Escrito: { $moment }

## The accessibility statement. The law wants the three sorts of barriers apart, also where there are none.

site-accessibility-title = Declaración de accesibilidad
site-accessibility-lede = Este sitio debe funcionar para todas las personas, con cualquier dispositivo, con y sin scripts.
site-accessibility-status = En qué punto está
site-accessibility-fully = Este sitio cumple plenamente la norma indicada arriba.
site-accessibility-partially = Este sitio cumple parcialmente la norma indicada arriba.
site-accessibility-not = Este sitio no cumple la norma indicada arriba.
site-accessibility-barriers = Lo que no es accesible
site-accessibility-non-compliance = Todavía no cumple la norma
site-accessibility-burden = Carga desproporcionada
site-accessibility-out-of-scope = Fuera del ámbito de la ley
site-accessibility-none-claimed = En este apartado no se declara nada.
site-accessibility-feedback = Díganos qué se lo impide
site-accessibility-write = Escribirnos sobre accesibilidad
site-accessibility-enforcement = Si nuestra respuesta no le sirve
site-accessibility-prepared = Cómo se ha hecho esta declaración
site-accessibility-prepared-on = Preparada el { $date }
site-accessibility-reviewed-on = Última revisión: { $date }
site-accessibility-data = Esta declaración como datos
site-accessibility-unwritten = Quienes dirigen esta academia aún no han publicado una declaración. Escríbanos si algo le supone un obstáculo.
