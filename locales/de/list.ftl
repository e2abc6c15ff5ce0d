# Listen des Repertoires: Praxisbeispiele mit Filtern, Städte und die Seite einer Stadt, Karte, Suche über alles.

## Die Liste der Praxisbeispiele.

list-title = Praxisbeispiele
list-lede = Jedes lief, als EU-MIA es 2013 und 2014 beschrieb; ob es noch läuft, ist nicht bestätigt. Lesen Sie, was es tut, was darüber bekannt ist und was nicht.
list-search-label = Praxisbeispiele durchsuchen
list-to-map = Auf der Karte zeigen
list-filter = Praxisbeispiele filtern
list-apply = Praxisbeispiele anzeigen
list-more-values = { $n ->
    [one] { $n } weiteren Eintrag anzeigen
   *[other] { $n } weitere anzeigen
}
list-count = { $n ->
    [0] Kein Praxisbeispiel
    [one] { $n } Praxisbeispiel
   *[other] { $n } Praxisbeispiele
}
list-practices = { $n ->
    [one] Praxisbeispiel
   *[other] Praxisbeispiele
}
list-order = Sortieren nach
list-order-relevance = Beste Treffer
list-order-name = Name
list-order-start = Beginn, neueste zuerst
list-order-updated = Letzte Änderung, neueste zuerst
list-chosen = Gewählte Filter
list-take-away = Entfernen
list-take-all-away = Alle Filter entfernen
list-pages = Seiten
list-page = Seite { $page }
list-quoted = „{ $words }“

## Filter und ihre Werte.

list-facet-country = Land
list-facet-city = Stadt
list-facet-theme = Thema
list-facet-target = Zielgruppe
list-facet-level = Räumlicher Bezug
list-facet-size = Größe der Stadt
list-facet-language = Sprache des Materials
list-level-city = Ganze Stadt
list-level-neighbourhood = Stadtteil
list-size-small = Unter 100.000 Menschen
list-size-medium = 100.000 bis 500.000 Menschen
list-size-large = Über 500.000 Menschen
list-size-unknown = Nicht bekannt

## Ein Praxisbeispiel in einer Liste.

list-since = seit { $year }
list-start = Beginn
list-ended = beendet
list-fictional = Für Tests erfunden
list-by-machine = Einige Namen und Zusammenfassungen sind maschinell übersetzt und noch nicht geprüft. Die Seite jedes Praxisbeispiels enthält den Originaltext.
list-outdated = Einige Texte haben sich seit ihrer Übersetzung geändert. Die Seite jedes Praxisbeispiels enthält den Originaltext.

## Wie die Frage gelesen wurde.

list-corrected = Kein Text enthält „{ $words }“. Sie sehen, was zu „{ $corrected }“ gefunden wurde.
list-concepts = Auch nach der Bedeutung gefunden, in jeder Sprache: { $concepts }.
list-words-cut = Nur die ersten { $n } Zeichen Ihrer Suche wurden verwendet.
list-unknown-filters = { $n ->
    [one] { $n } Filter in der Adresse gibt es hier nicht; er wurde weggelassen.
   *[other] { $n } Filter in der Adresse gibt es hier nicht; sie wurden weggelassen.
}
list-too-many-filters = Nur die ersten { $n } Filter werden verwendet. Entfernen Sie einige, um andere zu verwenden.

## Nichts zu zeigen.

list-none-yet-title = Hier gibt es noch kein Praxisbeispiel
list-none-yet-text = Praxisbeispiele erscheinen hier, sobald die Redaktion sie veröffentlicht. Schauen Sie später wieder vorbei oder lesen Sie die Neuigkeiten.
list-nothing = Kein Praxisbeispiel passt zu „{ $words }“
list-nothing-filtered = Kein Praxisbeispiel passt zu diesen Filtern
list-nothing-text = Versuchen Sie es mit weniger Wörtern oder einer anderen Schreibweise, oder entfernen Sie einen Filter. Die Suche kennt die Wörter des Fachs in fünf Sprachen.
list-without-filters = „{ $words }“ ohne Filter suchen
list-see-all = { $n ->
    [one] Das Praxisbeispiel ansehen
   *[other] Alle { $n } Praxisbeispiele ansehen
}
list-beyond-title = Es gibt keine Seite { $page }
list-beyond-text = Die Liste endet mit Seite { $pages }. Was weiter hinten liegt, finden Sie mit mehr Wörtern oder mehr Filtern.
list-to-first-page = Zur ersten Seite

## Die Karte.

list-map-title = Karte
list-map-lede = Alle Städte mit einem Praxisbeispiel. Die Liste sagt dasselbe wie die Karte.
list-map-label = Karte von Europa: Städte mit einem Praxisbeispiel
list-map-caption = Städte der gefundenen Praxisbeispiele. Landflächen: Natural Earth.
list-map-caption-some = Städte der gefundenen Praxisbeispiele, blass die aller anderen. Landflächen: Natural Earth.
list-map-caption-none = Keine Stadt passt; blass gezeichnet sind die aller Praxisbeispiele. Landflächen: Natural Earth.
list-map-caption-cut = Die { $n } Städte mit den meisten gefundenen Praxisbeispielen. Landflächen: Natural Earth.
list-map-credit = Flächentreue Projektion. Landflächen: Natural Earth, gemeinfrei.
list-map-count = { $practices } in { $cities }.
list-map-cut = Diese Liste ist nicht vollständig.

## Städte.

list-cities-title = Städte
list-cities-lede = Städte, deren Praxisbeispiele im Repertoire stehen, mit den Zahlen, die über sie bekannt sind.
list-cities-count = { $n ->
    [one] { $n } Stadt
   *[other] { $n } Städten
}
list-cities-population = { $number } Menschen ({ $year })
list-cities-population-area = { $number } Menschen im ganzen Gebiet { $area } ({ $year })
list-cities-none-title = Hier gibt es noch keine Stadt

## Eine Stadt.

list-city-lede = Was über { $city }, { $country }, bekannt ist: Praxisbeispiele sowie Zahlen mit Jahr und Quelle.
list-city-practices = { $n ->
    [0] Kein Praxisbeispiel im Repertoire.
    [one] { $n } Praxisbeispiel im Repertoire.
   *[other] { $n } Praxisbeispiele im Repertoire.
}
list-city-no-practice = Aus dieser Stadt steht noch kein Praxisbeispiel im Repertoire.
list-city-all-practices = Praxisbeispiele anderer Städte ansehen
list-city-figures = Zahlen
list-city-figures-on = Zahlen zu { $city }
list-city-figure = Zahl
list-city-value = Wert
list-city-when = Wann
list-city-source = Quelle
list-city-remarks = Was die Quellen hinzufügen
list-city-tell-us = Kennen Sie eine Zahl, die fehlt? Schreiben Sie uns, mit der Quelle
list-city-place = Der Ort
list-city-names = Namen
list-city-region = Region
list-city-nuts = NUTS, Ebene { $level }
list-city-nuts-edition = NUTS, Ebene { $level }, Ausgabe { $edition }
list-city-code = Stadtcode von Eurostat (Urban Audit)
list-city-no-code = kein Code eingetragen
list-city-coordinates-name = Koordinaten
list-city-coordinates = { $latitude }° { $north ->
    [south] S
   *[north] N
}, { $longitude }° { $east ->
    [west] W
   *[east] O
}
list-city-sources = Quellen
list-city-map-caption = { $city } unter den Städten des Repertoires. Landflächen: Natural Earth.

## Vorbehalte der Quelle neben einer Zahl (Kennzeichen von Eurostat).

list-flag-b = Bruch in der Zeitreihe
list-flag-c = vertraulich
list-flag-d = abweichende Definition
list-flag-e = geschätzt
list-flag-f = Prognose
list-flag-n = nicht signifikant
list-flag-p = vorläufig
list-flag-r = revidiert
list-flag-s = von Eurostat geschätzt
list-flag-u = wenig zuverlässig

## Woher eine Zahl kommt.

list-source-eurostat = Eurostat, Tabelle { $table }
list-source-made-up = Für Tests erfunden, in der Form der Tabelle { $table }
list-source-record = Eintrag zu „{ $practice }“; er sagt nicht, welche seiner Quellen
list-source-record-gone = Ein Eintrag, der nicht mehr öffentlich ist

## Die Suche über alles.

list-everything-label = Die ganze Website durchsuchen
list-everything-help = Schreiben Sie ein Wort oder mehrere in einer der fünf Sprachen: ein Thema, eine Stadt, eine Gruppe von Menschen. Durchsucht werden Praxisbeispiele, Städte, Seiten, Neuigkeiten und Termine.
list-everything-found = Ergebnisse
list-everything-count = { $count } zu „{ $words }“
list-everything-kinds = Arten von Ergebnissen
list-everything-nothing = Nichts gefunden zu „{ $words }“
list-everything-nothing-text = Versuchen Sie es mit weniger Wörtern oder einem allgemeineren: „Schule“ statt „Grundschule“. Sie können in jeder der fünf Sprachen schreiben.
list-kind-practice = Praxisbeispiel
list-kind-place = Stadt
list-kind-page = Seite
list-kind-news = Neuigkeit
list-kind-date = Termin
list-kind-all = Alles
list-kinds-practice = Praxisbeispiele
list-kinds-place = Städte
list-kinds-page = Seiten
list-kinds-news = Neuigkeiten
list-kinds-date = Termine

## The thesaurus.

list-terms-title = Thesaurus
list-terms-lede = Die Begriffe des Fachs, nach denen Praxisbeispiele geordnet und gefunden werden, in fünf Sprachen. Die Zahl sagt, wie viele Praxisbeispiele unter einem Begriff stehen; ein Begriff ohne Zahl führt zu einer Suche.
list-terms-file = Als Datei herunterladen (SKOS, Turtle)
list-terms-also = auch: { $words }
list-terms-part = Teil von „{ $term }“
list-terms-browse = Hier lesen
list-terms-none-title = Hier gibt es noch keinen Begriff
list-terms-none-text = Begriffe erscheinen hier, sobald die Koordination einen Thesaurus geladen hat. Suchen Sie bis dahin mit eigenen Worten.
