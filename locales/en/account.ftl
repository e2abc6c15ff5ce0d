# Signing in, the first page after it, and roles.
sign-in-title = Sign in
sign-in-lede = For people who work on this site. Reading needs no account.
sign-in-email = Email address
sign-in-password = Password
sign-in-button = Sign in
sign-in-wrong = This address and password do not belong together. Check both, or ask for a link by email instead.
sign-in-demo-title = This is a demonstration
sign-in-demo-text = Sign in as one of these made-up people. None of them is real.
sign-out = Sign out

work-title = Your work
work-lede = Signed in as { $name }
work-menu-label = Pages for your work
work-no-role = You have no role yet. Nothing is missing on your side: an administrator gives you one. If it takes long, write to us.
work-waiting-title = Waits for you
work-task-draft = Your draft of a practice
work-task-proposal = Your correction, not yet sent
work-task-proposal-sent = Your correction, waiting for an editor
work-task-running = Does it still run? Answer by the link in the email to your desk
work-task-text = Your draft of a text
work-task-proposals = { $n ->
    [one] { $n } correction proposed by an owner waits for your answer
   *[other] { $n } corrections proposed by owners wait for your answer
}
work-task-answers = { $n ->
    [one] { $n } answer to the yearly question to see to
   *[other] { $n } answers to the yearly question to see to
}
work-task-outdated = { $n ->
    [one] { $n } text has changed since it was translated into English
   *[other] { $n } texts have changed since they were translated into English
}
work-try-title = Try this
work-try-administrator = Invite somebody, give that person a role, then read what the log says about it.
work-try-convener = See what is open in the calls and editions, and what is published.
work-try-editor = Open a practice, change a sentence, look at the difference and publish it.
work-try-translator = Open the translations, choose a language and translate what is missing or out of date.
work-try-reviewer = Look at your account: reviewing begins with the next call.
work-try-chair = Look at your account: a chair’s work begins with the next call.
work-try-researcher = Look at your account: fieldwork comes with a later version.
work-try-trainer = Look at your account: the Academy comes with a later version.
work-try-owner = Open your practice and propose a correction to it.
work-try-participant = Look at your account: the Academy comes with a later version.

role-administrator = Administrator
role-convener = Convener
role-editor = Editor
role-translator = Translator
role-reviewer = Reviewer
role-chair = Chair
role-researcher = Researcher
role-trainer = Trainer
role-owner = Practice owner
role-participant = Participant
person-made-up = made up

# A form that was not taken comes back, to be sent again.
signed-out-title = You have been signed out
signed-out-text = Your session has ended, so this form could not be taken.
signed-out-open = Sign in in a new tab
factor-due-title = One more step before this form
factor-due-text = You have not shown your second factor yet, so this form could not be taken.
factor-due-open = Show the second factor in a new tab
again-kept = Nothing you typed is lost: it is kept in this page.
again-come-back = Come back to this tab and send the form again.
again-send = Send again
