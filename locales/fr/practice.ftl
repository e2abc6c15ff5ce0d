# One practice: its page, its versions and what changed, two side by side, and its paper.

## The head of the page.

practice-original-name = Son propre nom
practice-no-summary = Aucun résumé n’a encore été écrit.
practice-made-up = Inventée pour des essais. Rien sur cette page ne concerne un lieu réel.
practice-ended = Cette pratique a pris fin.
practice-ended-why-unknown = On ne sait pas pourquoi elle a pris fin.
practice-description = Ce que l’on sait de «{"\u202F"}{ $title }{"\u202F"}», { $city }, et ce que l’on ne sait pas{"\u202F"}: objectifs, chiffres avec leur source, financement, points forts et points faibles.

## Which language is read, and why.

practice-read-source = Vous lisez en { $language }, la langue dans laquelle cette fiche a été écrite.
practice-read-translated = Vous lisez une traduction en { $language }. Langue de l’original{"\u202F"}: { $source }.
practice-read-partly = Vous lisez en { $language } là où il existe une traduction{"\u202F"}: { $translated } textes sur { $all }. Les autres sont en { $source }, tels qu’ils ont été écrits.
practice-read-untranslated = Vous lisez en { $source }{"\u202F"}: cette fiche n’a pas encore de traduction en { $language }.
practice-read-machine = C’est une traduction automatique que personne n’a vérifiée.
practice-read-machine-some = { $n ->
    [one] { $n } texte est une traduction automatique que personne n’a vérifiée.
   *[other] { $n } textes sont des traductions automatiques que personne n’a vérifiées.
}
practice-read-reviewed = C’est une traduction automatique vérifiée par une personne.
practice-read-outdated = { $n ->
    [one] { $n } texte a changé dans l’original depuis sa traduction{"\u202F"}: cette traduction n’est plus à jour.
   *[other] { $n } textes ont changé dans l’original depuis leur traduction{"\u202F"}: ces traductions ne sont plus à jour.
}
practice-read-own-language = La langue de la pratique elle-même{"\u202F"}: { $language }.
practice-read-original = Tout lire tel que cela a été écrit
practice-reading-original = Vous lisez chaque texte tel qu’il a été écrit, sans aucune traduction.
practice-read-in-mine = Lire avec les traductions

## Sections, their names in the contents, in comparisons and in what changed.

practice-contents = Sur cette page
practice-glance = En bref
practice-known-section = Ce que l’on sait et ce que l’on ne sait pas
practice-objectives = Objectifs
practice-how = Fonctionnement
practice-who = Qui y participe
practice-figures = Résultats et chiffres
practice-money = Financement
practice-strengths = Points forts
practice-weaknesses = Points faibles
practice-conditions = Conditions pour une autre ville
practice-lessons = Enseignements
practice-evaluation = Évaluation
practice-components = Élément par élément
practice-city = { $city }{"\u202F"}: le lieu
practice-documents = Documents
practice-sources = Sources
practice-cite = Citer, imprimer, conserver
practice-versions = Versions de cette fiche

## Facts.

practice-place = Lieu
practice-scope = Échelle
practice-scope-city = Ville
practice-scope-neighbourhood = Quartier
practice-since = Début
practice-start-about = environ { $year }
practice-start-either = { $earlier } ou { $year }
practice-start-see-note = { $year } (voir la note)
practice-certainty-about = vers cette année
practice-certainty-see-note = voir la note
practice-themes = Thèmes
practice-for = Pour qui
practice-run-by = Mise en œuvre
practice-partners = Partenaires
practice-actors = Qui agit
practice-approach = Approche, selon notre lecture
practice-confirmed = Dernière confirmation du fonctionnement
practice-confirmed-long-ago = aucune confirmation depuis le { $date }
practice-confirmed-never = personne n’a encore confirmé qu’elle fonctionne toujours
practice-cost = Montants
practice-cost-unknown = non connus, aucune source ne les indique
practice-name = Nom
practice-summary = Résumé
practice-licence = Licence de notre texte
practice-licence-unknown = aucune licence n’a été indiquée
practice-compare-link = Comparer avec une autre pratique
practice-side-by-side = Côte à côte

## Known and not known.

practice-known = Connu
practice-not-known = Non connu
practice-know-runner = Qui la met en œuvre, avec qui
practice-unknown-running = Si elle fonctionne encore{"\u202F"}: personne ne l’a confirmé
practice-unknown-running-since = Si elle fonctionne encore{"\u202F"}: aucune confirmation depuis le { $date }
practice-unknown-start = Quand elle a commencé exactement
practice-unknown-film = L’adresse du film
practice-unknown-report = L’adresse du rapport
practice-unknown-report-existence = S’il existe un rapport
practice-unknown-evidence = Les preuves de ses points forts et de ses points faibles
practice-unknown-licence = La licence de notre texte
practice-tell-us = Vous en savez plus{"\u202F"}? Écrivez-nous, avec une source
practice-not-stated = Non connu. Aucune des sources lues ne l’indique.
practice-not-evaluated = Non connu. La fiche ne contient rien sur une évaluation.

## Observations.

practice-figures-caption = Ce qui a été compté, et quand
practice-figures-none = Aucun chiffre n’est connu. Aucune des sources lues n’en donne.
practice-figures-differ = Ils comptent des choses différentes et ne doivent être ni additionnés ni comparés.
practice-when = Quand
practice-value = Valeur telle qu’indiquée
practice-value-short = Valeur
practice-counts = Ce qui est compté, et la source
practice-counts-short = Compte
practice-value-unknown = non indiquée
practice-value-about = environ { $number }
practice-value-over = plus de { $number }
practice-source-unknown = source non connue
practice-key-exact = exact, tel qu’indiqué
practice-key-rough = environ, plus de

## Money.

practice-money-from = D’où vient l’argent
practice-money-sources-unknown = On ne sait pas d’où vient l’argent. Aucune des sources lues ne l’indique.
practice-money-amounts = Montants{"\u202F"}:

## Claims.

practice-stance-supports = Confirmé
practice-stance-nuances = À nuancer
practice-stance-contradicts = Contredit
practice-stance-none = Pas encore de preuve
practice-claims-untied = La fiche le dit{"\u202F"}; personne n’a encore relié ces affirmations à un passage que vous pourriez ouvrir.

## Components.

practice-component-function = Pourquoi il est là
practice-component-form = Comment on fait ici
practice-component-role = Si une autre ville la reprend
practice-component-needs = Ce qu’il faut
practice-role-core = Essentiel{"\u202F"}: à garder
practice-role-adaptable = Adaptable{"\u202F"}: la forme peut changer
practice-role-local = Couleur locale{"\u202F"}: propre à ce lieu

## The city.

practice-city-caption = Chiffres sur la ville
practice-city-figure = Chiffre
practice-city-value = Valeur
practice-city-source = Source
practice-city-more = En savoir plus sur la ville{"\u202F"}: { $city }
practice-city-earlier = { $figure }, auparavant{"\u202F"}:
practice-city-this-record = la fiche ne dit pas laquelle de ses sources
practice-city-record = une fiche de ce site, qui ne dit pas laquelle de ses sources

## Documents.

practice-documents-caption = Documents sur cette pratique
practice-document = Document
practice-document-languages = Langues
practice-document-where = Où
practice-document-none = Aucun document sur cette pratique n’est encore connu ici.
practice-document-report = Rapport de recherche
practice-document-infosheet = Fiche d’information
practice-document-film = Film
practice-document-pages = { $n ->
    [one] { $n } page
   *[other] { $n } pages
}
practice-document-minutes = prévu{"\u202F"}: { $minutes } minutes
practice-document-address-unknown = adresse non connue
practice-document-existence-unknown = on ne sait pas s’il existe
practice-document-film-unseen = Le projet indique qu’il a été réalisé{"\u202F"}; son adresse n’est pas connue.

## Cite, print, keep.

practice-citation = Répertoire { $site }, «{"\u202F"}{ $title }{"\u202F"}», { $city }, version { $version }, { $date }, { $address }
practice-copy-citation = Copier la citation
practice-copied = Copiée
practice-save-pdf = Enregistrer en PDF
practice-save-pdf-note = accessible, en { $language }
practice-licence-line = Notre texte{"\u202F"}:
practice-licence-sources = Les sources{"\u202F"}:
practice-licence-sources-unknown = la fiche n’indique pas leurs licences
practice-data-line = Toutes les pratiques sous forme de données{"\u202F"}:

## Versions.

practice-version = Version { $number }
practice-version-list-title = Versions de «{"\u202F"}{ $title }{"\u202F"}»
practice-version-list-lede = Chaque état de cette fiche est conservé. Ouvrez-en un pour le lire en entier, ou voyez ce qui a changé par rapport au précédent.
practice-version-current = c’est la version actuelle
practice-version-first = Première version
practice-version-minor = petite correction
practice-version-editor = par la rédaction
practice-version-read = Lire la version { $number }
practice-version-changes = Ce qui a changé dans la version { $number }
practice-version-all = Toutes les versions
practice-version-old = Ceci est la version { $number }, du { $date }. Ce n’est plus la version actuelle.
practice-version-to-current = Lire la version actuelle
practice-version-page = { $title }, version { $number }
practice-version-unstated = Aucune raison n’a été donnée.
practice-version-why-first = première saisie
practice-version-why-again = saisie à nouveau depuis un fichier
practice-version-translations = Les traductions correspondent à la version actuelle{"\u202F"}; celle-ci est montrée telle qu’elle a été écrite.

## What changed.

practice-changes-title = Ce qui a changé de la version { $before } à la version { $after }
practice-changes-same = Choisissez deux versions différentes
practice-changes-same-mend = Une version comparée à elle-même ne montre aucun changement. Choisissez-en une autre.
practice-compare-before = De
practice-compare-after = À
practice-compare-versions = Comparer
practice-changes-count = { $n ->
    [0] Rien de ce qui se lit n’a changé.
    [one] { $n } champ a changé{"\u202F"}; tous les autres sont identiques.
   *[other] { $n } champs ont changé{"\u202F"}; tous les autres sont identiques.
}
practice-changes-why = Pourquoi{"\u202F"}:
practice-changes-removed = retiré{"\u202F"}:
practice-changes-added = ajouté{"\u202F"}:
practice-changes-before = Changements précédents
practice-changes-after = Changements suivants
practice-changes-nav = Versions

## Two side by side.

practice-compare-title = Deux pratiques côte à côte
practice-compare-lede = Ligne par ligne, dans la mesure de ce qui est connu. Ce qui n’est pas connu ne compte jamais comme une ressemblance.
practice-compare-first = Première pratique
practice-compare-second = Seconde pratique
practice-compare-choose = Choisissez une pratique
practice-compare-button = Comparer
practice-compare-none = Choisissez deux pratiques et appuyez sur «{"\u202F"}Comparer{"\u202F"}».
practice-compare-one = Choisissez une seconde pratique à placer à côté de «{"\u202F"}{ $title }{"\u202F"}».
practice-compare-same = Vous avez choisi deux fois la même pratique. Choisissez-en une autre à placer à côté.
practice-compare-not-found = { $n ->
    [one] L’une des pratiques est introuvable. Choisissez-en une autre dans la liste.
   *[other] Les pratiques sont introuvables. Choisissez-en d’autres dans la liste.
}
practice-compare-caption = { $first } et { $second }
practice-compare-title-of = { $first } à côté de { $second }
practice-compare-fit-title = «{"\u202F"}{ $title }{"\u202F"}» et { $city }
practice-compare-fit-later = Cette version du site ne vérifie pas encore à quel point cette pratique convient à votre ville. Voici les chiffres sur les deux lieux, dans la mesure où ils sont connus{"\u202F"}; ils ne disent pas si cela marcherait.
practice-compare-places = Les deux lieux
practice-compare-city-not-found = Cette ville est introuvable. Ouvrez la liste des villes pour en trouver une autre.
practice-compare-city-list = Toutes les villes

## On paper.

practice-paper-subtitle = Pratique qui fonctionne{"\u202F"}: { $city }, { $country }
practice-paper-byline = Répertoire { $site }, version { $version }, { $date }
practice-paper-back = Pour la relire, avec ses liens et les versions suivantes{"\u202F"}:
