## Open data: what there is to take away.

data-title = Open data
data-lede = Everything public on this site, to download: for spreadsheets, maps and programs. You need no key and no account.
data-practices = { $n ->
    [0] No practice yet
    [one] { $n } practice
   *[other] { $n } practices
}
data-cities = { $n ->
    [0] No city yet
    [one] { $n } city
   *[other] { $n } cities
}

## Whole files.

data-files = Files
data-files-caption = The whole repertoire as files
data-what = What
data-format = File
data-use = Good for
data-all-practices = All practices
data-practices-about = Functioning practices of migrant integration: what each one does, what is known of it and from which source, and what is not known.
data-json-use = Programs: every field of every record. Any other site that uses this software can import the file.
data-csv-use = Spreadsheets: one practice per line.
data-csv-columns = What the columns mean
data-geojson-use = Maps: each practice as a point at its city.
data-thesaurus = Thesaurus
data-thesaurus-use = Libraries and search: the terms by which practices are sorted, in each language of this site.
data-catalog = Catalogue
data-catalog-use = Data portals: what there is here, for them to list.

## The API. Names of fields and parameters are not translated.

data-api = API for programs
data-api-text = It answers with JSON, by practice or by city, and with every translation. It is for reading only. Scripts on other sites may use it.
data-api-paging = Lists come in pages. Ask with “page” and “per_page” (at most { $max }), then follow the address in “next” until it is “null”.
data-api-etag = Each answer carries an “ETag”. Send it back as “If-None-Match”: if nothing has changed, you get 304 and no content.
data-api-description = Description of the API (OpenAPI 3.1)
data-api-problem = When something cannot be answered, the answer says in English what to do.
data-paths-caption = What can be asked
data-path = Address
data-path-answer = Answers with
data-path-try = Example
data-path-practices = The practices, page by page: each with its figures, sources and translations.
data-path-practice = One practice. Its “slug” is the last part of its address on this site.
data-path-cities = The cities, page by page: each with the figures known about it.
data-path-city = One city with its figures.
data-examples = Examples
data-example-list = The first hundred practices
data-example-one = One practice
data-example-city = The cities with their figures
data-example-table = The table, saved as a file

## How to read the data.

data-reading = How to read the data
data-reading-unknown = “null”, or an empty cell, means that it is not known: nobody has guessed. An empty list means that there is none.
data-reading-figures = Each figure stands with its date and its source. Figures on one practice may count different things: do not add them up.
data-reading-languages = In the API each text names its language, and each translation says whether a person or a machine made it and whether its source has changed since. The files hold the texts as they were written.
data-reading-made-up = A record with “fictional” set to “true” was made up for tests and is about no real practice.
data-reading-left-out = Drafts, withdrawn practices and notes for editors are not in the data.

## Licence and citation.

data-licence = Licence
data-licence-text = Each record names the licence of its texts in the field “licence”. Where that is empty, no licence has been stated: cite the record, and ask us before you publish its texts again.
data-licence-ask = Ask us
data-cite = How to cite
data-cite-text = Name the repertoire, the address and the day on which you read it. For a single practice add its version; for a figure name its own source.
data-citation = { $site }, repertoire of functioning practices, { $address }, read on (date)
