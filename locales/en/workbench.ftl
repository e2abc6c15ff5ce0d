# The workbench: practices are written, compared, proposed and published here.

## The list and one practice.

workbench-menu = Practices
workbench-menu-help = { $publishes ->
    [yes] Change practices, public or not, and publish them.
   *[no] See your practices and propose corrections to them.
}
workbench-proposals-menu = Proposals
workbench-proposals-menu-help = Corrections that owners of practices propose.
workbench-list-title = Edit practices
workbench-list-words = Name, city or address
workbench-list-state = State
workbench-list-any = Any state
workbench-list-open = Being written
workbench-list-changed = Last change
workbench-list-nothing = No practice matches. Use fewer words or choose any state.
workbench-status-draft = Not published yet
workbench-status-published = Published
workbench-status-ended = Ended
workbench-status-withdrawn = Withdrawn
workbench-count-drafts = { $n ->
    [one] { $n } draft
   *[other] { $n } drafts
}
workbench-count-proposals = { $n ->
    [one] { $n } proposal waiting
   *[other] { $n } proposals waiting
}
workbench-next = What to do next
workbench-mine = You have a draft, saved on { $moment }. Nobody else sees it.
workbench-go-on = Continue writing
workbench-begin = Change this practice
workbench-begin-proposal = Propose a correction
workbench-withdrawn = This practice has been withdrawn. It can be changed only after it has been restored.
workbench-to-page = Read it as it is published
workbench-to-history = Versions: who changed what, and when
workbench-writing = Who is writing
workbench-other = { $name } is working on this practice too. Last change: { $moment }.
workbench-waiting = Proposals waiting
workbench-proposed-by = Proposed by { $name }, { $moment }:
workbench-to-proposals = Look at the proposals
workbench-proposed = What you proposed
workbench-proposal-submitted = Waiting for an editor
workbench-proposal-published = Accepted and published
workbench-proposal-declined = Declined
workbench-declined-because = The reason: { $why }
workbench-done-published = Version { $number } is published.
workbench-done-read = Read it
workbench-done-changes = What changed
workbench-done-unchanged = Your draft said what readers see already. There is no new version.
workbench-done-sent = Sent to the editors.
workbench-done-sent-text = An editor will look at it. You will get an e-mail once it is published or declined.
workbench-done-dropped = Draft discarded.
workbench-bring-back = Bring it back
workbench-done-kept = Your draft is back, as you left it.

## A new practice.

workbench-new = New practice
workbench-new-lede = A name and a place are enough to begin. Readers see nothing until you publish it.
workbench-new-place-help = The name or the address of a city that is on this site already, such as turin.
workbench-new-slug = Last part of the address
workbench-new-slug-help = Lower-case letters, digits and hyphens. If you leave it empty, it is made from the name.
workbench-new-button = Begin the draft
workbench-fault-place = No city on this site has this name or address. Look it up in the list of cities.
workbench-fault-slug = Use lower-case letters a to z, digits and single hyphens
workbench-fault-slug-taken = Another practice has this address, or had it once. Choose another one.

## The form.

workbench-edit-title = Change “{ $title }”
workbench-edit-lede = What you write is saved as a draft. Readers see it only when you publish it.
workbench-propose-title = Propose a correction to “{ $title }”
workbench-propose-lede = Change what is wrong or missing. An editor checks it before readers see it.
workbench-save = Save the draft
workbench-save-this = Save my text
workbench-saved-at = Saved on { $moment }
workbench-unsaved = Not saved yet
workbench-failed = Could not be saved just now. The site will try again; everything stays in this form.
workbench-signed-out = You have been signed out. Everything stays in this form: sign in in a new tab, come back and save.
workbench-to-publish = Publish…
workbench-to-send = Send to the editors…
workbench-to-changes = What changes
workbench-to-preview = As readers see it
workbench-to-form = Back to the form
workbench-to-draft = Your draft
workbench-view = As readers would see it
workbench-drop = Discard this draft
workbench-faults-text = You can save the draft as it is. Correct this before you publish it.
workbench-from = The form shows the text of version { $number }. Save it to begin a draft from there.
workbench-overtaken-title = This draft was saved in another tab
workbench-overtaken-text = What you wrote here is still below and has not been saved. Save it to replace the other,
workbench-overtaken-take = or take what was saved in the other tab.
workbench-overtaken-way = Save to see both
workbench-overtaken-differ = Where the two texts differ
workbench-overtaken-differ-help = Crossed out: what was saved in the other tab. Underlined: what stands below.
workbench-closed-title = This draft is closed
workbench-closed-dropped = This draft was discarded in another tab
workbench-closed-published = This draft was published in another tab
workbench-closed-sent = This draft was sent to the editors in another tab
workbench-closed-text = What you wrote here is still below and has not been saved. Save it to begin a new draft with it.
workbench-closed-way = Save to go on
workbench-stale = Another version has been published since you began.
workbench-stale-link = Add it to my draft
workbench-up = Move up
workbench-down = Move down
workbench-remove = Remove
workbench-none = We know that there are none
workbench-choose = Choose
workbench-chars = characters
workbench-exists-unsaid = The record says nothing about it
workbench-certainty-sure = Certain

## What is wrong with a field.

workbench-fault-address = Enter a complete web address that begins with https:// or http://
workbench-fault-year = Enter a year from 1800 to 2200
workbench-fault-count = Enter a whole number, 0 or more, in digits only
workbench-fault-number = Enter a number in digits, with a point before decimals, such as 1250 or 12.5
workbench-fault-percent = Enter a number from 0 to 100, with a point before decimals
workbench-fault-currency = Enter the three letters of the currency, such as EUR
workbench-fault-licence = Enter the short name of a licence (SPDX), such as CC-BY-4.0
workbench-fault-date = { $date } does not exist. Enter a year, a month or a day that exists
workbench-fault-both = Fill in either the number or the words, not both
workbench-fault-line = Write it on one line
workbench-fault-list = A list takes at most { $max } items. Remove some
workbench-fault-choice = Choose one of the answers

## Sections.

workbench-section-name = Name and summary
workbench-section-place = Place and start
workbench-section-themes = Themes and groups
workbench-section-aims = Objectives and activities
workbench-section-claims = Strengths, weaknesses, lessons
workbench-section-notes = For editors only

## Fields and what belongs in them.

workbench-help-name = In English, as readers should find it.
workbench-help-original-name = What it is called in its own language.
workbench-original-language = Its own language
workbench-help-original-language = The language in which the practice works.
workbench-help-summary = Two or three sentences in English: what it does, for whom, where.
workbench-city = Where exactly
workbench-help-city = City and part of the city, such as: London (Southwark, Bermondsey).
workbench-region = Region
workbench-scope-note = Note on the scope
workbench-start-year = Year of the start
workbench-help-start-year = Four digits, as a source states it. Leave it empty if no source does.
workbench-start-certainty = How certain the year is
workbench-start-earlier = Earlier year
workbench-help-start-earlier = If another source gives an earlier year for the same beginning.
workbench-start-note = Note on the start
workbench-help-start-note = What began then, if it was not the practice as it is today.
workbench-help-themes = Fields of policy, each by the name that the thesaurus gives it.
workbench-themes-note = Note on the themes
workbench-help-targets = Whom it is for.
workbench-help-approach = Is it for everybody or for migrants only? This is our own reading.
workbench-help-goals = What it wants to achieve, one objective in each field.
workbench-help-activities = What is done, one activity in each field.
workbench-help-organisations = Who answers for it.
workbench-help-partners = Who works with these organisations.
workbench-help-actors = Who does the work: volunteers, mediators, teachers.
workbench-help-results = What was counted or seen, each with its source. Two sources may disagree: keep both.
workbench-help-value = The number as the source states it, or its words if it gives no plain number.
workbench-number = Number
workbench-words = In words
workbench-unit = Unit
workbench-help-unit = What is counted: people, hours, euros.
workbench-what-counted = What was counted
workbench-help-what-counted = So that nobody compares things that differ: visits are not visitors.
workbench-help-when = In the words of the source, such as: January 2013.
workbench-source = Source
workbench-help-address = The address of the page that says so.
workbench-help-payers = Who pays for it.
workbench-help-amounts = Sums that a source states.
workbench-amount = Amount
workbench-currency = Currency
workbench-help-currency = Its three letters, such as EUR.
workbench-year = Year
workbench-amount-what = What it paid for
workbench-amount-note = Note on the money
workbench-help-number = In digits, with a point before decimals.
workbench-help-count = A whole number in digits.
workbench-help-strengths = What makes it work. Tie each statement to pages that speak for or against it.
workbench-help-weaknesses = What does not work or may break.
workbench-help-conditions = What must be there for it to work in another city.
workbench-help-lessons = What those who run it have learnt.
workbench-help-evaluation = Whether somebody has evaluated it, who, and what came out.
workbench-claim = Statement
workbench-evidence = Evidence
workbench-help-evidence = Pages that anybody can open and check.
workbench-stance = What it says about the statement
workbench-help-components = The parts of the practice, which another city may keep, change or leave out.
workbench-help-needs = In units of everyday life: a job, hours a week, square metres.
workbench-population-year = Year of the population
workbench-population-source = Source of the population
workbench-share = Share of foreign residents, in per cent
workbench-share-year = Year of the share
workbench-share-counts = Whom the share counts
workbench-help-share-counts = Shares that count different people cannot be compared.
workbench-share-definition = How the source defines it
workbench-share-source = Source of the share
workbench-share-earlier = Earlier figures
workbench-area = Area
workbench-help-area = If the figures are about another area than the city, its name.
workbench-city-other = What else there is to know about the city
workbench-report-exists = Is there a report?
workbench-author = Written by
workbench-institution = Institution
workbench-dated = Date
workbench-pages = Pages
workbench-pages-note = How the pages were counted
workbench-report-languages = Languages of the report
workbench-help-languages = Each language in which it can be read.
workbench-addresses = Addresses
workbench-infosheet-languages = Languages of the infosheet
workbench-note = Note
workbench-film-exists = Was a film made?
workbench-film-length = Planned length, in minutes
workbench-help-film-length = Such as 10-12.
workbench-film-address = Address of the film
workbench-film-source = Source that says that it was made
workbench-help-sources = Every page that was used for this record.
workbench-help-licence = The licence under which others may use our text: its short name (SPDX), such as CC-BY-4.0.
workbench-notes = Notes for editors
workbench-help-notes = Readers do not see these.

## Items of lists.

workbench-item-theme = Theme
workbench-item-target = Group
workbench-item-goal = Objective
workbench-item-activity = Activity
workbench-item-actor = Who acts
workbench-item-organisation = Organisation
workbench-item-partner = Partner
workbench-item-payer = Source of money
workbench-item-amount = Amount
workbench-item-result = Figure
workbench-item-claim = Statement
workbench-item-evidence = Evidence
workbench-item-component = Part
workbench-item-need = Need
workbench-item-language = Language
workbench-item-address = Address
workbench-item-note = Note
workbench-add-theme = Add a theme
workbench-add-target = Add a group
workbench-add-goal = Add an objective
workbench-add-activity = Add an activity
workbench-add-actor = Add somebody who acts
workbench-add-organisation = Add an organisation
workbench-add-partner = Add a partner
workbench-add-payer = Add a source of money
workbench-add-amount = Add an amount
workbench-add-result = Add a figure
workbench-add-claim = Add a statement
workbench-add-evidence = Add evidence
workbench-add-component = Add a part
workbench-add-need = Add a need
workbench-add-language = Add a language
workbench-add-address = Add an address
workbench-add-note = Add a note

## Before readers see it.

workbench-preview-title = Your draft of “{ $title }”
workbench-preview-draft = This is your draft, as readers would see it.
workbench-no-draft = You have no draft of this practice. This is what is published.
workbench-changes-title = What your draft of “{ $title }” changes
workbench-changes-faults = { $n ->
    [one] { $n } field must be corrected; it counts as empty here.
   *[other] { $n } fields must be corrected; they count as empty here.
}
workbench-publish-title = Publish “{ $title }”
workbench-publish-lede = Readers see it at once, as a new version. The version before stays and can be restored.
workbench-publish = Publish now
workbench-publish-faults = { $n ->
    [one] { $n } field must be corrected first.
   *[other] { $n } fields must be corrected first.
}
workbench-strange-themes = { $n ->
    [one] The thesaurus does not know this theme, and no list will show the practice under it:
   *[other] The thesaurus does not know these themes, and no list will show the practice under them:
}
workbench-strange-themes-link = Choose another theme
workbench-send-title = Send your correction to “{ $title }”
workbench-send-lede = An editor checks it and then accepts it, changes it or tells you why not.
workbench-send = Send to the editors
workbench-why = Why
workbench-why-help = One sentence: what changed, and how you know. Readers see it beside the version.
workbench-minor = This is a small correction
workbench-minor-help = Only spelling and the like: translations stay up to date. Otherwise they are marked as out of date.
workbench-outdates = { $n ->
    [one] { $n } translation goes out of date with these changes, unless this is a small correction.
   *[other] { $n } translations go out of date with these changes, unless this is a small correction.
}
workbench-look-again = Something has changed in the meantime
workbench-look-again-text = Nothing was published. Check what is here now and try again.

## Two people on the same practice.

workbench-merge-title = Add what was published of “{ $title }” to your draft
workbench-merge-nothing = There is nothing to add: your draft is based on what is published.
workbench-newest = Version { $number } was published on { $moment }.
workbench-newest-by = { $name } published version { $number } on { $moment }.
workbench-newest-by-editor = An editor published version { $number } on { $moment }.
workbench-merge-clean = You and others changed different things. All changes go together.
workbench-merge-questions = { $n ->
    [one] { $n } value was changed by you and by somebody else. Choose which one to keep; everything else goes together.
   *[other] { $n } values were changed by you and by somebody else. Choose which ones to keep; everything else goes together.
}
workbench-merge-open = Choose an answer to each question
workbench-merge-changed = Nothing has been added to your draft yet. Check what is here now; what you chose and typed still stands.
workbench-merge-before = Before, it said:
workbench-merge-mine = Yours
workbench-merge-theirs = As published
workbench-merge-typed = Something else:
workbench-merge-both = Both changes together:
workbench-merge-out = removed
workbench-merge-take = Add to my draft
workbench-merge-published = What was published in the meantime

## Versions.

workbench-history-title = Versions of “{ $title }”
workbench-history-none = Nothing has been published yet.
workbench-history-draft = You have an open draft. Publish or discard it before you restore an old version.
workbench-an-editor = an editor
workbench-version-proposed-by = proposed by { $name }
workbench-restore = Restore version { $number }
workbench-brought-back = Version { $number } restored

## Proposals.

workbench-proposals-title = Proposals
workbench-proposals-count = { $n ->
    [0] No proposal waits for an editor.
    [one] { $n } proposal waits for an editor.
   *[other] { $n } proposals wait for an editor.
}
workbench-accept = Accept
workbench-accept-help = It becomes your draft. You can change it before you publish it.
workbench-accept-refused = You already have a draft of this practice. Publish or discard it, then accept the proposal.
workbench-decline = Decline
workbench-decline-why = Reason
workbench-decline-help = The person who proposed it will read this.

## The letter about a proposal.

workbench-letter-subject = Your correction to “{ $title }” was not accepted
workbench-letter-text =
    Hello { $name },
    An editor checked your correction to “{ $title }” and did not accept it. The reason:
workbench-letter-next = What you wrote is kept. You can propose another correction here: { $address }
workbench-letter-published-subject = Your correction to “{ $title }” is published
workbench-letter-published =
    Hello { $name },
    an editor accepted what you proposed for “{ $title }”, perhaps with changes, and published it. Thank you.
workbench-letter-read = Read it here: { $address }
workbench-letter-waits-subject = A correction to “{ $title }” waits for an editor
workbench-letter-waits =
    Hello { $name },
    { $author } proposes a correction to “{ $title }” and gives this reason:
workbench-letter-look = See what it changes, and accept or decline it: { $address }

## When somebody leaves.

open-draft = Drafts of practices
