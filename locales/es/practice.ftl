# One practice: its page, its versions and what changed, two side by side, and its paper.

## The head of the page.

practice-original-name = Su propio nombre
practice-no-summary = Todavía no hay resumen.
practice-made-up = Inventada para pruebas. Nada de esta página se refiere a un lugar real.
practice-ended = Esta práctica ha terminado.
practice-ended-why-unknown = No se sabe por qué terminó.
practice-description = Lo que se sabe de «{ $title }», { $city }, y lo que no: objetivos, cifras con su fuente, financiación, puntos fuertes y débiles.

## Which language is read, and why.

practice-read-source = Está leyendo en { $language }, el idioma en que se escribió esta ficha.
practice-read-translated = Está leyendo una traducción al { $language }. Idioma del original: { $source }.
practice-read-partly = Está leyendo en { $language } donde hay traducción: { $translated } de { $all } textos. Los demás están en { $source }, tal como se escribieron.
practice-read-untranslated = Está leyendo en { $source }: esta ficha aún no tiene traducción al { $language }.
practice-read-machine = Es una traducción automática que nadie ha revisado.
practice-read-machine-some = { $n ->
    [one] { $n } texto es una traducción automática que nadie ha revisado.
   *[other] { $n } textos son traducciones automáticas que nadie ha revisado.
}
practice-read-reviewed = Es una traducción automática revisada por una persona.
practice-read-outdated = { $n ->
    [one] { $n } texto ha cambiado en el original desde que se tradujo: esa traducción está desactualizada.
   *[other] { $n } textos han cambiado en el original desde que se tradujeron: esas traducciones están desactualizadas.
}
practice-read-own-language = El idioma de la propia práctica: { $language }.
practice-read-original = Leerlo todo tal como se escribió
practice-reading-original = Está leyendo cada texto tal como se escribió, sin ninguna traducción.
practice-read-in-mine = Leer con las traducciones

## Sections, their names in the contents, in comparisons and in what changed.

practice-contents = En esta página
practice-glance = De un vistazo
practice-known-section = Lo que se sabe y lo que no
practice-objectives = Objetivos
practice-how = Cómo funciona
practice-who = Quién participa
practice-figures = Resultados y cifras
practice-money = Financiación
practice-strengths = Puntos fuertes
practice-weaknesses = Puntos débiles
practice-conditions = Condiciones para otra ciudad
practice-lessons = Enseñanzas
practice-evaluation = Evaluación
practice-components = Pieza por pieza
practice-city = { $city }: el lugar
practice-documents = Documentos
practice-sources = Fuentes
practice-cite = Citar, imprimir, guardar
practice-versions = Versiones de esta ficha

## Facts.

practice-place = Lugar
practice-scope = Ámbito
practice-scope-city = Ciudad
practice-scope-neighbourhood = Barrio
practice-since = Inicio
practice-start-about = aproximadamente { $year }
practice-start-either = { $earlier } o { $year }
practice-start-see-note = { $year } (ver nota)
practice-certainty-about = hacia ese año
practice-certainty-see-note = véase la nota
practice-themes = Temas
practice-for = Para quién
practice-run-by = Entidad responsable
practice-partners = Socios
practice-actors = Quién actúa
practice-approach = Enfoque, según nuestra lectura
practice-confirmed = Última confirmación de que funciona
practice-confirmed-long-ago = sin confirmar desde el { $date }
practice-confirmed-never = nadie ha confirmado todavía que siga en marcha
practice-cost = Importes
practice-cost-unknown = no se saben, ninguna fuente los indica
practice-name = Nombre
practice-summary = Resumen
practice-licence = Licencia de nuestro texto
practice-licence-unknown = no se ha indicado ninguna licencia
practice-compare-link = Comparar con otra práctica
practice-side-by-side = En paralelo

## Known and not known.

practice-known = Se sabe
practice-not-known = No se sabe
practice-know-runner = Quién la gestiona y con quién
practice-unknown-running = Si sigue en marcha: nadie lo ha confirmado
practice-unknown-running-since = Si sigue en marcha: sin confirmar desde el { $date }
practice-unknown-start = Cuándo empezó exactamente
practice-unknown-film = La dirección de la película
practice-unknown-report = La dirección del informe
practice-unknown-report-existence = Si existe un informe
practice-unknown-evidence = Las pruebas de sus puntos fuertes y débiles
practice-unknown-licence = La licencia de nuestro texto
practice-tell-us = ¿Sabe algo más? Escríbanos e indique una fuente
practice-not-stated = No se sabe. Ninguna de las fuentes leídas lo indica.
practice-not-evaluated = No se sabe. La ficha no contiene nada sobre una evaluación.

## Observations.

practice-figures-caption = Qué se contó, y cuándo
practice-figures-none = No se sabe ninguna cifra. Ninguna de las fuentes leídas da una.
practice-figures-differ = Cuentan cosas distintas: no deben sumarse ni compararse.
practice-when = Cuándo
practice-value = Valor tal como se indica
practice-value-short = Valor
practice-counts = Qué cuenta, y la fuente
practice-counts-short = Cuenta
practice-value-unknown = no se indica
practice-value-about = alrededor de { $number }
practice-value-over = más de { $number }
practice-source-unknown = fuente desconocida
practice-key-exact = exacto, tal como se indica
practice-key-rough = cerca de, más de

## Money.

practice-money-from = De dónde viene el dinero
practice-money-sources-unknown = No se sabe de dónde viene el dinero. Ninguna de las fuentes leídas lo indica.
practice-money-amounts = Importes:

## Claims.

practice-stance-supports = Respaldado
practice-stance-nuances = Con matices
practice-stance-contradicts = Contradicho
practice-stance-none = Aún sin pruebas
practice-claims-untied = Lo dice la ficha; nadie ha vinculado aún estas afirmaciones a un pasaje que se pueda abrir.

## Components.

practice-component-function = Para qué está
practice-component-form = Cómo se hace aquí
practice-component-role = Si otra ciudad la adopta
practice-component-needs = Qué necesita
practice-role-core = Esencial: hay que conservarla
practice-role-adaptable = Adaptable: la forma puede cambiar
practice-role-local = Color local: propia de este lugar

## The city.

practice-city-caption = Cifras sobre la ciudad
practice-city-figure = Dato
practice-city-value = Valor
practice-city-source = Fuente
practice-city-more = Más sobre { $city }
practice-city-earlier = { $figure }, antes:
practice-city-this-record = la ficha no dice cuál de sus fuentes
practice-city-record = una ficha de este sitio, que no dice cuál de sus fuentes

## Documents.

practice-documents-caption = Documentos sobre esta práctica
practice-document = Documento
practice-document-languages = Idiomas
practice-document-where = Dónde
practice-document-none = Aquí aún no se conoce ningún documento sobre esta práctica.
practice-document-report = Informe de investigación
practice-document-infosheet = Hoja informativa
practice-document-film = Película
practice-document-pages = { $n ->
    [one] { $n } página
   *[other] { $n } páginas
}
practice-document-minutes = previsto: { $minutes } minutos
practice-document-address-unknown = no se sabe la dirección
practice-document-existence-unknown = no se sabe si existe
practice-document-film-unseen = El proyecto indica que se hizo; no se sabe su dirección.

## Cite, print, keep.

practice-citation = Repertorio { $site }, «{ $title }», { $city }, versión { $version }, { $date }, { $address }
practice-copy-citation = Copiar la cita
practice-copied = Copiada
practice-save-pdf = Guardar como PDF
practice-save-pdf-note = accesible, en { $language }
practice-licence-line = Nuestro texto:
practice-licence-sources = Las fuentes:
practice-licence-sources-unknown = la ficha no indica sus licencias
practice-data-line = Todas las prácticas como datos:

## Versions.

practice-version = Versión { $number }
practice-version-list-title = Versiones de «{ $title }»
practice-version-list-lede = Se conserva cada estado de esta ficha. Abra uno para leerlo entero o vea qué cambió respecto al anterior.
practice-version-current = es la actual
practice-version-first = Primera versión
practice-version-minor = pequeña corrección
practice-version-editor = por la redacción
practice-version-read = Leer la versión { $number }
practice-version-changes = Qué cambió en la versión { $number }
practice-version-all = Todas las versiones
practice-version-old = Esta es la versión { $number }, del { $date }. Ya no es la actual.
practice-version-to-current = Leer la versión actual
practice-version-page = { $title }, versión { $number }
practice-version-unstated = No se indicó ningún motivo.
practice-version-why-first = primera entrada
practice-version-why-again = introducida de nuevo desde un archivo
practice-version-translations = Las traducciones corresponden a la versión actual; esta se muestra tal como se escribió.

## What changed.

practice-changes-title = Qué cambió de la versión { $before } a la versión { $after }
practice-changes-same = Elija dos versiones distintas
practice-changes-same-mend = Una versión comparada consigo misma no muestra cambios. Elija otra.
practice-compare-before = De
practice-compare-after = A
practice-compare-versions = Comparar
practice-changes-count = { $n ->
    [0] No cambió nada de lo que se lee.
    [one] Cambió { $n } campo; todos los demás son iguales.
   *[other] Cambiaron { $n } campos; todos los demás son iguales.
}
practice-changes-why = Por qué:
practice-changes-removed = quitado:
practice-changes-added = añadido:
practice-changes-before = Cambios anteriores
practice-changes-after = Cambios posteriores
practice-changes-nav = Versiones

## Two side by side.

practice-compare-title = Dos prácticas en paralelo
practice-compare-lede = Fila por fila, hasta donde se sabe. Lo que no se sabe nunca cuenta como parecido.
practice-compare-first = Primera práctica
practice-compare-second = Segunda práctica
practice-compare-choose = Elija una práctica
practice-compare-button = Comparar
practice-compare-none = Elija dos prácticas y pulse «Comparar».
practice-compare-one = Elija una segunda práctica para ponerla junto a «{ $title }».
practice-compare-same = Ha elegido dos veces la misma práctica. Elija otra para ponerla al lado.
practice-compare-not-found = { $n ->
    [one] No se encuentra una de las prácticas. Elija otra de la lista.
   *[other] No se encuentran las prácticas. Elija otras de la lista.
}
practice-compare-caption = { $first } y { $second }
practice-compare-title-of = { $first } junto a { $second }
practice-compare-fit-title = «{ $title }» y { $city }
practice-compare-fit-later = Esta versión del sitio aún no comprueba del todo si esta práctica encaja en su ciudad. A continuación están las cifras de los dos lugares, hasta donde se saben; no dicen si funcionaría.
practice-compare-places = Los dos lugares
practice-compare-city-not-found = No se encuentra esta ciudad. Abra la lista de ciudades para encontrar otra.
practice-compare-city-list = Todas las ciudades

## On paper.

practice-paper-subtitle = Práctica que funciona: { $city }, { $country }
practice-paper-byline = Repertorio { $site }, versión { $version }, { $date }
practice-paper-back = Para volver a leerla, con sus enlaces y versiones posteriores:
