# What stands around every page.
site-name = eumia
site-tagline = Accademia delle città per l’integrazione dei migranti
feed-title = Novità di questo sito
menu-label = Principale
thread-label = Da un bando a una politica in un’altra città
foot-label = Informazioni su questo sito
to-home = Vai alla pagina iniziale
eu-emblem = Emblema dell’Unione europea
