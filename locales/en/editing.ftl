# The texts of the site, edited in forms.
menu-texts = Texts of the site
menu-texts-help = Pages, news, dates, partners, funding statements, and the name of the site.

editing-overview-lede = What you write here stays your draft until you publish it.
editing-my-drafts = Your drafts
editing-count = { $n ->
    [0] None yet.
    [one] There is { $n }.
   *[other] There are { $n }.
}

## The kinds of texts.

editing-kind-page = Pages
editing-kind-news = News
editing-kind-date = Calendar dates
editing-kind-partner = Partners
editing-kind-funding = Funding statements
editing-kind-story = Home page
editing-kind-accessibility = Accessibility statement
editing-kind-identity = Name of the site
editing-about-page = Who you are, how you work, what you do with personal data.
editing-about-news = What happened, and when.
editing-about-date = What takes place and what took place. Feeds and calendars are updated at once.
editing-about-partner = The organisations of the consortium, in the order in which they are shown.
editing-about-funding = Who paid for the work, as the grant agreement requires it to be said, for each project and its years. It is shown at the foot of the pages that present work of these years.
editing-about-story = The first words that visitors read, and the steps of the thread.
editing-about-accessibility = How accessible this site is, what is not, and why. The law asks for a review each year.
editing-about-identity = What the site is called, on every page and in emails.
editing-new-news = Write a news item
editing-new-date = Add a date
editing-new-partner = Add a partner
editing-new-funding = Add a funding statement

## Lists.

editing-search = Search these texts
editing-search-all = Show all
editing-none = Nothing matches. Search for another word, or begin a new text.
editing-pages = Pages of the list
editing-up = Move up
editing-down = Move down
editing-remove = Remove
editing-add = Add: { $what }
editing-state-withdrawn = withdrawn
editing-state-published = published
editing-state-unpublished = not published yet
editing-state-draft = you have a draft
editing-others = Also being edited by { $names }
editing-reviewed = last reviewed: { $date }
editing-funding-shows = shown with work of { $years }

## A new text.

editing-new-lede = Give it a name; everything else comes in the next step.
editing-new-name = Name or title
editing-new-name-help = You can change it later.
editing-slug = Last part of its address
editing-slug-help = Lower-case letters a to z, digits and hyphens. It cannot be changed later. If you leave it empty, it is made from the name.
editing-slug-wrong = Use only lower-case letters a to z, digits and single hyphens
editing-slug-taken = Another text uses or has used “{ $slug }”. Choose something else.
editing-begin = Begin

## The form.

editing-edit-title = Edit: { $name }
editing-optional = { $label } (optional)
editing-choose = Choose
editing-lang = Language of these texts
editing-lang-help = The language in which you write. Translations are made from it.
editing-markdown-help = An empty line begins a paragraph. **bold**, [words of a link](https://example.org), “- ” at the start of a line for a list, “## ” for a heading.
editing-save = Save the draft
editing-look = Refresh the preview
editing-to-publish = Continue to publishing
editing-view = As readers will see it
editing-view-none = The preview appears as soon as everything that is required is filled in.
editing-read-it = Read the published page
editing-give-up = Discard my draft
editing-give-up-help = What you wrote and have not published will be gone. It cannot be brought back.
editing-withdraw = Withdraw
editing-withdraw-help = Readers will be told that it was withdrawn. You can bring it back at any time.
editing-return = Bring back
editing-return-help = Readers will see it again as it was.
editing-said-saved = Your draft is saved. Readers do not see it yet.
editing-said-published = Published. It is public now.
editing-said-given-up = Your draft has been discarded.
editing-said-withdrawn = Withdrawn. Whoever opens the page is told so.
editing-said-returned = Brought back. It is public again.
editing-said-restored = The old version has been restored, as a new version.
editing-advice-line = Write it on one line
editing-advice-day = Enter a day that exists, such as 2014-02-03
editing-advice-dated = Enter a date that exists: 2014, 2014-02 or 2014-02-03
editing-advice-address = Enter a complete web address that begins with https:// or http://
editing-advice-country = Choose a country from the list
editing-advice-choice = Choose one from the list
editing-advice-order = Enter an end that is not before the start

## When two write at once.

editing-stale-title = Another version was published while you were writing
editing-stale-who = It was published by { $name }.
editing-stale-text = What you have not touched is taken over. Where both of you changed a field, you see both texts: keep yours or take the other.
editing-stale-taken-in = What changed there is taken over below. Your own changes are kept.
editing-overtaken-title = This draft was changed in another window
editing-overtaken-text = Nothing is lost: your text is in the form, the other one beside it. Save again to keep yours, or take the other.
editing-clash = The other text
editing-clash-empty = empty
editing-take = Take the other text

## Publishing.

editing-publish-title = Publish: { $name }
editing-publish-new = This is new: once published, everybody can read it.
editing-publish-same = Your draft is the same as what is published.
editing-publish-count = { $n ->
    [one] One field changes. Check it, then publish.
   *[other] { $n } fields change. Check them, then publish.
}
editing-differences = What changes
editing-why = Why?
editing-why-help = A few words for your colleagues, kept with the version. You may leave it empty.
editing-minor = This is a small correction
editing-minor-help = Only spelling and the like: translations stay up to date. Otherwise they are marked as out of date.
editing-publish = Publish
editing-back = Back to the form

## Versions.

editing-versions = Versions
editing-versions-title = Versions: { $name }
editing-versions-lede = Every published change, newest first. You can restore any of them.
editing-versions-none = Nothing has been changed since versions began to be kept.
editing-version = Version { $number }
editing-version-title = Version { $number }
editing-version-minor = small correction
editing-version-current = current version
editing-version-first = This is the first version that was kept.
editing-version-view = As readers saw it
editing-restore = Restore this version
editing-restored-why = Restored version { $number }
editing-who-unknown = before versions were kept
editing-who-erased = a former colleague
editing-who-program = an import

## Fields.

editing-title = Title
editing-text = Text
editing-page-text-help = Headings of the second level (“## ”) become the contents of the page.
editing-date = Date
editing-dated-help = As exactly as you know it: 2014, 2014-02 or 2014-02-03.
editing-source = Address of the source
editing-source-help = Where readers can check it.
editing-from = First day
editing-to = Last day
editing-to-help = Leave it empty if the end is not known. For one day enter that day again.
editing-precision = How exactly is it known?
editing-precision-help = The date is shown only as exactly as you say here.
editing-precision-day = on these days
editing-precision-month = only the month
editing-precision-year = only the year
editing-precision-about = around these days
editing-date-kind = What is it?
editing-place = Place
editing-place-help = If you give the English name of a city of the repertoire, it is translated automatically.
editing-clash-help = Where sources disagree on the date.
editing-name = Name
editing-short-name = Short name
editing-city = City
editing-city-help = If you give the English name of a city of the repertoire, it is translated automatically.
editing-country = Country
editing-role-help = What it did or does in the consortium.
editing-project = Project
editing-begins = First year or day of the work
editing-ends = Last year or day of the work
editing-ends-help = Leave it empty as long as the work goes on.
editing-statement = Statement
editing-statement-help = The sentence of the grant agreement, word for word. The EU emblem is shown beside it automatically.
editing-fund = Fund or programme
editing-agreement = Number of the grant agreement
editing-disclaimer = Disclaimer
editing-disclaimer-help = The sentence of the grant agreement, word for word.
editing-lead = Introduction
editing-lead-help = Two or three sentences: what this is and where to start.
editing-notice = Notice at the foot of every page
editing-notice-help = For example, that this is a demonstration. Leave it empty if there is nothing to say.
editing-steps = Steps of the thread
editing-steps-help = In the order in which they are told.
editing-step = Step
editing-step-title = Name of the step
editing-step-text = What happened
editing-scope = What the statement covers
editing-status-fully = fully meets the standard
editing-status-partially = partly meets the standard
editing-status-not = does not meet the standard
editing-status-reason = Why you say so
editing-barrier = Part
editing-barrier-what = What is not accessible
editing-barrier-why = Why
editing-barrier-alternative = What people can do instead
editing-burden-help = Where removing the barrier would cost too much for what it brings (Article 5 of the directive).
editing-prepared-on = Prepared on
editing-reviewed-on = Last reviewed on
editing-reviewed-on-help = At least once a year.
editing-method = Who judged it
editing-method-self = we ourselves
editing-method-third-party = somebody independent
editing-method-text = How it was judged
editing-feedback-help = How people reach you about barriers.
editing-enforcement-help = Where people can turn if you do not answer.
editing-standard = Standard
editing-standard-name = Name of the standard
editing-standard-version = Version of the standard
editing-wcag-version = Version of WCAG
editing-wcag-level = Level of WCAG
editing-standard-text = The standard in words
editing-laws = Laws
editing-law = Law
editing-law-name = Name of the law
editing-address = Address
editing-site-name = Name
editing-site-name-help = At the top of every page, in feeds and as the sender of emails.
editing-tagline = What it is
editing-tagline-help = A few words beside the name.
open-text = Drafts of texts of the site
