# The texts of the site, edited in forms.
menu-texts = Textes du site
menu-texts-help = Pages, actualités, dates, partenaires, mentions de financement et nom du site.

editing-overview-lede = Ce que vous écrivez ici reste votre brouillon tant que vous ne l’avez pas publié.
editing-my-drafts = Vos brouillons
editing-count = { $n ->
    [0] Encore aucun.
    [one] Il y en a { $n }.
   *[other] Il y en a { $n }.
}

## The kinds of texts.

editing-kind-page = Pages
editing-kind-news = Actualités
editing-kind-date = Dates du calendrier
editing-kind-partner = Partenaires
editing-kind-funding = Mentions de financement
editing-kind-story = Page d’accueil
editing-kind-accessibility = Déclaration d’accessibilité
editing-kind-identity = Nom du site
editing-about-page = Qui vous êtes, comment vous travaillez, ce que vous faites des données personnelles.
editing-about-news = Ce qui s’est passé, avec sa date.
editing-about-date = Ce qui a lieu et a eu lieu{"\u202F"}; les flux et les agendas suivent aussitôt.
editing-about-partner = Les organisations du consortium, dans l’ordre où elles sont présentées.
editing-about-funding = Ce qu’il faut dire de qui a payé, pour chaque projet et ses années. La mention figure au pied des pages qui montrent le travail de ces années.
editing-about-story = Les premiers mots que lisent les visiteurs, et les étapes du fil.
editing-about-accessibility = À quel point ce site est accessible, ce qui ne l’est pas, et pourquoi. La loi demande une révision chaque année.
editing-about-identity = Le nom que porte le site, sur chaque page et dans les lettres.
editing-new-news = Écrire une actualité
editing-new-date = Ajouter une date
editing-new-partner = Ajouter un partenaire
editing-new-funding = Ajouter une mention de financement

## Lists.

editing-search = Chercher dans ces textes
editing-search-all = Tout afficher
editing-none = Rien ne correspond ici. Cherchez un autre mot ou commencez un nouveau texte.
editing-pages = Pages de la liste
editing-up = Monter
editing-down = Descendre
editing-remove = Retirer
editing-add = Ajouter{"\u202F"}: { $what }
editing-state-withdrawn = retiré
editing-state-published = publié
editing-state-unpublished = pas encore publié
editing-state-draft = vous avez un brouillon
editing-others = Également en cours de modification par { $names }
editing-reviewed = dernière révision{"\u202F"}: { $date }
editing-funding-shows = figure sur le travail de { $years }

## A new text.

editing-new-lede = Donnez-lui un nom{"\u202F"}; tout le reste vient à l’étape suivante.
editing-new-name = Nom ou titre
editing-new-name-help = Vous pourrez le changer plus tard.
editing-slug = Dernière partie de son adresse
editing-slug-help = Lettres minuscules de a à z, chiffres et traits d’union. Elle ne changera plus. Laissez vide pour la former à partir du nom.
editing-slug-wrong = N’utilisez que des lettres minuscules de a à z, des chiffres et des traits d’union isolés
editing-slug-taken = «{"\u202F"}{ $slug }{"\u202F"}» est ou a été celle d’un autre texte. Choisissez-en une autre.
editing-begin = Commencer

## The form.

editing-edit-title = Modifier{"\u202F"}: { $name }
editing-optional = { $label } (facultatif)
editing-choose = Choisissez
editing-lang = Langue de ces textes
editing-lang-help = La langue dans laquelle vous écrivez. Les traductions en découlent.
editing-markdown-help = Une ligne vide commence un paragraphe. **gras**, [mots d’un lien](https://example.org), «{"\u202F"}-{"\u202F"}» en début de ligne pour une liste, «{"\u202F"}##{"\u202F"}» pour un intertitre.
editing-save = Enregistrer le brouillon
editing-look = Actualiser l’aperçu
editing-to-publish = Continuer vers la publication
editing-view = Comme les lecteurs le verront
editing-view-none = L’aperçu apparaît dès que tout le nécessaire est rempli.
editing-read-it = Lire la page publiée
editing-give-up = Supprimer mon brouillon
editing-withdraw = Retirer
editing-withdraw-help = Les lecteurs apprendront que ce texte a été retiré. Vous pouvez le remettre à tout moment.
editing-return = Remettre
editing-return-help = Les lecteurs le verront de nouveau tel qu’il était.
editing-said-saved = Votre brouillon est enregistré. Les lecteurs ne le voient pas encore.
editing-said-published = Publié. Les lecteurs le voient maintenant.
editing-said-given-up = Votre brouillon est supprimé.
editing-said-withdrawn = Retiré. Les lecteurs apprennent qu’il n’est plus là.
editing-said-returned = Remis. Les lecteurs le voient de nouveau.
editing-said-restored = L’ancienne version vaut de nouveau, comme nouvelle version.
editing-advice-line = Écrivez-le sur une seule ligne
editing-advice-day = Indiquez un jour qui existe, par exemple 2014-02-03
editing-advice-dated = Indiquez une date qui existe{"\u202F"}: 2014, 2014-02 ou 2014-02-03
editing-advice-address = Indiquez une adresse entière qui commence par https:// ou http://
editing-advice-country = Choisissez un pays dans la liste
editing-advice-choice = Choisissez un élément de la liste
editing-advice-order = Indiquez une fin qui ne précède pas le début

## When two write at once.

editing-stale-title = Une autre version a été publiée pendant que vous écriviez
editing-stale-who = Elle a été publiée par { $name }.
editing-stale-text = Ce que vous n’avez pas touché est repris. Les champs que vous avez changés tous les deux montrent les deux textes{"\u202F"}: gardez le vôtre ou prenez l’autre.
editing-stale-taken-in = Ce qui y a changé est repris ci-dessous. Vos propres changements sont gardés.
editing-overtaken-title = Ce brouillon a été changé dans une autre fenêtre
editing-overtaken-text = Rien n’est perdu{"\u202F"}: vos mots sont dans le formulaire, les autres à côté. Enregistrez de nouveau pour garder les vôtres, ou prenez les autres.
editing-clash = L’autre texte
editing-clash-empty = vide
editing-take = Prendre l’autre texte

## Publishing.

editing-publish-title = Publier{"\u202F"}: { $name }
editing-publish-new = C’est nouveau{"\u202F"}: les lecteurs le verront désormais.
editing-publish-same = Rien ne diffère de ce que voient les lecteurs.
editing-publish-count = { $n ->
    [one] Un champ change. Vérifiez-le, puis publiez.
   *[other] { $n } champs changent. Vérifiez-les, puis publiez.
}
editing-differences = Ce qui change
editing-why = Pourquoi{"\u202F"}?
editing-why-help = Quelques mots pour vos collègues, gardés avec la version. Vous pouvez laisser vide.
editing-minor = Orthographe seulement
editing-minor-help = Les traductions restent bonnes. Sans cette marque, elles sont dites plus anciennes que l’original.
editing-publish = Publier
editing-back = Revenir au formulaire

## Versions.

editing-versions = Versions
editing-versions-title = Versions{"\u202F"}: { $name }
editing-versions-lede = Chaque changement publié, le plus récent d’abord. Chacun peut valoir de nouveau.
editing-versions-none = Aucun changement depuis que les versions sont gardées.
editing-version = Version { $number }
editing-version-title = Version { $number }
editing-version-minor = orthographe seulement
editing-version-current = vaut maintenant
editing-version-first = C’est la première version gardée.
editing-version-view = Telle que les lecteurs l’ont vue
editing-restore = Faire valoir de nouveau cette version
editing-restored-why = Retour à la version { $number }
editing-who-unknown = avant que les versions soient gardées
editing-who-erased = une personne qui n’est plus là
editing-who-program = une importation

## Fields.

editing-title = Titre
editing-text = Texte
editing-page-text-help = Les intertitres de deuxième niveau («{"\u202F"}##{"\u202F"}») forment le sommaire de la page.
editing-date = Date
editing-dated-help = Aussi exacte que vous la connaissez{"\u202F"}: 2014, 2014-02 ou 2014-02-03.
editing-source = Adresse de la source
editing-source-help = Où les lecteurs peuvent vérifier.
editing-from = Premier jour
editing-to = Dernier jour
editing-to-help = Laissez vide si la fin n’est pas connue. Pour un seul jour, indiquez de nouveau ce jour.
editing-precision = Qu’en sait-on exactement{"\u202F"}?
editing-precision-help = Des jours, seul cela est montré.
editing-precision-day = ces jours-là
editing-precision-month = seulement le mois
editing-precision-year = seulement l’année
editing-precision-about = autour de ces jours
editing-date-kind = De quoi s’agit-il{"\u202F"}?
editing-place = Lieu
editing-place-help = Une ville du répertoire, écrite par son nom anglais, est traduite d’elle-même.
editing-clash-help = Là où les sources ne s’accordent pas sur la date.
editing-name = Nom
editing-short-name = Nom court
editing-city = Ville
editing-city-help = Une ville du répertoire, écrite par son nom anglais, est traduite d’elle-même.
editing-country = Pays
editing-role-help = Ce qu’elle a fait ou fait dans le consortium.
editing-project = Projet
editing-begins = Première année ou premier jour du travail
editing-ends = Dernière année ou dernier jour du travail
editing-ends-help = Laissez vide tant que le travail continue.
editing-statement = Mention
editing-statement-help = La phrase de la convention, mot pour mot. L’emblème se place de lui-même à côté.
editing-fund = Fonds ou programme
editing-agreement = Numéro de la convention de subvention
editing-disclaimer = Avertissement
editing-disclaimer-help = La phrase de la convention, mot pour mot.
editing-lead = Introduction
editing-lead-help = Deux ou trois phrases{"\u202F"}: ce que c’est et par où commencer.
editing-notice = Avis au pied de chaque page
editing-notice-help = Par exemple que ceci est une démonstration. Laissez vide s’il n’y a rien à dire.
editing-steps = Étapes du fil
editing-steps-help = Dans l’ordre où elles sont racontées.
editing-step = Étape
editing-step-title = Nom de l’étape
editing-step-text = Ce qui s’est passé
editing-scope = Ce que couvre la déclaration
editing-status-fully = respecte pleinement la norme
editing-status-partially = respecte en partie la norme
editing-status-not = ne respecte pas la norme
editing-status-reason = Pourquoi vous le dites
editing-barrier = Partie
editing-barrier-what = Ce qui n’est pas accessible
editing-barrier-why = Pourquoi
editing-barrier-alternative = Ce qu’on peut faire à la place
editing-burden-help = Là où y remédier coûterait trop pour ce que cela apporte (article 5 de la directive).
editing-prepared-on = Établie le
editing-reviewed-on = Dernière révision le
editing-reviewed-on-help = Au moins une fois par an.
editing-method = Qui a évalué
editing-method-self = nous-mêmes
editing-method-third-party = quelqu’un d’indépendant
editing-method-text = Comment cela a été évalué
editing-feedback-help = Comment vous signaler des obstacles.
editing-enforcement-help = À qui s’adresser si vous ne répondez pas.
editing-standard = Norme
editing-standard-name = Nom de la norme
editing-standard-version = Version de la norme
editing-wcag-version = Version des WCAG
editing-wcag-level = Niveau des WCAG
editing-standard-text = La norme en mots
editing-laws = Lois
editing-law = Loi
editing-law-name = Nom de la loi
editing-address = Adresse
editing-site-name = Nom
editing-site-name-help = En haut de chaque page, dans les flux et comme expéditeur des lettres.
editing-tagline = Ce que c’est
editing-tagline-help = Quelques mots à côté du nom.
