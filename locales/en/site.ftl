## The home page. Numbers are those of the whole repertoire.

site-home-title = Practices of migrant integration that work in Europe’s cities
site-home-search = Search the practices
site-home-practices = { $n ->
    [one] { $n } practice
   *[other] { $n } practices
}
site-home-cities = { $n ->
    [one] { $n } city
   *[other] { $n } cities
}
site-home-countries = { $n ->
    [one] { $n } country
   *[other] { $n } countries
}
site-home-about = What { $site } is
site-home-map = Map of Europe: cities with a practice
site-home-map-as-list = The same cities as a list of practices
site-home-thread = One thread, from a call to a policy that lives elsewhere
site-home-see-practices = See the practices
site-home-see-dates = See the dates
site-home-start = Start with one of these
site-home-fictional = made up for tests
site-home-all-practices = See all practices
site-home-empty-title = No practice has been published yet
site-home-empty-text = The practices of European cities will be listed here as soon as the first one is published. Until then, read what this academy is.

## Pages of text.

site-partners = Partners
site-methodology = How the academy worked
site-more = More about the academy
site-contents = On this page
site-unwritten-title = This page has not been written yet
site-unwritten-text = Those who run this academy have not put any text here yet. Start from the home page meanwhile.
site-source = Source:
site-source-unknown = no address known

## What is said above a text about its language. The names of languages come as they stand inside a sentence.

site-note-source = You are reading this text in { $language }, the language in which it was written.
site-note-human = You are reading this text in { $language }. It was written in { $source } and translated by a person.
site-note-machine = You are reading this text in { $language }: a machine translation that nobody has checked yet. It was written in { $source }.
site-note-machine-reviewed = You are reading this text in { $language }: a machine translation checked by a person. It was written in { $source }.
site-note-untranslated = There is no translation into { $wanted } yet. You are reading this text in { $language }, the language in which it was written.
site-note-outdated = The original has changed since, so this translation may no longer be right.
site-note-original = Read the original in { $source }
site-note-some-untranslated = Some texts on this page have not been translated into { $wanted } yet; they are shown in the language in which they were written.
site-note-some-machine = Some texts on this page are machine translations that nobody has checked yet.
site-note-some-outdated = The original of some texts on this page has changed since they were translated.

## Partners.

site-partners-title = Organisations
site-partners-caption = The organisations of the consortium and their part
site-partners-name = Organisation
site-partners-role = Part
site-partners-place = Place
site-partners-website = Website

## News.

site-news-title = News
site-news-lede = What happened, newest first.
site-news-feed = Follow by feed
site-news-pages = Pages of news
site-news-all = All news
site-news-empty-title = No news yet
site-news-empty-text = What happens around the academy will be shown here as soon as there is something to tell.
site-feed-title = { $site }: what is new

## The calendar. Months come as titles, such as “February 2014”.

site-calendar-lede = When things take place and took place, each date only as exact as its source.
site-calendar-subscribe = Put the dates into your own calendar
site-calendar-by-month = See the dates month by month
site-calendar-by-year = See all dates by year
site-calendar-none-title = No date is known yet
site-calendar-none-text = Dates of the academy will be shown here as soon as there are any. Until then, read the news.
site-calendar-name = { $site } calendar
site-calendar-month = Calendar, { $month }
site-calendar-months = Months before and after
site-calendar-all-months = All months with entries
site-calendar-year-only = only the year is known
site-calendar-certain = { $month }: on these days
site-calendar-day-unknown = { $month }: exact day not known
site-calendar-month-unknown = { $year }: month not known
site-calendar-about = around { $date }
site-calendar-about-open = from around { $date }, end not known
site-calendar-open = from { $date }, end not known
site-calendar-around = { $title } (around this day)
site-calendar-until = until { $date }
site-calendar-last-day = last day
site-calendar-clash = About the date
site-calendar-publication = publication
site-calendar-fieldwork = fieldwork
site-calendar-phase = phase of the Academy
site-calendar-seminar = seminar
site-calendar-milestone = milestone
site-calendar-empty-title = Nothing is known for { $month }
site-calendar-empty-text = No entry of this calendar lies in this month.
site-calendar-empty-nearest = Go to the nearest month with an entry: { $month }

## The contact form.

site-contact-title = Contact
site-contact-lede = Ask, correct, or add what you know.
site-contact-name = Your name
site-contact-name-help = As you wish to be addressed. You may leave it empty.
site-contact-email = Your email address
site-contact-email-help = Only to answer you. It is deleted after a year at the latest.
site-contact-topic = What is it about?
site-contact-topic-question = A question
site-contact-topic-correction = A correction or an addition
site-contact-topic-accessibility = Accessibility of this site
site-contact-topic-personal-data = My personal data
site-contact-topic-missing = Choose what your message is about
site-contact-message = Your message
site-contact-message-help = { $n ->
    [one] If you correct a fact, please name the source. At most { $n } character.
   *[other] If you correct a fact, please name the source. At most { $n } characters.
}
site-contact-send = Send the message
site-contact-sent-title = Your message is on its way
site-contact-sent-lede = We have recorded it and pass it on to those who run this academy.
site-contact-sent-next = You do not need to do anything more. The answer comes to the address that you gave.

## The letter that the convener gets. The visitor’s own words stand above these lines.

site-letter-subject = { $topic }: { $name }
site-letter-name = Name: { $name }
site-letter-address = Answer to: { $address }
site-letter-language = Language of the form: { $language }
site-letter-written = Written on { $moment }

## The accessibility statement. The law wants the three sorts of barriers apart, also where there are none.

site-accessibility-title = Accessibility statement
site-accessibility-lede = This site is meant to work for everyone, with any device, with and without script.
site-accessibility-status = How far it is
site-accessibility-fully = This site fully meets the standard named above.
site-accessibility-partially = This site partly meets the standard named above.
site-accessibility-not = This site does not meet the standard named above.
site-accessibility-barriers = What is not accessible
site-accessibility-non-compliance = Does not meet the standard yet
site-accessibility-burden = Disproportionate burden
site-accessibility-out-of-scope = Not covered by the law
site-accessibility-none-claimed = Nothing is claimed under this heading.
site-accessibility-feedback = Tell us what stands in your way
site-accessibility-write = Write to us about accessibility
site-accessibility-enforcement = If our answer does not help
site-accessibility-prepared = How this statement was made
site-accessibility-prepared-on = Prepared on { $date }
site-accessibility-reviewed-on = Last reviewed on { $date }
site-accessibility-data = This statement as data
site-accessibility-unwritten = Those who run this academy have not published a statement yet. Write to us if something stands in your way.
