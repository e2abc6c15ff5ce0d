# The workbench: practices are written, compared, proposed and published here.

## The list and one practice.

workbench-menu = Pratiques
workbench-menu-help = { $publishes ->
    [yes] Modifier les pratiques, publiques ou non, et les publier.
   *[no] Consulter vos pratiques et proposer des corrections.
}
workbench-proposals-menu = Propositions
workbench-proposals-menu-help = Les corrections que proposent les responsables des pratiques.
workbench-list-title = Modifier les pratiques
workbench-list-words = Nom, ville ou adresse
workbench-list-state = État
workbench-list-any = Tous les états
workbench-list-open = En rédaction
workbench-list-changed = Dernière modification
workbench-list-nothing = Aucune pratique ne correspond. Utilisez moins de mots ou choisissez tous les états.
workbench-status-draft = Pas encore publiée
workbench-status-published = Publiée
workbench-status-ended = Terminée
workbench-status-withdrawn = Retirée
workbench-count-drafts = { $n ->
    [one] { $n } brouillon
   *[other] { $n } brouillons
}
workbench-count-proposals = { $n ->
    [one] { $n } proposition en attente
   *[other] { $n } propositions en attente
}
workbench-next = Que faire maintenant
workbench-mine = Vous avez un brouillon, enregistré le { $moment }. Personne d’autre ne le voit.
workbench-go-on = Continuer à écrire
workbench-begin = Modifier cette pratique
workbench-begin-proposal = Proposer une correction
workbench-withdrawn = Cette pratique a été retirée. Il faut la rétablir avant de la modifier.
workbench-to-page = La lire telle qu’elle est publiée
workbench-to-history = Versions{"\u202F"}: qui a changé quoi, et quand
workbench-writing = Qui est en train d’écrire
workbench-other = { $name } travaille aussi sur cette pratique. Dernière modification{"\u202F"}: { $moment }.
workbench-waiting = Propositions en attente
workbench-proposed-by = Proposition de { $name }, { $moment }{"\u202F"}:
workbench-to-proposals = Voir les propositions
workbench-proposed = Ce que vous avez proposé
workbench-proposal-submitted = En attente de la rédaction
workbench-proposal-published = Acceptée et publiée
workbench-proposal-declined = Refusée
workbench-declined-because = La raison{"\u202F"}: { $why }
workbench-done-published = La version { $number } est publiée.
workbench-done-read = La lire
workbench-done-changes = Ce qui a changé
workbench-done-unchanged = Votre brouillon disait ce que le public voit déjà. Il n’y a pas de nouvelle version.
workbench-done-sent = Envoyé à la rédaction.
workbench-done-sent-text = La rédaction examinera votre correction. Vous recevrez un e-mail quand elle sera publiée ou refusée.
workbench-done-dropped = Brouillon supprimé.
workbench-bring-back = Le rétablir
workbench-done-kept = Votre brouillon est de retour, tel que vous l’aviez laissé.

## A new practice.

workbench-new = Nouvelle pratique
workbench-new-lede = Un nom et un lieu suffisent pour commencer. Le public ne voit rien avant que vous ne la publiiez.
workbench-new-place-help = Le nom ou l’adresse d’une ville déjà présente sur ce site, par exemple turin.
workbench-new-slug = Dernière partie de l’adresse
workbench-new-slug-help = Lettres minuscules, chiffres et traits d’union. Si vous laissez ce champ vide, elle est formée à partir du nom.
workbench-new-button = Commencer le brouillon
workbench-fault-place = Aucune ville de ce site n’a ce nom ou cette adresse. Cherchez-la dans la liste des villes.
workbench-fault-slug = Utilisez des lettres minuscules de a à z, des chiffres et des traits d’union simples
workbench-fault-slug-taken = Une autre pratique a ou a eu cette adresse. Choisissez-en une autre.

## The form.

workbench-edit-title = Modifier «{"\u202F"}{ $title }{"\u202F"}»
workbench-edit-lede = Ce que vous écrivez est enregistré comme brouillon. Le public ne le voit que lorsque vous le publiez.
workbench-propose-title = Proposer une correction à «{"\u202F"}{ $title }{"\u202F"}»
workbench-propose-lede = Changez ce qui est faux ou ajoutez ce qui manque. La rédaction l’examine avant que le public ne le voie.
workbench-save = Enregistrer le brouillon
workbench-save-this = Enregistrer mon texte
workbench-saved-at = Enregistré le { $moment }
workbench-unsaved = Pas encore enregistré
workbench-failed = L’enregistrement n’a pas abouti. Le site va réessayer{"\u202F"}; tout reste dans ce formulaire.
workbench-signed-out = Votre session a pris fin. Tout reste dans ce formulaire{"\u202F"}: connectez-vous dans un nouvel onglet, revenez et enregistrez.
workbench-to-publish = Publier…
workbench-to-send = Envoyer à la rédaction…
workbench-to-changes = Ce qui change
workbench-to-preview = Telle que le public la voit
workbench-to-form = Revenir au formulaire
workbench-to-draft = Votre brouillon
workbench-view = Telle que le public la verrait
workbench-drop = Supprimer ce brouillon
workbench-faults-text = Vous pouvez enregistrer le brouillon tel quel. Corrigez ceci avant de le publier.
workbench-from = Le formulaire montre le texte de la version { $number }. Enregistrez-le pour commencer un brouillon à partir de là.
workbench-overtaken-title = Ce brouillon a été enregistré dans un autre onglet
workbench-overtaken-text = Ce que vous avez écrit ici est encore ci-dessous et n’est pas enregistré. Enregistrez-le pour qu’il remplace l’autre,
workbench-overtaken-take = ou prenez ce qui a été enregistré dans l’autre onglet.
workbench-overtaken-way = Enregistrer pour voir les deux
workbench-overtaken-differ = Ce qui diffère entre les deux textes
workbench-overtaken-differ-help = Barré{"\u202F"}: ce qui a été enregistré dans l’autre onglet. Souligné{"\u202F"}: ce qui est ci-dessous.
workbench-closed-title = Ce brouillon est clos
workbench-closed-dropped = Ce brouillon a été supprimé dans un autre onglet
workbench-closed-published = Ce brouillon a été publié dans un autre onglet
workbench-closed-sent = Ce brouillon a été envoyé à la rédaction depuis un autre onglet
workbench-closed-text = Ce que vous avez écrit ici est encore ci-dessous et n’est pas enregistré. Enregistrez-le pour commencer un nouveau brouillon.
workbench-closed-way = Enregistrer pour continuer
workbench-stale = Une autre version a été publiée depuis que vous avez commencé.
workbench-stale-link = L’intégrer à mon brouillon
workbench-up = Monter
workbench-down = Descendre
workbench-remove = Retirer
workbench-none = Nous savons qu’il n’y en a pas
workbench-choose = Choisissez
workbench-chars = caractères
workbench-exists-unsaid = La fiche n’en dit rien
workbench-certainty-sure = Certain

## What is wrong with a field.

workbench-fault-address = Indiquez une adresse complète qui commence par https:// ou http://
workbench-fault-year = Saisissez une année de 1800 à 2200
workbench-fault-count = Saisissez un nombre entier, 0 ou plus, en chiffres seulement
workbench-fault-number = Saisissez un nombre en chiffres, avec un point avant les décimales, par exemple 1250 ou 12.5
workbench-fault-percent = Saisissez un nombre de 0 à 100, avec un point avant les décimales
workbench-fault-currency = Saisissez les trois lettres de la monnaie, par exemple EUR
workbench-fault-licence = Saisissez le nom court d’une licence (SPDX), par exemple CC-BY-4.0
workbench-fault-date = { $date } n’existe pas. Saisissez une année, un mois ou un jour qui existe
workbench-fault-both = Remplissez soit le nombre, soit les mots, pas les deux
workbench-fault-line = Écrivez-le sur une seule ligne
workbench-fault-list = Une liste contient au plus { $max } éléments. Retirez-en
workbench-fault-choice = Choisissez une des réponses

## Sections.

workbench-section-name = Nom et résumé
workbench-section-place = Lieu et début
workbench-section-themes = Thèmes et groupes
workbench-section-aims = Objectifs et activités
workbench-section-claims = Points forts, points faibles, enseignements
workbench-section-notes = Pour la rédaction seulement

## Fields and what belongs in them.

workbench-help-name = En anglais, tel que le public doit le trouver.
workbench-help-original-name = Comme elle s’appelle dans sa propre langue.
workbench-original-language = Sa propre langue
workbench-help-original-language = La langue dans laquelle la pratique travaille.
workbench-help-summary = Deux ou trois phrases en anglais{"\u202F"}: ce qu’elle fait, pour qui, où.
workbench-city = Où exactement
workbench-help-city = Ville et partie de la ville, par exemple{"\u202F"}: London (Southwark, Bermondsey).
workbench-region = Région
workbench-scope-note = Note sur l’échelle
workbench-start-year = Année du début
workbench-help-start-year = Quatre chiffres, comme l’indique une source. Laissez vide si aucune ne le fait.
workbench-start-certainty = Degré de certitude de l’année
workbench-start-earlier = Année antérieure
workbench-help-start-earlier = Si une autre source donne une année antérieure pour le même début.
workbench-start-note = Note sur le début
workbench-help-start-note = Ce qui a commencé alors, si ce n’était pas la pratique telle qu’elle est aujourd’hui.
workbench-help-themes = Domaines d’action publique, chacun sous le nom que lui donne le thésaurus.
workbench-themes-note = Note sur les thèmes
workbench-help-targets = À qui elle s’adresse.
workbench-help-approach = S’adresse-t-elle à tout le monde ou seulement aux personnes migrantes{"\u202F"}? C’est notre propre lecture.
workbench-help-goals = Ce qu’elle veut atteindre, un objectif par champ.
workbench-help-activities = Ce qui se fait, une activité par champ.
workbench-help-organisations = Qui en répond.
workbench-help-partners = Qui travaille avec ces organisations.
workbench-help-actors = Qui fait le travail{"\u202F"}: bénévoles, médiatrices et médiateurs, personnel enseignant.
workbench-help-results = Ce qui a été compté ou vu, chaque fois avec sa source. Deux sources peuvent se contredire{"\u202F"}: gardez les deux.
workbench-help-value = Le nombre tel que la source l’indique, ou ses mots si elle ne donne pas de nombre simple.
workbench-number = Nombre
workbench-words = En mots
workbench-unit = Unité
workbench-help-unit = Ce que l’on compte{"\u202F"}: personnes, heures, euros.
workbench-what-counted = Ce qui a été compté
workbench-help-what-counted = Pour que personne ne compare ce qui diffère{"\u202F"}: des visites ne sont pas des visiteurs.
workbench-help-when = Dans les mots de la source, par exemple{"\u202F"}: January 2013.
workbench-source = Source
workbench-help-address = L’adresse de la page qui le dit.
workbench-help-payers = Qui la finance.
workbench-help-amounts = Sommes qu’une source indique.
workbench-amount = Montant
workbench-currency = Monnaie
workbench-help-currency = Ses trois lettres, par exemple EUR.
workbench-year = Année
workbench-amount-what = À quoi il a servi
workbench-amount-note = Note sur le financement
workbench-help-number = En chiffres, avec un point avant les décimales.
workbench-help-count = Un nombre entier en chiffres.
workbench-help-strengths = Ce qui la fait fonctionner. Reliez chaque affirmation à des pages qui l’appuient ou la contredisent.
workbench-help-weaknesses = Ce qui ne fonctionne pas ou peut céder.
workbench-help-conditions = Ce qu’il faut pour qu’elle fonctionne dans une autre ville.
workbench-help-lessons = Ce qu’ont appris les personnes qui la font vivre.
workbench-help-evaluation = Si quelqu’un l’a évaluée, qui, et avec quel résultat.
workbench-claim = Affirmation
workbench-evidence = Preuves
workbench-help-evidence = Des pages que chacun peut ouvrir et vérifier.
workbench-stance = Ce qu’elle dit de l’affirmation
workbench-help-components = Les parties de la pratique, qu’une autre ville peut garder, changer ou laisser de côté.
workbench-help-needs = Dans des unités courantes{"\u202F"}: un poste, des heures par semaine, des mètres carrés.
workbench-population-year = Année de la population
workbench-population-source = Source de la population
workbench-share = Part de résidents étrangers, en pour cent
workbench-share-year = Année de la part
workbench-share-counts = Qui est compté dans la part
workbench-help-share-counts = Des parts qui comptent des personnes différentes ne se comparent pas.
workbench-share-definition = Comment la source la définit
workbench-share-source = Source de la part
workbench-share-earlier = Chiffres antérieurs
workbench-area = Territoire
workbench-help-area = Si les chiffres portent sur un autre territoire que la ville, son nom.
workbench-city-other = Ce qu’il y a encore à savoir sur la ville
workbench-report-exists = Existe-t-il un rapport{"\u202F"}?
workbench-author = Écrit par
workbench-institution = Institution
workbench-dated = Date
workbench-pages = Pages
workbench-pages-note = Comment les pages ont été comptées
workbench-report-languages = Langues du rapport
workbench-help-languages = Chaque langue dans laquelle on peut le lire.
workbench-addresses = Adresses
workbench-infosheet-languages = Langues de la fiche d’information
workbench-note = Note
workbench-film-exists = Un film a-t-il été tourné{"\u202F"}?
workbench-film-length = Durée prévue, en minutes
workbench-help-film-length = Par exemple 10-12.
workbench-film-address = Adresse du film
workbench-film-source = Source qui dit qu’il a été tourné
workbench-help-sources = Chaque page utilisée pour cette fiche.
workbench-help-licence = La licence sous laquelle d’autres peuvent utiliser notre texte{"\u202F"}: le nom court (SPDX), par exemple CC-BY-4.0.
workbench-notes = Notes pour la rédaction
workbench-help-notes = Le public ne les voit pas.

## Items of lists.

workbench-item-theme = Thème
workbench-item-target = Groupe
workbench-item-goal = Objectif
workbench-item-activity = Activité
workbench-item-actor = Qui agit
workbench-item-organisation = Organisation
workbench-item-partner = Partenaire
workbench-item-payer = Origine des fonds
workbench-item-amount = Montant
workbench-item-result = Chiffre
workbench-item-claim = Affirmation
workbench-item-evidence = Preuve
workbench-item-component = Partie
workbench-item-need = Besoin
workbench-item-language = Langue
workbench-item-address = Adresse
workbench-item-note = Note
workbench-add-theme = Ajouter un thème
workbench-add-target = Ajouter un groupe
workbench-add-goal = Ajouter un objectif
workbench-add-activity = Ajouter une activité
workbench-add-actor = Ajouter qui agit
workbench-add-organisation = Ajouter une organisation
workbench-add-partner = Ajouter un partenaire
workbench-add-payer = Ajouter une origine des fonds
workbench-add-amount = Ajouter un montant
workbench-add-result = Ajouter un chiffre
workbench-add-claim = Ajouter une affirmation
workbench-add-evidence = Ajouter une preuve
workbench-add-component = Ajouter une partie
workbench-add-need = Ajouter un besoin
workbench-add-language = Ajouter une langue
workbench-add-address = Ajouter une adresse
workbench-add-note = Ajouter une note

## Before readers see it.

workbench-preview-title = Votre brouillon de «{"\u202F"}{ $title }{"\u202F"}»
workbench-preview-draft = Voici votre brouillon, tel que le public le verrait.
workbench-no-draft = Vous n’avez pas de brouillon de cette pratique. Voici ce qui est publié.
workbench-changes-title = Ce que change votre brouillon de «{"\u202F"}{ $title }{"\u202F"}»
workbench-changes-faults = { $n ->
    [one] { $n } champ est à corriger{"\u202F"}; ici, il compte comme vide.
   *[other] { $n } champs sont à corriger{"\u202F"}; ici, ils comptent comme vides.
}
workbench-publish-title = Publier «{"\u202F"}{ $title }{"\u202F"}»
workbench-publish-lede = Le public la voit aussitôt, comme une nouvelle version. La version précédente reste et peut être rétablie.
workbench-publish = Publier maintenant
workbench-publish-faults = { $n ->
    [one] Il faut d’abord corriger { $n } champ.
   *[other] Il faut d’abord corriger { $n } champs.
}
workbench-strange-themes = { $n ->
    [one] Le thésaurus ne connaît pas ce thème, et aucune liste ne montrera la pratique sous celui-ci{"\u202F"}:
   *[other] Le thésaurus ne connaît pas ces thèmes, et aucune liste ne montrera la pratique sous ceux-ci{"\u202F"}:
}
workbench-strange-themes-link = Choisir un autre thème
workbench-send-title = Envoyer votre correction à «{"\u202F"}{ $title }{"\u202F"}»
workbench-send-lede = La rédaction l’examine, puis l’accepte, la modifie ou vous dit pourquoi elle ne la retient pas.
workbench-send = Envoyer à la rédaction
workbench-why = Pourquoi
workbench-why-help = Une phrase{"\u202F"}: ce qui a changé et comment vous le savez. Le public la voit à côté de la version.
workbench-minor = C’est une petite correction
workbench-minor-help = Seulement l’orthographe ou presque{"\u202F"}: les traductions restent à jour. Sinon, elles sont marquées comme étant à mettre à jour.
workbench-outdates = { $n ->
    [one] Avec ces modifications, { $n } traduction ne sera plus à jour, sauf s’il s’agit d’une petite correction.
   *[other] Avec ces modifications, { $n } traductions ne seront plus à jour, sauf s’il s’agit d’une petite correction.
}
workbench-look-again = Quelque chose a changé entre-temps
workbench-look-again-text = Rien n’a été publié. Vérifiez ce qui est ici maintenant et réessayez.

## Two people on the same practice.

workbench-merge-title = Intégrer à votre brouillon ce qui a été publié de «{"\u202F"}{ $title }{"\u202F"}»
workbench-merge-nothing = Il n’y a rien à intégrer{"\u202F"}: votre brouillon part de ce qui est publié.
workbench-newest = La version { $number } a été publiée le { $moment }.
workbench-newest-by = { $name } a publié la version { $number } le { $moment }.
workbench-newest-by-editor = La rédaction a publié la version { $number } le { $moment }.
workbench-merge-clean = Vous et d’autres personnes avez changé des choses différentes. Tous les changements vont ensemble.
workbench-merge-questions = { $n ->
    [one] { $n } valeur a été changée par vous et par quelqu’un d’autre. Choisissez laquelle garder{"\u202F"}; tout le reste va ensemble.
   *[other] { $n } valeurs ont été changées par vous et par quelqu’un d’autre. Choisissez lesquelles garder{"\u202F"}; tout le reste va ensemble.
}
workbench-merge-open = Choisissez une réponse à chaque question
workbench-merge-changed = Rien n’a encore été ajouté à votre brouillon. Vérifiez ce qui est ici maintenant{"\u202F"}; vos choix et vos textes sont toujours là.
workbench-merge-before = Avant, on y lisait{"\u202F"}:
workbench-merge-mine = La vôtre
workbench-merge-theirs = Celle qui est publiée
workbench-merge-typed = Autre chose{"\u202F"}:
workbench-merge-both = Les deux changements ensemble{"\u202F"}:
workbench-merge-out = retiré
workbench-merge-take = Intégrer à mon brouillon
workbench-merge-published = Ce qui a été publié entre-temps

## Versions.

workbench-history-title = Versions de «{"\u202F"}{ $title }{"\u202F"}»
workbench-history-none = Rien n’a encore été publié.
workbench-history-draft = Vous avez un brouillon ouvert. Publiez-le ou supprimez-le avant de rétablir une ancienne version.
workbench-an-editor = la rédaction
workbench-version-proposed-by = proposée par { $name }
workbench-restore = Rétablir la version { $number }
workbench-brought-back = Version { $number } rétablie

## Proposals.

workbench-proposals-title = Propositions
workbench-proposals-count = { $n ->
    [0] Aucune proposition n’attend la rédaction.
    [one] { $n } proposition attend la rédaction.
   *[other] { $n } propositions attendent la rédaction.
}
workbench-accept = Accepter
workbench-accept-help = Elle devient votre brouillon. Vous pouvez la modifier avant de la publier.
workbench-accept-refused = Vous avez déjà un brouillon de cette pratique. Publiez-le ou supprimez-le, puis acceptez la proposition.
workbench-decline = Refuser
workbench-decline-why = Raison
workbench-decline-help = La personne qui a fait la proposition la lira.

## The letter about a proposal.

workbench-letter-subject = Votre correction à «{"\u202F"}{ $title }{"\u202F"}» n’a pas été acceptée
workbench-letter-text =
    Bonjour { $name },
    La rédaction a examiné votre correction à «{"\u202F"}{ $title }{"\u202F"}» et ne l’a pas acceptée. La raison{"\u202F"}:
workbench-letter-next = Ce que vous avez écrit est conservé. Vous pouvez proposer une autre correction ici{"\u202F"}: { $address }
workbench-letter-published-subject = Votre correction à «{"\u202F"}{ $title }{"\u202F"}» est publiée
workbench-letter-published =
    Bonjour { $name },
    la rédaction a accepté ce que vous proposiez pour «{"\u202F"}{ $title }{"\u202F"}», peut-être avec des changements, et l’a publié. Merci.
workbench-letter-read = À lire ici{"\u202F"}: { $address }
workbench-letter-waits-subject = Une correction à «{"\u202F"}{ $title }{"\u202F"}» attend la rédaction
workbench-letter-waits =
    Bonjour { $name },
    { $author } propose une correction à «{"\u202F"}{ $title }{"\u202F"}» et en donne la raison{"\u202F"}:
workbench-letter-look = Regardez ce qu’elle change, puis acceptez-la ou refusez-la{"\u202F"}: { $address }

## When somebody leaves.

open-draft = Brouillons de pratiques
