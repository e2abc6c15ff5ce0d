## Open data: what there is to take away.

data-title = Offene Daten
data-lede = Alles, was auf dieser Website öffentlich ist, zum Herunterladen: für Tabellen, Karten und Programme. Sie brauchen weder Schlüssel noch Konto.
data-practices = { $n ->
    [0] Noch kein Praxisbeispiel
    [one] { $n } Praxisbeispiel
   *[other] { $n } Praxisbeispiele
}
data-cities = { $n ->
    [0] Noch keine Stadt
    [one] { $n } Stadt
   *[other] { $n } Städte
}

## Whole files.

data-files = Dateien
data-files-caption = Das ganze Repertoire als Dateien
data-what = Inhalt
data-format = Datei
data-use = Geeignet für
data-all-practices = Alle Praxisbeispiele
data-practices-about = Funktionierende Praxisbeispiele der Integration: was jedes tut, was darüber bekannt ist und aus welcher Quelle, und was nicht bekannt ist.
data-json-use = Programme: jedes Feld jedes Eintrags. Eine andere Website mit dieser Software kann die Datei einlesen.
data-csv-use = Tabellenprogramme: ein Praxisbeispiel pro Zeile.
data-csv-columns = Was die Spalten bedeuten
data-geojson-use = Karten: jedes Praxisbeispiel als Punkt in seiner Stadt.
data-thesaurus = Thesaurus
data-thesaurus-use = Bibliotheken und Suche: die Begriffe, nach denen die Praxisbeispiele geordnet sind, in jeder Sprache dieser Website.
data-catalog = Katalog
data-catalog-use = Datenportale: was es hier gibt, für deren Verzeichnisse.

## The API. Names of fields and parameters are not translated.

data-api = API für Programme
data-api-text = Sie antwortet mit JSON, nach Praxisbeispiel oder nach Stadt, und mit allen Übersetzungen. Sie dient nur zum Lesen. Auch Skripte anderer Websites dürfen sie nutzen.
data-api-paging = Listen kommen in Seiten. Fragen Sie mit „page“ und „per_page“ (höchstens { $max }) und folgen Sie dann der Adresse in „next“, bis dort „null“ steht.
data-api-etag = Jede Antwort trägt ein „ETag“. Senden Sie es als „If-None-Match“ zurück: Hat sich nichts geändert, erhalten Sie 304 ohne Inhalt.
data-api-description = Beschreibung der API (OpenAPI 3.1)
data-api-problem = Ist eine Antwort nicht möglich, steht auf Englisch da, was zu tun ist.
data-paths-caption = Was man abfragen kann
data-path = Adresse
data-path-answer = Antwortet mit
data-path-try = Beispiel
data-path-practices = Alle Praxisbeispiele, Seite für Seite: jedes mit Zahlen, Quellen und Übersetzungen.
data-path-practice = Ein Praxisbeispiel. Sein „slug“ ist der letzte Teil seiner Adresse auf dieser Website.
data-path-cities = Alle Städte, Seite für Seite: jede mit den bekannten Zahlen.
data-path-city = Eine Stadt mit ihren Zahlen.
data-examples = Beispiele
data-example-list = Die ersten hundert Praxisbeispiele
data-example-one = Ein Praxisbeispiel
data-example-city = Die Städte mit ihren Zahlen
data-example-table = Die Tabelle, als Datei gespeichert

## How to read the data.

data-reading = Wie die Daten zu lesen sind
data-reading-unknown = „null“ oder eine leere Zelle bedeutet: nicht bekannt. Niemand hat geraten. Eine leere Liste bedeutet: Es gibt keine.
data-reading-figures = Jede Zahl steht mit Datum und Quelle. Zahlen zu einem Praxisbeispiel können Verschiedenes zählen: Addieren Sie sie nicht.
data-reading-languages = In der API nennt jeder Text seine Sprache, und jede Übersetzung sagt, ob sie von einem Menschen oder einer Maschine stammt und ob sich das Original seither geändert hat. Die Dateien enthalten die Texte so, wie sie geschrieben wurden.
data-reading-made-up = Ein Eintrag, bei dem „fictional“ auf „true“ steht, ist für Tests erfunden und betrifft kein wirkliches Praxisbeispiel.
data-reading-left-out = Entwürfe, zurückgezogene Praxisbeispiele und Notizen der Redaktion gehören nicht zu den Daten.

## Licence and citation.

data-licence = Lizenz
data-licence-text = Jeder Eintrag nennt die Lizenz seiner Texte im Feld „licence“. Ist es leer, wurde keine Lizenz angegeben: Zitieren Sie den Eintrag und fragen Sie uns, bevor Sie seine Texte erneut veröffentlichen.
data-licence-ask = Fragen Sie uns
data-cite = So zitieren Sie
data-cite-text = Nennen Sie das Repertoire, die Adresse und den Tag, an dem Sie es gelesen haben. Bei einem einzelnen Praxisbeispiel fügen Sie die Fassung hinzu; bei einer Zahl nennen Sie deren eigene Quelle.
data-citation = { $site }, Repertoire funktionierender Praxisbeispiele, { $address }, gelesen am (Datum)
