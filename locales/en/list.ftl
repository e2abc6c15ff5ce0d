# Lists of the repertoire: practices with their filters, cities and a city's page, the map, the search over everything.

## The list of practices.

list-title = Practices
list-lede = Each was running when EU-MIA described it in 2013 and 2014; whether it still runs has not been confirmed. Read what it does, what is known about it, and what is not.
list-search-label = Search the practices
list-to-map = Show on the map
list-filter = Filter the practices
list-apply = Show the practices
list-more-values = { $n ->
    [one] Show { $n } more
   *[other] Show { $n } more
}
list-count = { $n ->
    [0] No practice
    [one] { $n } practice
   *[other] { $n } practices
}
# Stands after a number, for readers by ear.
list-practices = { $n ->
    [one] practice
   *[other] practices
}
list-order = Sort by
list-order-relevance = Best match
list-order-name = Name
list-order-start = Start, newest first
list-order-updated = Last change, newest first
list-chosen = Filters in use
list-take-away = Remove
list-take-all-away = Remove all filters
list-pages = Pages
list-page = page { $page }
list-quoted = “{ $words }”

## Filters and their values.

list-facet-country = Country
list-facet-city = City
list-facet-theme = Theme
list-facet-target = Target group
list-facet-level = Scope
list-facet-size = Size of the city
list-facet-language = Language of the material
list-level-city = Whole city
list-level-neighbourhood = Neighbourhood
list-size-small = Below 100,000 people
list-size-medium = 100,000 to 500,000 people
list-size-large = Above 500,000 people
list-size-unknown = Not known

## One practice in a list.

list-since = since { $year }
list-start = start
list-ended = has ended
list-fictional = Made up for tests
list-by-machine = Some names and summaries here were translated by machine and have not been checked yet. The page of each practice has the original words.
list-outdated = Some texts here have changed since they were translated. The page of each practice has the original words.

## How the question was read.

list-corrected = Nothing holds “{ $words }”. You see what was found for “{ $corrected }”.
list-concepts = Also found by meaning, in any language: { $concepts }.
list-words-cut = Only the first { $n } characters of your search were used.
list-unknown-filters = { $n ->
    [one] { $n } filter in the address does not exist here and was left out.
   *[other] { $n } filters in the address do not exist here and were left out.
}
list-too-many-filters = Only the first { $n } filters are used. Remove some to use others.

## Nothing to show.

list-none-yet-title = There is no practice here yet
list-none-yet-text = Practices appear here as soon as an editor has published them. Come back later, or read the news.
list-nothing = No practice fits “{ $words }”
list-nothing-filtered = No practice fits these filters
list-nothing-text = Try fewer words or another spelling, or remove a filter. The search knows the words of the field in five languages.
list-without-filters = Search “{ $words }” without filters
list-see-all = { $n ->
    [one] See the practice
   *[other] See all { $n } practices
}
list-beyond-title = There is no page { $page }
list-beyond-text = The list ends with page { $pages }. To find what lies deeper, use more words or more filters.
list-to-first-page = Go to the first page

## The map.

list-map-title = Map
list-map-lede = Every city with a practice. The list says the same as the map.
list-map-label = Map of Europe: cities with a practice
list-map-caption = Cities of the practices found. Land: Natural Earth.
list-map-caption-some = Cities of the practices found; faintly, those of all others. Land: Natural Earth.
list-map-caption-none = No city fits; those of all practices are drawn faintly. Land: Natural Earth.
list-map-caption-cut = The { $n } cities with most of the practices found. Land: Natural Earth.
list-map-credit = Equal-area projection. Land: Natural Earth, public domain.
list-map-count = { $practices } in { $cities }.
list-map-cut = This list is not complete.

## Cities.

list-cities-title = Cities
list-cities-lede = Cities whose practices are in the repertoire, with the figures that are known about each.
list-cities-count = { $n ->
    [one] { $n } city
   *[other] { $n } cities
}
list-cities-population = { $number } people ({ $year })
list-cities-population-area = { $number } people in all of { $area } ({ $year })
list-cities-none-title = There is no city here yet

## A city.

list-city-lede = What is known about { $city }, { $country }: its practices, and figures with their year and source.
list-city-practices = { $n ->
    [0] No practice in the repertoire.
    [one] { $n } practice in the repertoire.
   *[other] { $n } practices in the repertoire.
}
list-city-no-practice = No practice of this city is in the repertoire yet.
list-city-all-practices = See the practices of other cities
list-city-figures = Figures
list-city-figures-on = Figures on { $city }
list-city-figure = Figure
list-city-value = Value
list-city-when = When
list-city-source = Source
list-city-remarks = What the sources add
list-city-tell-us = Do you know a figure that is missing? Tell us, with its source
list-city-place = The place
list-city-names = Names
list-city-region = Region
list-city-nuts = NUTS level { $level }
list-city-nuts-edition = NUTS level { $level }, { $edition } edition
list-city-code = City code of Eurostat (Urban Audit)
list-city-no-code = no code recorded
list-city-coordinates-name = Coordinates
list-city-coordinates = { $latitude }° { $north ->
    [south] S
   *[north] N
}, { $longitude }° { $east ->
    [west] W
   *[east] E
}
list-city-sources = Sources
list-city-map-caption = { $city } among the cities of the repertoire. Land: Natural Earth.

## What a source warns of beside a figure (flags of Eurostat).

list-flag-b = break in the series
list-flag-c = confidential
list-flag-d = definition differs
list-flag-e = estimated
list-flag-f = forecast
list-flag-n = not significant
list-flag-p = provisional
list-flag-r = revised
list-flag-s = estimated by Eurostat
list-flag-u = low reliability

## Where a figure comes from.

list-source-eurostat = Eurostat, table { $table }
list-source-made-up = Made up for tests, in the form of table { $table }
list-source-record = Record of “{ $practice }”; it does not say which of its sources
list-source-record-gone = A record that is no longer public

## The search over everything.

list-everything-label = Search the whole site
list-everything-help = Write one word or several, in any of the five languages: a theme, a city, a group of people. Practices, cities, pages, news and dates are searched.
list-everything-found = Results
list-everything-count = { $count } for “{ $words }”
list-everything-kinds = Kinds of results
list-everything-nothing = Nothing found for “{ $words }”
list-everything-nothing-text = Try fewer words, or a broader one: “school” for “primary school”. You may write in any of the five languages.
list-kind-practice = Practice
list-kind-place = City
list-kind-page = Page
list-kind-news = News
list-kind-date = Date
list-kind-all = All
list-kinds-practice = Practices
list-kinds-place = Cities
list-kinds-page = Pages
list-kinds-news = News
list-kinds-date = Dates

## The thesaurus.

list-terms-title = Thesaurus
list-terms-lede = The words of the field by which practices are sorted and found, in five languages. A number says how many practices are sorted under a word; a word without one leads to a search.
list-terms-file = Download it as a file (SKOS, Turtle)
list-terms-also = also: { $words }
list-terms-part = part of “{ $term }”
list-terms-browse = Read it here
list-terms-none-title = There is no term here yet
list-terms-none-text = Terms appear here as soon as the conveners have loaded a thesaurus. Until then, search in your own words.
