# Pages for those who keep the installation: persons, desks, handing over, the log.

choose = Choose …
not-done = This was not done
sieve-button = Show
sieve-all = Show all

## Persons

people-title = Persons
people-title-help = Invite colleagues, give and take back roles, suspend.
people-search = Name or email address
people-any-state = Any state
people-any-role = Any role
people-order-name = Name
people-order-newest = Newest first
people-order-oldest = Oldest first
people-order-state = State
people-count = { $n ->
    [0] Nobody
    [one] { $n } person
   *[other] { $n } persons
}
people-none = Nobody fits this search. Try fewer words or another filter.
role = Role
person-name = Name
person-email = Email address
person-email-help = The invitation is sent there, and this is what one signs in with.
person-lang = Language of letters
person-lang-help = Letters are written in it. It can be changed later in the account.
person-lang-missing = Choose one of the languages
person-roles = Roles
person-state = State
person-since = Here since
person-invited-at = Invitation last sent
person-state-invited = Invited
person-state-accepted = May sign in
person-state-suspended = Suspended
person-no-role = No role. Somebody without a role can sign in and see the desks that are theirs, and nothing else.
person-no-desk = At no desk.
person-log = Latest entries in the log
person-log-all = All entries about this person
person-invite-title = Invite somebody
person-invite-lede = The person gets a letter with a link. Roles and desks wait until the invitation is accepted.
person-invite-button = Send the invitation
person-invite-again = Send the invitation again
person-known = There is a person with this address already
person-known-link = Open the page of { $name }
person-join-desk = Add to a desk
person-join-desk-button = Add to the desk
person-leaves = Leaving
person-suspend = Suspend
person-suspend-help = Whoever is suspended is signed out at once and cannot come in until readmitted. Hand over first what is open.
person-suspended-help = This person cannot sign in.
person-readmit = Readmit
person-not-herself = Nobody can suspend themselves. Ask another administrator.
person-last-administrator = This is the last administrator. Make somebody else administrator first.
person-not-in = One of the chosen colleagues cannot take this over. Choose somebody who may sign in.
person-unfit = One of the chosen colleagues cannot take over something: the role for it is missing, or the same is open with them already. Choose somebody else for it, or give the role first.

## Roles

role-everywhere = Roles for the whole site
role-everywhere-help = A person may hold several, or none.
role-limited = A role for one thing only
role-give = Give a role
role-give-button = Give the role
role-take-back = Take back
role-take-back-help = Taking a role back signs the person out everywhere, so that no open page goes on with it.
role-missing = Choose a role
role-scope-kind = Where it holds
role-scope = Which one
role-scope-help = The last part of its address, such as turin-neighbourhood-houses. Leave empty for the whole site.
role-which-help = The last part of its address, such as turin-neighbourhood-houses.
role-scope-unknown = There is nothing with this address. Copy the last part of the address from the page itself
scope-kind-site = Whole site
scope-kind-practice = One practice
scope-site = whole site
scope-call = call { $slug }
scope-practice = practice { $slug }
scope-edition = edition { $slug }

## Desks

desk = Desk
desks-title = Desks
desks-title-help = The offices that practices belong to, and who answers for them.
desks-lede = A desk is an office of an organisation in a city. Practices belong to desks, not to persons, so they stay in good hands when somebody leaves. Two stewards answer for each desk.
desks-search = Name of the desk or organisation
desks-needs-steward = Only desks that need a steward
desks-count = { $n ->
    [0] No desk
    [one] { $n } desk
   *[other] { $n } desks
}
desks-none = There is no desk here. Administrators and conveners make desks; whoever belongs to one finds it on this page.
desk-name = Name of the desk
desk-name-help = What people there call it, such as “Integration service”.
desk-organisation = Organisation
desk-organisation-help = Choose one that is known by typing its name, or enter a new one.
desk-place = City
desk-place-missing = Choose a city
desk-email = Mailbox of the desk
desk-email-help = The desk’s own mailbox, not a person’s. May be left empty.
desk-slug = Address
desk-slug-help = How the desk is called in addresses: small letters a to z, digits and hyphens. Left empty, it is made from the name. It cannot be changed later.
desk-slug-unusable = Enter an address of small letters a to z, digits and single hyphens, other than “new”
desk-slug-taken = Another desk has this address. Choose another one
desk-make-title = Make a desk
desk-make-button = Make the desk
desk-edit-title = Change the desk
desk-edit-button = Save
desk-back = Back to the desk
desk-made-up = made up
desk-made-up-help = This desk and its organisation do not exist. They are here for demonstrations and tests.
desk-made-up-practices = The desk is made up: for demonstration only it is shown with a real practice, which has nothing to do with it.
desk-members = Members
desk-stewards = Stewards
desk-steward = Steward
desk-as-steward = As a steward
desk-steward-of-all = As a steward of these desks
desk-needs-steward = needs a steward
desk-warning = { $n ->
    [0] Nobody answers for this desk. Make two members stewards, so that there is one when the other is away.
    [one] Only one steward answers for this desk. Make another member a steward, so that there is one when the other is away.
   *[other] Only one steward answers for this desk. Make another member a steward, so that there is one when the other is away.
}
work-desk-warning = The desk “{ $desk }” has fewer than two stewards. Make another member a steward.
desk-no-member = Nobody is at this desk yet.
desk-make-steward = Make a steward
desk-unmake-steward = No longer a steward
desk-remove-member = Remove
desk-add-member = Add a member
desk-add-member-help = The email address of somebody who works here already. Others are invited by an administrator first.
desk-add-member-button = Add
desk-member-unknown = Nobody with this address works here. Check it, or ask an administrator to invite the person
desk-missing = Choose a desk
desk-practices = Practices
desk-no-practice = No practice belongs to this desk.
desk-change-practices = Assign or move practices

ownership-title = Practices of { $desk }
ownership-lede = Each practice belongs to at most one desk. Its members speak for it.
ownership-to = Move to
ownership-no-desk = No desk
ownership-move = Move
ownership-assign = Assign a practice
ownership-assign-button = Assign
ownership-practice = Practice
ownership-practice-help = Its address, or the last part of it, such as turin-neighbourhood-houses. If it belongs to another desk, it moves here.
ownership-practice-unknown = There is no practice with this address. Copy the address from its page

## Handing over

hand-over-title = Hand over
hand-over-of = Hand over from { $name }
hand-over-lede = What is open with this person. Choose who takes each thing over, or leave it as it is. Everything chosen is passed on at once.
hand-over-search = Find colleagues by name or email address
hand-over-to = Pass on to
hand-over-leave = Leave as it is
hand-over-nothing = Nothing is open with this person.
hand-over-last-steward = The last steward: without another one nobody answers for this desk.
hand-over-second-last-steward = One of two stewards: after this only one is left.
hand-over-practices = These practices stay with the desk:
hand-over-by-steward = A steward of the desk or an administrator passes this on.
hand-over-by-administrator = Roles are passed on by an administrator.
hand-over-suspend = Then suspend this person
hand-over-button = Hand over

## What was just done

done-invited = The invitation is on its way.
done-invited-again = The invitation is on its way again. It is sent at most once a minute.
done-suspended = The person is suspended and signed out everywhere.
done-readmitted = The person may come in again.
done-role-given = The role is given.
done-role-taken-back = The role is taken back, and the person is signed out everywhere.
done-desk-joined = The person is at the desk.
done-handed-over = What you chose is handed over.
done-desk-made = The desk is made. Add its members now.
done-desk-changed = The changes are saved.
done-member-joined = The member is added.
done-member-removed = The member is removed.
done-steward-made = The member is a steward now.
done-steward-unmade = The person is a member but no longer a steward.
done-practices-changed = The practices of the desk are changed.

## The log

log-title = Log
log-title-help = Who did what and when, sealed against later changes.
log-lede = Everything that was done, newest first. Each entry is sealed together with the one before, so that none can be changed or taken out unnoticed. Reading leaves no entry.
log-kind = Kind
log-kind-help = How it begins: person, role.granted, practice …
log-actor = Who
log-actor-help = An email address, system, visitor or command:demo
log-subject = About what
log-subject-help = An email address, practice or practice/turin-neighbourhood-houses
log-from = From
log-to = To
log-number = Number
log-body = Details
log-none = No entry fits. Try fewer filters.
log-unknown = Nobody with this email address is known here. Check the address.
log-newer = Newer entries
log-older = Older entries
log-file = These entries as a table (CSV, at most 10,000)
log-verify = Verify the seals
log-verify-help = Looks at the newest 10,000 entries.
log-verified = Verified on { $at }: entries { $first } to { $last } are complete and unchanged.
log-broken = The log has been changed
log-broken-text = Seals do not fit. Keep the database as it is, tell whoever runs this installation, and compare with a backup:
log-erased = somebody erased
log-actor-system = The program
log-actor-visitor = A visitor
log-actor-command = The command “{ $command }”
log-other = { $actor }: { $kind }, { $subject }
log-person-invited = { $actor } sent an invitation to { $subject }.
log-person-accepted = { $subject } accepted the invitation.
log-person-suspended = { $actor } suspended { $subject }.
log-person-readmitted = { $actor } readmitted { $subject }.
log-person-handed-over = { $suspended ->
    [yes] { $actor } handed over from { $subject }: desks { $desks }, roles { $roles }, other things { $items }. The person was suspended.
   *[no] { $actor } handed over from { $subject }: desks { $desks }, roles { $roles }, other things { $items }.
}
log-role-granted = { $actor } gave { $subject } the role “{ $role }” ({ $scope }).
log-role-revoked = { $actor } took the role “{ $role }” ({ $scope }) back from { $subject }.
log-session-began = { $actor } signed in.
log-session-ended = { $actor } signed out, here or on other devices.
log-password-changed = { $actor } changed the password of { $subject }.
log-desk-made = { $actor } made the desk { $subject }.
log-desk-changed = { $actor } changed the desk { $subject }.
log-desk-joined = { $actor } added { $person } to the desk { $subject }{ $steward ->
    [yes] {" "}as a steward.
   *[no] .
}
log-desk-left = { $actor } removed { $person } from the desk { $subject }.
log-desk-steward-made = { $actor } made { $person } a steward of the desk { $subject }.
log-desk-steward-unmade = { $actor } made { $person } a member only of the desk { $subject }.
log-practice-assigned = { $actor } gave the practice { $subject } { $given ->
    [yes] to the desk { $desk }.
   *[no] to no desk.
}
log-practice-published = { $actor } published version { $version } of the practice { $subject }.
log-practice-translated = { $actor } translated the practice { $subject }.
log-practice-withdrawn = { $actor } withdrew the practice { $subject }.
log-practice-renamed = { $actor } gave the practice { $subject } another address.
log-practice-confirmed = { $actor } confirmed that the practice { $subject } runs.
log-practice-ended = { $actor } noted that the practice { $subject } no longer runs.
log-place-changed = { $actor } changed the city { $subject }.
log-contact-received = { $actor } wrote through the contact form.
log-page-changed = { $actor } changed the page { $subject }.
log-news-changed = { $actor } changed the news item { $subject }.
log-date-changed = { $actor } changed the calendar entry { $subject }.
log-partner-changed = { $actor } changed the partner { $subject }.
log-funding-changed = { $actor } changed the funding statement { $subject }.
log-story-changed = { $actor } changed the texts of the home page.
log-accessibility-changed = { $actor } changed the accessibility statement.
log-thesaurus-changed = { $actor } changed the thesaurus.
log-practices-seeded = { $actor } made up practices for tests.
log-draft-passed-on = { $actor } passed a draft on to { $person }.
log-text-passed-on = { $actor } passed a draft of a text on to { $person }.
log-address-asked = { $actor } asked for another email address.
log-address-changed = { $actor } confirmed another email address.
log-code-app-set = { $actor } set up an app for codes.
log-code-app-removed = { $actor } removed the app for codes.
log-draft-started = { $actor } began a draft.
log-draft-dropped = { $actor } gave a draft up.
log-draft-submitted = { $actor } proposed a correction.
log-draft-accepted = { $actor } took a proposal over.
log-draft-declined = { $actor } declined a proposal.
log-draft-brought-back = { $actor } took up again a draft given up before.
log-draft-published = { $actor } published a proposal.
log-link-asked = { $actor } asked for a link to sign in.
log-passkey-added = { $actor } added a passkey.
log-passkey-removed = { $actor } removed a passkey.
log-person-described = { $actor } changed the name or language of { $subject }.
log-person-erased = An account was erased.
log-practice-created = { $actor } began the new practice { $subject }.
log-practice-resumed = { $actor } noted that the practice { $subject } runs after all.
log-practice-unconfirmed = { $actor } took back that the practice { $subject } runs.
log-recovery-made = { $actor } made new recovery codes.
log-recovery-used = { $actor } used a recovery code.
log-running-asked = { $actor } asked the desk { $subject } whether its practices still run.
log-running-answered = { $actor } answered whether the practice { $subject } still runs.
log-running-settled = { $actor } saw to the answer about the practice { $subject }.
