# Signing in, the first page after it, and roles.
sign-in-title = Se connecter
sign-in-lede = Pour les personnes qui travaillent à ce site. La lecture ne demande aucun compte.
sign-in-email = Adresse électronique
sign-in-password = Mot de passe
sign-in-button = Se connecter
sign-in-wrong = L’adresse et le mot de passe ne correspondent pas. Vérifiez les deux, ou demandez un lien par courriel.
sign-in-demo-title = Ceci est une démonstration
sign-in-demo-text = Connectez-vous comme l’une de ces personnes fictives. Aucune n’existe.
sign-out = Se déconnecter

work-title = Votre travail
work-lede = Connexion en tant que { $name }
work-menu-label = Pages pour votre travail
work-no-role = Vous n’avez pas encore de rôle. Rien ne manque de votre côté : l’administration vous en donne un. Si cela tarde, écrivez-nous.
work-waiting-title = En attente
work-task-draft = Brouillon d’une pratique
work-task-proposal = Correction pas encore envoyée
work-task-proposal-sent = Correction en attente de la rédaction
work-task-running = Fonctionne-t-elle toujours{"\u202F"}? Répondez par le lien du courriel envoyé à votre bureau
work-task-text = Brouillon d’un texte
work-task-proposals = { $n ->
    [one] { $n } correction proposée attend une réponse
   *[other] { $n } corrections proposées attendent une réponse
}
work-task-answers = { $n ->
    [one] { $n } réponse à la question annuelle à examiner
   *[other] { $n } réponses à la question annuelle à examiner
}
work-task-outdated = { $n ->
    [one] { $n } texte a changé depuis sa traduction en français
   *[other] { $n } textes ont changé depuis leur traduction en français
}
work-try-title = À essayer
work-try-administrator = Invitez quelqu’un, donnez-lui un rôle, puis lisez ce qu’en dit le journal.
work-try-convener = Voyez ce qui est ouvert dans les appels et les éditions, et ce qui est publié.
work-try-editor = Ouvrez une pratique, changez une phrase, vérifiez la différence et publiez.
work-try-translator = Ouvrez les traductions, choisissez une langue et traduisez ce qui manque ou est à mettre à jour.
work-try-reviewer = Consultez votre compte{"\u202F"}: l’évaluation commence avec le prochain appel.
work-try-chair = Consultez votre compte{"\u202F"}: le travail de la présidence commence avec le prochain appel.
work-try-researcher = Consultez votre compte{"\u202F"}: l’enquête de terrain viendra avec une version ultérieure.
work-try-trainer = Consultez votre compte{"\u202F"}: l’Académie viendra avec une version ultérieure.
work-try-owner = Ouvrez votre pratique et proposez une correction.
work-try-participant = Consultez votre compte{"\u202F"}: l’Académie viendra avec une version ultérieure.

role-administrator = Administration
role-convener = Coordination
role-editor = Rédaction
role-translator = Traduction
role-reviewer = Évaluation
role-chair = Présidence du jury
role-researcher = Recherche
role-trainer = Formation
role-owner = Responsable d’une pratique
role-participant = Participation
person-made-up = personne fictive

# A form that was not taken comes back, to be sent again.
signed-out-title = Votre session a pris fin
signed-out-text = Votre session a pris fin, ce formulaire n’a donc pas pu être accepté.
signed-out-open = Se connecter dans un nouvel onglet
factor-due-title = Encore une étape avant ce formulaire
factor-due-text = Vous n’avez pas encore présenté votre second facteur, ce formulaire n’a donc pas pu être accepté.
factor-due-open = Présenter le second facteur dans un nouvel onglet
again-kept = Rien de ce que vous avez écrit n’est perdu{"\u202F"}: tout est gardé dans cette page.
again-come-back = Revenez à cet onglet et envoyez de nouveau le formulaire.
again-send = Envoyer de nouveau
