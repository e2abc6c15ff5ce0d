# Ways to sign in, one's own account, and the letters about both.

## Signing in
sign-in-again-title = Sign in once more
sign-in-again-lede = You are about to change how you sign in. Show once more that it is you; it is then good for a quarter of an hour.
sign-in-other-ways = You need not wait: a link by mail and a passkey let you in all the same.
sign-in-password-help = Leave it empty if you want a link by mail.
sign-in-link-button = Mail me a link
sign-in-link-help = The link signs you in without a password. It works once, within 30 minutes.
sign-in-passkey-title = With a passkey
sign-in-passkey-help = A passkey is kept by your phone, computer or security key, and replaces password and code.
sign-in-passkey-button = Sign in with a passkey

link-asked-title = Look into your mailbox
link-asked-lede = If we know the address, a letter with a link is on its way to it.
link-asked-once = The link works once, within 30 minutes. Open it in the browser you want to be signed in on.
link-asked-missing = Nothing there after a few minutes? Look among unwanted mail, then check the address and ask again. Whoever has an account was invited by mail: it must be that address.
link-asked-back = Back to signing in

link-sign-in-title = Sign in with this link
link-sign-in-lede = One click more and you are in.
link-sign-in-button = Sign in as { $name }
link-sign-in-help = If that is not you, close this page.
link-invitation-title = Welcome
link-invitation-lede = You have been invited to work here. From now on you sign in with { $email }.
link-invitation-password-help = If you like: at least 8 signs; three or four words in a row are a good one. Without a password you sign in with a link by mail or a passkey.
link-invitation-button = Accept the invitation
link-address-title = Confirm your new address
link-address-lede = From now on you would sign in with { $email }, and letters would go there.
link-address-button = Use this address
link-address-done-title = Your address has changed
link-address-done-lede = From now on you sign in with { $email }. A letter to your former address says so.
link-over-title = This link no longer works
link-over-lede = Each link works once and for a limited time. Nothing is lost: have a new one sent to you.
link-over-button = Get a new link

## Second factor
second-factor-title = Second factor
second-factor-lede = Something you have besides your password or mailbox: a passkey, or an app that shows codes. Whoever learns your password then still cannot come in.
second-factor-needed = Your role can see other people’s data, so it needs a second factor. Set up one of the two and you can go on.
second-factor-last = This is your only second factor, and your role needs one. Set up another first, then remove this one.
second-factor-ask-title = One more step
second-factor-ask-lede = Show your second factor to finish signing in.
second-factor-code = Code
second-factor-code-title = With a code
second-factor-code-help = The six digits that your app shows now, or one of your recovery codes.
second-factor-recovery-help = One of your recovery codes, such as abcde-fghjk.
second-factor-button = Go on
second-factor-lost = Neither at hand, and no recovery code? Write to whoever invited you.
second-factor-wrong = This code is not right now. Type the one that your app shows, each only once, or an unused recovery code.

passkey-title = Passkeys
passkey-text = Your phone, computer or security key keeps the passkey and asks for finger, face or PIN. It lets you in by itself, without password and code.
passkey-name = Name of the new passkey
passkey-name-help = So that you recognise it later, such as “Work laptop”.
passkey-unnamed = Passkey
passkey-add = Add a passkey
passkey-created = Added { $moment }
passkey-used = last used { $moment }
passkey-remove = Remove
passkey-too-many = You have as many passkeys as one person may have. Remove one that you no longer use first.
passkey-needs-script = Passkeys need JavaScript. Turn it on for this site, or use another way to sign in.
passkey-elsewhere = Passkeys belong to one address. Open the site there to use them:
passkey-unable = This browser cannot use passkeys. Update it or take another browser, or use another way to sign in.
passkey-failed = That did not work, or was cancelled. Try again, or use another way to sign in.
passkey-no-place = Passkeys work only where the site is reached by HTTPS under a name. Use another way to sign in, and tell whoever runs the site.

code-app-title = Codes from an app
code-app-text = An app on your phone shows a new code of six digits every half minute. It works without a network.
code-app-begin = Set up an app
code-app-remove = Remove the app
code-app-set-up-title = Set up an app for codes
code-app-scan = Open an app for codes (authenticator) on your phone and let it read this picture.
code-app-picture = QR code with the key for your app; the same key stands below as text
code-app-type = Or type this key into the app:
code-app-code = Code in the app
code-app-code-help = The six digits that the app shows now for this site.
code-app-confirm = Confirm
code-app-wrong = This is not the code of now. Check that the clock of your phone is right, and type the code that the app shows.

recovery-title = Recovery codes
recovery-text = For when phone or key is lost: each code stands in once for your second factor. Keep them on paper, away from your device.
recovery-link = Recovery codes
recovery-make = Make ten new codes
recovery-make-help = The codes you had until now then no longer work.
recovery-once = Print or write them down now: they are shown only this once.
recovery-copy = Copy
recovery-copied = Copied

## Password
password-title = Change password
password-lede = When you set a new password, you are signed out everywhere else, and a letter tells you.
password-new = New password
password-help = At least 8 signs. Three or four words in a row are a good one; special signs are not needed.
password-button = Save password
password-remove-title = Go without a password
password-remove-text = You then sign in with a link by mail or a passkey.
password-remove-button = Remove password
password-too-short = Use at least 8 signs, such as three or four words in a row
password-too-long = Use at most 128 signs
password-own-word = This is made of words that others would try for you or for this site. Take three or four words that have nothing to do with either
password-common = This is among the first that somebody would try. Take three or four words in a row that do not belong together

## Account
account-title = Your account
account-title-help = Name, address, password, second factor, and where you are signed in
account-lede = What we call you, how you sign in, and where you are signed in.
account-you-title = Name and language
account-name = Name
account-name-help = As your colleagues see it.
account-lang = Language of letters
account-lang-help = The language in which this site writes to you.
account-button = Save
account-ways-title = Ways to sign in
account-password-set = A password is set.
account-password-none = No password: you sign in with a link by mail or a passkey.
account-passkeys = { $n ->
    [0] No passkey.
    [one] { $count } passkey.
   *[other] { $count } passkeys.
}
account-code-app-set = An app for codes is set up.
account-code-app-none = No app for codes.
account-codes-left = { $n ->
    [0] No recovery code left.
    [one] { $count } recovery code left.
   *[other] { $count } recovery codes left.
}
account-second-factor-link = Passkeys, codes and recovery codes
account-sessions-title = Where you are signed in
account-sessions-text = Something you do not know? End it and change your password.
account-session-unknown = Unknown browser
account-session-this = this one
account-session-seen = Last used { $moment }, give or take five minutes
account-session-end = End
account-sessions-end = End all others
account-roles-title = Your roles
account-roles-none = You have no role yet. Whoever invited you can give you one.
account-data-title = Your data
account-data-link = See, take along or delete what is kept about you
account-new-address = New email address
account-address-title = Change email address
account-address-lede = Now it is { $email }. We send a letter with a link to the new address; only when you open it does the address change.
account-address-button = Send the letter
account-address-again = It has been a while since you signed in, so the address was not taken yet. It is still in the form. Sign in in a new tab, then send the form again.
account-done-described = Saved.
account-done-address-asked = A letter is on its way to the new address. Open the link in it within a day; until then nothing changes.
account-done-password = Your new password holds. Everywhere else you have been signed out.
account-done-password-removed = Your password is removed. Everywhere else you have been signed out.
account-done-factor = Your second factor is set up.
account-done-factor-removed = Removed.
account-done-session = That session has ended.
account-done-sessions = All other sessions have ended.

## Letters
letter-greeting = Hello { $name },
letter-foot =
    --
    EU-MIA. This letter was written by the program that runs the site; nobody reads answers to it.
letter-invitation-subject = Invitation to work with us
letter-invitation-text =
    you have been invited to the site of EU-MIA. To accept, open this link within 14 days; it works once:

    { $link }

    If you did not expect this, do nothing: without the link nothing happens.
letter-link-subject = Your link to sign in
letter-link-text =
    somebody, probably you, asked for a link to sign in. It works once, within 30 minutes:

    { $link }

    If it was not you, do nothing: without this link nobody comes in. Never pass it on.
letter-address-subject = Confirm your new email address
letter-address-text =
    somebody, probably you, wants to use this address to sign in at EU-MIA. To confirm it, open this link within 24 hours:

    { $link }

    If it was not you, do nothing: without the link nothing changes.
letter-address-changed-subject = Your email address has changed
letter-address-changed-text =
    since { $moment } you sign in at EU-MIA with another email address, which was confirmed there. This is the last letter to this one.

    If it was not you, tell whoever invited you at once.
letter-password-subject = Your password has changed
letter-password-text =
    on { $moment } your password was set, changed or removed, and you were signed out everywhere else.

    If it was not you, ask for a link by mail, sign in with it and set a new password:

    { $link }
letter-recovery-subject = A recovery code was used
letter-recovery-text =
    on { $moment } somebody signed in with your first factor and one of your recovery codes.

    If it was not you, sign in, end all other sessions, set a new password and make new recovery codes:

    { $link }
letter-factor-subject = Your second factor has changed
letter-factor-text =
    on { $moment } a passkey or an app for codes was added to your account or removed from it.

    If it was not you, sign in, look through your second factors and end all other sessions:

    { $link }
