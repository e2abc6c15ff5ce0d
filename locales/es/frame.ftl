# What stands around every page.
site-name = eumia
site-tagline = Academia de ciudades para la integración de migrantes
feed-title = Novedades de este sitio
menu-label = Principal
thread-label = De una convocatoria a una política en otra ciudad
foot-label = Acerca de este sitio
to-home = Ir a la página de inicio
eu-emblem = Emblema de la Unión Europea
