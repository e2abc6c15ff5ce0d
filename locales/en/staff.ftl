# Pages for those who keep the installation: persons, desks, handing over, the log.

choose = Choose…
not-done = This was not done
sieve-button = Show
sieve-all = Show all

## Persons

people-title = People
people-title-help = Invite people, give and take back roles, suspend access.
people-search = Name or email address
people-any-state = Any state
people-unused = Not used for 400 days
people-any-role = Any role
people-order-name = Name
people-order-newest = Newest first
people-order-oldest = Oldest first
people-order-state = State
people-count = { $n ->
    [0] Nobody
    [one] { $n } person
   *[other] { $n } people
}
people-none = Nobody matches this search. Try fewer words or another filter.
role = Role
person-name = Name
person-email = Email address
person-email-help = The invitation goes to this address, and it is used to sign in.
person-lang = Language of emails
person-lang-help = The language in which this site writes to the person. It can be changed later in the account.
person-lang-missing = Choose one of the languages
person-roles = Roles
person-state = State
person-since = Here since
person-invited-at = Invitation last sent
person-state-invited = Invited
person-state-accepted = May sign in
person-state-suspended = Suspended
person-no-role = No role. Without a role a person can sign in and see their own desks, and nothing else.
person-no-desk = Belongs to no desk.
person-log = Latest entries in the log
person-log-all = All entries about this person
person-invite-title = Invite somebody
person-invite-lede = The person gets an email with a link. Roles and desks take effect once the invitation is accepted.
person-invite-button = Send the invitation
person-invite-again = Send the invitation again
person-known = There is already a person with this address
person-known-link = Open the page of { $name }
person-join-desk = Add to a desk
person-join-desk-button = Add to the desk
person-leaves = When the person leaves
person-suspend = Suspend
person-suspend-help = A suspended person is signed out at once and cannot sign in until you restore access. First hand over what is open.
person-suspended-help = This person cannot sign in.
person-readmit = Restore access
person-not-herself = You cannot suspend yourself. Ask another administrator.
person-last-administrator = This is the last administrator. Make somebody else an administrator first.
person-not-in = One of the chosen people cannot take this over. Choose somebody who may sign in.
person-unfit = One of the chosen people cannot take something over: they lack the role for it, or the same is already open with them. Choose somebody else, or give the role first.

## Roles

role-everywhere = Roles for the whole site
role-everywhere-help = A person may hold several, or none.
role-limited = A role for one thing only
role-give = Give a role
role-give-button = Give the role
role-take-back = Take back
role-take-back-help = Taking a role back signs the person out everywhere, so that no open page keeps using it.
role-missing = Choose a role
role-scope-kind = Where it applies
role-scope = Which one
role-scope-help = The last part of its address, such as turin-neighbourhood-houses. Leave empty for the whole site.
role-which-help = The last part of its address, such as turin-neighbourhood-houses.
role-scope-unknown = There is nothing with this address. Copy the last part of the address from the page itself
role-scope-missing = Choose where the role applies
role-scope-whole = You chose the whole site, so this must be empty. Empty it, or choose above what the role is limited to
role-scope-unfit = Administrators administer the whole site. Choose the whole site, or another role
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
desks-lede = A desk is an office of an organisation in a city. Practices belong to desks, not to people, so they stay in good hands when somebody leaves. Two stewards answer for each desk.
desks-search = Name of the desk or organisation
desks-needs-steward = Only desks that need a steward
desks-count = { $n ->
    [0] No desk
    [one] { $n } desk
   *[other] { $n } desks
}
desks-none = There is no desk here. Administrators and conveners create desks; if you belong to one, you find it on this page.
desk-name = Name of the desk
desk-name-help = What people there call it, such as “Integration service”.
desk-organisation = Organisation
desk-organisation-help = Type the name of a known organisation and choose it, or enter a new one.
desk-place = City
desk-place-missing = Choose a city
desk-email = Email address of the desk
desk-email-help = The desk’s own address, not a person’s. You may leave it empty.
desk-slug = Last part of the address
desk-slug-help = Lower-case letters a to z, digits and hyphens. It cannot be changed later. If you leave it empty, it is made from the name.
desk-slug-unusable = Use only lower-case letters a to z, digits and single hyphens, and not “new”
desk-slug-taken = Another desk has this address. Choose another one
desk-make-title = Create a desk
desk-make-button = Create the desk
desk-edit-title = Change the desk
desk-edit-button = Save
desk-back = Back to the desk
desk-made-up = made up
desk-made-up-help = This desk and its organisation do not exist. They are here for demonstrations and tests.
desk-made-up-practices = The desk is made up. It is shown with a real practice only for demonstration; the two have nothing to do with each other.
desk-members = Members
desk-stewards = Stewards
desk-steward = Steward
desk-as-steward = As a steward
desk-steward-of-all = Make this person a steward of every desk chosen above
desk-needs-steward = needs a steward
desk-warning = { $n ->
    [0] Nobody answers for this desk.
    [one] Only one steward answers for this desk.
   *[other] Only one steward answers for this desk.
}
desk-make-two-stewards = Make two members stewards, so that one is there when the other is away.
desk-make-another-steward = Make another member a steward, so that one is there when the other is away.
desk-ask-administrator = Ask an administrator to make two members stewards.
desk-ask-steward = Ask the steward or an administrator to make another member a steward.
work-desk-warning = The desk “{ $desk }” has fewer than two stewards.
desk-unmake-steward-sure = { $name } stays a member, but no longer answers for the desk.
desk-remove-member-sure = { $name } no longer belongs to the desk and loses what comes with it.
desk-sure-lonely = Then the desk has fewer than two stewards.
desk-sure-nobody = Then nobody answers for this desk.
desk-sure-nobody-for-good = Then nobody answers for this desk, and you cannot undo it: only an administrator can. Better hand over first.
desk-no-member = Nobody belongs to this desk yet.
desk-make-steward = Make a steward
desk-unmake-steward = Remove as steward
desk-remove-member = Remove
desk-add-member = Add a member
desk-add-member-help = The email address of somebody who already has an account here. An administrator must invite others first.
desk-add-member-button = Add
desk-member-unknown = Nobody with this address has an account here. Check it, or ask an administrator to invite the person
desk-missing = Choose a desk
desk-practices = Practices
desk-no-practice = No practice belongs to this desk.
desk-change-practices = Assign or move practices

ownership-title = Practices of { $desk }
ownership-lede = Each practice belongs to at most one desk. Its members speak for it.
ownership-to = Move to
ownership-to-missing = Choose where the practice goes
ownership-no-desk = No desk
ownership-move = Move
ownership-moved = now belongs to “{ $desk }”.
ownership-moved-nowhere = now belongs to no desk.
ownership-assign = Assign a practice
ownership-assign-button = Assign
ownership-practice = Practice
ownership-practice-help = Its address, or the last part of it, such as turin-neighbourhood-houses. If it belongs to another desk, it moves here.
ownership-practice-unknown = There is no practice with this address. Copy the address from its page

## Handing over

hand-over-title = Hand over
hand-over-of = Hand over from { $name }
hand-over-lede = This is open with this person. Choose who takes over each thing, or leave it as it is. Everything that you choose is passed on in one go.
hand-over-lede-own = This is open with you. Choose who takes over each thing, or leave it as it is. Everything that you choose is passed on in one go.
hand-over-search = Find people by name or email address
hand-over-to = Pass on to
hand-over-leave = Leave as it is
hand-over-nothing = Nothing is open with this person.
hand-over-nothing-own = Nothing is open with you.
hand-over-last-steward = The last steward: without another one nobody answers for this desk.
hand-over-second-last-steward = One of two stewards: after this only one is left.
hand-over-practices = These practices stay with the desk:
hand-over-by-steward = A steward of the desk or an administrator passes this on.
hand-over-by-administrator = Roles are passed on by an administrator.
hand-over-suspend = Then suspend this person
hand-over-button = Hand over
hand-over-choose = Nothing was passed on. Choose at least one thing to pass on.

## What was just done

done-invited = The invitation is on its way.
done-invited-again = The invitation is on its way again. It is sent at most once a minute.
done-suspended = The person is suspended and signed out everywhere.
done-readmitted = The person may sign in again.
done-role-given = The role has been given.
done-role-taken-back = The role has been taken back, and the person is signed out everywhere.
done-desk-joined = The person now belongs to the desk.
done-handed-over = What you chose has been handed over.
done-desk-made = The desk has been created. Add its members now.
done-desk-changed = Your changes are saved.
done-member-joined = The member has been added.
done-member-removed = The member has been removed.
done-steward-made = The member is now a steward.
done-steward-unmade = The person is a member but no longer a steward.

## The log

log-title = Log
log-title-help = Who did what and when, sealed against later changes.
log-lede = Everything that was done, newest first. Each entry is sealed together with the one before, so that none can be changed or removed unnoticed. Reading leaves no entry.
log-kind = Kind
log-kind-any = Everything
log-kind-person = Accounts of people
log-kind-role = Roles
log-kind-session = Signing in and out
log-kind-password = Passwords
log-kind-passkey = Passkeys
log-kind-desk = Desks
log-kind-draft = Drafts and proposals
log-kind-running = Does it still run?
log-kind-place = Cities
log-kind-contact = Letters to the editors
log-actor = Who
log-actor-help = An email address; or “system” for the program, “visitor” for visitors
log-subject = About what
log-subject-help = An email address, or an address such as practice/turin-neighbourhood-houses
log-from = From
log-to = To
log-number = Number
log-body = Details
log-none = No entry matches. Try fewer filters.
log-unknown = Nobody with this email address has an account here. Check the address.
log-newer = Newer entries
log-older = Older entries
log-file = These entries as a table (CSV, at most 10,000)
log-verify = Check the seals
log-verify-help = Checks the newest 10,000 entries.
log-verified = Checked on { $at }: entries { $first } to { $last } are complete and unchanged.
log-broken = The log has been changed
log-broken-text = Some seals do not match. Keep the database as it is, tell whoever runs this installation, and compare with a backup:
log-erased = an erased account
log-actor-system = The program
log-actor-visitor = A visitor
log-actor-command = The command “{ $command }”
log-other = { $actor }: { $kind }, { $subject }
log-person-invited = { $actor } sent an invitation to { $subject }.
log-person-accepted = { $subject } accepted the invitation.
log-person-suspended = { $actor } suspended { $subject }.
log-person-readmitted = { $actor } restored the access of { $subject }.
log-person-handed-over = { $suspended ->
    [yes] { $actor } handed over from { $subject }: desks { $desks }, roles { $roles }, other things { $items }. The person was suspended.
   *[no] { $actor } handed over from { $subject }: desks { $desks }, roles { $roles }, other things { $items }.
}
log-role-granted = { $actor } gave { $subject } the role “{ $role }” ({ $scope }).
log-role-revoked = { $actor } took the role “{ $role }” ({ $scope }) back from { $subject }.
log-session-began = { $actor } signed in.
log-session-ended = { $actor } signed out, here or on other devices.
log-password-changed = { $actor } changed the password of { $subject }.
log-desk-made = { $actor } created the desk { $subject }.
log-desk-changed = { $actor } changed the desk { $subject }.
log-desk-joined = { $actor } added { $person } to the desk { $subject }{ $steward ->
    [yes] {" "}as a steward.
   *[no] .
}
log-desk-left = { $actor } removed { $person } from the desk { $subject }.
log-desk-steward-made = { $actor } made { $person } a steward of the desk { $subject }.
log-desk-steward-unmade = { $actor } removed { $person } as a steward of the desk { $subject }.
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
log-date-changed = { $actor } changed the calendar date { $subject }.
log-partner-changed = { $actor } changed the partner { $subject }.
log-funding-changed = { $actor } changed the funding statement { $subject }.
log-story-changed = { $actor } changed the texts of the home page.
log-accessibility-changed = { $actor } changed the accessibility statement.
log-thesaurus-changed = { $actor } changed the thesaurus.
log-practices-seeded = { $actor } made up practices for tests.
log-draft-passed-on = { $actor } passed a draft of { $practice } on to { $person }.
log-text-passed-on = { $actor } passed a draft of the text { $subject } on to { $person }.
log-address-asked = { $actor } asked to change the email address.
log-address-changed = { $actor } confirmed a new email address.
log-code-app-set = { $actor } set up an app for codes.
log-code-app-removed = { $actor } removed the app for codes.
log-draft-started = { $actor } began a draft of { $practice }.
log-draft-dropped = { $actor } discarded a draft of { $practice }.
log-draft-submitted = { $actor } proposed a correction to { $practice }.
log-draft-accepted = { $actor } accepted a proposal for { $practice }.
log-draft-declined = { $actor } declined a proposal for { $practice }.
log-draft-brought-back = { $actor } restored a discarded draft of { $practice }.
log-draft-published = { $actor } published a proposal for { $practice }.
log-link-asked = { $actor } asked for a link to sign in.
log-passkey-added = { $actor } added a passkey.
log-passkey-removed = { $actor } removed a passkey.
log-person-described = { $actor } changed the name or language of { $subject }.
log-person-erased = An account was erased.
log-practice-created = { $actor } began the new practice { $subject }.
log-practice-resumed = { $actor } recorded that the practice { $subject } still runs.
log-practice-unconfirmed = { $actor } took back the confirmation that the practice { $subject } runs.
log-recovery-made = { $actor } created new recovery codes.
log-recovery-used = { $actor } used a recovery code.
log-running-asked = { $actor } asked the desk { $subject } whether its practices still run.
log-running-answered = { $actor } answered whether the practice { $subject } still runs.
log-running-settled = { $actor } handled the answer about the practice { $subject }.
