# Calls for practices: what the public reads, what those who run a call prepare, what those who answer it write.

## The public pages.

calls-title = Calls for practices
calls-lede = A call asks cities and their partners for practices that work. Each one says by which criteria answers are judged, until when they are taken, and afterwards what came of it.
calls-current = Open and announced
calls-past = Past calls
calls-none-open = No call is open at the moment.
call = Call
call-made-up = Made up
call-made-up-help = This call and everything sent in answer to it are invented, so that every page has something to show.
call-stage-upcoming = Not open yet
call-stage-open = Open
call-stage-closed = Closed
call-state = State
call-state-draft = In preparation
call-opens = Opens
call-closes = Closes
call-until = Until { $moment }
call-moment = { $day } at { $time } ({ $zone })
call-who = Who may answer
call-when = When
call-places = How many are chosen
call-places-help = Leave it empty if that is not decided.
call-unknown = What is not known
call-criteria = Criteria
call-criteria-lede = Every answer is judged by these criteria and no others.
call-gates = Conditions
call-gates-help = A practice that does not meet one of them cannot be chosen.
call-scored = What is scored
call-scored-help = Each reader gives a step of this scale, and writes why.
call-weights-equal = All count the same.
call-weights-differ = The share says how heavily each counts.
call-shown = What is looked at and not summed
call-shown-help = The panel sees it beside the scores; it changes no sum.
call-weight = counts { $percent }
call-questions = The form
call-questions-lede = These are the questions.
call-paper-link = The whole form, with all help, to print
call-begin-title = Answer this call
call-begin-text = Enter your email address. We send you a link that opens your form; no password is needed. You can stop at any time, come back, and write together with colleagues.
call-begin-signed = You can stop at any time, come back, and write together with colleagues.
call-begin-help = It is used to sign you in and to tell you what becomes of your answer.
call-begin-button = Begin
call-link-sent = A link is on its way to this address. It works for a short time; you can ask for another one here.
call-paper-title = { $title }: the form to print
call-paper-lede = For preparing answers on paper or together. Answers are taken on the site until { $moment }.

## Words around questions.

call-optional = Not required.
call-needed-from = Required from { $day } on.
call-words = words
call-words-between = { $min } to { $max } words.
call-words-min = { $n ->
    [one] At least { $n } word.
   *[other] At least { $n } words.
}
call-words-max = { $n ->
    [one] At most { $n } word.
   *[other] At most { $n } words.
}
call-several = Choose all that apply.
call-day = Day
call-month = Month
call-year = Year
call-place = City or part of a city
call-country = Country
call-choose = Choose
call-file-here = Here files can be added: PDF, pictures or text.
call-file-later = Files are added on the site.
call-agreed = I agree
call-fault-many-words = Shorten this to at most { $max } words; it has { $words }.
call-fault-few-words = Write at least { $min } words; there are { $words } so far.
call-fault-number = Enter a number in digits, such as 1200
call-fault-date = Enter a year in four digits, and a month and a day if you know them
call-fault-option = Choose one of the options
call-fault-country = Choose the country

## The standard form.

call-section-name = The practice
call-section-goals = Aims and work
call-section-results = What came of it
call-section-means = Means and partners
call-section-research = Agreement
call-q-name = Title of the practice
call-help-name = A name that says what is done, in the language in which you answer.
call-q-name-local = Its name in the language of the city
call-help-name-local = If it differs from the title.
call-q-place = Where it runs
call-help-place = Reviewers do not see this: they judge without knowing whose practice it is.
call-q-scope = How far it reaches
call-help-scope = The call is about practices in a city or a part of one.
call-o-scope-city = The whole city
call-o-scope-neighbourhood = A neighbourhood, district or borough
call-o-scope-other = Something else
call-q-start = When it began
call-help-start = A year is enough. The practice must have run for at least one year.
call-q-state = What it is today
call-o-state-project = A project that runs for a limited time
call-o-state-service = A regular service
call-o-state-ended = It has ended
call-q-summary = Summary
call-help-summary = What is done, for whom, and what comes of it, for somebody who knows nothing of it.
call-q-goals = The issue, the aims and what they rest on
call-help-goals = Which problem was seen, by whom? What was to be reached, in words and in numbers? Why was this expected to work?
call-q-work = How it works
call-help-work = Who does what, how often, where?
call-q-targets = Whom it is for
call-help-targets = Choose those for whom it was made, not all who come.
call-o-targets-everybody = The whole population
call-o-targets-migrants = Migrants
call-o-targets-women = Migrant women
call-o-targets-children = Children of migrants
call-o-targets-recent = Recent arrivals
call-o-targets-parents-teachers = Parents with a migration background and teachers
call-o-targets-other = Others
call-q-reach = Who benefits, and how many
call-help-reach = With the numbers expected and reached in one year.
call-q-sectors = Fields of policy
call-o-sectors-citizenship = Active citizenship
call-o-sectors-discrimination = Anti-discrimination, communication
call-o-sectors-community = Community building, local development, neighbourhoods
call-o-sectors-education = Education
call-o-sectors-employment = Employment
call-o-sectors-health = Health
call-o-sectors-housing = Housing
call-o-sectors-sports = Sports
call-o-sectors-other = Something else
call-q-results = Results
call-help-results = Measured against the aims, with dates and sources where you have them.
call-q-views = What those say whom it is for
call-help-views = What do users and residents say about it, and how do you know? “We have not asked” is an answer too.
call-q-evaluation = Evaluation
call-help-evaluation = What kind, by whom, with which indicators? “None so far” is an answer too, and no reason to be refused.
call-q-failures = What did not work
call-help-failures = Failures, side effects, who was not reached, what you would not do again. Answers that say this openly are worth more to other cities than those that do not.
call-q-evidence = Evidence
call-help-evidence = An evaluation, a report, a leaflet, pictures. Names of authors and places are taken out of the copy that reviewers see, as far as they stand in the file’s own data; please take them out of the text yourselves.
call-q-means = Money and means
call-help-means = Who pays, how much in one year, how many people work on it, which rooms and hours it needs.
call-q-organisation = Organisation in charge
call-q-organisation-kind = What kind of organisation it is
call-o-organisation-kind-city = City office
call-o-organisation-kind-municipal-company = Municipal company
call-o-organisation-kind-ngo = Non-governmental organisation
call-o-organisation-kind-migrant-association = Migrants’ association
call-o-organisation-kind-club = Club or grassroots group
call-o-organisation-kind-school = School
call-o-organisation-kind-university = University or research institute
call-o-organisation-kind-other = Something else
call-q-contact = A contact who answers
call-help-contact = The mailbox of an office rather than of a person: it is asked again every year whether the practice still runs.
call-q-website = Website
call-q-research = We agree that researchers visit the practice and publish what they find, should it be chosen. Interviews are asked for one by one.
call-help-research = Without this the practice cannot be chosen: it is studied on the spot.
call-q-promising = If it is not among those chosen, it may be shown as a promising practice.
call-help-promising = You can change your mind later.

## The standard criteria.

call-step-0 = Not shown
call-step-1 = Shown in part
call-step-2 = Clearly shown
call-step-3 = An example to others
call-c-gate-place = In a city or neighbourhood
call-ask-gate-place = Does it run in a city or in a part of one?
call-c-gate-year = Running for at least one year
call-ask-gate-year = Had it run for at least one year when the call closed?
call-c-gate-contact = A contact who answers
call-ask-gate-contact = Is there somebody who answers questions about it?
call-c-gate-research = Open to research
call-ask-gate-research = Do those in charge agree to be visited and written about?
call-c-gate-harm = No harm
call-ask-gate-harm = Is it free of signs of harm to those whom it is for, or to others?
call-c-aims = Clear aims, fit to local need
call-ask-aims = Are the aims clear, and do they answer a need that was seen there?
call-c-participation = Participation of migrants and residents
call-ask-participation = Do migrants and residents take part in shaping it, running it and judging it?
call-c-results = Results shown
call-ask-results = Is it shown what came of it, against its aims, and by what means it is known?
call-c-inclusion = Inclusion and equity
call-ask-inclusion = Does it reach those who are reached least, and treat them as equals?
call-c-sustainability = Money and staff that last
call-ask-sustainability = Will there be money and people for it in the years to come?
call-c-partnership = Partnership
call-ask-partnership = Do those work together who are needed for it?
call-c-learning = Learning, from failures too
call-ask-learning = Does it say what did not work, and what was changed because of that?
call-c-transfer = Potential for transfer
call-ask-transfer = Could another city take it up, and is it said what that would need?

## Running a call.

calls-run-title = Calls
calls-run-menu-help = Prepare calls for practices and follow what comes in.
calls-run-lede = Prepare a call, announce it, and follow what comes in.
calls-run-none = There is no call yet. Make one: it begins with a complete form and criteria that you can change.
call-count-submitted = Submitted
call-count-drafts = Being written
call-new-title = New call
call-new-lede = It begins with the standard form and criteria in every language of the site. The public does not see it before you announce it.
call-new-button = Make the call
call-standard-who = Anyone who runs a practice in a city or for one: city offices, associations of migrants, non-governmental organisations, schools, companies. Several organisations can answer together.
call-field-title = Title
call-field-title-help = As the public reads it.
call-field-slug = Address
call-field-slug-help = Lower-case letters, digits and hyphens. Leave it empty to make it from the title. It never changes.
call-field-summary = In one or two sentences
call-field-summary-help = For lists, and for those who decide in a moment whether it concerns them.
call-field-about = About the call
call-field-about-help = Why it is made, what becomes of the answers, when and how is decided. Empty lines make paragraphs; a line that begins with ## is a heading.
call-field-who-help = In words, for readers. Who is let in is set below.
call-field-answering = Who may begin an answer
call-field-answering-help = Whoever begins an answer signs in with an email address.
call-answering-anyone = Anyone with an email address
call-answering-desks = Members of desks that are here already
call-answering-nobody = Nobody: it was run elsewhere and is shown for the record
call-field-zone = Time zone
call-field-zone-help = The name of a city, such as Europe/Rome. All times of the call are times there.
call-opens-day = Opens on
call-opens-time = Opens at
call-closes-day = Closes on
call-closes-time = Closes at
call-fault-zone = Enter a time zone such as Europe/Rome
call-fault-moment = Enter a day and a time
call-fault-skipped = Clocks jump over this time in the night in which summer time begins. Choose another time.
call-fault-order = Let it close later than it opens
call-fault-slug = Use lower-case letters, digits and hyphens only, and not “new”
call-fault-slug-taken = Another call has this address. Choose another one.
call-edit-title = { $title }: texts and dates
call-edit-lede = Write in this language: { $language }. Other languages are translated under “Translations”.
call-save = Save
call-back = To the call
call-overtaken = Somebody else has changed the call meanwhile. What you typed is still here: compare it with the call as it is now, then save again.
call-answered = There are answers to the call already. A question can be reworded, moved, or made optional, but neither it nor its options can be taken away.
call-ready = Everything that a call needs is there.
call-not-ready = Before it can be announced:
call-wants-summary = Say in one or two sentences what it is about.
call-wants-about = Write the text about the call.
call-wants-who = Say who may answer.
call-wants-dates = Let it close later than it opens.
call-wants-questions = Make at least one question that must be answered.
call-wants-criteria = Say by which criteria answers are judged.
call-wants-gate-question = A condition is decided by a question that is no longer in the form. Choose another question.
call-announce = Announce the call
call-announce-sure = From now on the public sees the call, its form and its criteria. It opens and closes by itself at its times.
call-close = Close the call now
call-close-sure = From this moment nothing is taken any more. Only a later deadline opens the call again.
call-done-made = The call is made. The public does not see it yet.
call-done-changed = Saved.
call-done-announced = The call is announced.
call-done-closed = The call is closed.
call-to-texts = Texts and dates
call-to-questions = { $n ->
    [one] The form: { $n } question
   *[other] The form: { $n } questions
}
call-to-criteria = { $n ->
    [one] { $n } criterion
   *[other] { $n } criteria
}
call-to-submissions = { $n ->
    [one] { $n } submission
   *[other] { $n } submissions
}
call-drafts = { $n ->
    [one] { $n } being written
   *[other] { $n } being written
}
call-withdrawn = { $n ->
    [one] { $n } withdrawn
   *[other] { $n } withdrawn
}
call-to-public = As the public sees it
call-to-preview = Preview as those who answer see it
call-languages = Languages
call-languages-help = How many of its texts are there and up to date. Translators work on them under “Translations”.
call-language = { $language }: { $there } of { $all }
call-questions-title = { $title }: the form
call-questions-run-lede = The questions in their order. Each says whether reviewers see the answer, and whether it says something about a person.
call-preview-title = { $title }: preview of the form
call-preview-lede = This is how those who answer see the form. Nothing is kept here.
call-criteria-title = { $title }: criteria
call-criteria-run-lede = They are published with the call. Each is a condition, is scored, or is looked at and not summed.
call-submissions-title = { $title }: submissions
call-submissions-lede = What was sent. What is still being written is counted, and seen by nobody but its authors.
call-submissions-words = Title or number
call-submissions-none = Nothing here. Choose another state or fewer words.
call-submissions-back = All submissions
call-submission-title = Submission { $number }

question-new = New question
question-label = The question
question-help = Help
question-help-help = How to answer it, and why it is asked.
question-section = Heading
question-section-help = A new part of the form begins with this question. Leave it empty if it follows on.
question-kind = Kind of answer
question-kind-short = One line
question-kind-long = Several lines
question-kind-choice = One of several options
question-kind-several = Any of several options
question-kind-number = Number
question-kind-date = Date
question-kind-place = Place
question-kind-organisation = Organisation
question-kind-file = Files
question-kind-consent = Agreement
question-options = Options
question-options-help = One on each line, for questions with options.
question-words-min = Fewest words
question-words-max = Most words
question-words-help = For answers of one or several lines. Leave both empty for no limit.
question-needed = Answer required
question-needed-no = No
question-needed-always = Yes
question-needed-from = Yes, from a day on
question-from = From this day on
question-from-help = Only with “from a day on”.
question-for-reviewers = Reviewers see the answer
question-personal = The answer says something about a person
question-is-needed = Required
question-seen = Seen by reviewers
question-unseen = Not seen by reviewers
question-is-personal = Personal data
question-too-many = A form has at most 60 questions. Take one away first.
question-fault-words = Enter a number from 1 to { $max }
question-fault-words-order = Enter no more than the most words
question-fault-options = Write 2 to { $max } options, one on each line

criterion-new = New criterion
criterion-name = Name
criterion-question = What is asked
criterion-question-help = As a question to the reader of a submission.
criterion-kind = What becomes of the verdict
criterion-kind-help = A condition has no scale and no weight. What is only looked at has a scale and no weight.
criterion-kind-gate = Condition
criterion-kind-scored = Scored
criterion-kind-shown = Looked at, not summed
criterion-scale = Scale
criterion-scale-help = What each step means, one on each line, from the lowest (0) up.
criterion-weight = Weight
criterion-weight-help = A whole number. A criterion with weight 2 counts twice as much as one with weight 1.
criterion-weighs = Weight { $weight }
criterion-decides = What decides a condition
criterion-decides-help = Where this question has no answer, the condition counts as not met; the panel can decide otherwise.
criterion-decides-panel = The panel judges
criterion-years = Years before the call closes
criterion-years-help = Only for a condition that a date decides: it must lie at least so many years before.
criterion-too-many = A call has at most 30 criteria. Take one away first.
criterion-fault-weight = Enter a whole number from 1 to { $max }
criterion-fault-years = Enter a number of years, and choose a question that asks for a date
criterion-fault-scale = Write 2 to { $max } steps, one on each line

## Answering.

submissions-title = My answers to calls
submissions-lede = What you and your colleagues write in answer to calls.
submissions-none = You have not begun an answer yet.
submissions-open-calls = Open calls
submission-nameless = Submission { $number }, without a title yet
submission-number = Number { $number }
submission-number-label = Number
submission-title = Title
submission-back = To this submission
submission-back-to-call = To the call
submission-begin-title = Begin an answer: { $call }
submission-begin-lede = The call closes on { $moment }.
submission-begin-button = Begin
submission-desk = For which desk do you answer?
submission-desk-help = Everybody at the desk can write on it.
submission-desk-missing = Choose for whom you answer
submission-no-desk = For none of these
submission-without-desk = You begin alone and can ask colleagues to write with you.
submission-desks-only = This call is for members of desks that are here already, and you belong to none. If your office has a desk here, ask one of its stewards to add you, then come back.
submission-edit-lede = Until { $moment }. What you type is kept; nobody but you and your colleagues sees it before it is sent.
submission-lang = The language in which you answer
submission-lang-help = Answer in your own language. Those who run the call find readers for it.
submission-partners = Organisations that answer with you
submission-partners-help = Each with what it does in the practice, and where it is.
submission-partner-name = Organisation
submission-partner-role = Its role
submission-partner-city = City
submission-partners-more = Save to get room for one more, up to ten.
submission-partners-theirs = A colleague has changed these too. Yours stand here; save again to keep them.
submission-to-send = Check and send
submission-to-files = Add or see files
submission-lacking = { $n ->
    [0] Nothing is missing
    [one] { $n } answer is missing or has to be mended
   *[other] { $n } answers are missing or have to be mended
}
submission-lacking-nothing = You can look everything over and send it.
submission-unsent-notice = You have changed something since you sent it. What you sent before counts until you send it again.
submission-overtaken-title = A colleague has changed the same answers
submission-overtaken-text = Everything else is saved. For these, both texts are shown: yours is in the field, the other one beside it.
submission-overtaken-way = Compare the texts
submission-part-saved = Saved, but for what is named above
submission-theirs = A colleague wrote meanwhile:
submission-theirs-nothing = Nothing: the answer was emptied.
submission-theirs-way = Take over what you want into your text, then save: what stands in the field is kept.
submission-go-on = Continue writing
submission-gates = As it is now, these conditions of the call are not met. You can send it all the same; the panel decides.
submission-standing-draft = Not sent yet.
submission-standing-draft-text = Complete the form and send it before the deadline. You can change it until then.
submission-standing-sent = Sent and received.
submission-standing-sent-text = You can change it and send it again until the deadline, or take it back.
submission-standing-unsent = Sent and received; changes are not sent yet.
submission-standing-unsent-text = What you sent counts until you send it again.
submission-standing-received = Received; the call is closed.
submission-standing-received-text = It is read against the criteria of the call. You will get a letter with the decision and its reasons.
submission-standing-too-late = Not sent; the call is closed.
submission-standing-too-late-text = What you wrote is kept and can be copied, but it is not read.
submission-standing-withdrawn = Taken back.
submission-standing-withdrawn-text = Nobody reads it. Until the deadline you can change it and send it again.
submission-standing-withdrawn-for-good = Taken back; the call is closed.
submission-standing-withdrawn-for-good-text = Nobody reads it.
submission-done-sent = It is sent. A letter confirms it.
submission-done-withdrawn = It is taken back.
submission-done-colleague-asked = A letter with a link is on its way to that address.
submission-done-colleague-gone = This person no longer writes on it.
submission-done-colleague-stays = Somebody must be able to open it: the last person stays.
submission-sent-at = Sent
submission-not-sent = Not yet
submission-to-copy = A copy of what was sent
submission-copy-title = { $title }: as it was sent
submission-copy-lede = This is what was received on { $moment }.
submission-send-title = Send: { $title }
submission-send-text = What you send is read by reviewers who do not know who you are. You can change and send it again until the deadline.
submission-send-button = Send it
submission-is-sent = This is what you sent. Nothing has changed since.
submission-look-over = Look it over
submission-no-answer = No answer
submission-no-file = No file
submission-too-late = The call has closed
submission-too-late-text = It closed on { $moment }. Nothing more is taken.
submission-withdraw = Take it back
submission-withdraw-sure = Nobody will read it any more. Until the deadline you can send it again; afterwards you cannot.
submission-colleagues = Who writes on it
submission-of-desk = Everybody at { $desk }, and:
submission-colleague-remove = Remove
submission-colleague-sure = { $name } will not be able to open it any more. What was written stays.
submission-colleague-email = E-mail address
submission-colleague-help = We send a link that opens the form. Nobody needs an account before.
submission-ask-colleague = Ask a colleague to write with you
submission-ask-button = Send the link
submission-colleagues-many = At most 20 people write on one submission. Remove one first.
submission-state-submitted = Sent
submission-state-withdrawn = Taken back
submission-files-title = { $title }: files
submission-files-lede = PDF, pictures (JPEG, PNG, WebP) or plain text, up to 20 MB each.
submission-files-count = { $n ->
    [0] Files: none
    [one] Files: { $n }
   *[other] Files: { $n }
}
submission-files-none-asked = This form asks for no files.
submission-file-choose = Choose a file
submission-file-help = Reviewers get a copy without author and place.
submission-file-send = Add the file
submission-file-none = Choose a file first
submission-file-too-many = At most 20 files belong to one submission. Remove one first.
submission-file-added = The file is added.
submission-file-removed = The file is removed.
submission-file-remove = Remove
submission-file-remove-sure = The file is taken away for everybody.
submission-file-kilobytes = { $n } kB
file-kind-pdf = PDF
file-kind-jpeg = Picture (JPEG)
file-kind-png = Picture (PNG)
file-kind-webp = Picture (WebP)
file-kind-text = Text
file-empty = The file is empty. Choose another one.
file-too-large = The file is larger than 20 MB. Make it smaller, or send a part of it.
file-unknown-kind = This is neither a PDF nor a picture (JPEG, PNG, WebP) nor plain text. Save it as one of these and add it again.
file-too-many-pixels = The picture has too many pixels. Make it smaller: 4,000 on the longer side are enough to print it.
file-broken = The file cannot be read. Open it on your machine, save it anew, and add it again.
file-mixed = The file holds something else beside what it seems to be. Save it anew with another program, and add it again.
file-locked = The PDF is protected by a password. Save it without, and add it again.
file-active = The PDF holds scripts, forms or attachments. Print it into a new PDF, and add that.
file-bomb = The PDF unpacks to far more than it seems to hold. Print it into a new PDF, and add that.
work-task-submission = Finish your answer to a call

## Letters.

letter-submission-received-subject = Submission { $number } is received
letter-submission-received = Hello { $name },

    we have received “{ $title }” in answer to “{ $call }”, as number { $number }, on { $moment }.

    A copy of what was sent, and everything about it: { $address }
letter-submission-withdrawn-subject = Submission { $number } is taken back
letter-submission-withdrawn = Hello { $name },

    “{ $title }”, number { $number } in answer to “{ $call }”, was taken back on { $moment }. Nobody reads it any more.

    Until the call closes it can be sent again: { $address }

## In the log, the menu and “My data”.

menu-calls = Calls
calls-run-menu = Calls
submissions-menu = My answers
submissions-menu-help = What you and your colleagues write in answer to calls.
log-kind-call = Calls
log-kind-submission = Answers to calls
log-call-made = { $actor } made the call { $subject }.
log-call-changed = { $actor } changed the call { $subject }.
log-call-announced = { $actor } announced the call { $subject }.
log-call-closed = { $actor } closed the call { $subject }.
log-submission-started = { $actor } began an answer to a call.
log-submission-sent = { $actor } sent an answer to a call.
log-submission-withdrawn = { $actor } took back an answer to a call.
log-submission-colleague-asked = { $actor } asked { $person } to write on an answer to a call.
log-submission-colleague-gone = { $actor } removed { $person } from those who write on an answer to a call.
log-submission-file-added = { $actor } added a file to an answer to a call.
log-submission-file-removed = { $actor } removed a file from an answer to a call.
log-person-expected = { $actor } let { $subject } in, who asked for a link or was asked by a colleague.
mine-what-submissions = Answers to calls
mine-what-submissions-why = So that you and your colleagues can write them together. What was sent belongs to the organisation that sent it.
cockpit-kind-call = Calls
cockpit-one-call = Call
scope-kind-call = One call
mine-table-submission-member = Answers to calls on which you write
mine-column-joined-at = first opened
question-kind-email = Email address
question-kind-web = Web address
call-fault-web = Enter a web address that begins with https:// or http://
call-fault-agree = Tick this to agree
call-fault-file = Add a file
call-fault-over = This moment is over. To close the call now, use the button on its page
call-judged = The call is open: it judges by the criteria with which it was opened. Their words can be changed; nothing can be added or taken away, and neither kind, scale nor weight changes.
call-remove-sure = It is taken away with its help and its translations.
call-not-known = Not known
call-link-subject = Your answer to “{ $title }”
call-link-text = You want to answer the call “{ $title }”. It is open until { $moment }. The link below opens your form.
submission-ask-subject = { $name } asks you to write with them
submission-ask-text = { $name } asks you to write with them on “{ $title }”, an answer to the call “{ $call }”, which is open until { $moment }. The link below opens the form.
submission-not-sent-lede = This is what is written so far. It has not been sent.
submission-to-draft-copy = Read what is written so far
submission-discard = Throw it away
submission-discard-sure = What was written is gone for everybody, with its files. This cannot be undone.
submission-done-discarded = It is thrown away.
submission-begun-already = You write on an answer to this call already. Go on with it, or begin another one below.
log-submission-discarded = { $actor } threw away an answer to a call that was never sent.
mine-column-about = what the letter is about
criterion-decides-gone = A question that is no longer in the form
criterion-decided-by = Decided by: { $question }
criterion-fault-gone = Choose what decides: the question that did is no longer in the form
call-only-you = Only those who run the call see this page so far.
call-to-public-preview = As the public will see it
call-field-lang = Language in which it is written
call-field-lang-help = The form and the criteria come in every language of the site. What you write yourself is translated from this language.
open-submission = Answers to calls
call-field-when-help = Only for a call that was run elsewhere and whose dates are not known to the day: “spring 2012”. Leave it empty otherwise.
call-field-unknown-help = Only for a call that was run elsewhere: what nobody knows of it any more. Leave it empty otherwise.
log-submission-passed-on = { $actor } let somebody else write on an answer to a call.

# Reading submissions
reviews-title = Submissions to read
reviews-lede = The calls for which you have a seat on the panel. Nobody who answered sees who reads, and you do not see who answered.
reviews-none = You have no seat on a panel. Whoever runs a call gives you one.
reviews-given-of = { $given } given, { $assigned } assigned
review-phase-now = { $phase }: until { $moment }
review-phase-later = Reading begins on { $moment }
review-phase-over = Reading ended on { $moment }
review-queue-title = Submissions to read: { $call }
review-queue-lede = What has been read least comes first. Give a mark and a reason for each criterion; what you write is kept as you type, and counts once you give it.
review-resident-lede = You read as somebody who lives there. Three short questions for each, in your own words; no experience is needed.
review-next = Read the next one
review-views = Your submissions
review-count-open = { $n ->
    [one] { $n } to read
   *[other] { $n } to read
}
review-count-given = { $n ->
    [one] { $n } given
   *[other] { $n } given
}
review-count-abstained = { $n ->
    [one] { $n } not judged
   *[other] { $n } not judged
}
review-none-open = Nothing is left to read. Thank you.
review-none-given = You have not given a review yet.
review-none-abstained = There is none that you do not judge.
review-list-open = Still to read
review-list-given = Given
review-list-abstained = Not judged by you
review-readers-so-far = Readers so far
review-begun = begun
review-back = Your submissions to read
review-title = Read: { $title }
review-file = File { $number }
review-answers = The answers
review-marks = Your marks
review-reason = Why
review-not-summed = (shown, not summed)
review-met = Met
review-not-met = Not met
review-remark = Remark for the panel
review-remark-help = Only the panel reads it. You may leave it empty.
review-give-next = Give and read the next
review-give = Give
review-save = Save as a draft
review-counts = You have given this review: it counts. You may change it as long as reading is open; a change counts at once and must be complete.
review-counts-not = You do not judge this one. If you give marks after all, they count.
review-missing = { $n ->
    [one] { $n } mark or reason is missing
   *[other] { $n } marks or reasons are missing
}
review-missing-text = What you wrote is still here. Choose a step and say why, or save it as a draft and come back.
review-mark-missing = Choose a step and say why
review-overtaken = You changed this review in another window
review-overtaken-text = What you wrote is still here. Save it again to keep it in the place of what the other window says.
review-abstain = I do not judge this one
review-abstain-sure = Somebody else will be asked. What you wrote so far stays, and does not count.
review-abstain-do = Do not judge it
review-conflict = I must not read this one
review-conflict-sure = Say so if you know its authors, work with them or gain by the result. You will not see it any more, what you gave does not count, and somebody else is asked.
review-conflict-note = Why (for the panel; may be empty)
review-conflict-do = Declare a conflict
review-others = What the others gave
review-reader-letter = Reader { $letter }
review-resident-letter = Resident { $letter }
review-done-all = Nothing is left to read. Thank you.
review-done-given = Your review is given.
review-done-saved = Your review is saved.
review-done-abstained = You do not judge that one. Somebody else is asked.
review-done-conflict = Your conflict is noted. You will not see that submission any more.
review-resident-help = Would this help people where you live?
review-resident-voice = Did people like you have a say in it?
review-resident-trust = Would you trust the people who run it?
review-resident-step-0 = No
review-resident-step-1 = Rather not
review-resident-step-2 = Rather yes
review-resident-step-3 = Yes
mine-what-reading = Reading for a panel
mine-what-reading-why = So that submissions reach people who read their language and have nothing to do with them. What you gave stays with the call; once you are erased nobody can tell who gave it.
mine-table-panel-seat = Your seats on panels
mine-table-verdict-letter = Letters with the result of a call
log-review-planned = { $actor } planned how the answers to { $subject } are read.
log-review-drawn = { $actor } had readers drawn for { $subject }.
log-review-assigned = { $actor } gave an answer to a call to a reader.
log-review-unassigned = { $actor } took an answer to a call from a reader.
log-review-given = A reader gave a review.
log-review-abstained = A reader does not judge an answer.
log-review-conflict-declared = A reader declared a conflict.
log-seat-given = { $actor } gave somebody a seat on a panel.
log-seat-changed = { $actor } changed what somebody on a panel reads.
log-seat-left = { $actor } let somebody go from a panel.

# The panel of a call
conflict-author = This reader writes on the submission.
conflict-desk = This reader sits at the desk that answered.
conflict-organisation = This reader belongs to the organisation that answered.
conflict-city = This reader works in the city of those who answered.
conflict-declared = This reader has declared a conflict.
reading-title = Reading: { $title }
reading-back = How it is read
reading-done = The plan is kept.
reading-no-plan = Nothing is planned yet. Say when reading begins and ends.
reading-phases-help = Each phase ends where the next begins, so that from the first to the end exactly one is under way. A phase without a name is left out.
reading-phase = Phase { $number }
reading-phase-name = Name
reading-phase-day = Begins on
reading-phase-time = at
reading-phase-read = Reading
reading-phase-talk = Discussion
reading-reads = What readers read
reading-reads-assigned = What they are assigned
reading-reads-all = Everything in their languages that they are not in conflict with
reading-sees-scores = Readers see what the others gave, once they have given theirs
reading-sees-names = Readers see who answered
reading-end-day = Reading ends on
reading-zone = All times are those of { $zone }.
reading-wanted = Readers for each submission
reading-wanted-help = Two or more, so that no single view decides.
reading-distance = A third reader is asked if two differ by more than so many per cent
reading-distance-help = Of the whole scale, by the weighted mean of all scored criteria. The third is asked at once and by itself.
reading-save = Save the plan
reading-unsound = Reading cannot begin before the call has closed, and each phase must begin after the one before and before the end. Nothing was changed: what you wrote is still in the form below.
reading-no-phase = Name at least one phase
reading-fault-number = Enter a whole number from 1 to { $max }
reading-to-panel = { $n ->
    [one] The panel: { $n } seat
   *[other] The panel: { $n } seats
}
reading-to-assignment = Who reads what
reading-to-selection = Selection
reading-received = Submissions
reading-short = Read by fewer than wanted so far
review-state-given = Reviews given
review-state-draft = Reviews begun
review-state-abstained = Not judged
review-state-void = Fallen out by a conflict
panel-title = Panel: { $title }
panel-lede = Who reads. Nobody who answered ever sees these names, and nobody on the panel sees who answered.
panel-none = Nobody has a seat yet. Give seats to people who read the languages of the submissions, and to people who live where such practices work.
panel-nobody = Somebody whose account is erased
panel-reader = Reader
panel-kind = Reads as
panel-kind-reader = Reader, by all criteria
panel-kind-resident = Resident, by three short questions
panel-kind-help = Migrants and other residents answer three questions in plain words. What they say stands beside the marks and is never summed with them.
panel-languages = Languages
panel-themes = Themes
panel-most = Reads at most
panel-most-help = How many submissions, in all.
panel-load = To read / at most
panel-shut-out = has lost the role
panel-left = Left: { $names }. What they gave counts.
panel-add = Give somebody a seat
panel-email = Email address
panel-email-help = A letter with a link goes there. Readers need a second factor to sign in; the link leads through that.
panel-give = Give a seat
panel-save = Save
panel-back = Panel
panel-leave = Let go
panel-leave-sure = The seat is given up, what is not begun there is free for others, and what was given counts.
panel-fault-languages = Choose at least one language
panel-too-many = A panel has at most { $max } seats
panel-done-given = The seat is given, and a letter is on its way.
panel-done-changed = What this reader reads is changed.
panel-done-left = The seat is given up.
panel-letter-subject = A seat on the panel: { $call }
panel-letter-text = { $name } asks you to read submissions to the call “{ $call }”. The link below leads to what waits for you. Nobody who answered sees that you read.
assign-title = Who reads what: { $title }
assign-lede = Readers are drawn by language, conflicts, load and themes, in this order; what is drawn stays, and only gaps are filled. The same seed over the same panel gives the same draw.
assign-no-plan = First say how many readers each submission should have
assign-seed = Seed
assign-seed-help = Any whole number. Write it into the minutes: whoever has it can draw again.
assign-draw = Draw readers for what lacks them
assign-missing = { $n ->
    [one] { $n } reader missing
   *[other] { $n } readers missing
}
assign-give = Give it to somebody
assign-give-do = Give
assign-take = Take away
assign-read = This reader has begun already: it cannot be taken away. Whoever must not judge declares a conflict.
assign-done-given = It is given.
assign-done-taken = It is taken away.
assign-done-drawn = { $n ->
    [0] Nothing was left to give out.
    [one] { $n } place was filled.
   *[other] { $n } places were filled.
}
assign-short-language = { $n ->
    [one] For { $n } submission nobody reads the language.
   *[other] For { $n } submissions nobody reads the language.
}
assign-short-conflict = { $n ->
    [one] For { $n } submission everybody who reads the language is in conflict.
   *[other] For { $n } submissions everybody who reads the language is in conflict.
}
assign-short-full = { $n ->
    [one] For { $n } submission everybody who could has enough to read.
   *[other] For { $n } submissions everybody who could has enough to read.
}
assign-short-reading = { $n ->
    [one] For { $n } submission there are no more readers who could.
   *[other] For { $n } submissions there are no more readers who could.
}
assign-short-nobody = { $n ->
    [one] For { $n } submission there is nobody: the panel has no readers.
   *[other] For { $n } submissions there is nobody: the panel has no readers.
}
assign-how-draw = drawn
assign-how-hand = by hand
assign-how-third = asked as one more
assign-why-left = left the panel
assign-why-language = reads the language
assign-why-despite-language = does not read the language
assign-why-themes = { $n ->
    [one] shares { $n } theme
   *[other] shares { $n } themes
}
assign-why-one-of = { $n ->
    [one] the only one who could
   *[other] one of { $n } who could
}
assign-why-load = { $n ->
    [one] reads { $n } in all
   *[other] reads { $n } in all
}
assign-why-together = { $n ->
    [one] reads { $n } more with the same reader
   *[other] reads { $n } more with the same readers
}
review-is-draft = begun
review-is-given = given
review-is-abstained = not judged
review-is-void = fallen out by a conflict
reviews-menu = Reading
reviews-menu-help = Submissions that wait for you as a reader, and those that you have read.
call-to-reading = Reading and selection
work-task-reading = { $n ->
    [one] { $n } submission waits to be read by you
   *[other] { $n } submissions wait to be read by you
}
mine-column-languages = languages
mine-column-themes = themes
mine-column-most = at most
mine-column-left-at = left
mine-column-sent-at = sent

# Choosing
selection-title = Selection: { $title }
selection-lede = What readers gave, side by side. The order is a help, not a verdict: the panel decides, with reasons.
selection-so-far = Chosen: { $chosen } of { $places } places. Not decided: { $open }.
selection-concluded = The choice is concluded.
selection-to-balance = Balance
selection-to-minutes = Minutes and conclusion
selection-to-letters = Letters
selection-to-csv = Table as CSV
selection-by-mean = the best first
selection-by-spread = where readers differ most first
selection-by-stays = the firmest first
selection-by-number = by number
selection-sort = Sort
selection-table = Submissions with their marks
selection-table-help = For each criterion the median, and the lowest and highest mark where they differ. Mean and difference are shares of the whole scale. “Stays” is in how many of 10,000 random weightings of the criteria a submission would be among the chosen.
selection-mean = Mean
selection-spread = Difference
selection-stays = Stays
selection-readers = Readers
selection-residents = Residents
selection-verdict = Decision
selection-none = none
selection-figures = How far readers agree, and how firm the order is
selection-figures-help = Computed from all marks at once, when you ask for it. The same marks and the same seed give the same figures.
selection-as-of = As of { $moment }, from { $reviews } reviews, for { $places } places, with seed { $seed }.
selection-figures-old = Reviews have changed since: compute the figures anew.
selection-agreement = Agreement by criterion
selection-criterion = Criterion
selection-alpha = Krippendorff’s alpha
selection-interval = 95% interval
selection-compared = Read twice or more
selection-from-to = { $low } to { $high }
selection-alpha-source = 1 is full agreement, 0 is what chance would give. Ordinal, with a bootstrap over submissions. Source: K. Krippendorff, “Content Analysis”, 4th edition, 2019, chapter 12. Where readers agree little, talk about single submissions, and do not rank by the mean.
selection-figure = Compute the figures
selection-rest = Decline the rest
selection-rest-words = Reasons, the same for all
selection-rest-help = Everybody who answered gets reasons. Write here what holds for all that are not decided yet; single ones you decide on their own page.
selection-rest-do = { $n ->
    [one] Decline { $n } submission
   *[other] Decline { $n } submissions
}
selection-rest-why = Say why: everybody who answered gets reasons. Nothing was decided.
selection-is-decided = The choice is concluded: nothing changes any more, unless the panel takes it up again in the minutes.
selection-done-figured = The figures are computed.
selection-done-decided = The decision is kept.
selection-done-rest = The rest is declined.
selection-done-adopted = It is a draft in the repertoire now.
selection-done-noted = The minutes are kept.
selection-done-concluded = The choice is concluded. The letters can be prepared.
selection-done-reopened = The choice is taken up again. Prepared letters are thrown away.
selection-done-published = The public reads the record now.
selection-done-prepared = The letters are prepared. Read each of them over before they are sent.
selection-done-read = All letters are read over. They can be sent.
selection-done-sent = The letters are on their way.
selection-back = Selection
selection-one-title = Decide: { $title }
selection-decision = Decision
selection-words = In general
selection-words-help = Its authors read this and the reasons below. Name no reader.
selection-median = Median { $median }
selection-reason = Reason of the panel
selection-decide = Keep the decision
selection-no-verdict = Choose what becomes of it.
selection-remarks = Remarks of readers
selection-adopt = Make it a draft in the repertoire.
selection-adopt-help = Its answers stand in the form of the practice, and what the panel said in the notes for editors.
selection-adopt-do = Begin the draft
selection-editor = In the hands of
selection-place = Place
selection-no-place = There is no place of this name yet. Enter the name of a city that is on the site, or let an administrator add it first.
selection-to-practice = Its practice in the repertoire
verdict-chosen = Chosen
verdict-reserve = Reserve
verdict-declined = Not chosen
balance-title = Balance: { $title }
balance-lede = How the chosen spread, beside everything that was received. A balance is for the panel to weigh; it changes no mark.
balance-count-chosen = { $n ->
    [one] { $n } chosen
   *[other] { $n } chosen
}
balance-count-reserve = { $n ->
    [one] { $n } in reserve
   *[other] { $n } in reserve
}
balance-of = { $n ->
    [one] Of { $n } submission
   *[other] Of { $n } submissions
}
balance-country = Country
balance-size = Size of the city
balance-sector = Field of policy
balance-organisation = Kind of organisation
balance-target = Whom it is for
balance-chosen = Chosen
balance-received = Received
balance-size-small = Small
balance-size-medium = Medium
balance-size-large = Large
balance-size-unknown = Not known
balance-size-help = The size of a city is known where the desk that answered says in which city it is and the site has its figures.
minutes-title = Minutes: { $title }
minutes-lede = What the panel talked about, who decided, and why in general. The minutes stay with the panel; the public reads the other two once you publish the record.
minutes-label = Minutes
minutes-help = For the panel alone. Markdown.
minutes-deciders = Who decided
minutes-deciders-help = The public reads this: institutions and functions. Never a reader of single submissions.
minutes-reasons = Reasons in general
minutes-reasons-help = The public reads this: what spoke for the chosen, and how they are balanced.
minutes-save = Keep
minutes-as-read = The minutes as they read
minutes-concluded-at = Concluded on { $moment }.
minutes-published-at = The public has read the record since { $moment }.
minutes-publish = Publish the record
minutes-publish-sure = The public will read how many answered, who decided, the reasons in general, the balance, the chosen with their reasons, and as promising those of the rest that agreed.
minutes-reopen = Take the choice up again
minutes-reopen-sure = Decisions can be changed again, and letters that were prepared are thrown away. Once letters have left, this is not possible any more.
minutes-conclude = Conclude the choice
minutes-conclude-sure = Reading ends, decisions stay as they are from now on, and letters can be prepared.
minutes-undecided = { $n ->
    [one] { $n } submission is not decided, or without a reason
   *[other] { $n } submissions are not decided, or without a reason
}
minutes-incomplete = Not everything is decided with a reason yet. Nothing was changed.
minutes-sent = Letters have left already: the choice stays as it is.
verdict-title = Letters with the result: { $title }
verdict-lede = One letter to everybody who writes on a submission, in her language, with the reasons. Read each over; then they are sent together.
verdict-undecided = First conclude the choice in the minutes
verdict-so-far = Letters: { $all }. Not read over: { $unread }. Sent: { $sent }.
verdict-prepare = Prepare letters for everybody who has none
verdict-send = Send all letters
verdict-send-sure = All letters that are not sent leave now, each once. They cannot be called back.
verdict-unread = Some letters are not read over yet. Nothing was sent.
verdict-back = Letters
verdict-one-title = Letter to { $name }
verdict-subject = Subject
verdict-body = Letter
verdict-read = I have read it over; on to the next
verdict-is-sent = This letter has left.
verdict-state-new = not read over
verdict-state-read = read over
verdict-state-sent = sent
verdict-letter-subject = The result of the call: { $call }
verdict-letter-chosen = Dear { $name },

    your submission “{ $title }” (number { $number }) to the call “{ $call }” is chosen. Congratulations. We will write to you about what comes next.
verdict-letter-reserve = Dear { $name },

    your submission “{ $title }” (number { $number }) to the call “{ $call }” is in reserve: if a chosen one falls out, it may take its place, and we will write to you.
verdict-letter-declined = Dear { $name },

    your submission “{ $title }” (number { $number }) to the call “{ $call }” is not chosen. Thank you for the work that you put into it.
verdict-letter-reasons = These are the reasons of the panel:
record-title = The choice: { $title }
record-head = How it was chosen
record-undecided = { $n ->
    [one] { $n } submission was received. The panel has not decided yet.
   *[other] { $n } submissions were received. The panel has not decided yet.
}
record-lede = { $received } submissions were received, { $chosen } were chosen.
record-chosen = Chosen
record-promising = Promising
record-promising-help = Not among the chosen, and named here because those who run them agreed.
record-balance = Balance
record-balance-help = What fewer than ten sent is not counted here, unless it was chosen.
record-received = Submissions received
record-published = Published
record-criteria = The call and its criteria
record-link = The record
submission-result = The result
log-selection-figured = { $actor } computed how far readers of { $subject } agree.
log-selection-decided = { $actor } decided on an answer to a call.
log-selection-noted = { $actor } changed the minutes of { $subject }.
log-selection-concluded = { $actor } concluded the choice of { $subject }.
log-selection-reopened = { $actor } took the choice of { $subject } up again.
log-selection-letters-prepared = { $actor } prepared the letters of { $subject }.
log-selection-letter-sent = { $actor } sent a letter with the result of a call.
log-selection-published = { $actor } published the record of { $subject }.
log-selection-adopted = { $actor } made a draft in the repertoire from a chosen answer.
minutes-letters-first = First send the letters: nobody should learn the result from a page.
selection-gates = By its answers it does not meet these conditions:
