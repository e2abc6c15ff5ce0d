# The translators’ cockpit: what there is in each language, what to do next, and each text beside its source.
menu-translations = Traducciones
menu-translations-help = Qué está traducido, qué está desactualizado y qué falta en cada idioma.

## The first page.

cockpit-title = Traducciones
cockpit-lede = Cuántos textos hay en cada idioma, cómo se tradujeron y qué hacer ahora.
cockpit-next = Qué hacer ahora en { $language }
cockpit-next-help = Primero lo que ha cambiado desde que se tradujo, empezando por lo más reciente; después lo que falta.
cockpit-sum = Textos traducidos y actualizados: { $done } de { $texts }. Entradas con algo por hacer: { $open } de { $subjects }.
cockpit-table = { $language }, por tipo
cockpit-column-texts = Textos
cockpit-column-human = Por una persona
cockpit-column-reviewed = Automática, revisada
cockpit-column-machine = Automática, sin revisar
cockpit-column-outdated = Desactualizada
cockpit-column-missing = Falta
cockpit-open-of = por hacer: { $open } de { $subjects }
cockpit-interface = Las palabras del propio sitio, es decir, menús, etiquetas y mensajes, están completas: las { $texts } en cada uno de los { $languages } idiomas. Se comprueba automáticamente.

## Kinds of things, many and one.

cockpit-kind-practice = Prácticas
cockpit-kind-page = Páginas del sitio
cockpit-kind-news = Noticias
cockpit-kind-date = Fechas del calendario
cockpit-kind-partner = Socios
cockpit-kind-funding = Menciones de la financiación
cockpit-kind-story = Página de inicio
cockpit-kind-accessibility = Declaración de accesibilidad
cockpit-kind-identity = Nombre del sitio
cockpit-kind-concept = Términos del tesauro
cockpit-one-practice = Práctica
cockpit-one-page = Página del sitio
cockpit-one-news = Noticia
cockpit-one-date = Fecha del calendario
cockpit-one-partner = Socio
cockpit-one-funding = Mención de la financiación
cockpit-one-story = Página de inicio
cockpit-one-accessibility = Declaración de accesibilidad
cockpit-one-identity = Nombre del sitio
cockpit-one-concept = Término del tesauro

## Lists.

cockpit-list-title = Traducciones al { $language }
cockpit-search = Palabras del título
cockpit-filter-kind = Tipo
cockpit-filter-need = Qué hay que hacer
cockpit-any = Todo
cockpit-show = Mostrar
cockpit-need-outdated = Desactualizado
cockpit-need-missing = Faltan textos
cockpit-need-check = Por revisar
cockpit-need-complete = Completo
cockpit-told = { $parts }; { $texts } en total
cockpit-told-outdated = { $n ->
    [one] { $n } texto desactualizado
   *[other] { $n } textos desactualizados
}
cockpit-told-missing = { $n ->
    [one] falta { $n } texto
   *[other] faltan { $n } textos
}
cockpit-told-machine = { $n ->
    [one] { $n } traducción automática sin revisar
   *[other] { $n } traducciones automáticas sin revisar
}
cockpit-told-complete = { $n ->
    [one] El único texto está traducido y actualizado
   *[other] Los { $n } textos están traducidos y actualizados
}
cockpit-told-written = Escrito en este idioma
cockpit-empty = Nada coincide con esta selección. Cámbiela o muestre todo.
cockpit-empty-all = Mostrar todo
cockpit-pages = Páginas de la lista

## The desk.

cockpit-desk-title = { $title }: { $language }
cockpit-desk-lede = A un lado está el original; al otro, su traducción al { $language }. Deje vacío lo que no traduzca ahora.
cockpit-read-public = Ver la página pública en { $language }
cockpit-desk-none = Aquí todo se escribió en este idioma. No hay nada que traducir.
cockpit-untold = No se muestran, porque no hay nada que hacer: { $n } de { $texts } textos.
cockpit-show-all = Mostrar todos los textos
cockpit-nth = { $title } { $n }
cockpit-nth-part = { $title } { $n }: { $part }
cockpit-text-outdated = Desactualizado: el original ha cambiado desde entonces.
cockpit-text-missing = Aún sin traducir.
cockpit-text-human = Traducido por una persona.
cockpit-text-machine = Traducción automática que nadie ha revisado.
cockpit-text-reviewed = Traducción automática revisada por una persona.
cockpit-difference = Qué ha cambiado en el original
cockpit-difference-unknown = No se conserva el texto del que salió esta traducción. Compare todo el texto.
cockpit-terms = Términos del tesauro en este texto
cockpit-term-none = aún no hay término en este idioma
cockpit-how = Cómo se hizo la traducción
cockpit-how-human = La escribió una persona
cockpit-how-machine-reviewed = Automática, la he revisado yo
cockpit-how-machine = Automática, nadie la ha revisado
cockpit-good-outdated = La traducción sigue siendo correcta
cockpit-good-machine = La he revisado y es correcta
cockpit-remove = Quitar esta traducción
cockpit-save = Guardar
cockpit-save-help = Es público en el acto. Si cambia las palabras de una traducción automática sin revisar, constará como revisada por usted.
cockpit-unsaved = Aún sin guardar. Este navegador lo conserva hasta que guarde o cierre la sesión.
cockpit-unkept = Aún sin guardar, y este navegador no puede conservarlo. Guarde antes de salir de esta página.
cockpit-kept = Lo que escribió aquí y no guardó está de nuevo en el formulario. El público todavía no lo ve.
cockpit-kept-elsewhere = Una parte de lo que escribió y no guardó corresponde a textos que aquí no se muestran.
cockpit-kept-discard = Descartar estas palabras
cockpit-kept-discard-sure = Se borrarán de este navegador y el formulario mostrará de nuevo lo que está guardado. No se podrán recuperar.

## What came of saving, and what to mend.

cockpit-saved = Guardado. Ya es público.
cockpit-saved-outdated = Guardado, pero el original cambió mientras escribía. Lo que ahora está desactualizado aparece abajo con la diferencia.
cockpit-saved-nothing = No había nada que guardar: todo está ya guardado tal como lo ve.
cockpit-nothing-kept = Todavía no se ha guardado nada. Todo lo que escribió sigue en el formulario.
cockpit-overtaken = Se ha cambiado después de que usted lo abriera, quizá por usted en otra pestaña. Compare las dos versiones, deje en el campo lo que deba quedar y guarde otra vez
cockpit-theirs = Lo que se ha guardado mientras tanto
cockpit-theirs-gone = Se ha quitado.
cockpit-wrong-emptied = Aquí había un texto. Escriba otro o marque «Quitar esta traducción»
cockpit-wrong-both = Ha cambiado el texto y también ha marcado «Quitar esta traducción». Desmarque la casilla o vacíe el campo
cockpit-wrong-unnamed = Rellene el nombre que se muestra antes de indicar otros
cockpit-wrong-line = Acorte cada línea a un máximo de { $max } caracteres
cockpit-wrong-lines = Escriba como máximo { $max } líneas

## Terms of the thesaurus.

cockpit-term-preferred = Nombre que se muestra
cockpit-term-preferred-help = Tal como aparece en las listas y junto a los textos.
cockpit-term-alternative = Otros nombres en uso
cockpit-term-alternative-help = Un nombre por línea. También lo encuentra quien busca estos nombres.
cockpit-term-others = En otros idiomas
cockpit-to-thesaurus = Ver todo el tesauro
