# Ways to sign in, one's own account, and the letters about both.

## Signing in
sign-in-again-title = Sign in once more
sign-in-again-lede = You are about to change how you sign in. Show once more that it is you; that is then enough for a quarter of an hour.
sign-in-other-ways = You need not wait: a link by email or a passkey lets you in all the same.
sign-in-password-help = Leave it empty if you want a link by email.
sign-in-link-button = Email me a link
sign-in-link-help = The link signs you in without a password. It works once, within 30 minutes.
sign-in-passkey-title = With a passkey
sign-in-passkey-help = A passkey is kept by your phone, computer or security key, and replaces password and code.
sign-in-passkey-button = Sign in with a passkey

link-asked-title = Check your inbox
link-asked-lede = If we know the address, an email with a link is on its way to it.
link-asked-once = The link works once, within 30 minutes. Open it in the browser in which you want to sign in.
link-asked-missing = Nothing there after a few minutes? Look in the spam folder, then check the address and ask again. Everybody with an account was invited by email: use the address that received the invitation.
link-asked-back = Back to sign-in

link-sign-in-title = Sign in with this link
link-sign-in-lede = One more click and you are signed in.
link-sign-in-button = Sign in as { $name }
link-sign-in-help = If this is not you, close this page.
link-invitation-title = Welcome
link-invitation-lede = You have been invited to work here. From now on you sign in with { $email }.
link-invitation-password-help = Optional: at least 8 characters; three or four words in a row work well. Without a password you sign in with a link by email or a passkey.
link-invitation-button = Accept the invitation
link-address-title = Confirm your new address
link-address-lede = If you confirm, you sign in with { $email } from now on, and our emails go there.
link-address-button = Use this address
link-address-done-title = Your address has changed
link-address-done-lede = From now on you sign in with { $email }. An email to your former address says so.
link-over-title = This link no longer works
link-over-lede = Each link works once and for a limited time. Nothing is lost: ask for a new one.
link-over-button = Get a new link

## Second factor
second-factor-title = Second factor
second-factor-lede = Something you have besides your password or mailbox: a passkey, or an app that shows codes. Then nobody can sign in as you with your password alone.
second-factor-needed = Your role can see other people’s data, so it needs a second factor. Set up one of these two to go on.
second-factor-last = This is your only second factor, and your role needs one. Set up another first, then remove this one.
second-factor-ask-title = One more step
second-factor-ask-lede = Use your second factor to finish signing in.
second-factor-code = Code
second-factor-code-title = With a code
second-factor-code-help = The six digits that your app shows now, or one of your recovery codes.
second-factor-recovery-help = One of your recovery codes, such as abcde-fghjk.
second-factor-button = Continue
second-factor-lost = Neither at hand, and no recovery code? Write to whoever invited you.
second-factor-wrong = This code does not work now. Type the code that your app shows, which works only once, or a recovery code that you have not used.

passkey-title = Passkeys
passkey-text = Your phone, computer or security key keeps the passkey and asks for your finger, face or PIN. It is enough to sign in, without password and code.
passkey-name = Name of the new passkey
passkey-name-help = So that you recognise it later, such as “Work laptop”.
passkey-unnamed = Passkey
passkey-add = Add a passkey
passkey-created = Added on { $moment }
passkey-used = last used on { $moment }
passkey-remove = Remove
passkey-too-many = You already have as many passkeys as one person may have. First remove one that you no longer use.
passkey-needs-script = Passkeys need JavaScript. Turn it on for this site, or use another way to sign in.
passkey-elsewhere = Passkeys work at one address only. To use yours, open the site here:
passkey-unable = This browser cannot use passkeys. Update it, use another browser, or sign in in another way.
passkey-failed = That did not work, or was cancelled. Try again, or use another way to sign in.
passkey-no-place = Passkeys work only where the site has a name and uses HTTPS. Sign in in another way, and tell whoever runs the site.

code-app-title = Codes from an app
code-app-text = An app on your phone shows a new code of six digits every half minute. It works without a network.
code-app-begin = Set up an app
code-app-remove = Remove the app
code-app-set-up-title = Set up an app for codes
code-app-scan = Open an app for codes (authenticator) on your phone and let it read this picture.
code-app-picture = QR code with the key for your app; the same key is below as text
code-app-type = Or type this key into the app:
code-app-code = Code in the app
code-app-code-help = The six digits that the app shows now for this site.
code-app-confirm = Confirm
code-app-wrong = This is not the current code. Check that the clock of your phone is right, and type the code that the app shows now.

recovery-title = Recovery codes
recovery-text = In case you lose your phone or key: each code replaces your second factor once. Keep them on paper, away from your device.
recovery-link = Recovery codes
recovery-passkey-ready = Your passkey is ready. Now make recovery codes, in case you lose it.
recovery-code-app-ready = Your app for codes is ready. Now make recovery codes, in case you lose it.
recovery-make = Create ten new codes
recovery-make-help = The codes you had until now will no longer work.
recovery-once = Print or write them down now: they are shown only this once.
recovery-copy = Copy
recovery-copied = Copied

## Password
password-title = Change password
password-lede = When you set a new password, you are signed out everywhere else, and an email tells you so.
password-new = New password
password-help = At least 8 characters. Three or four words in a row work well; special characters are not needed.
password-button = Save password
password-remove-title = Do without a password
password-remove-text = You then sign in with a link by email or a passkey.
password-remove-sure = You are signed out everywhere else. You can choose a new password later.
password-remove-button = Remove password
password-too-short = Use at least 8 characters, such as three or four words in a row
password-too-long = Use at most 128 characters
password-own-word = Others could guess this from your name or from this site. Use three or four words that have nothing to do with either
password-common = This is one of the first passwords that somebody would try. Use three or four words in a row that do not belong together

## Account
account-title = Your account
account-title-help = Name, address, password, second factor, and where you are signed in
account-lede = What we call you, how you sign in, and where you are signed in.
account-leaving = When you leave
account-you-title = Name and language
account-name = Name
account-name-help = As your colleagues see it.
account-lang = Language of emails
account-lang-help = The language in which this site writes to you.
account-button = Save
account-ways-title = Ways to sign in
account-password-set = A password is set.
account-password-none = No password: you sign in with a link by email or a passkey.
account-passkeys = { $n ->
    [0] No passkey.
    [one] { $count } passkey.
   *[other] { $count } passkeys.
}
account-code-app-set = An app for codes is set up.
account-code-app-none = No app for codes.
account-codes-left = { $n ->
    [0] You have no recovery codes now.
    [one] { $count } recovery code left.
   *[other] { $count } recovery codes left.
}
account-second-factor-link = Passkeys, codes and recovery codes
account-sessions-title = Where you are signed in
account-sessions-text = Is there something that you do not recognise? End that session and change your password.
account-session-unknown = Unknown browser
account-session-this = this one
account-session-seen = Last used on { $moment }, give or take five minutes
account-session-end = End session
account-sessions-end = End all other sessions
account-roles-title = Your roles
account-roles-none = You have no role yet. Whoever invited you can give you one.
account-data-title = Your data
account-data-link = See, download or erase what is held about you
account-new-address = New email address
account-address-title = Change email address
account-address-lede = Your address is { $email }. We send an email with a link to the new address; the address changes only when you open that link.
account-address-button = Send the email
account-address-again = It has been a while since you signed in, so the address has not been changed yet. It is still in the form. Sign in in a new tab, then send the form again.
account-done-described = Saved.
account-done-address-asked = An email is on its way to the new address. Open the link in it within a day; until then nothing changes.
account-done-password = Your new password is set. You have been signed out everywhere else.
account-done-password-removed = Your password has been removed. You have been signed out everywhere else.
account-done-factor = Your second factor is set up.
account-done-factor-removed = Removed.
account-done-session = That session has ended.
account-done-sessions = All other sessions have ended.

## Letters
letter-greeting = Hello { $name },
letter-foot =
    --
    EU-MIA. This email was sent automatically; nobody reads answers to it.
letter-invitation-subject = Invitation to work with EU-MIA
letter-invitation-text =
    You have been invited to work on the site of EU-MIA. To accept, open this link within 14 days; it works once:

    { $link }

    If you did not expect this, do nothing: without the link nothing happens.
letter-link-subject = Your link to sign in
letter-link-text =
    Somebody, probably you, asked for a link to sign in. It works once, within 30 minutes:

    { $link }

    If it was not you, do nothing: without this link nobody can sign in. Never pass it on.
letter-address-subject = Confirm your new email address
letter-address-text =
    Somebody, probably you, wants to use this address to sign in at EU-MIA. To confirm it, open this link within 24 hours:

    { $link }

    If it was not you, do nothing: without the link nothing changes.
letter-address-changed-subject = Your email address has changed
letter-address-changed-text =
    Since { $moment } you sign in at EU-MIA with another email address, which has been confirmed. This is our last email to this one.

    If it was not you, tell whoever invited you at once.
letter-password-subject = Your password has changed
letter-password-text =
    On { $moment } your password was set, changed or removed, and you were signed out everywhere else.

    If it was not you, ask for a link by email, sign in with it and set a new password:

    { $link }
letter-recovery-subject = A recovery code was used
letter-recovery-text =
    On { $moment } somebody signed in with your first factor and one of your recovery codes.

    If it was not you, sign in, end all other sessions, set a new password and create new recovery codes:

    { $link }
letter-factor-subject = Your second factor has changed
letter-factor-text =
    On { $moment } a passkey or an app for codes was added to your account or removed from it.

    If it was not you, sign in, check your second factors and end all other sessions:

    { $link }
