# The yearly question to the desk of a practice: does it still run?

## The page behind the link of a letter.

running-title = Does it still run?
running-lede = “{ $desk }” runs this practice. Once a year we ask; answering takes a minute and needs no account.
running-thanks = Thank you
running-recorded-runs = We have recorded that it runs as described.
running-recorded-changed = We have recorded that it runs, and what has changed. An editor will bring the description up to date.
running-recorded-ended = We have recorded that it has ended. Its page says so now, and why.
running-recorded-not-ours = We have recorded that it is not a practice of your desk. An editor will find out who runs it.
running-recorded-at = Answered on { $moment }
running-ended-when = It ended: { $when }
running-last = Last confirmed: { $date }
running-read = Read what its page says now
running-choose = Choose an answer
running-correct = Is this not right? Answer again
running-until = You can answer, and correct your answer, until { $date }.
running-nobody-named = We do not ask who you are. Please do not write anybody’s name.
running-answer-runs = Yes, it runs as described
running-answer-changed = It runs, but something has changed
running-answer-ended = It has ended
running-answer-not-ours = It is not our practice
running-changed = What has changed?
running-changed-help = For our editors, who will bring the description up to date. In any language.
running-send-changed = It runs, with these changes
running-when = When did it end?
running-when-help = As far as you know, for example: March 2026. You may leave this empty.
running-why = Why did it end?
running-why-help = This will be shown on its page: others can learn from how things end. In any language.
running-send-ended = It has ended
running-whose = Who runs it now?
running-whose-help = Name an office or an organisation, if you know one. You may leave this empty.
running-send-not-ours = It is not our practice
running-overtaken-title = Somebody has answered in the meantime
running-overtaken-text = What was answered is shown below. If it is not right, send your answer again and it will take its place.
running-closed-title = This link no longer works
running-closed-text = A link to answer works for sixty days, as long as the practice belongs to the desk that was asked. If you have something to tell us about a practice, write to us.
running-closed-contact = Write to us

## The page of a practice.

running-confirmed-by-desk = { $date }, by the desk that runs it

## What editors see.

menu-running = Does it still run?
menu-running-help = The yearly question to the desks: whom to ask next, who was asked, what was answered.
running-list-lede = Once a year each desk is asked by email whether its practices still run, and reminded after two weeks and after a month.
running-views = Views
running-view-noted = Answers to handle
running-view-due = To be asked
running-view-asked = Asked
running-view-unanswered = Without an answer
running-view-answered = Answered
running-view-later = Not to be asked yet
running-due-on = To be asked from { $date }
running-none-noted = There is no answer to handle. Answers that say that something has changed, has ended or belongs to somebody else appear here.
running-none-due = There is nobody to ask just now. If a practice has a desk, the desk is asked a year after the practice was last confirmed or, if nobody ever confirmed it, a year after it came onto this site.
running-none-asked = No question is waiting for an answer.
running-none-unanswered = Every question has been answered in time.
running-none-answered = Nothing has been answered yet.
running-none-later = No practice is waiting for its turn. Practices that have a desk appear here.
running-deskless = { $n ->
    [one] { $n } practice that runs belongs to no desk and cannot be asked about.
   *[other] { $n } practices that run belong to no desk and cannot be asked about.
}
running-deskless-link = Give practices to a desk
running-asked-on = asked on { $date }
running-letters = { $n ->
    [one] { $count } email
   *[other] { $count } emails
}
running-said-runs = It runs as described
running-said-changed = It runs, but something has changed
running-said-ended = It has ended
running-said-not-ours = It is not a practice of this desk
running-settled-on = handled on { $date }
running-nobody = The desk has neither an email address nor a steward, so there is nobody to ask. Give it a steward.
running-ask-now = Ask now
running-settle = Mark as handled
running-runs-on = Record that it still runs
running-done-asked = The question about “{ $title }” is on its way to “{ $desk }”. It is not sent a second time within an hour.
running-done-nobody = There is nobody to ask at that desk. Give it an email address or a steward first.
running-done-settled = The answer is marked as handled.
running-done-overtaken = The practice is not public any more. Look at it before you go on.

## The letters.

running-letter-subject = { $n ->
    [one] Does your practice still run?
   *[other] Do your { $count } practices still run?
}
running-letter-subject-again = { $n ->
    [one] Reminder: does your practice still run?
   *[other] Reminder: do your { $count } practices still run?
}
running-letter-greeting = Hello,
running-letter-desk = This email is for the desk “{ $desk }”.
running-letter-asks = EU-MIA describes practices so that other cities can learn from them. Once a year we ask the desks that run them: do they still run?
running-letter-again = A while ago we asked you whether these practices still run, and have not heard from you. If nobody answers, their pages will say that it is not confirmed.
running-letter-entry = { $title } ({ $city })
running-letter-last = Last confirmed: { $date }
running-letter-never = Not confirmed yet
running-letter-how = Open the link below a practice and choose an answer: it runs, it has changed, it has ended, or it is not yours. That takes a minute and needs no account.
running-letter-until = The links work until { $date }; until then you can correct what you answered. Whoever has a link can answer: pass it on only to colleagues.
running-letter-foot = You receive this email because your desk is named for these practices at EU-MIA.
