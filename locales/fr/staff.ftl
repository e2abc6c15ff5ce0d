# Pages for those who keep the installation: persons, desks, handing over, the log.

choose = Choisir…
not-done = L’opération n’a pas été faite
sieve-button = Afficher
sieve-all = Tout afficher

## Persons

people-title = Personnes
people-title-help = Inviter des personnes, donner et retirer des rôles, suspendre des accès.
people-search = Nom ou adresse électronique
people-any-state = Tous les états
people-unused = Non utilisé depuis 400 jours
people-any-role = Tous les rôles
people-order-name = Nom
people-order-newest = Les plus récentes d’abord
people-order-oldest = Les plus anciennes d’abord
people-order-state = État
people-count = { $n ->
    [0] Personne
    [one] { $n } personne
   *[other] { $n } personnes
}
people-none = Personne ne correspond à cette recherche. Essayez avec moins de mots ou un autre filtre.
role = Rôle
person-name = Nom
person-email = Adresse électronique
person-email-help = L’invitation est envoyée à cette adresse, qui sert aussi à se connecter.
person-lang = Langue des courriels
person-lang-help = La langue dans laquelle le site écrit à la personne. On peut la changer plus tard dans le compte.
person-lang-missing = Choisissez l’une des langues
person-roles = Rôles
person-state = État
person-since = Ici depuis le
person-invited-at = Dernière invitation envoyée
person-state-invited = Invitation envoyée
person-state-accepted = Peut se connecter
person-state-suspended = Accès suspendu
person-no-role = Aucun rôle. Sans rôle, on peut se connecter et voir seulement ses bureaux.
person-no-desk = Ne fait partie d’aucun bureau.
person-log = Dernières entrées du journal
person-log-all = Toutes les entrées sur cette personne
person-invite-title = Inviter quelqu’un
person-invite-lede = La personne reçoit un courriel avec un lien. Les rôles et les bureaux valent dès que l’invitation est acceptée.
person-invite-button = Envoyer l’invitation
person-invite-again = Envoyer de nouveau l’invitation
person-known = Il y a déjà une personne avec cette adresse
person-known-link = Ouvrir la page de { $name }
person-join-desk = Ajouter à un bureau
person-join-desk-button = Ajouter au bureau
person-leaves = Départ de la personne
person-suspend = Suspendre
person-suspend-help = Une personne suspendue est aussitôt déconnectée et ne peut se connecter qu’une fois l’accès rétabli. Transmettez d’abord ce qui est en cours.
person-suspended-help = Cette personne ne peut pas se connecter.
person-readmit = Rétablir l’accès
person-not-herself = Vous ne pouvez pas suspendre votre propre accès. Demandez à une autre personne de l’administration.
person-last-administrator = C’est la dernière personne qui a le rôle d’administration. Donnez d’abord ce rôle à quelqu’un d’autre.
person-not-in = L’une des personnes choisies ne peut pas prendre le relais. Choisissez quelqu’un qui peut se connecter.
person-unfit = L’une des personnes choisies ne peut pas reprendre quelque chose{"\u202F"}: il lui manque le rôle, ou elle a déjà la même chose en cours. Choisissez quelqu’un d’autre, ou donnez d’abord le rôle.

## Roles

role-everywhere = Rôles pour tout le site
role-everywhere-help = Une personne peut en avoir plusieurs, ou aucun.
role-limited = Un rôle pour une seule chose
role-give = Donner un rôle
role-give-button = Donner le rôle
role-take-back = Retirer
role-take-back-help = Retirer un rôle déconnecte la personne partout, pour qu’aucune page ouverte ne continue à l’utiliser.
role-missing = Choisissez un rôle
role-scope-kind = Où il vaut
role-scope = Laquelle
role-scope-help = La dernière partie de l’adresse, par exemple turin-neighbourhood-houses. Laissez vide pour tout le site.
role-which-help = La dernière partie de l’adresse, par exemple turin-neighbourhood-houses.
role-scope-unknown = Il n’y a rien à cette adresse. Copiez la dernière partie de l’adresse depuis la page elle-même
role-scope-missing = Choisissez où le rôle vaut
role-scope-whole = Vous avez choisi tout le site, ce champ doit donc rester vide. Videz-le, ou choisissez plus haut à quoi le rôle se limite
role-scope-unfit = L’administration porte sur tout le site. Choisissez tout le site, ou un autre rôle
scope-kind-site = Tout le site
scope-kind-practice = Une pratique
scope-site = tout le site
scope-call = appel { $slug }
scope-practice = pratique { $slug }
scope-edition = édition { $slug }

## Desks

desk = Bureau
desks-title = Bureaux
desks-title-help = Les bureaux dont dépendent les pratiques, et qui en répond.
desks-lede = Un bureau fait partie d’une organisation dans une ville. Les pratiques appartiennent aux bureaux et non aux personnes{"\u202F"}: elles restent ainsi en de bonnes mains quand quelqu’un s’en va. Deux responsables répondent de chaque bureau.
desks-search = Nom du bureau ou de l’organisation
desks-needs-steward = Seulement les bureaux qui manquent de responsable
desks-count = { $n ->
    [0] Aucun bureau
    [one] { $n } bureau
   *[other] { $n } bureaux
}
desks-none = Il n’y a aucun bureau ici. L’administration et la coordination les créent{"\u202F"}; si vous faites partie d’un bureau, vous le trouvez sur cette page.
desk-name = Nom du bureau
desk-name-help = Comme on l’appelle sur place, par exemple «{"\u202F"}Service intégration{"\u202F"}».
desk-organisation = Organisation
desk-organisation-help = Tapez le nom d’une organisation déjà connue et choisissez-la, ou saisissez-en une nouvelle.
desk-place = Ville
desk-place-missing = Choisissez une ville
desk-email = Adresse électronique du bureau
desk-email-help = L’adresse du bureau lui-même, pas celle d’une personne. Vous pouvez laisser ce champ vide.
desk-slug = Dernière partie de l’adresse
desk-slug-help = Lettres minuscules de a à z, chiffres et traits d’union. Elle ne pourra plus changer. Si vous laissez ce champ vide, elle est formée à partir du nom.
desk-slug-unusable = N’utilisez que des lettres minuscules de a à z, des chiffres et des traits d’union simples, et pas «{"\u202F"}new{"\u202F"}»
desk-slug-taken = Un autre bureau a cette adresse. Choisissez-en une autre
desk-make-title = Créer un bureau
desk-make-button = Créer le bureau
desk-edit-title = Modifier le bureau
desk-edit-button = Enregistrer
desk-back = Retour au bureau
desk-made-up = fictif
desk-made-up-help = Ce bureau et son organisation n’existent pas. Ils servent aux démonstrations et aux essais.
desk-made-up-practices = Le bureau est fictif. Il est montré avec une vraie pratique uniquement pour la démonstration{"\u202F"}: l’un n’a rien à voir avec l’autre.
desk-members = Membres
desk-stewards = Responsables
desk-steward = Responsable
desk-as-steward = Comme responsable
desk-steward-of-all = Nommer cette personne responsable de tous les bureaux choisis ci-dessus
desk-needs-steward = manque de responsable
desk-warning = { $n ->
    [0] Personne ne répond de ce bureau.
    [one] Une seule personne répond de ce bureau.
   *[other] Une seule personne répond de ce bureau.
}
desk-make-two-stewards = Nommez responsables deux membres, pour qu’une personne soit là quand l’autre est absente.
desk-make-another-steward = Nommez responsable un autre membre, pour qu’une personne soit là quand l’autre est absente.
desk-ask-administrator = Demandez à l’administration de nommer deux responsables parmi les membres.
desk-ask-steward = Demandez à la personne responsable ou à l’administration de nommer responsable un autre membre.
work-desk-warning = Le bureau «{"\u202F"}{ $desk }{"\u202F"}» a moins de deux responsables.
desk-unmake-steward-sure = { $name } reste membre, mais ne répond plus du bureau.
desk-remove-member-sure = { $name } ne fait plus partie du bureau et perd ce qui en découle.
desk-sure-lonely = Le bureau compte alors moins de deux responsables.
desk-sure-nobody = Plus personne ne répond alors du bureau.
desk-sure-nobody-for-good = Plus personne ne répond alors du bureau, et vous ne pouvez pas l’annuler{"\u202F"}: seule l’administration le peut. Mieux vaut transmettre d’abord.
desk-no-member = Personne ne fait encore partie de ce bureau.
desk-make-steward = Nommer responsable
desk-unmake-steward = Retirer comme responsable
desk-remove-member = Retirer
desk-add-member = Ajouter un membre
desk-add-member-help = L’adresse électronique d’une personne qui a déjà un compte ici. Les autres doivent d’abord être invitées par l’administration.
desk-add-member-button = Ajouter
desk-member-unknown = Personne n’a de compte ici avec cette adresse. Vérifiez-la, ou demandez à l’administration d’inviter la personne
desk-missing = Choisissez un bureau
desk-practices = Pratiques
desk-no-practice = Aucune pratique n’appartient à ce bureau.
desk-change-practices = Attribuer ou déplacer des pratiques

ownership-title = Pratiques de { $desk }
ownership-lede = Chaque pratique appartient à un bureau au plus. Ses membres parlent en son nom.
ownership-to = Déplacer vers
ownership-to-missing = Choisissez où va la pratique
ownership-no-desk = Aucun bureau
ownership-move = Déplacer
ownership-moved = appartient maintenant à «{"\u202F"}{ $desk }{"\u202F"}».
ownership-moved-nowhere = n’appartient maintenant à aucun bureau.
ownership-assign = Attribuer une pratique
ownership-assign-button = Attribuer
ownership-practice = Pratique
ownership-practice-help = Son adresse, ou la dernière partie, par exemple turin-neighbourhood-houses. Si elle appartient à un autre bureau, elle passe à celui-ci.
ownership-practice-unknown = Il n’y a pas de pratique à cette adresse. Copiez l’adresse depuis sa page

## Handing over

hand-over-title = Transmettre
hand-over-of = Transmission de { $name }
hand-over-lede = Voici ce qui est en cours chez cette personne. Choisissez qui reprend chaque chose, ou laissez-la telle quelle. Tout ce que vous choisissez est transmis en une fois.
hand-over-lede-own = Voici ce qui est en cours chez vous. Choisissez qui reprend chaque chose, ou laissez-la telle quelle. Tout ce que vous choisissez est transmis en une fois.
hand-over-search = Chercher des personnes par nom ou adresse électronique
hand-over-to = Transmettre à
hand-over-leave = Laisser tel quel
hand-over-nothing = Rien n’est en cours chez cette personne.
hand-over-nothing-own = Rien n’est en cours chez vous.
hand-over-last-steward = Dernière personne responsable{"\u202F"}: sans une autre, personne ne répond de ce bureau.
hand-over-second-last-steward = L’une de deux personnes responsables{"\u202F"}: ensuite il n’en reste qu’une.
hand-over-practices = Ces pratiques restent au bureau{"\u202F"}:
hand-over-by-steward = C’est une personne responsable du bureau ou l’administration qui transmet ceci.
hand-over-by-administrator = Les rôles sont transmis par l’administration.
hand-over-suspend = Ensuite suspendre cette personne
hand-over-button = Transmettre
hand-over-choose = Rien n’a été transmis. Choisissez au moins une chose à transmettre.

## What was just done

done-invited = L’invitation est en route.
done-invited-again = L’invitation est de nouveau en route. Elle part au plus une fois par minute.
done-suspended = L’accès de la personne est suspendu et toutes ses sessions sont fermées.
done-readmitted = La personne peut de nouveau se connecter.
done-role-given = Le rôle est donné.
done-role-taken-back = Le rôle est retiré, et la personne est déconnectée partout.
done-desk-joined = La personne fait maintenant partie du bureau.
done-handed-over = Ce que vous avez choisi est transmis.
done-desk-made = Le bureau est créé. Ajoutez maintenant ses membres.
done-desk-changed = Les modifications sont enregistrées.
done-member-joined = Le membre a été ajouté.
done-member-removed = La personne ne fait plus partie du bureau.
done-steward-made = La personne est maintenant responsable.
done-steward-unmade = La personne reste membre mais n’est plus responsable.

## The log

log-title = Journal
log-title-help = Qui a fait quoi et quand, scellé contre toute modification ultérieure.
log-lede = Tout ce qui a été fait, le plus récent d’abord. Chaque entrée est scellée avec la précédente{"\u202F"}: aucune ne peut être modifiée ou retirée sans que cela se voie. La lecture ne laisse pas d’entrée.
log-kind = Type
log-kind-any = Tout
log-kind-person = Comptes des personnes
log-kind-role = Rôles
log-kind-session = Connexions et déconnexions
log-kind-password = Mots de passe
log-kind-passkey = Clés d’accès
log-kind-desk = Bureaux
log-kind-draft = Brouillons et propositions
log-kind-running = Fonctionne-t-elle toujours{"\u202F"}?
log-kind-place = Villes
log-kind-contact = Messages à la rédaction
log-actor = Qui
log-actor-help = Une adresse électronique{"\u202F"}; ou «{"\u202F"}system{"\u202F"}» pour le programme, «{"\u202F"}visitor{"\u202F"}» pour les visiteurs
log-subject = Sur quoi
log-subject-help = Une adresse électronique, ou une adresse telle que practice/turin-neighbourhood-houses
log-from = Du
log-to = Au
log-number = Numéro
log-body = Détails
log-none = Aucune entrée ne correspond. Essayez avec moins de filtres.
log-unknown = Personne n’a de compte ici avec cette adresse électronique. Vérifiez l’adresse.
log-newer = Entrées plus récentes
log-older = Entrées plus anciennes
log-file = Ces entrées en tableau (CSV, 10{"\u202F"}000 au plus)
log-verify = Vérifier les sceaux
log-verify-help = Vérifie les 10{"\u202F"}000 entrées les plus récentes.
log-verified = Vérifié le { $at }{"\u202F"}: les entrées { $first } à { $last } sont complètes et inchangées.
log-broken = Le journal a été modifié
log-broken-text = Certains sceaux ne correspondent pas. Laissez la base de données telle quelle, prévenez les responsables de cette installation et comparez avec une sauvegarde{"\u202F"}:
log-erased = un compte effacé
log-actor-system = Le programme
log-actor-visitor = Une personne qui visite le site
log-actor-command = La commande «{"\u202F"}{ $command }{"\u202F"}»
log-other = { $actor }{"\u202F"}: { $kind }, { $subject }
log-person-invited = { $actor } a envoyé une invitation à { $subject }.
log-person-accepted = { $subject } a accepté l’invitation.
log-person-suspended = { $actor } a suspendu l’accès de { $subject }.
log-person-readmitted = { $actor } a rétabli l’accès de { $subject }.
log-person-handed-over = { $suspended ->
    [yes] { $actor } a transmis ce qui était chez { $subject }{"\u202F"}: bureaux { $desks }, rôles { $roles }, autres choses { $items }. L’accès de la personne a été suspendu.
   *[no] { $actor } a transmis ce qui était chez { $subject }{"\u202F"}: bureaux { $desks }, rôles { $roles }, autres choses { $items }.
}
log-role-granted = { $actor } a donné à { $subject } le rôle «{"\u202F"}{ $role }{"\u202F"}» ({ $scope }).
log-role-revoked = { $actor } a retiré à { $subject } le rôle «{"\u202F"}{ $role }{"\u202F"}» ({ $scope }).
log-session-began = { $actor } a ouvert une session.
log-session-ended = { $actor } a fermé une session, ici ou sur d’autres appareils.
log-password-changed = { $actor } a changé le mot de passe de { $subject }.
log-desk-made = { $actor } a créé le bureau { $subject }.
log-desk-changed = { $actor } a modifié le bureau { $subject }.
log-desk-joined = { $actor } a ajouté { $person } au bureau { $subject }{ $steward ->
    [yes] {" "}comme responsable.
   *[no] .
}
log-desk-left = { $actor } a retiré { $person } du bureau { $subject }.
log-desk-steward-made = { $actor } a nommé { $person } responsable du bureau { $subject }.
log-desk-steward-unmade = { $actor } a retiré à { $person } la responsabilité du bureau { $subject }.
log-practice-assigned = { $actor } a attribué la pratique { $subject } { $given ->
    [yes] au bureau { $desk }.
   *[no] à aucun bureau.
}
log-practice-published = { $actor } a publié la version { $version } de la pratique { $subject }.
log-practice-translated = { $actor } a traduit la pratique { $subject }.
log-practice-withdrawn = { $actor } a retiré la pratique { $subject }.
log-practice-renamed = { $actor } a donné une autre adresse à la pratique { $subject }.
log-practice-confirmed = { $actor } a confirmé que la pratique { $subject } fonctionne.
log-practice-ended = { $actor } a noté que la pratique { $subject } ne fonctionne plus.
log-place-changed = { $actor } a modifié la ville { $subject }.
log-contact-received = { $actor } a écrit par le formulaire de contact.
log-page-changed = { $actor } a modifié la page { $subject }.
log-news-changed = { $actor } a modifié l’actualité { $subject }.
log-date-changed = { $actor } a modifié la date { $subject } du calendrier.
log-partner-changed = { $actor } a modifié le partenaire { $subject }.
log-funding-changed = { $actor } a modifié la mention de financement { $subject }.
log-story-changed = { $actor } a modifié les textes de la page d’accueil.
log-accessibility-changed = { $actor } a modifié la déclaration d’accessibilité.
log-thesaurus-changed = { $actor } a modifié le thésaurus.
log-practices-seeded = { $actor } a inventé des pratiques pour les essais.
log-draft-passed-on = { $actor } a transmis un brouillon de { $practice } à { $person }.
log-text-passed-on = { $actor } a transmis un brouillon du texte { $subject } à { $person }.
log-address-asked = { $actor } a demandé à changer d’adresse électronique.
log-address-changed = { $actor } a confirmé une nouvelle adresse électronique.
log-code-app-set = { $actor } a configuré une application de codes.
log-code-app-removed = { $actor } a retiré l’application de codes.
log-draft-started = { $actor } a commencé un brouillon de { $practice }.
log-draft-dropped = { $actor } a supprimé un brouillon de { $practice }.
log-draft-submitted = { $actor } a proposé une correction de { $practice }.
log-draft-accepted = { $actor } a accepté une proposition pour { $practice }.
log-draft-declined = { $actor } a refusé une proposition pour { $practice }.
log-draft-brought-back = { $actor } a rétabli un brouillon supprimé de { $practice }.
log-draft-published = { $actor } a publié une proposition pour { $practice }.
log-link-asked = { $actor } a demandé un lien de connexion.
log-passkey-added = { $actor } a ajouté une clé d’accès.
log-passkey-removed = { $actor } a retiré une clé d’accès.
log-person-described = { $actor } a changé le nom ou la langue de { $subject }.
log-person-erased = Un compte a été effacé.
log-practice-created = { $actor } a commencé la nouvelle pratique { $subject }.
log-practice-resumed = { $actor } a noté que la pratique { $subject } fonctionne toujours.
log-practice-unconfirmed = { $actor } a retiré la confirmation que la pratique { $subject } fonctionne.
log-recovery-made = { $actor } a créé de nouveaux codes de secours.
log-recovery-used = { $actor } a utilisé un code de secours.
log-running-asked = { $actor } a demandé au bureau { $subject } si ses pratiques fonctionnent toujours.
log-running-answered = { $actor } a répondu si la pratique { $subject } fonctionne toujours.
log-running-settled = { $actor } a traité la réponse sur la pratique { $subject }.
