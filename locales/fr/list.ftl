# Listes du répertoire : pratiques et filtres, villes et page d’une ville, carte, recherche dans tout le site.

## La liste des pratiques.

list-title = Pratiques
list-lede = Chacune fonctionnait quand EU-MIA l’a décrite, en 2013 et 2014{"\u202F"}; rien ne confirme qu’elle fonctionne encore. Lisez ce qu’elle fait, ce que l’on en sait et ce que l’on ignore.
list-search-label = Rechercher parmi les pratiques
list-to-map = Voir sur la carte
list-filter = Filtrer les pratiques
list-apply = Afficher les pratiques
list-more-values = { $n ->
    [one] En afficher { $n } de plus
   *[other] En afficher { $n } de plus
}
list-count = { $n ->
    [0] Aucune pratique
    [one] { $n } pratique
   *[other] { $n } pratiques
}
list-practices = { $n ->
    [one] pratique
   *[other] pratiques
}
list-order = Trier par
list-order-relevance = Meilleure correspondance
list-order-name = Nom
list-order-start = Début, le plus récent d’abord
list-order-updated = Dernière modification, la plus récente d’abord
list-chosen = Filtres utilisés
list-take-away = Retirer
list-take-all-away = Retirer tous les filtres
list-pages = Pages
list-page = page { $page }
list-quoted = «{"\u202F"}{ $words }{"\u202F"}»

## Les filtres et leurs valeurs.

list-facet-country = Pays
list-facet-city = Ville
list-facet-theme = Thème
list-facet-target = Public visé
list-facet-level = Échelle
list-facet-size = Taille de la ville
list-facet-language = Langue des documents
list-level-city = Toute la ville
list-level-neighbourhood = Quartier
list-size-small = Moins de 100{"\u202F"}000 habitants
list-size-medium = De 100{"\u202F"}000 à 500{"\u202F"}000 habitants
list-size-large = Plus de 500{"\u202F"}000 habitants
list-size-unknown = Non connue

## Une pratique dans une liste.

list-since = depuis { $year }
list-start = début
list-ended = terminée
list-fictional = Inventée pour des essais
list-by-machine = Certains noms et résumés ont été traduits automatiquement et n’ont pas encore été vérifiés. La page de chaque pratique donne le texte d’origine.
list-outdated = Certains textes ont changé depuis leur traduction. La page de chaque pratique donne le texte d’origine.

## Comment la question a été lue.

list-corrected = Aucun texte ne contient «{"\u202F"}{ $words }{"\u202F"}». Vous voyez les résultats pour «{"\u202F"}{ $corrected }{"\u202F"}».
list-concepts = Trouvées aussi par le sens, dans toutes les langues{"\u202F"}: { $concepts }.
list-words-cut = Seuls les { $n } premiers caractères de votre recherche ont été utilisés.
list-unknown-filters = { $n ->
    [one] { $n } filtre de l’adresse n’existe pas ici et a été laissé de côté.
   *[other] { $n } filtres de l’adresse n’existent pas ici et ont été laissés de côté.
}
list-too-many-filters = Seuls les { $n } premiers filtres sont utilisés. Retirez-en pour en utiliser d’autres.

## Rien à afficher.

list-none-yet-title = Il n’y a pas encore de pratique ici
list-none-yet-text = Les pratiques apparaissent ici dès que la rédaction les publie. Revenez plus tard ou lisez les actualités.
list-nothing = Aucune pratique ne correspond à «{"\u202F"}{ $words }{"\u202F"}»
list-nothing-filtered = Aucune pratique ne correspond à ces filtres
list-nothing-text = Essayez avec moins de mots ou une autre orthographe, ou retirez un filtre. La recherche connaît les mots du domaine en cinq langues.
list-without-filters = Rechercher «{"\u202F"}{ $words }{"\u202F"}» sans filtre
list-see-all = { $n ->
    [one] Voir la pratique
   *[other] Voir les { $n } pratiques
}
list-beyond-title = Il n’y a pas de page { $page }
list-beyond-text = La liste s’arrête à la page { $pages }. Pour trouver ce qui se trouve plus loin, ajoutez des mots ou des filtres.
list-to-first-page = Aller à la première page

## La carte.

list-map-title = Carte
list-map-lede = Toutes les villes qui ont une pratique. La liste dit la même chose que la carte.
list-map-label = Carte de l’Europe{"\u202F"}: villes qui ont une pratique
list-map-caption = Villes des pratiques trouvées. Fond de carte{"\u202F"}: Natural Earth.
list-map-caption-some = Villes des pratiques trouvées{"\u202F"}; en clair, celles de toutes les autres. Fond de carte{"\u202F"}: Natural Earth.
list-map-caption-none = Aucune ville ne correspond{"\u202F"}; en clair, celles de toutes les pratiques. Fond de carte{"\u202F"}: Natural Earth.
list-map-caption-cut = Les { $n } villes qui ont le plus de pratiques parmi celles trouvées. Fond de carte{"\u202F"}: Natural Earth.
list-map-credit = Projection équivalente. Fond de carte{"\u202F"}: Natural Earth, domaine public.
list-map-count = { $practices } dans { $cities }.
list-map-cut = Cette liste n’est pas complète.

## Villes.

list-cities-title = Villes
list-cities-lede = Les villes dont les pratiques figurent au répertoire, avec les chiffres connus sur chacune.
list-cities-count = { $n ->
    [one] { $n } ville
   *[other] { $n } villes
}
list-cities-population = { $number } habitants ({ $year })
list-cities-population-area = { $number } habitants dans tout le territoire de { $area } ({ $year })
list-cities-none-title = Il n’y a pas encore de ville ici

## Une ville.

list-city-lede = Ce que l’on sait de { $city }, { $country }{"\u202F"}: ses pratiques, et des chiffres avec leur année et leur source.
list-city-practices = { $n ->
    [0] Aucune pratique dans le répertoire.
    [one] { $n } pratique dans le répertoire.
   *[other] { $n } pratiques dans le répertoire.
}
list-city-no-practice = Le répertoire ne contient encore aucune pratique de cette ville.
list-city-all-practices = Voir les pratiques d’autres villes
list-city-figures = Chiffres
list-city-figures-on = Chiffres sur { $city }
list-city-figure = Chiffre
list-city-value = Valeur
list-city-when = Date
list-city-source = Source
list-city-remarks = Ce qu’ajoutent les sources
list-city-tell-us = Vous connaissez un chiffre qui manque{"\u202F"}? Dites-le-nous, avec sa source
list-city-place = Le lieu
list-city-names = Noms
list-city-region = Région
list-city-nuts = NUTS, niveau { $level }
list-city-nuts-edition = NUTS, niveau { $level }, édition { $edition }
list-city-code = Code de ville d’Eurostat (Urban Audit)
list-city-no-code = aucun code enregistré
list-city-coordinates-name = Coordonnées
list-city-coordinates = { $latitude }° { $north ->
    [south] S
   *[north] N
}, { $longitude }° { $east ->
    [west] O
   *[east] E
}
list-city-sources = Sources
list-city-map-caption = { $city } parmi les villes du répertoire. Fond de carte{"\u202F"}: Natural Earth.

## Réserves de la source à côté d’un chiffre (signes d’Eurostat).

list-flag-b = rupture de série
list-flag-c = confidentiel
list-flag-d = définition différente
list-flag-e = estimation
list-flag-f = prévision
list-flag-n = non significatif
list-flag-p = provisoire
list-flag-r = révisé
list-flag-s = estimation d’Eurostat
list-flag-u = peu fiable

## D’où vient un chiffre.

list-source-eurostat = Eurostat, tableau { $table }
list-source-made-up = Inventé pour des essais, sous la forme du tableau { $table }
list-source-record = Fiche de «{"\u202F"}{ $practice }{"\u202F"}»{"\u202F"}; elle ne dit pas laquelle de ses sources
list-source-record-gone = Une fiche qui n’est plus publique

## La recherche dans tout le site.

list-everything-label = Rechercher dans tout le site
list-everything-help = Écrivez un ou plusieurs mots dans l’une des cinq langues{"\u202F"}: un thème, une ville, un groupe de personnes. La recherche porte sur les pratiques, les villes, les pages, les actualités et les dates.
list-everything-found = Résultats
list-everything-count = { $count } pour «{"\u202F"}{ $words }{"\u202F"}»
list-everything-kinds = Types de résultats
list-everything-nothing = Aucun résultat pour «{"\u202F"}{ $words }{"\u202F"}»
list-everything-nothing-text = Essayez avec moins de mots, ou avec un mot plus général{"\u202F"}: «{"\u202F"}école{"\u202F"}» plutôt que «{"\u202F"}école primaire{"\u202F"}». Vous pouvez écrire dans l’une des cinq langues.
list-kind-practice = Pratique
list-kind-place = Ville
list-kind-page = Page
list-kind-news = Actualité
list-kind-date = Date
list-kind-all = Tout
list-kinds-practice = Pratiques
list-kinds-place = Villes
list-kinds-page = Pages
list-kinds-news = Actualités
list-kinds-date = Dates

## The thesaurus.

list-terms-title = Thésaurus
list-terms-lede = Les mots du domaine qui servent à classer et à trouver les pratiques, en cinq langues. Le nombre dit combien de pratiques sont classées sous un mot{"\u202F"}; un mot sans nombre mène à une recherche.
list-terms-file = Le télécharger sous forme de fichier (SKOS, Turtle)
list-terms-also = aussi{"\u202F"}: { $words }
list-terms-part = fait partie de «{"\u202F"}{ $term }{"\u202F"}»
list-terms-browse = Le lire ici
list-terms-none-title = Il n’y a pas encore de terme ici
list-terms-none-text = Les termes apparaissent ici dès que la coordination a chargé un thésaurus. En attendant, cherchez avec vos propres mots.
