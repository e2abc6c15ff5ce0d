## What this language is. The name is the language's own; the locale says whose dates and numbers it follows.

language-name = español

## A share in per cent; the number comes as the language writes it.

percent = { $number }{"\u00A0"}%

## Small words. They stand in tables and inside sentences, so they begin small where the language allows.

not-known = no se sabe
none = ninguno
yes = sí
no = no
source = fuente

## The frame of every page.

skip-to-content = Ir al contenido
menu = Menú
language = Idioma
search = Búsqueda
search-button = Buscar
print = Imprimir

## Lists and their pages.

page-of = Página { $page } de { $pages }
previous-page = Página anterior
next-page = Página siguiente
results-count = { $n ->
    [0] Ningún resultado
    [one] { $n } resultado
   *[other] { $n } resultados
}

## When a page cannot be shown. The text says what to do next.

error-400-title = No se ha entendido la solicitud
error-400-text = Una parte de la dirección o del formulario no es correcta. Vuelva atrás, revise los datos y pruebe otra vez.
error-401-title = Su sesión ha terminado
error-401-text = La sesión terminó durante el envío, así que no se guardó nada. Inicie sesión y envíelo otra vez.
error-403-title = Esto no está permitido
error-403-text = El formulario se ha enviado desde otro sitio, o no tiene acceso a la página. Abra la página en este sitio y pruebe otra vez desde ahí.
error-404-title = Página no encontrada
error-404-text = No hay ninguna página en esta dirección. Revise la dirección, busque lo que necesita o empiece desde la página de inicio.
error-405-title = Esta página no se puede usar así
error-405-text = La página se ha pedido de una forma que no admite. Ábrala desde un enlace de este sitio y pruebe otra vez.
error-410-title = Esta página se ha retirado
error-410-text = El contenido de esta página se ha retirado de forma definitiva. Busque algo parecido o empiece desde la página de inicio.
error-413-title = El envío es demasiado grande
error-413-text = Lo que ha enviado supera el límite de esta página. Acorte el texto o elija un archivo más pequeño y envíelo de nuevo.
error-414-title = La dirección es demasiado larga
error-414-text = La dirección contiene más de lo que este sitio puede leer. Elija menos filtros o una búsqueda más corta y pruebe otra vez.
error-429-title = Demasiadas solicitudes
error-429-text = Desde su conexión han llegado muchas solicitudes en poco tiempo. Espere un minuto y pruebe otra vez.
error-500-title = Ha habido un error por nuestra parte
error-500-text = El error es nuestro y ha quedado registrado. Pruebe otra vez dentro de un momento y, si se repite, escríbanos desde la página de contacto.
error-503-title = El sitio está ocupado en este momento
error-503-text = Ahora mismo no puede responder. Espere unos segundos y pruebe otra vez.

## Forms. The title counts the answers to mend; each field says how.

form-errors-title = { $n ->
    [one] Hay un problema en una respuesta
   *[other] Hay problemas en { $n } respuestas
}
error-title = Error: { $title }
form-error = { $field }: { $message }
form-kept = No se ha perdido nada: lo que escribió sigue en el formulario de abajo.
field-required = Rellene este campo
field-too-long = Acorte el texto a un máximo de { $max } caracteres
field-email = Escriba una dirección de correo electrónico, por ejemplo nombre@example.org

## What is said beside a text in another language or a translation.

text-in-language = en { $language }

## Languages, as they stand inside a sentence. First those of the European Union, then others that texts are written in.

lang-bg = búlgaro
lang-cs = checo
lang-da = danés
lang-de = alemán
lang-el = griego
lang-en = inglés
lang-es = español
lang-et = estonio
lang-fi = finés
lang-fr = francés
lang-ga = irlandés
lang-hr = croata
lang-hu = húngaro
lang-it = italiano
lang-lt = lituano
lang-lv = letón
lang-mt = maltés
lang-nl = neerlandés
lang-pl = polaco
lang-pt = portugués
lang-ro = rumano
lang-sk = eslovaco
lang-sl = esloveno
lang-sv = sueco

lang-am = amárico
lang-ar = árabe
lang-bn = bengalí
lang-bs = bosnio
lang-ca = catalán
lang-cy = galés
lang-eu = euskera
lang-fa = persa
lang-gl = gallego
lang-is = islandés
lang-ku = kurdo
lang-mk = macedonio
lang-no = noruego
lang-ps = pastún
lang-ru = ruso
lang-so = somalí
lang-sq = albanés
lang-sr = serbio
lang-ti = tigriña
lang-tr = turco
lang-uk = ucraniano
lang-ur = urdu
lang-zh = chino
