## Open data: what there is to take away.

data-title = Datos abiertos
data-lede = Todo lo que es público en este sitio, para descargar: para hojas de cálculo, mapas y programas. No necesita clave ni cuenta.
data-practices = { $n ->
    [0] Todavía ninguna práctica
    [one] { $n } práctica
   *[other] { $n } prácticas
}
data-cities = { $n ->
    [0] Todavía ninguna ciudad
    [one] { $n } ciudad
   *[other] { $n } ciudades
}

## Whole files.

data-files = Archivos
data-files-caption = Todo el repertorio en archivos
data-what = Contenido
data-format = Archivo
data-use = Útil para
data-all-practices = Todas las prácticas
data-practices-about = Prácticas de integración de migrantes que funcionan: qué hace cada una, qué se sabe de ella y por qué fuentes, y qué no se sabe.
data-json-use = Programas: cada campo de cada ficha. Otro sitio que use este software puede importar el archivo.
data-csv-use = Hojas de cálculo: una práctica por línea.
data-csv-columns = Qué significan las columnas
data-geojson-use = Mapas: cada práctica como un punto en su ciudad.
data-thesaurus = Tesauro
data-thesaurus-use = Bibliotecas y búsquedas: los términos con los que se ordenan las prácticas, en cada idioma de este sitio.
data-catalog = Catálogo
data-catalog-use = Portales de datos: lo que hay aquí, para sus listas.

## The API. Names of fields and parameters are not translated.

data-api = API para programas
data-api-text = Responde en JSON, por práctica o por ciudad, con todas las traducciones. Es solo de lectura. También pueden usarla los scripts de otros sitios.
data-api-paging = Las listas vienen en páginas. Pregunte con «page» y «per_page» (como máximo { $max }) y siga la dirección de «next» hasta que sea «null».
data-api-etag = Cada respuesta lleva un «ETag». Devuélvalo como «If-None-Match»: si nada ha cambiado, recibirá 304 sin contenido.
data-api-description = Descripción de la API (OpenAPI 3.1)
data-api-problem = Cuando no se puede responder, la respuesta dice en inglés qué hacer.
data-paths-caption = Qué se puede pedir
data-path = Dirección
data-path-answer = Responde con
data-path-try = Ejemplo
data-path-practices = Las prácticas, página a página: cada una con sus cifras, fuentes y traducciones.
data-path-practice = Una práctica. Su «slug» es la última parte de su dirección en este sitio.
data-path-cities = Las ciudades, página a página: cada una con las cifras conocidas.
data-path-city = Una ciudad con sus cifras.
data-examples = Ejemplos
data-example-list = Las primeras cien prácticas
data-example-one = Una práctica
data-example-city = Las ciudades con sus cifras
data-example-table = La tabla, guardada como archivo

## How to read the data.

data-reading = Cómo leer los datos
data-reading-unknown = «null», o una celda vacía, significa que no se sabe: nadie lo ha supuesto. Una lista vacía significa que no hay ninguno.
data-reading-figures = Cada cifra va con su fecha y su fuente. Las cifras de una misma práctica pueden contar cosas distintas: no las sume.
data-reading-languages = En la API cada texto indica su idioma, y cada traducción dice si la hizo una persona o una máquina y si el original ha cambiado desde entonces. Los archivos contienen los textos tal como se escribieron.
data-reading-made-up = Una ficha con «fictional» en «true» está inventada para pruebas y no trata de ninguna práctica real.
data-reading-left-out = Los borradores, las prácticas retiradas y las notas de redacción no forman parte de los datos.

## Licence and citation.

data-licence = Licencia
data-licence-text = Cada ficha indica la licencia de sus textos en el campo «licence». Si está vacío, no se ha indicado ninguna licencia: cite la ficha y consúltenos antes de volver a publicar sus textos.
data-licence-ask = Consúltenos
data-cite = Cómo citar
data-cite-text = Indique el repertorio, la dirección y el día en que lo leyó. Si se trata de una sola práctica, añada su versión; si es una cifra, indique su propia fuente.
data-citation = { $site }, repertorio de prácticas que funcionan, { $address }, leído el (fecha)
