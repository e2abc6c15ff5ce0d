# What the program holds about a person: the page, the export, erasure.
mine-title = My data
mine-menu = My data
mine-menu-help = See what we hold about you, take it with you, or have it erased.
mine-lede = Everything this site holds about you, why, and for how long.
mine-export = Download my data
mine-export-help = A ZIP file with a page that you can read and a file for programs. Keep it in a safe place.
mine-export-made = Made on { $moment }.
mine-export-secrets = What proves who you are (passwords, keys, codes) is named here but not given: whoever found this file could use it.
mine-export-withheld = Held and not shown: { $what }.
mine-rights = If something is wrong, change it in your account or write to us.
mine-privacy = Privacy
mine-yes = yes
mine-no = no
mine-table = { $title }: { $columns }.

mine-basis-agreement = Legal ground: we need it to give you the account that you use (Article 6(1)(b) of the GDPR).
mine-basis-interest = Legal ground: our legitimate interest in a site that is safe and whose history can be followed (Article 6(1)(f) of the GDPR).

mine-kept-account = Kept for as long as you have an account.
mine-kept-session = Kept until you sign out, for 30 days at most.
mine-kept-minutes = Kept for a few minutes.
mine-kept-days = Kept for three days at most.
mine-kept-fortnight = Kept until it is used, for two weeks at most.
mine-kept-year = Kept for twelve months.
mine-kept-always = Kept for as long as the site exists.

mine-what-account = Your account
mine-what-account-why = So that the people you work with know who you are, and letters reach you in your language.
mine-what-sign-in = How you sign in
mine-what-sign-in-why = So that nobody but you can use your account.
mine-what-sessions = Where you are signed in
mine-what-sessions-why = So that you stay signed in, and see at once if somebody else does.
mine-what-roles = What you may do and where you work
mine-what-roles-why = So that you see and can change what your work needs, and nothing else.
mine-what-drafts = What you are writing
mine-what-drafts-why = So that no word of yours is lost before it is published.
mine-what-versions = What you have published
mine-what-versions-why = So that readers and colleagues can see what was changed, when and why.
mine-what-log = The log
mine-what-log-why = So that it can be shown who did what, and that nothing was changed in secret.
mine-what-letters = Letters that you sent us
mine-what-letters-why = So that we can answer you.

mine-table-person = Account
mine-table-farewell = Address for the last letter
mine-table-session = Sign-ins
mine-table-password = Password
mine-table-passkey = Passkeys
mine-table-passkey-ceremony = Passkeys being set up
mine-table-code-app = Code app
mine-table-recovery-code = Recovery codes
mine-table-secret-link = Links by mail
mine-table-link-request = Requests for a link
mine-table-role-grant = Roles
mine-table-desk-member = Desks
mine-table-event = Entries of the log
mine-table-job = Tasks of the program
mine-table-practice-version = Versions of practices
mine-table-contact-message = Letters from the contact form

mine-column-actor = who did it
mine-column-address = mail address
mine-column-at = when
mine-column-body = text
mine-column-changed-at = last changed
mine-column-confirmed-at = confirmed
mine-column-created-at = made
mine-column-credential = public key
mine-column-credential-id = number of the key
mine-column-desk-id = desk
mine-column-detail = what it leads to
mine-column-device = device
mine-column-email = mail address
mine-column-expires-at = good until
mine-column-forget-at = forgotten on
mine-column-hash = check value
mine-column-id = your number
mine-column-kind = kind
mine-column-lang = language
mine-column-last-error = what went wrong
mine-column-level = how surely you were known
mine-column-minor = small change
mine-column-name = name
mine-column-next-path = page to go on to
mine-column-number = number
mine-column-person-id = your number
mine-column-practice-id = practice
mine-column-purpose = what for
mine-column-record = content
mine-column-role = role
mine-column-scope = limited to
mine-column-scope-kind = kind of limit
mine-column-secret = secret
mine-column-seen-at = last used
mine-column-since = since
mine-column-state = state
mine-column-steward = steward
mine-column-subject = what it is about
mine-column-token-hash = check value of the secret
mine-column-topic = topic
mine-column-updated-at = last changed
mine-column-used-at = last used
mine-column-why = reason

mine-erase-title = Erase my account
mine-erase-lede = This cannot be undone. You may want to keep a copy.
mine-erase-first = Download your data first
mine-erase-goes = What goes
mine-erase-stays = What stays, and why
mine-stays-account = Your mail address until our last letter to you has left, for three days at most. After that your account is only a number.
mine-stays-log = What was done, under a number that no longer leads to you. Without it nobody could tell whether the log is whole.
mine-stays-versions = What you published, as the work of “an editor”. Readers rely on it, and its history must stay true.
mine-erase-blocked = First this
mine-erase-last-administrator = You are the last administrator. Make somebody else an administrator.
mine-erase-to-persons = Choose a person
mine-erase-last-steward = You are the last steward of “{ $desk }”. Make somebody else its steward.
mine-erase-to-desk = Open the desk
mine-erase-again-title = Sign in again first
mine-erase-again-text = You signed in more than 15 minutes ago. Sign in once more, so that we know that it is you; you will come back here.
mine-erase-again = Sign in again
mine-erase-email = Your mail address
mine-erase-email-help = Type it to show that you mean it.
mine-erase-email-wrong = This is not the mail address of your account. Check it and type it again.
mine-erase-now = Erase my account now

mine-erased-title = Your account is erased
mine-erased-text = You are signed out everywhere. A last letter will tell you so by mail; then we forget your address too.
mine-letter-subject = Your account is erased
mine-letter-text =
    Hello,

    your account was erased on { $moment }. We hold nothing about you any more. What you published stays as the work of “an editor”, and the log of what was done shows only a number.

    This is our last letter: with it we forget your address. If you did not want this, write to us through the contact page of the site.
