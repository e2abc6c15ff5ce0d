# What the program holds about a person: the page, the export, erasure.
mine-title = Mes données
mine-menu = Mes données
mine-menu-help = Voyez ce que nous conservons sur vous, emportez-le ou faites-le effacer.
mine-lede = Tout ce que ce site conserve sur vous, pourquoi et pour combien de temps.
mine-export = Télécharger mes données
mine-export-help = Un fichier ZIP avec une page à lire et un fichier pour les programmes. Gardez-le en lieu sûr.
mine-export-made = Préparé le { $moment }.
mine-export-secrets = Ce qui prouve qui vous êtes (mots de passe, clés, codes) est nommé ici mais pas donné : quiconque trouverait ce fichier pourrait s’en servir.
mine-export-withheld = Conservé et non montré : { $what }.
mine-rights = Si quelque chose est faux, corrigez-le dans votre compte ou écrivez-nous.
mine-privacy = Protection des données
mine-yes = oui
mine-no = non
mine-table = { $title } : { $columns }.

mine-basis-agreement = Base juridique : nous en avons besoin pour vous fournir le compte que vous utilisez (article 6, paragraphe 1, point b, du RGPD).
mine-basis-interest = Base juridique : notre intérêt légitime à un site sûr et dont l’histoire peut être suivie (article 6, paragraphe 1, point f, du RGPD).

mine-kept-account = Conservé aussi longtemps que vous avez un compte.
mine-kept-session = Conservé jusqu’à votre déconnexion, 30 jours au plus.
mine-kept-minutes = Conservé quelques minutes.
mine-kept-days = Conservé trois jours au plus.
mine-kept-fortnight = Conservé jusqu’à son utilisation, deux semaines au plus.
mine-kept-year = Conservé douze mois.
mine-kept-always = Conservé aussi longtemps que le site existe.

mine-what-account = Votre compte
mine-what-account-why = Pour que les personnes avec qui vous travaillez sachent qui vous êtes et que les lettres vous parviennent dans votre langue.
mine-what-sign-in = Comment vous vous connectez
mine-what-sign-in-why = Pour que personne d’autre que vous ne puisse utiliser votre compte.
mine-what-sessions = Où vous êtes connecté·e
mine-what-sessions-why = Pour que vous restiez connecté·e et voyiez tout de suite si quelqu’un d’autre se connecte.
mine-what-roles = Ce que vous pouvez faire et où vous travaillez
mine-what-roles-why = Pour que vous voyiez et puissiez modifier ce dont votre travail a besoin, et rien d’autre.
mine-what-drafts = Ce que vous êtes en train d’écrire
mine-what-drafts-why = Pour qu’aucun de vos mots ne se perde avant la publication.
mine-what-versions = Ce que vous avez publié
mine-what-versions-why = Pour que chacun puisse voir ce qui a changé, quand et pourquoi.
mine-what-log = Le journal
mine-what-log-why = Pour pouvoir montrer qui a fait quoi et que rien n’a été changé en secret.
mine-what-letters = Les lettres que vous nous avez envoyées
mine-what-letters-why = Pour que nous puissions vous répondre.

mine-table-person = Compte
mine-table-farewell = Adresse pour la dernière lettre
mine-table-session = Connexions
mine-table-password = Mot de passe
mine-table-passkey = Clés d’accès
mine-table-passkey-ceremony = Clés d’accès en préparation
mine-table-code-app = Application de codes
mine-table-recovery-code = Codes de secours
mine-table-secret-link = Liens par courriel
mine-table-link-request = Demandes de lien
mine-table-role-grant = Rôles
mine-table-desk-member = Bureaux
mine-table-event = Entrées du journal
mine-table-job = Tâches du programme
mine-table-practice-version = Versions de pratiques
mine-table-contact-message = Lettres du formulaire de contact

mine-column-actor = qui l’a fait
mine-column-address = adresse électronique
mine-column-at = quand
mine-column-body = texte
mine-column-changed-at = dernière modification
mine-column-confirmed-at = confirmé
mine-column-created-at = créé
mine-column-credential = clé publique
mine-column-credential-id = numéro de la clé
mine-column-desk-id = bureau
mine-column-detail = où cela mène
mine-column-device = appareil
mine-column-email = adresse électronique
mine-column-expires-at = valable jusqu’à
mine-column-forget-at = effacé le
mine-column-hash = valeur de contrôle
mine-column-id = votre numéro
mine-column-kind = type
mine-column-lang = langue
mine-column-last-error = ce qui n’a pas marché
mine-column-level = avec quelle certitude on vous reconnaissait
mine-column-minor = petite modification
mine-column-name = nom
mine-column-next-path = page suivante
mine-column-number = numéro
mine-column-person-id = votre numéro
mine-column-practice-id = pratique
mine-column-purpose = à quoi cela sert
mine-column-record = contenu
mine-column-role = rôle
mine-column-scope = limité à
mine-column-scope-kind = type de limite
mine-column-secret = secret
mine-column-seen-at = dernière utilisation
mine-column-since = depuis
mine-column-state = état
mine-column-steward = responsable
mine-column-subject = de quoi il s’agit
mine-column-token-hash = valeur de contrôle du secret
mine-column-topic = sujet
mine-column-updated-at = dernière modification
mine-column-used-at = dernière utilisation
mine-column-why = raison

mine-erase-title = Effacer mon compte
mine-erase-lede = C’est irréversible. Vous voudrez peut-être garder une copie.
mine-erase-first = Téléchargez d’abord vos données
mine-erase-goes = Ce qui disparaît
mine-erase-stays = Ce qui reste, et pourquoi
mine-stays-account = Votre adresse électronique jusqu’au départ de notre dernière lettre, trois jours au plus. Ensuite, votre compte n’est plus qu’un numéro.
mine-stays-log = Ce qui a été fait, sous un numéro qui ne mène plus à vous. Sans cela, personne ne pourrait dire si le journal est intact.
mine-stays-versions = Ce que vous avez publié, comme travail de la rédaction. Des lecteurs s’y fient et son histoire doit rester vraie.
mine-erase-blocked = D’abord ceci
mine-erase-last-administrator = Vous êtes la dernière personne à administrer le site. Confiez ce rôle à quelqu’un d’autre.
mine-erase-to-persons = Choisir une personne
mine-erase-last-steward = Vous êtes la dernière personne responsable de « { $desk } ». Confiez cette tâche à quelqu’un d’autre.
mine-erase-to-desk = Ouvrir le bureau
mine-erase-again-title = Connectez-vous d’abord à nouveau
mine-erase-again-text = Vous vous êtes connecté·e il y a plus de 15 minutes. Connectez-vous encore une fois pour que nous sachions que c’est bien vous ; vous reviendrez ici.
mine-erase-again = Se connecter à nouveau
mine-erase-email = Votre adresse électronique
mine-erase-email-help = Saisissez-la pour confirmer votre choix.
mine-erase-email-wrong = Ce n’est pas l’adresse électronique de votre compte. Vérifiez-la et saisissez-la à nouveau.
mine-erase-now = Effacer mon compte maintenant

mine-erased-title = Votre compte est effacé
mine-erased-text = Vous êtes déconnecté·e partout. Une dernière lettre vous le dira par courriel ; ensuite, nous oublierons aussi votre adresse.
mine-letter-subject = Votre compte est effacé
mine-letter-text =
    Bonjour,

    votre compte a été effacé le { $moment }. Nous ne conservons plus rien sur vous. Ce que vous avez publié reste comme travail de la rédaction, et le journal de ce qui a été fait ne montre qu’un numéro.

    Ceci est notre dernière lettre : avec elle, nous oublions votre adresse. Si vous ne le vouliez pas, écrivez-nous par la page de contact du site.
