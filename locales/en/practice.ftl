# One practice: its page, its versions and what changed, two side by side, and its paper.

## The head of the page.

practice-original-name = Its own name
practice-no-summary = No summary has been written yet.
practice-made-up = Made up for tests. Nothing on this page is about a real place.
practice-ended = This practice has ended.
practice-ended-why-unknown = Why it ended is not known.
practice-description = What is known of “{ $title }” in { $city }, and what is not: objectives, figures with their sources, money, strengths and weaknesses.

## Which language is read, and why.

practice-read-source = You are reading { $language }, the language in which this record was written.
practice-read-translated = You are reading { $language }, translated from { $source }.
practice-read-partly = You are reading { $language } where there is a translation: { $translated } of { $all } texts. The others are in { $source }, as they were written.
practice-read-untranslated = You are reading { $source }: there is no { $language } translation of this record yet.
practice-read-machine = It is a machine translation that nobody has checked.
practice-read-machine-some = { $n ->
    [one] { $n } text is a machine translation that nobody has checked.
   *[other] { $n } texts are machine translations that nobody has checked.
}
practice-read-reviewed = It was translated by machine and checked by a person.
practice-read-outdated = { $n ->
    [one] { $n } text has changed in the original since it was translated: that translation is out of date.
   *[other] { $n } texts have changed in the original since they were translated: those translations are out of date.
}
practice-read-own-language = The practice’s own language is { $language }.
practice-read-original = Read all of it as it was written
practice-reading-original = You are reading every text as it was written, without any translation.
practice-read-in-mine = Read it with the translations

## Sections, their names in the contents, in comparisons and in what changed.

practice-contents = On this page
practice-glance = At a glance
practice-known-section = What is known and what is not
practice-objectives = Objectives
practice-how = How it works
practice-who = Who takes part
practice-figures = Results and figures
practice-money = Money
practice-strengths = Strengths
practice-weaknesses = Weaknesses
practice-conditions = Conditions for another city
practice-lessons = Lessons
practice-evaluation = Evaluation
practice-components = Taken apart
practice-city = { $city }: the place
practice-documents = Documents
practice-sources = Sources
practice-cite = Cite, print, keep
practice-versions = Versions of this record

## Facts.

practice-place = Place
practice-scope = Scope
practice-scope-city = City
practice-scope-neighbourhood = Neighbourhood
practice-since = Start
practice-start-about = about { $year }
practice-start-either = { $earlier } or { $year }
practice-start-see-note = { $year } (see note)
practice-certainty-about = about that year
practice-certainty-see-note = see the note
practice-themes = Themes
practice-for = For whom
practice-run-by = Run by
practice-partners = Partners
practice-actors = Who acts
practice-approach = Approach, as we read it
practice-confirmed = Last confirmed functioning
practice-confirmed-long-ago = not confirmed since { $date }
practice-confirmed-never = nobody has confirmed yet that it still runs
practice-cost = Amounts of money
practice-cost-unknown = not known, no source states them
practice-name = Name
practice-summary = Summary
practice-licence = Licence of our text
practice-licence-unknown = no licence has been stated for it
practice-compare-link = Compare with another practice
practice-side-by-side = Side by side

## Known and not known.

practice-known = Known
practice-not-known = Not known
practice-know-runner = Who runs it, with whom
practice-unknown-running = Whether it still functions: nobody has confirmed it
practice-unknown-running-since = Whether it still functions: not confirmed since { $date }
practice-unknown-start = When exactly it began
practice-unknown-film = Address of the film
practice-unknown-report = Address of the report
practice-unknown-report-existence = Whether there is a report
practice-unknown-evidence = Evidence for its strengths and weaknesses
practice-unknown-licence = Licence of our text
practice-tell-us = Do you know more? Tell us, with a source
practice-not-stated = Not known. No source that was read states it.
practice-not-evaluated = Not known. The record holds nothing on whether it was evaluated.

## Observations.

practice-figures-caption = What was counted, and when
practice-figures-none = No figure is known. No source that was read gives one.
practice-figures-differ = They count different things and must not be added or compared.
practice-when = When
practice-value = Value as stated
practice-value-short = Value
practice-counts = What it counts, and the source
practice-counts-short = Counts
practice-value-unknown = not stated
practice-value-about = about { $number }
practice-value-over = over { $number }
practice-source-unknown = source not known
practice-key-exact = exact as stated
practice-key-rough = about or over

## Money.

practice-money-from = Where the money comes from
practice-money-sources-unknown = Where the money comes from is not known. No source that was read states it.
practice-money-amounts = Amounts:

## Claims.

practice-stance-supports = Supported
practice-stance-nuances = Nuanced
practice-stance-contradicts = Contradicted
practice-stance-none = No evidence yet
practice-claims-untied = The record says all of this; nobody has tied it to a passage that you could open.

## Components.

practice-component-function = Why it is there
practice-component-form = How it is done here
practice-component-role = If another city takes it over
practice-component-needs = What it needs
practice-role-core = Core: keep it
practice-role-adaptable = Adaptable: the form may change
practice-role-local = Local colour: specific to this place

## The city.

practice-city-caption = Figures on the city
practice-city-figure = Figure
practice-city-value = Value
practice-city-source = Source
practice-city-more = More about { $city }
practice-city-earlier = { $figure }, earlier:
practice-city-this-record = the record does not say which of its sources
practice-city-record = a record on this site, which does not say which of its sources

## Documents.

practice-documents-caption = Documents on this practice
practice-document = Document
practice-document-languages = Languages
practice-document-where = Where
practice-document-none = No document on this practice is known here yet.
practice-document-report = Research report
practice-document-infosheet = Infosheet
practice-document-film = Film
practice-document-pages = { $n ->
    [one] { $n } page
   *[other] { $n } pages
}
practice-document-minutes = planned: { $minutes } minutes
practice-document-address-unknown = address not known
practice-document-existence-unknown = not known whether it exists
practice-document-film-unseen = The project states that it was made; its address is not known.

## Cite, print, keep.

practice-citation = { $site } repertoire, “{ $title }”, { $city }, version { $version }, { $date }, { $address }
practice-copy-citation = Copy the citation
practice-copied = Copied
practice-save-pdf = Save as PDF
practice-save-pdf-note = accessible, in { $language }
practice-licence-line = Our text:
practice-licence-sources = The sources:
practice-licence-sources-unknown = the record does not state their licences
practice-data-line = All practices as data:

## Versions.

practice-version = Version { $number }
practice-version-list-title = Versions of “{ $title }”
practice-version-list-lede = Each state of this record is kept. Open one to read it whole, or see what changed from the one before.
practice-version-current = this is the current one
practice-version-first = First version
practice-version-minor = small correction
practice-version-editor = by an editor
practice-version-read = Read version { $number }
practice-version-changes = What changed in version { $number }
practice-version-all = All versions
practice-version-old = This is version { $number }, from { $date }. It is no longer the current one.
practice-version-to-current = Read the current version
practice-version-page = { $title }, version { $number }
practice-version-unstated = No reason was given.
practice-version-why-first = first entered
practice-version-why-again = entered again from a file
practice-version-translations = Translations belong to the current version, so this one is shown as it was written.

## What changed.

practice-changes-title = What changed from version { $before } to version { $after }
practice-changes-same = Choose two different versions
practice-changes-same-mend = A version compared with itself shows no changes. Choose another one.
practice-compare-before = From
practice-compare-after = To
practice-compare-versions = Compare
practice-changes-count = { $n ->
    [0] Nothing that readers see changed.
    [one] { $n } field changed; all others are the same.
   *[other] { $n } fields changed; all others are the same.
}
practice-changes-why = Why:
practice-changes-removed = removed:
practice-changes-added = added:
practice-changes-before = Changes before
practice-changes-after = Changes after
practice-changes-nav = Versions

## Two side by side.

practice-compare-title = Two practices side by side
practice-compare-lede = Row by row, as far as it is known. What is not known never counts as alike.
practice-compare-first = First practice
practice-compare-second = Second practice
practice-compare-choose = Choose a practice
practice-compare-button = Compare
practice-compare-none = Choose two practices and press “Compare”.
practice-compare-one = Choose a second practice to set beside “{ $title }”.
practice-compare-same = You chose the same practice twice. Choose another one to set beside it.
practice-compare-not-found = { $n ->
    [one] One of the practices cannot be found. Choose another from the list.
   *[other] The practices cannot be found. Choose others from the list.
}
practice-compare-caption = { $first } and { $second }
practice-compare-title-of = { $first } beside { $second }
practice-compare-fit-title = “{ $title }” and { $city }
practice-compare-fit-later = A full check of how well this practice fits your city is not in this version of the site. Below are the figures on the two places, as far as they are known; they do not say whether it would work.
practice-compare-places = The two places
practice-compare-city-not-found = This city cannot be found. Open the list of cities to find another one.
practice-compare-city-list = All cities

## On paper.

practice-paper-subtitle = Functioning practice of { $city }, { $country }
practice-paper-byline = { $site } repertoire, version { $version } of { $date }
practice-paper-back = Read it again, with its links and later versions:
