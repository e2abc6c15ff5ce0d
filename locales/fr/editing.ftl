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
editing-about-news = Ce qui s’est passé, et quand.
editing-about-date = Ce qui a lieu et ce qui a eu lieu. Les flux et les calendriers sont mis à jour aussitôt.
editing-about-partner = Les organisations du consortium, dans l’ordre où elles sont présentées.
editing-about-funding = Qui a payé le travail, dans les termes que demande la convention, pour chaque projet et ses années. La mention figure au bas des pages qui montrent le travail de ces années.
editing-about-story = Les premiers mots qu’on lit sur le site, et les étapes du fil.
editing-about-accessibility = À quel point ce site est accessible, ce qui ne l’est pas, et pourquoi. La loi demande une révision chaque année.
editing-about-identity = Le nom du site, sur chaque page et dans les courriels.
editing-new-news = Écrire une actualité
editing-new-date = Ajouter une date
editing-new-partner = Ajouter un partenaire
editing-new-funding = Ajouter une mention de financement

## Lists.

editing-search = Chercher dans ces textes
editing-search-all = Tout afficher
editing-none = Aucun texte ne correspond. Cherchez un autre mot ou commencez un nouveau texte.
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
editing-reviewed = dernier réexamen{"\u202F"}: { $date }
editing-funding-shows = figure avec le travail de { $years }

## A new text.

editing-new-lede = Donnez-lui un nom{"\u202F"}; tout le reste vient à l’étape suivante.
editing-new-name = Nom ou titre
editing-new-name-help = Vous pourrez le changer plus tard.
editing-slug = Dernière partie de son adresse
editing-slug-help = Lettres minuscules de a à z, chiffres et traits d’union. Elle ne pourra plus changer. Si vous laissez ce champ vide, elle est formée à partir du nom.
editing-slug-wrong = N’utilisez que des lettres minuscules de a à z, des chiffres et des traits d’union simples
editing-slug-taken = Un autre texte utilise ou a utilisé «{"\u202F"}{ $slug }{"\u202F"}». Choisissez autre chose.
editing-begin = Commencer

## The form.

editing-edit-title = Modifier{"\u202F"}: { $name }
editing-optional = { $label } (facultatif)
editing-choose = Choisissez
editing-lang = Langue de ces textes
editing-lang-help = La langue dans laquelle vous écrivez. Les traductions en partent.
editing-markdown-help = Une ligne vide commence un paragraphe. **gras**, [mots d’un lien](https://example.org), «{"\u202F"}- {"\u202F"}» en début de ligne pour une liste, «{"\u202F"}## {"\u202F"}» pour un intertitre.
editing-save = Enregistrer le brouillon
editing-look = Actualiser l’aperçu
editing-to-publish = Continuer vers la publication
editing-view = Tel que le public le verra
editing-view-none = L’aperçu apparaît dès que tout le nécessaire est rempli.
editing-read-it = Lire la page publiée
editing-give-up = Supprimer mon brouillon
editing-give-up-help = Ce que vous avez écrit sans le publier disparaîtra. Il ne sera plus possible de le récupérer.
editing-withdraw = Retirer
editing-withdraw-help = Le public apprendra que ce texte a été retiré. Vous pouvez le remettre en ligne à tout moment.
editing-return = Remettre en ligne
editing-return-help = Le public le verra de nouveau tel qu’il était.
editing-said-saved = Votre brouillon est enregistré. Le public ne le voit pas encore.
editing-said-published = Publié. C’est public maintenant.
editing-said-given-up = Votre brouillon a été supprimé.
editing-said-withdrawn = Retiré. Toute personne qui ouvre la page l’apprend.
editing-said-returned = Remis en ligne. C’est de nouveau public.
editing-said-restored = L’ancienne version est rétablie, comme nouvelle version.
editing-advice-line = Écrivez-le sur une seule ligne
editing-advice-day = Indiquez un jour qui existe, par exemple 2014-02-03
editing-advice-dated = Indiquez une date qui existe{"\u202F"}: 2014, 2014-02 ou 2014-02-03
editing-advice-address = Indiquez une adresse complète qui commence par https:// ou http://
editing-advice-country = Choisissez un pays dans la liste
editing-advice-choice = Choisissez un élément de la liste
editing-advice-order = Indiquez une fin qui ne précède pas le début

## When two write at once.

editing-stale-title = Une autre version a été publiée pendant que vous écriviez
editing-stale-who = Elle a été publiée par { $name }.
editing-stale-text = Ce que vous n’avez pas touché est repris. Les champs changés des deux côtés montrent les deux textes{"\u202F"}: gardez le vôtre ou prenez l’autre.
editing-stale-taken-in = Ce qui y a changé est repris ci-dessous. Vos propres changements sont gardés.
editing-overtaken-title = Ce brouillon a été changé dans une autre fenêtre
editing-overtaken-text = Rien n’est perdu{"\u202F"}: votre texte est dans le formulaire, l’autre à côté. Enregistrez de nouveau pour garder le vôtre, ou prenez l’autre.
editing-clash = L’autre texte
editing-clash-empty = vide
editing-take = Prendre l’autre texte

## Publishing.

editing-publish-title = Publier{"\u202F"}: { $name }
editing-publish-new = C’est un nouveau texte{"\u202F"}: une fois publié, tout le monde pourra le lire.
editing-publish-same = Votre brouillon est identique à ce qui est publié.
editing-publish-count = { $n ->
    [one] Un champ change. Vérifiez-le, puis publiez.
   *[other] { $n } champs changent. Vérifiez-les, puis publiez.
}
editing-differences = Ce qui change
editing-why = Pourquoi{"\u202F"}?
editing-why-help = Quelques mots pour vos collègues, gardés avec la version. Vous pouvez laisser ce champ vide.
editing-minor = C’est une petite correction
editing-minor-help = Seulement l’orthographe ou presque{"\u202F"}: les traductions restent à jour. Sinon, elles sont marquées comme étant à mettre à jour.
editing-publish = Publier
editing-back = Revenir au formulaire

## Versions.

editing-versions = Versions
editing-versions-title = Versions{"\u202F"}: { $name }
editing-versions-lede = Chaque modification publiée, la plus récente d’abord. Vous pouvez rétablir n’importe quelle version.
editing-versions-none = Rien n’a changé depuis que les versions sont conservées.
editing-version = Version { $number }
editing-version-title = Version { $number }
editing-version-minor = petite correction
editing-version-current = version actuelle
editing-version-first = C’est la première version conservée.
editing-version-view = Telle que le public l’a vue
editing-restore = Rétablir cette version
editing-restored-why = Version { $number } rétablie
editing-who-unknown = avant que les versions ne soient conservées
editing-who-erased = une personne qui n’est plus là
editing-who-program = une importation

## Fields.

editing-title = Titre
editing-text = Texte
editing-page-text-help = Les intertitres de deuxième niveau («{"\u202F"}## {"\u202F"}») forment le sommaire de la page.
editing-date = Date
editing-dated-help = Avec la précision que vous connaissez{"\u202F"}: 2014, 2014-02 ou 2014-02-03.
editing-source = Adresse de la source
editing-source-help = Où l’on peut vérifier.
editing-from = Premier jour
editing-to = Dernier jour
editing-to-help = Laissez vide si la fin n’est pas connue. Pour une seule journée, indiquez de nouveau le même jour.
editing-precision = Avec quelle précision est-elle connue{"\u202F"}?
editing-precision-help = La date n’est affichée qu’avec cette précision.
editing-precision-day = ces jours-là
editing-precision-month = seulement le mois
editing-precision-year = seulement l’année
editing-precision-about = autour de ces jours
editing-date-kind = De quoi s’agit-il{"\u202F"}?
editing-place = Lieu
editing-place-help = Si vous écrivez le nom anglais d’une ville du répertoire, il est traduit automatiquement.
editing-clash-help = Là où les sources ne s’accordent pas sur la date.
editing-name = Nom
editing-short-name = Nom court
editing-city = Ville
editing-city-help = Si vous écrivez le nom anglais d’une ville du répertoire, il est traduit automatiquement.
editing-country = Pays
editing-role-help = Ce qu’elle a fait ou fait dans le consortium.
editing-project = Projet
editing-begins = Première année ou premier jour du travail
editing-ends = Dernière année ou dernier jour du travail
editing-ends-help = Laissez vide tant que le travail continue.
editing-statement = Mention
editing-statement-help = La phrase de la convention, mot pour mot. L’emblème de l’UE s’affiche automatiquement à côté.
editing-fund = Fonds ou programme
editing-agreement = Numéro de la convention de subvention
editing-disclaimer = Clause de non-responsabilité
editing-disclaimer-help = La phrase de la convention, mot pour mot.
editing-lead = Introduction
editing-lead-help = Deux ou trois phrases{"\u202F"}: ce que c’est et par où commencer.
editing-notice = Avis au bas de chaque page
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
editing-burden-help = Là où lever l’obstacle coûterait trop pour ce que cela apporte (article 5 de la directive).
editing-prepared-on = Établie le
editing-reviewed-on = Dernier réexamen le
editing-reviewed-on-help = Au moins une fois par an.
editing-method = Qui a évalué
editing-method-self = notre propre organisation
editing-method-third-party = un organisme indépendant
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
editing-site-name-help = En haut de chaque page, dans les flux et comme expéditeur des courriels.
editing-tagline = Ce que c’est
editing-tagline-help = Quelques mots à côté du nom.
open-text = Brouillons de textes du site
