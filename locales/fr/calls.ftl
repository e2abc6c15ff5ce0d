# Calls for practices: what the public reads, what those who run a call prepare, what those who answer it write.

## The public pages.

calls-title = Appels à pratiques
calls-lede = Un appel demande aux villes et à leurs partenaires des pratiques qui fonctionnent. Chacun dit selon quels critères les réponses sont jugées, jusqu’à quand elles sont acceptées et, ensuite, ce que cela a donné.
calls-current = Ouverts et annoncés
calls-past = Appels passés
calls-none-open = Aucun appel n’est ouvert pour l’instant.
call = Appel
call-made-up = Fictif
call-made-up-help = Cet appel et toutes les réponses reçues sont inventés, pour que chaque page ait quelque chose à montrer.
call-stage-upcoming = Pas encore ouvert
call-stage-open = Ouvert
call-stage-closed = Clos
call-state = État
call-state-draft = En préparation
call-opens = Ouverture
call-closes = Clôture
call-until = Jusqu’au { $moment }
call-moment = { $day } à { $time } ({ $zone })
call-who = Qui peut répondre
call-when = Quand
call-places = Combien seront choisies
call-places-help = Laissez ce champ vide si ce n’est pas décidé.
call-unknown = Ce que l’on ne sait pas
call-criteria = Critères
call-criteria-lede = Chaque réponse est jugée selon ces critères et aucun autre.
call-gates = Conditions
call-gates-help = Une pratique qui ne les remplit pas toutes ne peut pas être choisie.
call-scored = Ce qui est noté
call-scored-help = Chaque personne qui lit choisit un degré de cette échelle et écrit pourquoi.
call-weights-equal = Tous comptent de la même façon.
call-weights-differ = Le pourcentage dit combien chacun compte.
call-shown = Ce qui est regardé sans être additionné
call-shown-help = Le jury le voit à côté des notes{"\u202F"}; cela ne change aucun total.
call-weight = compte pour { $percent }
call-questions = Le formulaire
call-questions-lede = Voici les questions.
call-paper-link = Tout le formulaire, avec toute l’aide, à imprimer
call-begin-title = Répondre à cet appel
call-begin-text = Saisissez votre adresse électronique. Nous vous envoyons un lien qui ouvre votre formulaire{"\u202F"}; aucun mot de passe n’est nécessaire. Vous pouvez vous arrêter à tout moment, revenir, et écrire avec des collègues.
call-begin-signed = Vous pouvez vous arrêter à tout moment, revenir, et écrire avec des collègues.
call-begin-help = Elle sert à vous connecter et à vous dire ce que devient votre réponse.
call-begin-button = Commencer
call-link-sent = Si nos courriels arrivent à cette adresse, un lien est en route. Il est valable peu de temps{"\u202F"}; vous pouvez en demander un autre ici.
call-paper-title = { $title }{"\u202F"}: le formulaire à imprimer
call-paper-lede = Pour préparer une réponse sur papier ou à plusieurs. Les réponses sont acceptées sur le site jusqu’au { $moment }.

## Words around questions.

call-optional = Facultatif.
call-needed-from = Obligatoire à partir du { $day }.
call-words = mots
call-words-between = De { $min } à { $max } mots.
call-words-min = { $n ->
    [one] Au moins { $n } mot.
   *[other] Au moins { $n } mots.
}
call-words-max = { $n ->
    [one] { $n } mot au plus.
   *[other] { $n } mots au plus.
}
call-several = Choisissez tout ce qui convient.
call-day = Jour
call-month = Mois
call-year = Année
call-place = Ville ou partie de ville
call-country = Pays
call-choose = Choisissez
call-file-here = Ici, on peut ajouter des fichiers{"\u202F"}: PDF, images ou texte.
call-file-later = Les fichiers s’ajoutent sur le site.
call-agreed = J’accepte
call-fault-many-words = Nombre de mots{"\u202F"}: { $words }. Raccourcissez le texte à { $max } au plus.
call-fault-few-words = Nombre de mots{"\u202F"}: { $words }. Écrivez-en au moins { $min }.
call-fault-number = Saisissez un nombre en chiffres, par exemple 1200
call-fault-date = Saisissez une année en quatre chiffres, avec le mois et le jour si vous les connaissez
call-fault-option = Choisissez l’une des options
call-fault-country = Choisissez le pays

## The standard form.

call-section-name = La pratique
call-section-goals = Objectifs et fonctionnement
call-section-results = Ce que cela a donné
call-section-means = Moyens et partenaires
call-section-research = Accord
call-q-name = Titre de la pratique
call-help-name = Un nom qui dit ce qui se fait, dans la langue dans laquelle vous répondez.
call-q-name-local = Son nom dans la langue de la ville
call-help-name-local = S’il diffère du titre.
call-q-place = Où elle fonctionne
call-help-place = Les personnes qui évaluent ne voient pas cette réponse{"\u202F"}: elles jugent sans savoir de qui est la pratique.
call-q-scope = À quelle échelle elle agit
call-help-scope = L’appel porte sur des pratiques menées dans une ville ou une partie de ville.
call-o-scope-city = Toute la ville
call-o-scope-neighbourhood = Un quartier, un secteur ou un arrondissement
call-o-scope-other = Autre chose
call-q-start = Quand elle a commencé
call-help-start = L’année suffit. La pratique doit fonctionner depuis au moins un an.
call-q-state = Ce qu’elle est aujourd’hui
call-o-state-project = Un projet à durée limitée
call-o-state-service = Un service permanent
call-o-state-ended = Elle a pris fin
call-q-summary = Résumé
call-help-summary = Ce qui se fait, pour qui, et ce que cela donne, pour quelqu’un qui n’en sait rien.
call-q-goals = Le problème, les objectifs et sur quoi ils reposent
call-help-goals = Quel problème a été constaté, et par qui{"\u202F"}? Que voulait-on atteindre, en mots et en chiffres{"\u202F"}? Pourquoi pensait-on que cela marcherait{"\u202F"}?
call-q-work = Comment elle fonctionne
call-help-work = Qui fait quoi, combien de fois, où{"\u202F"}?
call-q-targets = À qui elle s’adresse
call-help-targets = Choisissez les groupes pour lesquels elle a été conçue, et non tous ceux qui viennent.
call-o-targets-everybody = Toute la population
call-o-targets-migrants = Personnes migrantes
call-o-targets-women = Femmes migrantes
call-o-targets-children = Enfants de personnes migrantes
call-o-targets-recent = Personnes récemment arrivées
call-o-targets-parents-teachers = Parents issus de l’immigration et personnel enseignant
call-o-targets-other = Autres
call-q-reach = À qui elle profite, et à combien de personnes
call-help-reach = Avec les nombres prévus et atteints en un an.
call-q-sectors = Domaines d’action publique
call-o-sectors-citizenship = Citoyenneté active
call-o-sectors-discrimination = Lutte contre les discriminations, communication
call-o-sectors-community = Développement communautaire, développement local, quartiers
call-o-sectors-education = Éducation
call-o-sectors-employment = Emploi
call-o-sectors-health = Santé
call-o-sectors-housing = Logement
call-o-sectors-sports = Sport
call-o-sectors-other = Autre chose
call-q-results = Résultats
call-help-results = Par rapport aux objectifs, avec dates et sources si vous en avez.
call-q-views = Ce qu’en disent les personnes à qui elle s’adresse
call-help-views = Qu’en disent les personnes qui l’utilisent ou habitent là, et comment le savez-vous{"\u202F"}? «{"\u202F"}Nous n’avons pas demandé{"\u202F"}» est aussi une réponse.
call-q-evaluation = Évaluation
call-help-evaluation = De quel type, par qui, avec quels indicateurs{"\u202F"}? «{"\u202F"}Aucune jusqu’ici{"\u202F"}» est aussi une réponse, et n’est pas un motif de refus.
call-q-failures = Ce qui n’a pas marché
call-help-failures = Échecs, effets secondaires, qui n’a pas été atteint, ce que vous ne referiez pas. Les réponses qui le disent ouvertement valent plus pour d’autres villes que celles qui ne le disent pas.
call-q-evidence = Preuves
call-help-evidence = Une évaluation, un rapport, un dépliant, des images. Les noms de personnes et de lieux inscrits dans les données propres au fichier sont retirés de la copie destinée à l’évaluation{"\u202F"}; retirez vous-mêmes ceux qui figurent dans le texte.
call-q-means = Argent et autres moyens
call-help-means = Qui paie, combien en un an, combien de personnes y travaillent, quels locaux et quelles heures il faut.
call-q-organisation = Organisation responsable
call-q-organisation-kind = De quel type d’organisation il s’agit
call-o-organisation-kind-city = Service de la ville
call-o-organisation-kind-municipal-company = Entreprise municipale
call-o-organisation-kind-ngo = Organisation non gouvernementale
call-o-organisation-kind-migrant-association = Association de personnes migrantes
call-o-organisation-kind-club = Club ou collectif local
call-o-organisation-kind-school = École
call-o-organisation-kind-university = Université ou institut de recherche
call-o-organisation-kind-other = Autre chose
call-q-contact = Un contact qui répond
call-help-contact = L’adresse d’un service plutôt que celle d’une personne{"\u202F"}: la question de savoir si la pratique fonctionne toujours y est posée chaque année.
call-q-website = Site web
call-q-research = Nous acceptons que des équipes de recherche visitent la pratique et publient ce qu’elles constatent, si elle est choisie. Chaque entretien fait l’objet d’une demande à part.
call-help-research = Sans cet accord, la pratique ne peut pas être choisie{"\u202F"}: elle est étudiée sur place.
call-q-promising = Si elle n’est pas choisie, elle peut être montrée comme pratique prometteuse.
call-help-promising = Vous pourrez changer d’avis plus tard.

## The standard criteria.

call-step-0 = Non démontré
call-step-1 = Démontré en partie
call-step-2 = Clairement démontré
call-step-3 = Un exemple pour d’autres
call-c-gate-place = Dans une ville ou un quartier
call-ask-gate-place = Fonctionne-t-elle dans une ville ou une partie de ville{"\u202F"}?
call-c-gate-year = En fonction depuis au moins un an
call-ask-gate-year = Fonctionnait-elle depuis au moins un an à la clôture de l’appel{"\u202F"}?
call-c-gate-contact = Un contact qui répond
call-ask-gate-contact = Y a-t-il quelqu’un qui répond aux questions à son sujet{"\u202F"}?
call-c-gate-research = Ouverte à la recherche
call-ask-gate-research = L’organisation responsable accepte-t-elle des visites et des publications à son sujet{"\u202F"}?
call-c-gate-harm = Sans dommage
call-ask-gate-harm = Est-elle sans dommage apparent pour les personnes à qui elle s’adresse et pour les autres{"\u202F"}?
call-c-aims = Des objectifs clairs, adaptés aux besoins locaux
call-ask-aims = Les objectifs sont-ils clairs, et répondent-ils à un besoin constaté sur place{"\u202F"}?
call-c-participation = Participation des personnes migrantes et de la population locale
call-ask-participation = Les personnes migrantes et la population locale prennent-elles part à sa conception, à sa conduite et à son évaluation{"\u202F"}?
call-c-results = Résultats démontrés
call-ask-results = Est-il montré ce que cela a donné par rapport aux objectifs, et comment on le sait{"\u202F"}?
call-c-inclusion = Inclusion et équité
call-ask-inclusion = Atteint-elle les personnes que l’on atteint le moins, et les traite-t-elle sur un pied d’égalité{"\u202F"}?
call-c-sustainability = Un financement et du personnel durables
call-ask-sustainability = Y aura-t-il de l’argent et du personnel dans les années à venir{"\u202F"}?
call-c-partnership = Partenariat
call-ask-partnership = Toutes les parties nécessaires travaillent-elles ensemble{"\u202F"}?
call-c-learning = Apprendre, aussi des échecs
call-ask-learning = Est-il dit ce qui n’a pas marché, et ce qui a changé pour cette raison{"\u202F"}?
call-c-transfer = Potentiel de transfert
call-ask-transfer = Une autre ville pourrait-elle la reprendre, et est-il dit ce qu’il faudrait pour cela{"\u202F"}?

## Running a call.

calls-run-title = Appels
calls-run-menu-help = Préparer des appels à pratiques et suivre ce qui arrive.
calls-run-lede = Préparez un appel, annoncez-le et suivez ce qui arrive.
calls-run-none = Il n’y a pas encore d’appel. Créez-en un{"\u202F"}: il commence avec un formulaire complet et des critères que vous pouvez changer.
call-count-submitted = Envoyés
call-count-drafts = En rédaction
call-new-title = Nouvel appel
call-new-lede = Il commence avec le formulaire et les critères types, dans toutes les langues du site. Le public ne le voit pas avant que vous ne l’annonciez.
call-new-button = Créer l’appel
call-standard-who = Toute organisation qui mène une pratique dans une ville ou pour elle{"\u202F"}: services municipaux, associations de personnes migrantes, organisations non gouvernementales, écoles, entreprises. Plusieurs organisations peuvent répondre ensemble.
call-field-title = Titre
call-field-title-help = Tel que le public le lit.
call-field-slug = Adresse
call-field-slug-help = Lettres minuscules, chiffres et traits d’union. Si vous laissez ce champ vide, elle est formée à partir du titre. Elle ne change jamais.
call-field-summary = En une ou deux phrases
call-field-summary-help = Pour les listes, et pour qui décide en un instant si l’appel le concerne.
call-field-about = À propos de l’appel
call-field-about-help = Pourquoi cet appel, ce que deviennent les réponses, quand et comment la décision est prise. Une ligne vide commence un paragraphe{"\u202F"}; une ligne qui commence par ## est un intertitre.
call-field-who-help = En mots. Ce que le formulaire laisse passer se règle plus bas.
call-field-answering = Qui peut commencer une réponse
call-field-answering-help = Pour commencer une réponse, on se connecte avec une adresse électronique.
call-answering-anyone = Toute personne qui a une adresse électronique
call-answering-desks = Les membres de bureaux déjà présents ici
call-answering-nobody = Personne{"\u202F"}: il s’est déroulé ailleurs et figure ici pour mémoire
call-field-zone = Fuseau horaire
call-field-zone-help = Le nom d’une ville, par exemple Europe/Rome. Toutes les heures de l’appel sont celles de cette ville.
call-opens-day = Ouverture le
call-opens-time = Ouverture à
call-closes-day = Clôture le
call-closes-time = Clôture à
call-fault-zone = Saisissez un fuseau horaire, par exemple Europe/Rome
call-fault-moment = Saisissez un jour et une heure
call-fault-skipped = Les horloges sautent cette heure la nuit du passage à l’heure d’été. Choisissez une autre heure.
call-fault-order = Indiquez une clôture postérieure à l’ouverture
call-fault-slug = N’utilisez que des lettres minuscules, des chiffres et des traits d’union, et pas «{"\u202F"}new{"\u202F"}»
call-fault-slug-taken = Un autre appel a cette adresse. Choisissez-en une autre.
call-edit-title = { $title }{"\u202F"}: textes et dates
call-edit-lede = Écrivez dans cette langue{"\u202F"}: { $language }. Les autres langues se traduisent sous «{"\u202F"}Traductions{"\u202F"}».
call-save = Enregistrer
call-back = Revenir à l’appel
call-overtaken = Quelqu’un d’autre a modifié l’appel entre-temps. Ce que vous avez écrit est encore ici{"\u202F"}: comparez-le avec l’appel tel qu’il est maintenant, puis enregistrez de nouveau.
call-answered = Il y a déjà des réponses à l’appel. Une question peut être reformulée, déplacée ou rendue facultative, mais ni elle ni ses options ne peuvent être retirées.
call-ready = Tout ce qu’il faut à un appel est là.
call-not-ready = Avant de pouvoir l’annoncer{"\u202F"}:
call-wants-summary = Dites en une ou deux phrases de quoi il s’agit.
call-wants-about = Écrivez le texte à propos de l’appel.
call-wants-who = Dites qui peut répondre.
call-wants-dates = Indiquez une clôture postérieure à l’ouverture.
call-wants-questions = Prévoyez au moins une question à réponse obligatoire.
call-wants-criteria = Dites selon quels critères les réponses sont jugées.
call-wants-gate-question = Une condition dépend d’une question qui n’est plus dans le formulaire. Choisissez une autre question.
call-announce = Annoncer l’appel
call-announce-sure = Dès maintenant, le public voit l’appel, son formulaire et ses critères. L’appel s’ouvre et se clôt de lui-même aux heures indiquées.
call-close = Clore l’appel maintenant
call-close-sure = Dès cet instant, plus rien n’est accepté. Seule une date limite plus tardive rouvre l’appel.
call-done-made = L’appel est créé. Le public ne le voit pas encore.
call-done-changed = Enregistré.
call-done-announced = L’appel est annoncé.
call-done-closed = L’appel est clos.
call-to-texts = Textes et dates
call-to-questions = { $n ->
    [one] Le formulaire{"\u202F"}: { $n } question
   *[other] Le formulaire{"\u202F"}: { $n } questions
}
call-to-criteria = { $n ->
    [one] { $n } critère
   *[other] { $n } critères
}
call-to-submissions = { $n ->
    [one] { $n } dossier
   *[other] { $n } dossiers
}
call-drafts = { $n ->
    [one] { $n } en rédaction
   *[other] { $n } en rédaction
}
call-withdrawn = { $n ->
    [one] { $n } retiré
   *[other] { $n } retirés
}
call-to-public = Tel que le public le voit
call-to-preview = Aperçu, tel qu’on le voit pour répondre
call-languages = Langues
call-languages-help = Combien de ses textes existent et sont à jour. La traduction se fait sous «{"\u202F"}Traductions{"\u202F"}».
call-language = { $language }{"\u202F"}: { $there } sur { $all }
call-questions-title = { $title }{"\u202F"}: le formulaire
call-questions-run-lede = Les questions dans leur ordre. Pour chacune, il est dit si la réponse est visible pour l’évaluation et si elle dit quelque chose sur une personne.
call-preview-title = { $title }{"\u202F"}: aperçu du formulaire
call-preview-lede = Le formulaire tel qu’on le voit pour répondre. Rien n’est conservé ici.
call-criteria-title = { $title }{"\u202F"}: critères
call-criteria-run-lede = Ils sont publiés avec l’appel. Chacun est une condition, est noté, ou est regardé sans être additionné.
call-submissions-title = { $title }{"\u202F"}: dossiers
call-submissions-lede = Ce qui a été envoyé. Ce qui est encore en rédaction est compté, et reste visible seulement pour les personnes qui l’écrivent.
call-submissions-words = Titre ou numéro
call-submissions-none = Rien ici. Choisissez un autre état ou moins de mots.
call-submissions-back = Tous les dossiers
call-submission-title = Dossier { $number }

question-new = Nouvelle question
question-label = La question
question-help = Aide
question-help-help = Comment y répondre, et pourquoi elle est posée.
question-section = Intertitre
question-section-help = Une nouvelle partie du formulaire commence par cette question. Laissez ce champ vide si elle suit la précédente.
question-kind = Type de réponse
question-kind-short = Une ligne
question-kind-long = Plusieurs lignes
question-kind-choice = Une option parmi plusieurs
question-kind-several = Autant d’options que l’on veut
question-kind-number = Nombre
question-kind-date = Date
question-kind-place = Lieu
question-kind-organisation = Organisation
question-kind-file = Fichiers
question-kind-consent = Accord
question-options = Options
question-options-help = Une par ligne, pour les questions à options.
question-words-min = Nombre minimal de mots
question-words-max = Nombre maximal de mots
question-words-help = Pour les réponses d’une ou de plusieurs lignes. Laissez les deux champs vides s’il n’y a pas de limite.
question-needed = Réponse obligatoire
question-needed-no = Non
question-needed-always = Oui
question-needed-from = Oui, à partir d’un jour donné
question-from = À partir de ce jour
question-from-help = Seulement avec «{"\u202F"}à partir d’un jour donné{"\u202F"}».
question-for-reviewers = Les personnes qui évaluent voient la réponse
question-personal = La réponse dit quelque chose sur une personne
question-is-needed = Obligatoire
question-seen = Visible pour l’évaluation
question-unseen = Non visible pour l’évaluation
question-is-personal = Données personnelles
question-too-many = Un formulaire a au plus 60 questions. Retirez-en d’abord une.
question-fault-words = Saisissez un nombre de 1 à { $max }
question-fault-words-order = Saisissez un nombre qui ne dépasse pas le nombre maximal de mots
question-fault-options = Écrivez de 2 à { $max } options, une par ligne

criterion-new = Nouveau critère
criterion-name = Nom
criterion-question = Ce qui est demandé
criterion-question-help = Sous forme de question à la personne qui lit un dossier.
criterion-kind = Ce que devient le jugement
criterion-kind-help = Une condition n’a ni échelle ni poids. Ce qui est seulement regardé a une échelle et pas de poids.
criterion-kind-gate = Condition
criterion-kind-scored = Noté
criterion-kind-shown = Regardé, non additionné
criterion-scale = Échelle
criterion-scale-help = Ce que signifie chaque degré, un par ligne, en partant du plus bas (0).
criterion-weight = Poids
criterion-weight-help = Un nombre entier. Un critère de poids 2 compte deux fois plus qu’un critère de poids 1.
criterion-weighs = Poids { $weight }
criterion-decides = Ce qui décide d’une condition
criterion-decides-help = Si la réponse manque, la condition est d’office non remplie{"\u202F"}; le jury peut toujours en décider autrement.
criterion-decides-panel = Le jury juge
criterion-years = Années avant la clôture de l’appel
criterion-years-help = Seulement pour une condition dont décide une date{"\u202F"}: celle-ci doit précéder la clôture d’au moins ce nombre d’années.
criterion-too-many = Un appel a au plus 30 critères. Retirez-en d’abord un.
criterion-fault-weight = Saisissez un nombre entier de 1 à { $max }
criterion-fault-years = Saisissez un nombre d’années et choisissez une question qui demande une date
criterion-fault-scale = Écrivez de 2 à { $max } degrés, un par ligne

## Answering.

submissions-title = Mes réponses aux appels
submissions-lede = Ce que vous et vos collègues écrivez en réponse à des appels.
submissions-none = Vous n’avez pas encore commencé de réponse.
submissions-open-calls = Appels ouverts
submission-nameless = Dossier { $number }, encore sans titre
submission-number = Numéro { $number }
submission-number-label = Numéro
submission-title = Titre
submission-back = Revenir à ce dossier
submission-back-to-call = Revenir à l’appel
submission-begin-title = Commencer une réponse{"\u202F"}: { $call }
submission-begin-lede = L’appel sera clos le { $moment }.
submission-begin-button = Commencer
submission-desk = Pour quel bureau répondez-vous{"\u202F"}?
submission-desk-help = Tous les membres du bureau peuvent y écrire.
submission-desk-missing = Choisissez pour qui vous répondez
submission-no-desk = Pour aucun d’eux
submission-without-desk = Vous commencez sans personne d’autre{"\u202F"}; vous pouvez demander à des collègues d’écrire avec vous.
submission-desks-only = Cet appel s’adresse aux membres de bureaux déjà présents ici, et vous ne faites partie d’aucun. Si votre service y a un bureau, demandez à l’une de ses personnes responsables de vous ajouter, puis revenez.
submission-edit-lede = Jusqu’au { $moment }. Ce que vous écrivez est conservé{"\u202F"}; avant l’envoi, personne ne le voit à part vous et vos collègues.
submission-lang = La langue dans laquelle vous répondez
submission-lang-help = Répondez dans votre propre langue. Les responsables de l’appel trouvent des personnes qui la lisent.
submission-partners = Organisations qui répondent avec vous
submission-partners-help = Pour chacune, ce qu’elle fait dans la pratique et où elle se trouve.
submission-partner-name = Organisation
submission-partner-role = Son rôle
submission-partner-city = Ville
submission-partners-more = Enregistrez pour avoir une ligne de plus, jusqu’à dix.
submission-partners-theirs = Une autre personne les a aussi changées. Les vôtres figurent ici{"\u202F"}; enregistrez de nouveau pour les garder.
submission-to-send = Vérifier et envoyer
submission-to-files = Ajouter ou voir des fichiers
submission-lacking = { $n ->
    [0] Rien ne manque
    [one] { $n } réponse manque ou est à corriger
   *[other] { $n } réponses manquent ou sont à corriger
}
submission-lacking-nothing = Vous pouvez tout relire et l’envoyer.
submission-unsent-notice = Vous avez changé quelque chose depuis l’envoi. Ce que vous aviez envoyé compte jusqu’à ce que vous l’envoyiez de nouveau.
submission-overtaken-title = Une autre personne a changé les mêmes réponses
submission-overtaken-text = Tout le reste est enregistré. Pour celles-ci, les deux textes sont affichés{"\u202F"}: le vôtre est dans le champ, l’autre à côté.
submission-overtaken-way = Comparer les textes
submission-part-saved = Enregistré, sauf ce qui est indiqué plus haut
submission-theirs = Une autre personne a écrit entre-temps{"\u202F"}:
submission-theirs-nothing = Rien{"\u202F"}: la réponse a été vidée.
submission-theirs-way = Reprenez dans votre texte ce que vous voulez, puis enregistrez{"\u202F"}: ce qui est dans le champ est conservé.
submission-go-on = Continuer à écrire
submission-gates = En l’état, ces conditions de l’appel ne sont pas remplies. Vous pouvez envoyer le dossier quand même{"\u202F"}; le jury décide.
submission-standing-draft = Pas encore envoyé.
submission-standing-draft-text = Remplissez le formulaire et envoyez-le avant la date limite. Vous pouvez le modifier jusque-là.
submission-standing-sent = Envoyé et reçu.
submission-standing-sent-text = Vous pouvez le modifier et l’envoyer de nouveau jusqu’à la date limite, ou le retirer.
submission-standing-unsent = Envoyé et reçu{"\u202F"}; les changements ne sont pas encore envoyés.
submission-standing-unsent-text = Ce que vous avez envoyé compte jusqu’à ce que vous l’envoyiez de nouveau.
submission-standing-received = Reçu{"\u202F"}; l’appel est clos.
submission-standing-received-text = Il est lu selon les critères de l’appel. Vous recevrez un courriel avec la décision et ses raisons.
submission-standing-too-late = Non envoyé{"\u202F"}; l’appel est clos.
submission-standing-too-late-text = Ce que vous avez écrit est conservé et peut être copié, mais n’est pas lu.
submission-standing-withdrawn = Retiré.
submission-standing-withdrawn-text = Personne ne le lit. Jusqu’à la date limite, vous pouvez le modifier et l’envoyer de nouveau.
submission-standing-withdrawn-for-good = Retiré{"\u202F"}; l’appel est clos.
submission-standing-withdrawn-for-good-text = Personne ne le lit.
submission-done-sent = C’est envoyé. Un courriel le confirme.
submission-done-withdrawn = Le dossier est retiré.
submission-done-colleague-asked = Un courriel avec un lien est en route vers cette adresse.
submission-done-colleague-gone = Cette personne n’y écrit plus.
submission-done-colleague-stays = Quelqu’un doit pouvoir l’ouvrir{"\u202F"}: la dernière personne reste.
submission-sent-at = Envoi
submission-not-sent = Pas encore
submission-to-copy = Une copie de ce qui a été envoyé
submission-copy-title = { $title }{"\u202F"}: tel qu’envoyé
submission-copy-lede = Voici ce qui a été reçu le { $moment }.
submission-send-title = Envoyer{"\u202F"}: { $title }
submission-send-text = Ce que vous envoyez est lu par des personnes qui évaluent sans savoir qui vous êtes. Vous pouvez le modifier et l’envoyer de nouveau jusqu’à la date limite.
submission-send-button = Envoyer
submission-is-sent = Voici ce que vous avez envoyé. Rien n’a changé depuis.
submission-look-over = À relire
submission-no-answer = Pas de réponse
submission-no-file = Pas de fichier
submission-too-late = L’appel est clos
submission-too-late-text = Il a été clos le { $moment }. Plus rien n’est accepté.
submission-withdraw = Retirer le dossier
submission-withdraw-sure = Plus personne ne le lira. Jusqu’à la date limite, vous pouvez l’envoyer de nouveau{"\u202F"}; ensuite, ce n’est plus possible.
submission-colleagues = Qui y écrit
submission-of-desk = Tous les membres du bureau { $desk }, et{"\u202F"}:
submission-colleague-remove = Retirer
submission-colleague-sure = { $name } ne pourra plus l’ouvrir. Ce qui a été écrit reste.
submission-colleague-email = Adresse électronique
submission-colleague-help = Nous envoyons un lien qui ouvre le formulaire. Il n’est pas nécessaire d’avoir déjà un compte.
submission-ask-colleague = Demander à quelqu’un d’écrire avec vous
submission-ask-button = Envoyer le lien
submission-colleagues-many = Au plus 20 personnes écrivent dans un dossier. Retirez-en d’abord une.
submission-state-submitted = Envoyé
submission-state-withdrawn = Retiré
submission-files-title = { $title }{"\u202F"}: fichiers
submission-files-lede = PDF, images (JPEG, PNG, WebP) ou texte brut, 20{"\u202F"}Mo au plus par fichier.
submission-files-count = { $n ->
    [0] Fichiers{"\u202F"}: aucun
    [one] Fichiers{"\u202F"}: { $n }
   *[other] Fichiers{"\u202F"}: { $n }
}
submission-files-none-asked = Ce formulaire ne demande aucun fichier.
submission-file-choose = Choisir un fichier
submission-file-help = Les personnes qui évaluent reçoivent une copie sans nom ni lieu.
submission-file-send = Ajouter le fichier
submission-file-none = Choisissez d’abord un fichier
submission-file-too-many = Un dossier contient au plus 20 fichiers. Retirez-en d’abord un.
submission-file-added = Le fichier est ajouté.
submission-file-removed = Le fichier est retiré.
submission-file-remove = Retirer
submission-file-remove-sure = Le fichier est retiré pour tout le monde.
submission-file-kilobytes = { $n }{"\u202F"}ko
file-kind-pdf = PDF
file-kind-jpeg = Image (JPEG)
file-kind-png = Image (PNG)
file-kind-webp = Image (WebP)
file-kind-text = Texte
file-empty = Le fichier est vide. Choisissez-en un autre.
file-too-large = Le fichier dépasse 20{"\u202F"}Mo. Réduisez-le ou envoyez-en une partie.
file-unknown-kind = Ce n’est ni un PDF, ni une image (JPEG, PNG, WebP), ni du texte brut. Enregistrez-le sous l’une de ces formes et ajoutez-le de nouveau.
file-too-many-pixels = L’image a trop de pixels. Réduisez-la{"\u202F"}: 4{"\u202F"}000 sur le grand côté suffisent pour l’imprimer.
file-broken = Le fichier est illisible. Ouvrez-le sur votre appareil, enregistrez-le à nouveau et ajoutez-le encore une fois.
file-mixed = Le fichier contient autre chose que ce qu’il paraît être. Enregistrez-le à nouveau avec un autre programme et ajoutez-le encore une fois.
file-locked = Le PDF est protégé par un mot de passe. Enregistrez-le sans mot de passe et ajoutez-le de nouveau.
file-active = Le PDF contient des scripts, des formulaires ou des pièces jointes. Imprimez-le dans un nouveau PDF et ajoutez celui-ci.
file-bomb = Une fois décompressé, le PDF est bien plus gros qu’il ne le paraît. Imprimez-le dans un nouveau PDF et ajoutez celui-ci.
work-task-submission = Réponse à un appel, à terminer

## Letters.

letter-submission-received-subject = Dossier { $number } bien reçu
letter-submission-received = Bonjour { $name },

    Nous avons reçu «{"\u202F"}{ $title }{"\u202F"}» en réponse à «{"\u202F"}{ $call }{"\u202F"}», sous le numéro { $number }, le { $moment }.

    Une copie de ce qui a été envoyé, et tout ce qui s’y rapporte{"\u202F"}: { $address }
letter-submission-withdrawn-subject = Dossier { $number } retiré
letter-submission-withdrawn = Bonjour { $name },

    Le dossier «{"\u202F"}{ $title }{"\u202F"}», numéro { $number } en réponse à «{"\u202F"}{ $call }{"\u202F"}», a été retiré le { $moment }. Plus personne ne le lit.

    Jusqu’à la clôture de l’appel, il peut être envoyé de nouveau{"\u202F"}: { $address }

## In the log, the menu and “My data”.

menu-calls = Appels
calls-run-menu = Appels
submissions-menu = Mes réponses
submissions-menu-help = Ce que vous et vos collègues écrivez en réponse à des appels.
log-kind-call = Appels
log-kind-submission = Réponses aux appels
log-call-made = { $actor } a créé l’appel { $subject }.
log-call-changed = { $actor } a modifié l’appel { $subject }.
log-call-announced = { $actor } a annoncé l’appel { $subject }.
log-call-closed = { $actor } a clos l’appel { $subject }.
log-submission-started = { $actor } a commencé une réponse à un appel.
log-submission-sent = { $actor } a envoyé une réponse à un appel.
log-submission-withdrawn = { $actor } a retiré une réponse à un appel.
log-submission-colleague-asked = { $actor } a demandé à { $person } de participer à une réponse à un appel.
log-submission-colleague-gone = { $actor } a retiré { $person } d’une réponse à un appel.
log-submission-file-added = { $actor } a ajouté un fichier à une réponse à un appel.
log-submission-file-removed = { $actor } a retiré un fichier d’une réponse à un appel.
log-person-expected = { $actor } a donné accès à { $subject }, après une demande de lien ou l’invitation d’un membre de son équipe.
mine-what-submissions = Réponses aux appels
mine-what-submissions-why = Pour que vous et vos collègues puissiez les écrire ensemble. Ce qui a été envoyé appartient à l’organisation qui l’a envoyé.
cockpit-kind-call = Appels
cockpit-one-call = Appel
scope-kind-call = Un appel
mine-table-submission-member = Réponses aux appels que vous rédigez
mine-column-joined-at = première ouverture
question-kind-email = Adresse de courriel
question-kind-web = Adresse web
call-fault-web = Saisissez une adresse web qui commence par https:// ou http://
call-fault-agree = Cochez la case pour donner votre accord
call-fault-file = Ajoutez un fichier
call-fault-over = Ce moment est passé. Pour clore l’appel maintenant, utilisez le bouton sur sa page
call-judged = L’appel est ouvert{"\u202F"}: il juge selon les critères avec lesquels il a été ouvert. Leurs mots peuvent changer{"\u202F"}; rien ne peut être ajouté ni retiré, et ni le type, ni l’échelle, ni le poids ne changent.
call-remove-sure = L’élément est retiré avec son aide et ses traductions.
call-not-known = Non connu
call-link-subject = Votre réponse à «{"\u202F"}{ $title }{"\u202F"}»
call-link-text = Vous souhaitez répondre à l’appel «{"\u202F"}{ $title }{"\u202F"}». Date limite{"\u202F"}: { $moment }. Le lien ci-dessous ouvre votre formulaire.
submission-ask-subject = { $name } vous invite à écrire ensemble
submission-ask-text = { $name } vous invite à écrire ensemble «{"\u202F"}{ $title }{"\u202F"}», une réponse à l’appel «{"\u202F"}{ $call }{"\u202F"}». Date limite{"\u202F"}: { $moment }. Le lien ci-dessous ouvre le formulaire.
submission-not-sent-lede = Voici ce qui est écrit jusqu’ici. Rien n’a été envoyé.
submission-to-draft-copy = Lire ce qui est écrit jusqu’ici
submission-discard = Supprimer
submission-discard-sure = Ce qui a été écrit disparaît pour tout le monde, avec les fichiers. Cela ne peut pas être annulé.
submission-done-discarded = La réponse est supprimée.
submission-begun-already = Vous rédigez déjà une réponse à cet appel. Continuez-la, ou commencez-en une autre ci-dessous.
log-submission-discarded = { $actor } a supprimé une réponse jamais envoyée.
mine-column-about = objet du courriel
criterion-decides-gone = Une question qui n’est plus dans le formulaire
criterion-decided-by = Ce qui décide{"\u202F"}: { $question }
criterion-fault-gone = Choisissez ce qui décide{"\u202F"}: la question qui décidait n’est plus dans le formulaire
call-only-you = Pour l’instant, seules les personnes qui gèrent l’appel voient cette page.
call-to-public-preview = Tel que le public le verra
call-field-lang = Langue dans laquelle il est écrit
call-field-lang-help = Le formulaire et les critères existent dans chaque langue du site. Ce que vous écrivez vous-même est traduit depuis cette langue.
open-submission = Réponses aux appels
call-field-when-help = Seulement pour un appel mené ailleurs et dont les jours exacts ne sont pas connus : « printemps 2012 ». Sinon, laissez vide.
call-field-unknown-help = Seulement pour un appel mené ailleurs : ce que plus personne n’en sait. Sinon, laissez vide.
log-submission-passed-on = { $actor } a confié à quelqu’un d’autre l’écriture d’une réponse à un appel.

# Reading submissions
reviews-title = Dossiers à lire
reviews-lede = Les appels pour lesquels vous avez une place au jury. Les personnes qui ont répondu ne voient pas qui lit, et vous ne voyez pas qui a répondu.
reviews-none = Vous n’avez de place dans aucun jury. Les personnes qui gèrent un appel vous en donnent une.
reviews-given-of = { $given } rendues, { $assigned } confiées
review-phase-now = { $phase }{"\u202F"}: jusqu’au { $moment }
review-phase-later = La lecture commence le { $moment }
review-phase-over = La lecture s’est terminée le { $moment }
review-queue-title = Dossiers à lire{"\u202F"}: { $call }
review-queue-lede = Les dossiers les moins lus viennent d’abord. Donnez une note et une raison pour chaque critère{"\u202F"}; ce que vous écrivez est conservé au fur et à mesure, et compte dès que vous le rendez.
review-resident-lede = Vous lisez en tant que personne qui vit là. Trois courtes questions par dossier, avec vos propres mots{"\u202F"}; aucune expérience n’est nécessaire.
review-next = Lire le suivant
review-views = Vos dossiers
review-count-open = { $n ->
    [one] { $n } à lire
   *[other] { $n } à lire
}
review-count-given = { $n ->
    [one] { $n } évaluation rendue
   *[other] { $n } évaluations rendues
}
review-count-abstained = { $n ->
    [one] { $n } que vous ne jugez pas
   *[other] { $n } que vous ne jugez pas
}
review-none-open = Il ne reste rien à lire. Merci.
review-none-given = Vous n’avez pas encore rendu d’évaluation.
review-none-abstained = Il n’y a aucun dossier que vous ne jugez pas.
review-list-open = Encore à lire
review-list-given = Évaluations rendues
review-list-abstained = Que vous ne jugez pas
review-readers-so-far = Lectures jusqu’ici
review-begun = commencé
review-back = Vos dossiers à lire
review-title = Lire{"\u202F"}: { $title }
review-file = Fichier { $number }
review-answers = Les réponses
review-marks = Vos notes
review-reason = Pourquoi
review-not-summed = (regardé, non additionné)
review-met = Remplie
review-not-met = Non remplie
review-remark = Remarque pour le jury
review-remark-help = Seul le jury la lit. Vous pouvez laisser ce champ vide.
review-give-next = Rendre et lire le suivant
review-give = Rendre
review-save = Enregistrer comme brouillon
review-counts = Vous avez rendu cette évaluation{"\u202F"}: elle compte. Vous pouvez la modifier tant que la lecture est ouverte{"\u202F"}; une modification compte aussitôt et doit être complète.
review-counts-not = Vous ne jugez pas ce dossier. Si vous donnez quand même des notes, elles comptent.
review-missing = { $n ->
    [one] { $n } note ou raison manque
   *[other] { $n } notes ou raisons manquent
}
review-missing-text = Ce que vous avez écrit est encore ici. Choisissez un degré et dites pourquoi, ou enregistrez un brouillon et revenez plus tard.
review-mark-missing = Choisissez un degré et dites pourquoi
review-overtaken = Vous avez modifié cette évaluation dans une autre fenêtre
review-overtaken-text = Ce que vous avez écrit est encore ici. Enregistrez de nouveau pour le garder à la place de ce que dit l’autre fenêtre.
review-abstain = Je ne juge pas ce dossier
review-abstain-sure = Une autre personne sera sollicitée. Ce que vous avez écrit jusqu’ici reste, et ne compte pas.
review-abstain-do = Ne pas le juger
review-conflict = Je ne dois pas lire ce dossier
review-conflict-sure = Dites-le si vous connaissez les personnes qui l’ont écrit, travaillez avec elles ou tirez avantage du résultat. Vous ne le verrez plus, ce que vous avez rendu ne compte pas, et une autre personne est sollicitée.
review-conflict-note = Pourquoi (pour le jury{"\u202F"}; peut rester vide)
review-conflict-do = Déclarer un conflit d’intérêts
review-others = Ce que les autres ont rendu
review-reader-letter = Lecture { $letter }
review-resident-letter = Lecture locale { $letter }
review-done-all = Il ne reste rien à lire. Merci.
review-done-given = Votre évaluation est rendue.
review-done-saved = Votre évaluation est enregistrée.
review-done-abstained = Vous ne jugez pas ce dossier. Une autre personne est sollicitée.
review-done-conflict = Votre conflit d’intérêts est noté. Vous ne verrez plus ce dossier.
review-resident-help = Est-ce que cela aiderait les gens là où vous vivez{"\u202F"}?
review-resident-voice = Des personnes comme vous ont-elles eu leur mot à dire{"\u202F"}?
review-resident-trust = Feriez-vous confiance aux personnes qui s’en occupent{"\u202F"}?
review-resident-step-0 = Non
review-resident-step-1 = Plutôt non
review-resident-step-2 = Plutôt oui
review-resident-step-3 = Oui
mine-what-reading = Lecture pour un jury
mine-what-reading-why = Pour que les dossiers parviennent à des personnes qui lisent leur langue et n’ont aucun lien avec eux. Ce que vous avez rendu reste avec l’appel{"\u202F"}; une fois votre compte effacé, personne ne peut dire qui l’a rendu.
mine-table-panel-seat = Vos places dans des jurys
mine-table-verdict-letter = Courriels annonçant le résultat d’un appel
log-review-planned = { $actor } a planifié la lecture des réponses à l’appel { $subject }.
log-review-drawn = { $actor } a fait tirer au sort qui lit les réponses à l’appel { $subject }.
log-review-assigned = { $actor } a confié à quelqu’un la lecture d’une réponse à un appel.
log-review-unassigned = { $actor } a retiré à quelqu’un la lecture d’une réponse à un appel.
log-review-given = Une personne du jury a rendu une évaluation.
log-review-abstained = Une personne du jury ne juge pas une réponse.
log-review-conflict-declared = Une personne du jury a déclaré un conflit d’intérêts.
log-seat-given = { $actor } a donné à quelqu’un une place dans un jury.
log-seat-changed = { $actor } a modifié ce que lit une personne d’un jury.
log-seat-left = { $actor } a retiré quelqu’un d’un jury.

# The panel of a call
conflict-author = Cette personne participe à l’écriture du dossier.
conflict-desk = Cette personne fait partie du bureau qui a répondu.
conflict-organisation = Cette personne appartient à l’organisation qui a répondu.
conflict-city = Cette personne travaille dans la ville d’où vient la réponse.
conflict-declared = Cette personne a déclaré un conflit d’intérêts.
reading-title = Lecture{"\u202F"}: { $title }
reading-back = Organisation de la lecture
reading-done = Le plan est enregistré.
reading-no-plan = Rien n’est encore prévu. Dites quand la lecture commence et se termine.
reading-phases-help = Chaque phase se termine quand la suivante commence{"\u202F"}: de la première jusqu’à la fin, il y en a toujours exactement une en cours. Une phase sans nom est ignorée.
reading-phase = Phase { $number }
reading-phase-name = Nom
reading-phase-day = Commence le
reading-phase-time = à
reading-phase-read = Lecture
reading-phase-talk = Discussion
reading-reads = Ce que chaque personne lit
reading-reads-assigned = Ce qui lui est confié
reading-reads-all = Tout ce qui est dans ses langues, sauf conflit d’intérêts
reading-sees-scores = Chaque personne voit ce que les autres ont rendu, une fois sa propre évaluation rendue
reading-sees-names = Chaque personne voit qui a répondu
reading-end-day = La lecture se termine le
reading-zone = Toutes les heures sont celles de { $zone }.
reading-wanted = Lectures par dossier
reading-wanted-help = Deux ou plus, pour qu’aucun avis ne décide seul.
reading-distance = Une troisième lecture est demandée si deux diffèrent de plus de ce pourcentage
reading-distance-help = De toute l’échelle, d’après la moyenne pondérée de tous les critères notés. La troisième est demandée aussitôt et automatiquement.
reading-save = Enregistrer le plan
reading-unsound = La lecture ne peut pas commencer avant la clôture de l’appel, et chaque phase doit commencer après la précédente et avant la fin. Rien n’a été modifié{"\u202F"}: ce que vous avez écrit est encore dans le formulaire ci-dessous.
reading-no-phase = Donnez un nom à au moins une phase
reading-fault-number = Saisissez un nombre entier de 1 à { $max }
reading-to-panel = { $n ->
    [one] Le jury{"\u202F"}: { $n } place
   *[other] Le jury{"\u202F"}: { $n } places
}
reading-to-assignment = Qui lit quoi
reading-to-selection = Sélection
reading-received = Dossiers
reading-short = Moins lus que prévu jusqu’ici
review-state-given = Évaluations rendues
review-state-draft = Évaluations commencées
review-state-abstained = Sans jugement
review-state-void = Écartées pour conflit d’intérêts
panel-title = Jury{"\u202F"}: { $title }
panel-lede = Qui lit. Les personnes qui ont répondu ne voient jamais ces noms, et personne dans le jury ne voit qui a répondu.
panel-none = Personne n’a encore de place. Donnez des places à des personnes qui lisent les langues des dossiers, et à des personnes qui vivent là où de telles pratiques fonctionnent.
panel-nobody = Personne dont le compte est effacé
panel-reader = Qui lit
panel-kind = Lit en tant que
panel-kind-reader = Personne qui évalue, selon tous les critères
panel-kind-resident = Personne qui vit sur place, avec trois courtes questions
panel-kind-help = Des personnes migrantes et d’autres personnes qui vivent sur place répondent à trois questions en mots simples. Ce qu’elles disent figure à côté des notes sans jamais y être additionné.
panel-languages = Langues
panel-themes = Thèmes
panel-most = Lit au plus
panel-most-help = Combien de dossiers, en tout.
panel-load = À lire / au plus
panel-shut-out = n’a plus le rôle
panel-left = Ne font plus partie du jury{"\u202F"}: { $names }. Ce qui a été rendu compte.
panel-add = Donner une place à quelqu’un
panel-email = Adresse électronique
panel-email-help = Un courriel avec un lien y est envoyé. Pour se connecter, les personnes qui lisent ont besoin d’un second facteur{"\u202F"}; le lien les y conduit.
panel-give = Donner une place
panel-save = Enregistrer
panel-back = Jury
panel-leave = Retirer du jury
panel-leave-sure = La place est libérée, ce qui n’y est pas commencé peut aller à d’autres, et ce qui a été rendu compte.
panel-fault-languages = Choisissez au moins une langue
panel-too-many = Un jury a au plus { $max } places
panel-done-given = La place est donnée, et un courriel est en route.
panel-done-changed = Ce que lit cette personne est modifié.
panel-done-left = La place est libérée.
panel-letter-subject = Une place au jury{"\u202F"}: { $call }
panel-letter-text = { $name } vous demande de lire des dossiers de l’appel «{"\u202F"}{ $call }{"\u202F"}». Le lien ci-dessous mène à ce qui vous attend. Les personnes qui ont répondu ne voient pas que vous lisez.
assign-title = Qui lit quoi{"\u202F"}: { $title }
assign-lede = Le tirage au sort tient compte de la langue, des conflits d’intérêts, de la charge et des thèmes, dans cet ordre{"\u202F"}; ce qui est tiré reste, et seules les lacunes sont comblées. La même graine avec le même jury donne le même tirage.
assign-no-plan = Dites d’abord combien de lectures il faut par dossier
assign-seed = Graine
assign-seed-help = Un nombre entier quelconque. Inscrivez-le au procès-verbal{"\u202F"}: avec lui, on peut refaire le tirage.
assign-draw = Tirer au sort pour les lectures qui manquent
assign-missing = { $n ->
    [one] { $n } personne manque
   *[other] { $n } personnes manquent
}
assign-give = Confier à quelqu’un
assign-give-do = Confier
assign-take = Retirer
assign-read = Cette personne a déjà commencé{"\u202F"}: la lecture ne peut pas lui être retirée. Qui ne doit pas juger déclare un conflit d’intérêts.
assign-done-given = Le dossier est confié.
assign-done-taken = La lecture est retirée.
assign-done-drawn = { $n ->
    [0] Il ne restait rien à confier.
    [one] { $n } place a été pourvue.
   *[other] { $n } places ont été pourvues.
}
assign-short-language = { $n ->
    [one] Pour { $n } dossier, personne ne lit la langue.
   *[other] Pour { $n } dossiers, personne ne lit la langue.
}
assign-short-conflict = { $n ->
    [one] Pour { $n } dossier, toutes les personnes qui lisent la langue ont un conflit d’intérêts.
   *[other] Pour { $n } dossiers, toutes les personnes qui lisent la langue ont un conflit d’intérêts.
}
assign-short-full = { $n ->
    [one] Pour { $n } dossier, toutes les personnes qui conviendraient ont assez à lire.
   *[other] Pour { $n } dossiers, toutes les personnes qui conviendraient ont assez à lire.
}
assign-short-reading = { $n ->
    [one] Pour { $n } dossier, il n’y a plus d’autre personne qui conviendrait.
   *[other] Pour { $n } dossiers, il n’y a plus d’autre personne qui conviendrait.
}
assign-short-nobody = { $n ->
    [one] Pour { $n } dossier, il n’y a personne{"\u202F"}: le jury n’a personne pour lire.
   *[other] Pour { $n } dossiers, il n’y a personne{"\u202F"}: le jury n’a personne pour lire.
}
assign-how-draw = par tirage au sort
assign-how-hand = à la main
assign-how-third = comme lecture supplémentaire
assign-why-left = ne fait plus partie du jury
assign-why-language = lit la langue
assign-why-despite-language = ne lit pas la langue
assign-why-themes = { $n ->
    [one] { $n } thème en commun
   *[other] { $n } thèmes en commun
}
assign-why-one-of = { $n ->
    [one] seule personne possible
   *[other] une des { $n } personnes possibles
}
assign-why-load = { $n ->
    [one] en lit { $n } en tout
   *[other] en lit { $n } en tout
}
assign-why-together = { $n ->
    [one] { $n } autre lecture en commun avec la même personne
   *[other] { $n } autres lectures en commun avec les mêmes personnes
}
review-is-draft = commencée
review-is-given = rendue
review-is-abstained = sans jugement
review-is-void = écartée pour conflit d’intérêts
reviews-menu = Lecture
reviews-menu-help = Les dossiers qui attendent votre lecture, et ceux que vous avez lus.
call-to-reading = Lecture et sélection
work-task-reading = { $n ->
    [one] { $n } dossier attend votre lecture
   *[other] { $n } dossiers attendent votre lecture
}
mine-column-languages = langues
mine-column-themes = thèmes
mine-column-most = au plus
mine-column-left-at = départ
mine-column-sent-at = envoi

# Choosing
selection-title = Sélection{"\u202F"}: { $title }
selection-lede = Ce que les lectures ont donné, côte à côte. L’ordre est une aide, non un verdict{"\u202F"}: c’est le jury qui décide, en donnant ses raisons.
selection-so-far = Choisis{"\u202F"}: { $chosen } pour { $places } places. Non décidés{"\u202F"}: { $open }.
selection-concluded = La sélection est close.
selection-to-balance = Équilibre
selection-to-minutes = Procès-verbal et clôture
selection-to-letters = Courriels
selection-to-csv = Tableau en CSV
selection-by-mean = les meilleurs d’abord
selection-by-spread = là où les lectures diffèrent le plus d’abord
selection-by-stays = les plus stables d’abord
selection-by-number = par numéro
selection-sort = Trier
selection-table = Dossiers avec leurs notes
selection-table-help = Pour chaque critère, la médiane et, si elles diffèrent, la note la plus basse et la plus haute. Moyenne et écart sont des parts de toute l’échelle. «{"\u202F"}Reste{"\u202F"}» dit dans combien de 10{"\u202F"}000 pondérations des critères tirées au hasard un dossier serait parmi ceux qui sont choisis.
selection-mean = Moyenne
selection-spread = Écart
selection-stays = Reste
selection-readers = Lectures
selection-residents = Lectures locales
selection-verdict = Décision
selection-none = aucune valeur
selection-figures = À quel point les lectures concordent, et à quel point l’ordre est stable
selection-figures-help = Calculé à partir de toutes les notes à la fois, quand vous le demandez. Les mêmes notes avec la même graine donnent les mêmes chiffres.
selection-as-of = Calcul du { $moment }, à partir de { $reviews } évaluations, pour { $places } places, avec la graine { $seed }.
selection-figures-old = Des évaluations ont changé depuis{"\u202F"}: calculez de nouveau les chiffres.
selection-agreement = Concordance par critère
selection-criterion = Critère
selection-alpha = Alpha de Krippendorff
selection-interval = Intervalle à 95{"\u202F"}%
selection-compared = Lus deux fois ou plus
selection-from-to = de { $low } à { $high }
selection-alpha-source = 1 est la concordance complète, 0 est ce que donnerait le hasard. Échelle ordinale, avec un bootstrap sur les dossiers. Source{"\u202F"}: K. Krippendorff, «{"\u202F"}Content Analysis{"\u202F"}», 4e édition, 2019, chapitre 12. Là où les lectures concordent peu, discutez de chaque dossier et ne les classez pas selon la moyenne.
selection-figure = Calculer les chiffres
selection-rest = Refuser les autres
selection-rest-words = Raisons, les mêmes pour tous
selection-rest-help = Toutes les personnes qui ont répondu reçoivent des raisons. Écrivez ici ce qui vaut pour tous les dossiers non encore décidés{"\u202F"}; pour décider d’un seul, allez à sa page.
selection-rest-do = { $n ->
    [one] Refuser { $n } dossier
   *[other] Refuser { $n } dossiers
}
selection-rest-why = Dites pourquoi{"\u202F"}: toutes les personnes qui ont répondu reçoivent des raisons. Rien n’a été décidé.
selection-is-decided = La sélection est close{"\u202F"}: plus rien ne change, sauf si le jury la rouvre au procès-verbal.
selection-done-figured = Les chiffres sont calculés.
selection-done-decided = La décision est enregistrée.
selection-done-rest = Les autres dossiers sont refusés.
selection-done-adopted = C’est maintenant un brouillon dans le répertoire.
selection-done-noted = Le procès-verbal est enregistré.
selection-done-concluded = La sélection est close. Les courriels peuvent être préparés.
selection-done-reopened = La sélection est rouverte. Les courriels préparés sont supprimés.
selection-done-published = Le public lit maintenant le rapport.
selection-done-prepared = Les courriels sont préparés. Relisez chacun d’eux avant l’envoi.
selection-done-read = Tous les courriels sont relus. Ils peuvent être envoyés.
selection-done-sent = Les courriels sont en route.
selection-back = Sélection
selection-one-title = Décider{"\u202F"}: { $title }
selection-decision = Décision
selection-words = En général
selection-words-help = Les personnes qui ont écrit le dossier lisent ceci et les raisons ci-dessous. Ne nommez pas qui a lu.
selection-median = Médiane { $median }
selection-reason = Raison du jury
selection-decide = Enregistrer la décision
selection-no-verdict = Choisissez ce que devient le dossier.
selection-remarks = Remarques des personnes qui ont lu
selection-adopt = En faire un brouillon dans le répertoire.
selection-adopt-help = Ses réponses vont dans le formulaire de la pratique, et ce qu’a dit le jury dans les notes pour la rédaction.
selection-adopt-do = Commencer le brouillon
selection-editor = Confié à
selection-place = Lieu
selection-no-place = Il n’y a pas encore de lieu de ce nom. Saisissez le nom d’une ville qui est sur le site, ou demandez d’abord à l’administration de l’ajouter.
selection-to-practice = Sa pratique dans le répertoire
verdict-chosen = Choisi
verdict-reserve = En réserve
verdict-declined = Non choisi
balance-title = Équilibre{"\u202F"}: { $title }
balance-lede = Comment se répartissent les dossiers choisis, à côté de tout ce qui a été reçu. C’est au jury d’apprécier cet équilibre{"\u202F"}; il ne change aucune note.
balance-count-chosen = { $n ->
    [one] { $n } choisi
   *[other] { $n } choisis
}
balance-count-reserve = { $n ->
    [one] { $n } en réserve
   *[other] { $n } en réserve
}
balance-of = { $n ->
    [one] Sur { $n } dossier
   *[other] Sur { $n } dossiers
}
balance-country = Pays
balance-size = Taille de la ville
balance-sector = Domaine d’action publique
balance-organisation = Type d’organisation
balance-target = À qui elle s’adresse
balance-chosen = Choisis
balance-received = Reçus
balance-size-small = Petite
balance-size-medium = Moyenne
balance-size-large = Grande
balance-size-unknown = Non connue
balance-size-help = La taille d’une ville est connue si le bureau qui a répondu dit dans quelle ville il se trouve et si le site a les chiffres de cette ville.
minutes-title = Procès-verbal{"\u202F"}: { $title }
minutes-lede = De quoi le jury a parlé, qui a décidé, et pourquoi en général. Le procès-verbal reste au jury{"\u202F"}; le public lit les deux autres dès que vous publiez le rapport.
minutes-label = Procès-verbal
minutes-help = Pour le jury seulement. Markdown.
minutes-deciders = Qui a décidé
minutes-deciders-help = Le public lit ceci{"\u202F"}: des institutions et des fonctions. Jamais le nom d’une personne qui a lu des dossiers.
minutes-reasons = Raisons en général
minutes-reasons-help = Le public lit ceci{"\u202F"}: ce qui parlait en faveur des dossiers choisis, et comment ils s’équilibrent.
minutes-save = Enregistrer
minutes-as-read = Le procès-verbal tel qu’il se lit
minutes-concluded-at = Close le { $moment }.
minutes-published-at = Le public lit le rapport depuis le { $moment }.
minutes-publish = Publier le rapport
minutes-publish-sure = Le public lira combien de réponses ont été reçues, qui a décidé, les raisons en général, l’équilibre, les pratiques choisies avec leurs raisons et, comme prometteuses, celles pour lesquelles un accord a été donné. Mieux vaut le faire une fois les courriels partis.
minutes-reopen = Rouvrir la sélection
minutes-reopen-sure = Les décisions peuvent de nouveau être changées, et les courriels préparés sont supprimés. Une fois des courriels partis, ce n’est plus possible.
minutes-conclude = Clore la sélection
minutes-conclude-sure = La lecture prend fin, les décisions restent désormais telles quelles et les lettres peuvent être préparées.
minutes-undecided = { $n ->
    [one] { $n } dossier n’est pas décidé, ou n’a pas de raison
   *[other] { $n } dossiers ne sont pas décidés, ou n’ont pas de raison
}
minutes-incomplete = Tout n’est pas encore décidé avec une raison. Rien n’a été modifié.
minutes-sent = Des courriels sont déjà partis{"\u202F"}: la sélection reste telle quelle.
verdict-title = Courriels annonçant le résultat{"\u202F"}: { $title }
verdict-lede = Un courriel à chaque personne qui écrit un dossier, dans sa langue, avec les raisons. Relisez chacun d’eux{"\u202F"}; ils sont ensuite envoyés ensemble.
verdict-undecided = Il faut d’abord clore la sélection au procès-verbal
verdict-so-far = Courriels{"\u202F"}: { $all }. Non relus{"\u202F"}: { $unread }. Envoyés{"\u202F"}: { $sent }.
verdict-prepare = Préparer un courriel pour chaque personne qui n’en a pas
verdict-send = Envoyer tous les courriels
verdict-send-sure = Tous les courriels non envoyés partent maintenant, une fois chacun. Ils ne peuvent pas être rappelés.
verdict-unread = Certains courriels ne sont pas encore relus. Rien n’a été envoyé.
verdict-back = Courriels
verdict-one-title = Courriel à { $name }
verdict-subject = Objet
verdict-body = Texte
verdict-read = C’est relu{"\u202F"}; passer au suivant
verdict-is-sent = Ce courriel est parti.
verdict-state-new = non relu
verdict-state-read = relu
verdict-state-sent = envoyé
verdict-letter-subject = Le résultat de l’appel{"\u202F"}: { $call }
verdict-letter-chosen = Bonjour { $name },

    Votre dossier «{"\u202F"}{ $title }{"\u202F"}» (numéro { $number }) en réponse à l’appel «{"\u202F"}{ $call }{"\u202F"}» est choisi. Félicitations. Nous vous écrirons au sujet de la suite.
verdict-letter-reserve = Bonjour { $name },

    Votre dossier «{"\u202F"}{ $title }{"\u202F"}» (numéro { $number }) en réponse à l’appel «{"\u202F"}{ $call }{"\u202F"}» est en réserve{"\u202F"}: si un dossier choisi fait défaut, le vôtre pourra prendre sa place, et nous vous écrirons.
verdict-letter-declined = Bonjour { $name },

    Votre dossier «{"\u202F"}{ $title }{"\u202F"}» (numéro { $number }) en réponse à l’appel «{"\u202F"}{ $call }{"\u202F"}» n’est pas choisi. Merci du travail que vous y avez consacré.
verdict-letter-reasons = Voici les raisons du jury{"\u202F"}:
record-title = La sélection{"\u202F"}: { $title }
record-head = Comment le choix a été fait
record-undecided = { $n ->
    [one] { $n } dossier a été reçu. Le jury n’a pas encore décidé.
   *[other] { $n } dossiers ont été reçus. Le jury n’a pas encore décidé.
}
record-lede = Dossiers reçus{"\u202F"}: { $received }. Choisis{"\u202F"}: { $chosen }.
record-chosen = Pratiques choisies
record-promising = Pratiques prometteuses
record-promising-help = Elles ne sont pas parmi les pratiques choisies, et sont nommées ici avec l’accord des personnes qui s’en occupent.
record-balance = Équilibre
record-balance-help = Ce qui concerne moins de dix dossiers n’est pas compté ici, sauf si l’un d’eux a été choisi.
record-received = Dossiers reçus
record-published = Publication
record-criteria = L’appel et ses critères
record-link = Le rapport
submission-result = Le résultat
log-selection-figured = { $actor } a calculé à quel point les lectures des réponses à l’appel { $subject } concordent.
log-selection-decided = { $actor } a décidé d’une réponse à un appel.
log-selection-noted = { $actor } a modifié le procès-verbal de l’appel { $subject }.
log-selection-concluded = { $actor } a clos la sélection de l’appel { $subject }.
log-selection-reopened = { $actor } a rouvert la sélection de l’appel { $subject }.
log-selection-letters-prepared = { $actor } a préparé les courriels de l’appel { $subject }.
log-selection-letter-sent = { $actor } a envoyé un courriel annonçant le résultat d’un appel.
log-selection-published = { $actor } a publié le rapport de l’appel { $subject }.
log-selection-adopted = { $actor } a fait d’une réponse choisie un brouillon dans le répertoire.
minutes-letters-first = Envoyez d’abord les lettres : personne ne doit apprendre le résultat par une page.
selection-gates = D’après les réponses, ces conditions ne sont pas remplies :
