## The home page. Numbers are those of the whole repertoire.

site-home-title = Des pratiques d’intégration des migrants qui fonctionnent dans les villes d’Europe
site-home-search = Rechercher dans les pratiques
site-home-practices = { $n ->
    [one] { $n } pratique
   *[other] { $n } pratiques
}
site-home-cities = { $n ->
    [one] { $n } ville
   *[other] { $n } villes
}
site-home-countries = { $n ->
    [one] { $n } pays
   *[other] { $n } pays
}
site-home-about = Ce qu’est { $site }
site-home-map = Carte de l’Europe{"\u202F"}: les villes qui ont une pratique
site-home-map-as-list = Les mêmes villes sous forme de liste de pratiques
site-home-thread = De l’appel à candidatures à la politique reprise ailleurs
site-home-see-practices = Voir les pratiques
site-home-see-dates = Voir les dates
site-home-start = Commencez par l’une de celles-ci
site-home-fictional = inventée pour des essais
site-home-all-practices = Voir toutes les pratiques
site-home-empty-title = Aucune pratique n’est encore publiée
site-home-empty-text = Les pratiques de villes européennes figureront ici dès que la première sera publiée. En attendant, lisez ce qu’est cette académie.

## Pages of text.

site-partners = Partenaires
site-methodology = Comment l’académie a travaillé
site-more = En savoir plus sur l’académie
site-contents = Sur cette page
site-unwritten-title = Cette page n’est pas encore écrite
site-unwritten-text = Les responsables de cette académie n’y ont pas encore mis de texte. En attendant, repartez de la page d’accueil.
site-source = Source{"\u202F"}:
site-source-unknown = aucune adresse connue

## What is said above a text about its language. The names of languages come as they stand inside a sentence.

site-note-source = Vous lisez ce texte en { $language }, la langue dans laquelle il a été écrit.
site-note-human = Vous lisez ce texte en { $language }. Il a été écrit en { $source } et traduit par une personne.
site-note-machine = Vous lisez ce texte en { $language }{"\u202F"}: une traduction automatique que personne n’a encore vérifiée. Il a été écrit en { $source }.
site-note-machine-reviewed = Vous lisez ce texte en { $language }{"\u202F"}: une traduction automatique vérifiée par une personne. Il a été écrit en { $source }.
site-note-untranslated = Il n’existe pas encore de traduction en { $wanted }. Vous lisez ce texte en { $language }, la langue dans laquelle il a été écrit.
site-note-outdated = L’original a changé depuis{"\u202F"}: cette traduction n’est peut-être plus exacte.
site-note-original = Lire l’original en { $source }
site-note-some-untranslated = Certains textes de cette page ne sont pas encore traduits en { $wanted }{"\u202F"}; ils figurent dans la langue dans laquelle ils ont été écrits.
site-note-some-machine = Certains textes de cette page sont des traductions automatiques que personne n’a encore vérifiées.
site-note-some-outdated = L’original de certains textes de cette page a changé depuis leur traduction.

## Partners.

site-partners-title = Organisations
site-partners-caption = Les organisations du consortium et leur rôle
site-partners-name = Organisation
site-partners-role = Rôle
site-partners-place = Lieu
site-partners-website = Site web

## News.

site-news-title = Actualités
site-news-lede = Ce qui s’est passé, du plus récent au plus ancien.
site-news-feed = Suivre par un flux
site-news-pages = Pages d’actualités
site-news-all = Toutes les actualités
site-news-empty-title = Pas encore d’actualités
site-news-empty-text = Ce qui se passe autour de l’académie figurera ici dès qu’il y aura quelque chose à raconter.
site-feed-title = { $site }{"\u202F"}: les nouveautés

## The calendar. Months come as titles, such as “February 2014”.

site-calendar-lede = Quand les choses ont lieu et ont eu lieu{"\u202F"}; chaque date n’est exacte qu’autant que sa source.
site-calendar-subscribe = Ajouter les dates à votre propre calendrier
site-calendar-by-month = Voir les dates mois par mois
site-calendar-by-year = Voir toutes les dates par année
site-calendar-none-title = Aucune date n’est connue
site-calendar-none-text = Les dates de l’académie figureront ici dès qu’il y en aura. En attendant, lisez les actualités.
site-calendar-name = Calendrier de { $site }
site-calendar-month = Calendrier, { $month }
site-calendar-months = Mois précédents et suivants
site-calendar-all-months = Tous les mois qui ont une entrée
site-calendar-year-only = seule l’année est connue
site-calendar-certain = { $month }{"\u202F"}: à ces jours
site-calendar-day-unknown = { $month }{"\u202F"}: jour exact non connu
site-calendar-month-unknown = { $year }{"\u202F"}: mois non connu
site-calendar-about = vers le { $date }
site-calendar-about-open = à partir du { $date } environ, fin non connue
site-calendar-open = début{"\u202F"}: { $date }, fin non connue
site-calendar-around = { $title } (vers ce jour)
site-calendar-until = jusqu’au { $date }
site-calendar-last-day = dernier jour
site-calendar-clash = À propos de la date
site-calendar-publication = publication
site-calendar-fieldwork = travail de terrain
site-calendar-phase = phase de l’Académie
site-calendar-seminar = séminaire
site-calendar-milestone = étape
site-calendar-empty-title = { $month }{"\u202F"}: rien n’est connu
site-calendar-empty-text = Aucune entrée de ce calendrier ne se situe dans ce mois.
site-calendar-empty-nearest = Aller au mois le plus proche qui a une entrée{"\u202F"}: { $month }

## The contact form.

site-contact-title = Contact
site-contact-lede = Posez une question, corrigez ou ajoutez ce que vous savez.
site-contact-name = Votre nom
site-contact-name-help = Le nom que nous utiliserons pour vous répondre. Vous pouvez laisser ce champ vide.
site-contact-email = Votre adresse électronique
site-contact-email-help = Uniquement pour vous répondre. Elle est effacée au plus tard après un an.
site-contact-topic = De quoi s’agit-il{"\u202F"}?
site-contact-topic-question = Une question
site-contact-topic-correction = Une correction ou un ajout
site-contact-topic-accessibility = Accessibilité de ce site
site-contact-topic-personal-data = Mes données personnelles
site-contact-topic-missing = Choisissez le sujet de votre message
site-contact-message = Votre message
site-contact-message-help = { $n ->
    [one] Si vous corrigez un fait, indiquez la source. { $n } caractère au plus.
   *[other] Si vous corrigez un fait, indiquez la source. { $n } caractères au plus.
}
site-contact-send = Envoyer le message
site-contact-sent-title = Votre message est en route
site-contact-sent-lede = Nous l’avons enregistré et le transmettons aux responsables de cette académie.
site-contact-sent-next = Vous n’avez rien d’autre à faire. La réponse arrivera à l’adresse que vous avez donnée.

## The letter that the convener gets. The visitor’s own words stand above these lines.

site-letter-subject = { $topic }{"\u202F"}: { $name }
site-letter-name = Nom{"\u202F"}: { $name }
site-letter-address = Répondre à{"\u202F"}: { $address }
site-letter-language = Langue du formulaire{"\u202F"}: { $language }
site-letter-written = Écrit{"\u202F"}: { $moment }

## The accessibility statement. The law wants the three sorts of barriers apart, also where there are none.

site-accessibility-title = Déclaration d’accessibilité
site-accessibility-lede = Ce site doit fonctionner pour tout le monde, avec n’importe quel appareil, avec et sans script.
site-accessibility-status = Où en est le site
site-accessibility-fully = Ce site respecte entièrement la norme citée plus haut.
site-accessibility-partially = Ce site respecte en partie la norme citée plus haut.
site-accessibility-not = Ce site ne respecte pas la norme citée plus haut.
site-accessibility-barriers = Ce qui n’est pas accessible
site-accessibility-non-compliance = Ne respecte pas encore la norme
site-accessibility-burden = Charge disproportionnée
site-accessibility-out-of-scope = Non visé par la loi
site-accessibility-none-claimed = Rien n’est déclaré sous ce titre.
site-accessibility-feedback = Dites-nous ce qui vous gêne
site-accessibility-write = Nous écrire au sujet de l’accessibilité
site-accessibility-enforcement = Si notre réponse ne suffit pas
site-accessibility-prepared = Comment cette déclaration a été établie
site-accessibility-prepared-on = Établie le { $date }
site-accessibility-reviewed-on = Dernier réexamen le { $date }
site-accessibility-data = Cette déclaration sous forme de données
site-accessibility-unwritten = Les responsables de cette académie n’ont pas encore publié de déclaration. Écrivez-nous si quelque chose vous gêne.
