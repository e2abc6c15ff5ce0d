# Ways to sign in, one's own account, and the letters about both.

## Signing in
sign-in-again-title = Connectez-vous encore une fois
sign-in-again-lede = Vous allez changer votre façon de vous connecter. Confirmez encore une fois que c’est bien vous{"\u202F"}; cela vaut ensuite pour un quart d’heure.
sign-in-other-ways = Inutile d’attendre{"\u202F"}: un lien par courriel ou une clé d’accès vous laisse entrer quand même.
sign-in-password-help = Laissez ce champ vide si vous voulez un lien par courriel.
sign-in-link-button = M’envoyer un lien par courriel
sign-in-link-help = Le lien vous connecte sans mot de passe. Il sert une seule fois, dans les 30 minutes.
sign-in-passkey-title = Avec une clé d’accès
sign-in-passkey-help = Une clé d’accès (passkey) est gardée par votre téléphone, votre ordinateur ou une clé de sécurité{"\u202F"}; elle remplace mot de passe et code.
sign-in-passkey-button = Se connecter avec une clé d’accès

link-asked-title = Consultez votre messagerie
link-asked-lede = Si nous connaissons cette adresse, un courriel avec un lien est en route.
link-asked-once = Le lien sert une seule fois, dans les 30 minutes. Ouvrez-le dans le navigateur où vous voulez vous connecter.
link-asked-missing = Rien après quelques minutes{"\u202F"}? Regardez parmi les courriels indésirables, puis vérifiez l’adresse et recommencez. Toute personne qui a un compte a reçu une invitation par courriel{"\u202F"}: utilisez l’adresse qui l’a reçue.
link-asked-back = Retour à la connexion

link-sign-in-title = Connectez-vous avec ce lien
link-sign-in-lede = Encore un clic et vous y êtes.
link-sign-in-button = Se connecter en tant que { $name }
link-sign-in-help = Si ce n’est pas vous, fermez cette page.
link-invitation-title = Bienvenue
link-invitation-lede = Vous avez reçu une invitation à travailler ici. Désormais, vous vous connectez avec { $email }.
link-invitation-password-help = Facultatif{"\u202F"}: au moins 8 caractères{"\u202F"}; trois ou quatre mots à la suite conviennent bien. Sans mot de passe, vous vous connectez par un lien reçu par courriel ou une clé d’accès.
link-invitation-button = Accepter l’invitation
link-address-title = Confirmez votre nouvelle adresse
link-address-lede = Si vous confirmez, vous vous connectez désormais avec { $email } et nos courriels vont à cette adresse.
link-address-button = Utiliser cette adresse
link-address-done-title = Votre adresse a changé
link-address-done-lede = Désormais, vous vous connectez avec { $email }. Un courriel l’indique à votre ancienne adresse.
link-over-title = Ce lien ne fonctionne plus
link-over-lede = Chaque lien sert une seule fois et pour un temps limité. Rien n’est perdu{"\u202F"}: demandez-en un nouveau.
link-over-button = Demander un nouveau lien

## Second factor
second-factor-title = Second facteur
second-factor-lede = Quelque chose que vous avez en plus du mot de passe ou de la messagerie{"\u202F"}: une clé d’accès, ou une application qui affiche des codes. Ainsi, personne ne peut se connecter à votre place avec le seul mot de passe.
second-factor-needed = Votre rôle permet de voir les données d’autres personnes{"\u202F"}; il demande donc un second facteur. Mettez en place l’un des deux pour continuer.
second-factor-last = C’est votre seul second facteur, et votre rôle en demande un. Mettez-en d’abord un autre en place, puis retirez celui-ci.
second-factor-ask-title = Encore une étape
second-factor-ask-lede = Utilisez votre second facteur pour terminer la connexion.
second-factor-code = Code
second-factor-code-title = Avec un code
second-factor-code-help = Les six chiffres que votre application affiche en ce moment, ou l’un de vos codes de secours.
second-factor-recovery-help = L’un de vos codes de secours, par exemple abcde-fghjk.
second-factor-button = Continuer
second-factor-lost = Ni l’un ni l’autre sous la main, et aucun code de secours{"\u202F"}? Écrivez à la personne qui vous a envoyé l’invitation.
second-factor-wrong = Ce code n’est pas valable. Saisissez celui que votre application affiche, qui ne sert qu’une fois, ou un code de secours qui n’a pas encore servi.

passkey-title = Clés d’accès
passkey-text = Votre téléphone, votre ordinateur ou une clé de sécurité garde la clé d’accès et demande votre empreinte, votre visage ou un code PIN. Elle suffit pour se connecter, sans mot de passe ni code.
passkey-name = Nom de la nouvelle clé d’accès
passkey-name-help = Pour la reconnaître plus tard, par exemple «{"\u202F"}Portable du bureau{"\u202F"}».
passkey-unnamed = Clé d’accès
passkey-add = Ajouter une clé d’accès
passkey-created = Ajoutée le { $moment }
passkey-used = dernière utilisation le { $moment }
passkey-remove = Retirer
passkey-too-many = Vous avez déjà le nombre maximal de clés d’accès. Retirez-en d’abord une qui ne vous sert plus.
passkey-needs-script = Les clés d’accès ont besoin de JavaScript. Activez-le pour ce site, ou connectez-vous autrement.
passkey-elsewhere = Les clés d’accès sont liées à une seule adresse. Pour les utiliser, ouvrez le site ici{"\u202F"}:
passkey-unable = Ce navigateur ne peut pas utiliser de clés d’accès. Mettez-le à jour, utilisez-en un autre ou connectez-vous autrement.
passkey-failed = Cela n’a pas marché, ou a été annulé. Réessayez, ou connectez-vous autrement.
passkey-no-place = Les clés d’accès ne fonctionnent que si le site a un nom et utilise HTTPS. Connectez-vous autrement, et prévenez les responsables du site.

code-app-title = Codes d’une application
code-app-text = Une application sur votre téléphone affiche toutes les trente secondes un nouveau code de six chiffres. Elle marche sans réseau.
code-app-begin = Mettre en place une application
code-app-remove = Retirer l’application
code-app-set-up-title = Mettre en place une application de codes
code-app-scan = Ouvrez sur votre téléphone une application de codes (authentificateur) et faites-lui lire cette image.
code-app-picture = Code QR avec la clé pour votre application{"\u202F"}; la même clé figure en texte ci-dessous
code-app-type = Ou saisissez cette clé dans l’application{"\u202F"}:
code-app-code = Code dans l’application
code-app-code-help = Les six chiffres que l’application affiche en ce moment pour ce site.
code-app-confirm = Confirmer
code-app-wrong = Ce n’est pas le code actuel. Vérifiez que l’horloge de votre téléphone est à l’heure, et saisissez le code que l’application affiche.

recovery-title = Codes de secours
recovery-text = Si vous perdez votre téléphone ou votre clé{"\u202F"}: chaque code remplace une fois votre second facteur. Gardez-les sur papier, loin de l’appareil.
recovery-link = Codes de secours
recovery-passkey-ready = Votre clé d’accès est prête. Créez maintenant des codes de secours, au cas où vous la perdriez.
recovery-code-app-ready = Votre application de codes est prête. Créez maintenant des codes de secours, au cas où vous la perdriez.
recovery-make = Créer dix nouveaux codes
recovery-make-help = Les codes que vous aviez jusqu’ici ne fonctionneront plus.
recovery-once = Imprimez-les ou notez-les maintenant{"\u202F"}: ils ne s’affichent que cette fois.
recovery-copy = Copier
recovery-copied = Copiés

## Password
password-title = Changer de mot de passe
password-lede = Quand vous choisissez un nouveau mot de passe, toutes vos autres sessions prennent fin et un courriel vous en avertit.
password-new = Nouveau mot de passe
password-help = Au moins 8 caractères. Trois ou quatre mots à la suite conviennent bien{"\u202F"}; les caractères spéciaux ne sont pas nécessaires.
password-button = Enregistrer le mot de passe
password-remove-title = Se passer de mot de passe
password-remove-text = Vous vous connectez alors par un lien reçu par courriel ou une clé d’accès.
password-remove-sure = Vos autres sessions prennent fin. Vous pourrez choisir un nouveau mot de passe plus tard.
password-remove-button = Retirer le mot de passe
password-too-short = Utilisez au moins 8 caractères, par exemple trois ou quatre mots à la suite
password-too-long = Utilisez au plus 128 caractères
password-own-word = D’autres pourraient le deviner à partir de votre nom ou de ce site. Utilisez trois ou quatre mots sans rapport ni avec l’un ni avec l’autre
password-common = C’est l’un des premiers mots de passe que quelqu’un essaierait. Utilisez trois ou quatre mots à la suite qui ne vont pas ensemble

## Account
account-title = Votre compte
account-title-help = Nom, adresse, mot de passe, second facteur et sessions ouvertes
account-lede = Comment nous vous appelons, comment vous vous connectez, et où vous avez une session ouverte.
account-leaving = Si vous partez
account-you-title = Nom et langue
account-name = Nom
account-name-help = Tel que le voient vos collègues.
account-lang = Langue des courriels
account-lang-help = La langue dans laquelle ce site vous écrit.
account-button = Enregistrer
account-ways-title = Façons de se connecter
account-password-set = Un mot de passe est défini.
account-password-none = Aucun mot de passe{"\u202F"}: vous vous connectez par un lien reçu par courriel ou une clé d’accès.
account-passkeys = { $n ->
    [0] Aucune clé d’accès.
    [one] { $count } clé d’accès.
   *[other] { $count } clés d’accès.
}
account-code-app-set = Une application de codes est en place.
account-code-app-none = Aucune application de codes.
account-codes-left = { $n ->
    [0] Vous n’avez pas de code de secours pour l’instant.
    [one] Il reste { $count } code de secours.
   *[other] Il reste { $count } codes de secours.
}
account-second-factor-link = Clés d’accès, codes et codes de secours
account-sessions-title = Vos sessions ouvertes
account-sessions-text = Vous ne reconnaissez pas l’une d’elles{"\u202F"}? Fermez-la et changez de mot de passe.
account-session-unknown = Navigateur inconnu
account-session-this = celle-ci
account-session-seen = Dernière utilisation le { $moment }, à cinq minutes près
account-session-end = Fermer la session
account-sessions-end = Fermer toutes les autres sessions
account-roles-title = Vos rôles
account-roles-none = Vous n’avez pas encore de rôle. La personne qui vous a envoyé l’invitation peut vous en donner un.
account-data-title = Vos données
account-data-link = Voir, télécharger ou effacer ce que nous conservons sur vous
account-new-address = Nouvelle adresse électronique
account-address-title = Changer d’adresse électronique
account-address-lede = Votre adresse est { $email }. Nous envoyons un courriel avec un lien à la nouvelle adresse{"\u202F"}; l’adresse ne change que lorsque vous ouvrez ce lien.
account-address-button = Envoyer le courriel
account-address-again = Votre connexion n’est plus récente, l’adresse n’a donc pas encore été changée. Elle est toujours dans le formulaire. Connectez-vous dans un nouvel onglet, puis renvoyez le formulaire.
account-done-described = Enregistré.
account-done-address-asked = Un courriel est en route vers la nouvelle adresse. Ouvrez-en le lien dans les 24 heures{"\u202F"}; d’ici là, rien ne change.
account-done-password = Votre nouveau mot de passe est enregistré. Toutes vos autres sessions sont fermées.
account-done-password-removed = Votre mot de passe est retiré. Toutes vos autres sessions sont fermées.
account-done-factor = Votre second facteur est en place.
account-done-factor-removed = Retiré.
account-done-session = Cette session a pris fin.
account-done-sessions = Toutes les autres sessions ont pris fin.

## Letters
letter-greeting = Bonjour { $name },
letter-foot =
    --
    EU-MIA. Ce courriel a été envoyé automatiquement{"\u202F"}; personne ne lit les réponses.
letter-invitation-subject = Invitation à travailler avec EU-MIA
letter-invitation-text =
    Vous avez reçu une invitation à travailler au site d’EU-MIA. Pour l’accepter, ouvrez ce lien dans les 14 jours{"\u202F"}; il sert une seule fois{"\u202F"}:

    { $link }

    Si vous ne vous y attendiez pas, ne faites rien{"\u202F"}: sans le lien, rien ne se passe.
letter-link-subject = Votre lien de connexion
letter-link-text =
    Quelqu’un, sans doute vous, a demandé un lien de connexion. Il sert une seule fois, dans les 30 minutes{"\u202F"}:

    { $link }

    Si ce n’était pas vous, ne faites rien{"\u202F"}: sans ce lien, personne ne peut se connecter. Ne le transmettez jamais.
letter-address-subject = Confirmez votre nouvelle adresse électronique
letter-address-text =
    Quelqu’un, sans doute vous, veut utiliser cette adresse pour se connecter à EU-MIA. Pour la confirmer, ouvrez ce lien dans les 24 heures{"\u202F"}:

    { $link }

    Si ce n’était pas vous, ne faites rien{"\u202F"}: sans le lien, rien ne change.
letter-address-changed-subject = Votre adresse électronique a changé
letter-address-changed-text =
    Depuis le { $moment }, vous vous connectez à EU-MIA avec une autre adresse électronique, qui a été confirmée. Ce courriel est le dernier à cette adresse-ci.

    Si ce n’était pas vous, prévenez tout de suite la personne qui vous a envoyé l’invitation.
letter-password-subject = Votre mot de passe a changé
letter-password-text =
    Le { $moment }, votre mot de passe a été défini, changé ou retiré, et toutes vos autres sessions ont été fermées.

    Si ce n’était pas vous, demandez un lien par courriel, connectez-vous avec ce lien et choisissez un nouveau mot de passe{"\u202F"}:

    { $link }
letter-recovery-subject = Un code de secours a été utilisé
letter-recovery-text =
    Le { $moment }, quelqu’un s’est connecté avec votre premier facteur et l’un de vos codes de secours.

    Si ce n’était pas vous, connectez-vous, fermez toutes les autres sessions, choisissez un nouveau mot de passe et créez de nouveaux codes de secours{"\u202F"}:

    { $link }
letter-factor-subject = Votre second facteur a changé
letter-factor-text =
    Le { $moment }, une clé d’accès ou une application de codes a été ajoutée à votre compte ou en a été retirée.

    Si ce n’était pas vous, connectez-vous, vérifiez vos seconds facteurs et fermez toutes les autres sessions{"\u202F"}:

    { $link }
