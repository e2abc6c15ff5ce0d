# Listas del repertorio: prácticas con sus filtros, ciudades y página de una ciudad, mapa, búsqueda en todo el sitio.

## La lista de prácticas.

list-title = Prácticas
list-lede = Cada una funcionaba cuando EU-MIA la describió, en 2013 y 2014; no está confirmado que siga en marcha. Lea qué hace, qué se sabe de ella y qué no.
list-search-label = Buscar en las prácticas
list-to-map = Ver en el mapa
list-filter = Filtrar las prácticas
list-apply = Mostrar las prácticas
list-more-values = { $n ->
    [one] Mostrar { $n } más
   *[other] Mostrar { $n } más
}
list-count = { $n ->
    [0] Ninguna práctica
    [one] { $n } práctica
   *[other] { $n } prácticas
}
list-practices = { $n ->
    [one] práctica
   *[other] prácticas
}
list-order = Ordenar por
list-order-relevance = Mejor coincidencia
list-order-name = Nombre
list-order-start = Inicio, primero el más reciente
list-order-updated = Última modificación, primero la más reciente
list-chosen = Filtros en uso
list-take-away = Quitar
list-take-all-away = Quitar todos los filtros
list-pages = Páginas
list-page = página { $page }
list-quoted = «{ $words }»

## Filtros y valores.

list-facet-country = País
list-facet-city = Ciudad
list-facet-theme = Tema
list-facet-target = Colectivo destinatario
list-facet-level = Ámbito territorial
list-facet-size = Tamaño de la ciudad
list-facet-language = Idioma del material
list-level-city = Toda la ciudad
list-level-neighbourhood = Barrio
list-size-small = Menos de 100.000 habitantes
list-size-medium = De 100.000 a 500.000 habitantes
list-size-large = Más de 500.000 habitantes
list-size-unknown = No se sabe

## Una práctica en una lista.

list-since = desde { $year }
list-start = inicio
list-ended = terminada
list-fictional = Inventada para pruebas
list-by-machine = Algunos nombres y resúmenes son traducciones automáticas aún sin revisar. La página de cada práctica conserva el texto original.
list-outdated = Algunos textos han cambiado desde que se tradujeron. La página de cada práctica conserva el texto original.

## Cómo se ha leído la pregunta.

list-corrected = Ningún texto contiene «{ $words }». Aquí tiene lo encontrado para «{ $corrected }».
list-concepts = Encontradas también por el significado, en cualquier idioma: { $concepts }.
list-words-cut = Solo se han usado los primeros { $n } caracteres de su búsqueda.
list-unknown-filters = { $n ->
    [one] { $n } filtro de la dirección no existe aquí y no se ha aplicado.
   *[other] { $n } filtros de la dirección no existen aquí y no se han aplicado.
}
list-too-many-filters = Solo se usan los primeros { $n } filtros. Quite algunos para usar otros.

## Nada que mostrar.

list-none-yet-title = Todavía no hay ninguna práctica
list-none-yet-text = Las prácticas aparecen aquí en cuanto la redacción las publica. Vuelva más tarde o lea las noticias.
list-nothing = Ninguna práctica coincide con «{ $words }»
list-nothing-filtered = Ninguna práctica coincide con estos filtros
list-nothing-text = Pruebe con menos palabras o con otra grafía, o quite un filtro. La búsqueda conoce las palabras del sector en cinco idiomas.
list-without-filters = Buscar «{ $words }» sin filtros
list-see-all = { $n ->
    [one] Ver la práctica
   *[other] Ver las { $n } prácticas
}
list-beyond-title = No hay página { $page }
list-beyond-text = La lista termina en la página { $pages }. Para encontrar lo que queda más lejos, use más palabras o más filtros.
list-to-first-page = Ir a la primera página

## El mapa.

list-map-title = Mapa
list-map-lede = Todas las ciudades con una práctica. La lista dice lo mismo que el mapa.
list-map-label = Mapa de Europa: ciudades con una práctica
list-map-caption = Ciudades de las prácticas encontradas. Tierra firme: Natural Earth.
list-map-caption-some = Ciudades de las prácticas encontradas; en tono claro, las de todas las demás. Tierra firme: Natural Earth.
list-map-caption-none = Ninguna ciudad coincide; en tono claro, las de todas las prácticas. Tierra firme: Natural Earth.
list-map-caption-cut = Las { $n } ciudades con más prácticas entre las encontradas. Tierra firme: Natural Earth.
list-map-credit = Proyección equivalente. Tierra firme: Natural Earth, dominio público.
list-map-count = { $practices } en { $cities }.
list-map-cut = Esta lista no está completa.

## Ciudades.

list-cities-title = Ciudades
list-cities-lede = Ciudades cuyas prácticas están en el repertorio, con los datos que se conocen de cada una.
list-cities-count = { $n ->
    [one] { $n } ciudad
   *[other] { $n } ciudades
}
list-cities-population = { $number } habitantes ({ $year })
list-cities-population-area = { $number } habitantes en todo el territorio de { $area } ({ $year })
list-cities-none-title = Todavía no hay ninguna ciudad

## Una ciudad.

list-city-lede = Lo que se sabe de { $city }, { $country }: sus prácticas y los datos, con su año y su fuente.
list-city-practices = { $n ->
    [0] Ninguna práctica en el repertorio.
    [one] { $n } práctica en el repertorio.
   *[other] { $n } prácticas en el repertorio.
}
list-city-no-practice = El repertorio todavía no contiene ninguna práctica de esta ciudad.
list-city-all-practices = Ver las prácticas de otras ciudades
list-city-figures = Datos
list-city-figures-on = Datos sobre { $city }
list-city-figure = Dato
list-city-value = Valor
list-city-when = Cuándo
list-city-source = Fuente
list-city-remarks = Lo que añaden las fuentes
list-city-tell-us = ¿Conoce un dato que falta? Escríbanos e indique la fuente
list-city-place = El lugar
list-city-names = Nombres
list-city-region = Región
list-city-nuts = NUTS, nivel { $level }
list-city-nuts-edition = NUTS, nivel { $level }, edición de { $edition }
list-city-code = Código de ciudad de Eurostat (Urban Audit)
list-city-no-code = ningún código registrado
list-city-coordinates-name = Coordenadas
list-city-coordinates = { $latitude }° { $north ->
    [south] S
   *[north] N
}, { $longitude }° { $east ->
    [west] O
   *[east] E
}
list-city-sources = Fuentes
list-city-map-caption = { $city } entre las ciudades del repertorio. Tierra firme: Natural Earth.

## Advertencias de la fuente junto a un dato (signos de Eurostat).

list-flag-b = ruptura de la serie
list-flag-c = confidencial
list-flag-d = definición distinta
list-flag-e = estimado
list-flag-f = previsión
list-flag-n = no significativo
list-flag-p = provisional
list-flag-r = revisado
list-flag-s = estimado por Eurostat
list-flag-u = poco fiable

## De dónde viene un dato.

list-source-eurostat = Eurostat, tabla { $table }
list-source-made-up = Inventado para pruebas, con la forma de la tabla { $table }
list-source-record = Ficha de «{ $practice }»; no dice cuál de sus fuentes
list-source-record-gone = Una ficha que ya no es pública

## La búsqueda en todo el sitio.

list-everything-label = Buscar en todo el sitio
list-everything-help = Escriba una o varias palabras en cualquiera de los cinco idiomas: un tema, una ciudad, un grupo de personas. Se busca en prácticas, ciudades, páginas, noticias y fechas.
list-everything-found = Resultados
list-everything-count = { $count } para «{ $words }»
list-everything-kinds = Tipos de resultados
list-everything-nothing = No se ha encontrado nada para «{ $words }»
list-everything-nothing-text = Pruebe con menos palabras o con una más general: «escuela» en lugar de «escuela primaria». Puede escribir en cualquiera de los cinco idiomas.
list-kind-practice = Práctica
list-kind-place = Ciudad
list-kind-page = Página
list-kind-news = Noticia
list-kind-date = Fecha
list-kind-all = Todo
list-kinds-practice = Prácticas
list-kinds-place = Ciudades
list-kinds-page = Páginas
list-kinds-news = Noticias
list-kinds-date = Fechas

## The thesaurus.

list-terms-title = Tesauro
list-terms-lede = Las palabras del ámbito con las que se ordenan y se encuentran las prácticas, en cinco idiomas. El número dice cuántas prácticas hay bajo una palabra; una palabra sin número lleva a una búsqueda.
list-terms-file = Descargarlo como archivo (SKOS, Turtle)
list-terms-also = también: { $words }
list-terms-part = forma parte de «{ $term }»
list-terms-browse = Leerlo aquí
list-terms-none-title = Todavía no hay ningún término
list-terms-none-text = Los términos aparecerán aquí en cuanto la coordinación cargue un tesauro. Mientras tanto, busque con sus propias palabras.
