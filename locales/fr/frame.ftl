# What stands around every page.
site-name = eumia
site-tagline = Académie des villes pour l’intégration des migrants
feed-title = Les nouveautés de ce site
menu-label = Principal
thread-label = D’un appel à une politique dans une autre ville
foot-label = À propos de ce site
to-home = Aller à la page d’accueil
eu-emblem = Emblème de l’Union européenne
