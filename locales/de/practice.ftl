# One practice: its page, its versions and what changed, two side by side, and its paper.

## The head of the page.

practice-original-name = Eigener Name
practice-no-summary = Eine Zusammenfassung gibt es noch nicht.
practice-made-up = Für Tests erfunden. Nichts auf dieser Seite betrifft einen wirklichen Ort.
practice-ended = Dieses Praxisbeispiel ist beendet.
practice-ended-why-unknown = Warum es endete, ist nicht bekannt.
practice-description = Was über „{ $title }“ in { $city } bekannt ist und was nicht: Ziele, Zahlen mit ihren Quellen, Finanzierung, Stärken und Schwächen.

## Which language is read, and why.

practice-read-source = Sie lesen { $language }, die Sprache, in der dieser Eintrag geschrieben wurde.
practice-read-translated = Sie lesen eine Übersetzung auf { $language }. Sprache des Originals: { $source }.
practice-read-partly = Sie lesen { $language }, soweit es eine Übersetzung gibt: { $translated } von { $all } Texten. Die übrigen stehen auf { $source } da, so wie sie geschrieben wurden.
practice-read-untranslated = Sie lesen { $source }: Von diesem Eintrag gibt es noch keine Übersetzung auf { $language }.
practice-read-machine = Es ist eine maschinelle Übersetzung, die niemand geprüft hat.
practice-read-machine-some = { $n ->
    [one] { $n } Text ist eine maschinelle Übersetzung, die niemand geprüft hat.
   *[other] { $n } Texte sind maschinelle Übersetzungen, die niemand geprüft hat.
}
practice-read-reviewed = Maschinell übersetzt und von einem Menschen geprüft.
practice-read-outdated = { $n ->
    [one] { $n } Text hat sich im Original seit der Übersetzung geändert: Diese Übersetzung ist veraltet.
   *[other] { $n } Texte haben sich im Original seit der Übersetzung geändert: Diese Übersetzungen sind veraltet.
}
practice-read-own-language = Die eigene Sprache des Praxisbeispiels: { $language }.
practice-read-original = Alles so lesen, wie es geschrieben wurde
practice-reading-original = Sie lesen jeden Text so, wie er geschrieben wurde, ohne jede Übersetzung.
practice-read-in-mine = Mit den Übersetzungen lesen

## Sections, their names in the contents, in comparisons and in what changed.

practice-contents = Auf dieser Seite
practice-glance = Auf einen Blick
practice-known-section = Was bekannt ist und was nicht
practice-objectives = Ziele
practice-how = Wie es funktioniert
practice-who = Wer mitmacht
practice-figures = Ergebnisse und Zahlen
practice-money = Finanzierung
practice-strengths = Stärken
practice-weaknesses = Schwächen
practice-conditions = Voraussetzungen für eine andere Stadt
practice-lessons = Erkenntnisse
practice-evaluation = Evaluation
practice-components = In Bausteine zerlegt
practice-city = { $city }: der Ort
practice-documents = Dokumente
practice-sources = Quellen
practice-cite = Zitieren, drucken, aufbewahren
practice-versions = Fassungen dieses Eintrags

## Facts.

practice-place = Ort
practice-scope = Räumlicher Bezug
practice-scope-city = Stadt
practice-scope-neighbourhood = Stadtteil
practice-since = Beginn
practice-start-about = etwa { $year }
practice-start-either = { $earlier } oder { $year }
practice-start-see-note = { $year } (siehe Anmerkung)
practice-certainty-about = etwa in diesem Jahr
practice-certainty-see-note = siehe Anmerkung
practice-themes = Themen
practice-for = Für wen
practice-run-by = Träger
practice-partners = Partner
practice-actors = Wer handelt
practice-approach = Ansatz, wie wir ihn verstehen
practice-confirmed = Zuletzt bestätigt, dass es läuft
practice-confirmed-long-ago = seit dem { $date } nicht bestätigt
practice-confirmed-never = noch hat niemand bestätigt, dass es weiterhin läuft
practice-cost = Beträge
practice-cost-unknown = nicht bekannt, keine Quelle nennt sie
practice-name = Name
practice-summary = Zusammenfassung
practice-licence = Lizenz unseres Textes
practice-licence-unknown = dafür ist keine Lizenz angegeben
practice-compare-link = Mit einem anderen Praxisbeispiel vergleichen
practice-side-by-side = Nebeneinander

## Known and not known.

practice-known = Bekannt
practice-not-known = Nicht bekannt
practice-know-runner = Wer es trägt und mit wem
practice-unknown-running = Ob es noch läuft: Niemand hat es bestätigt
practice-unknown-running-since = Ob es noch läuft: seit dem { $date } nicht bestätigt
practice-unknown-start = Wann genau es begann
practice-unknown-film = Adresse des Films
practice-unknown-report = Adresse des Berichts
practice-unknown-report-existence = Ob es einen Bericht gibt
practice-unknown-evidence = Belege für Stärken und Schwächen
practice-unknown-licence = Lizenz unseres Textes
practice-tell-us = Wissen Sie mehr? Schreiben Sie uns, mit einer Quelle
practice-not-stated = Nicht bekannt. Keine der gelesenen Quellen sagt es.
practice-not-evaluated = Nicht bekannt. Der Eintrag enthält nichts über eine Evaluation.

## Observations.

practice-figures-caption = Was gezählt wurde, und wann
practice-figures-none = Es ist keine Zahl bekannt. Keine der gelesenen Quellen nennt eine.
practice-figures-differ = Sie zählen Verschiedenes und dürfen weder addiert noch verglichen werden.
practice-when = Wann
practice-value = Wert wie angegeben
practice-value-short = Wert
practice-counts = Was gezählt wird, und die Quelle
practice-counts-short = Zählt
practice-value-unknown = nicht angegeben
practice-value-about = etwa { $number }
practice-value-over = über { $number }
practice-source-unknown = Quelle nicht bekannt
practice-key-exact = genau wie angegeben
practice-key-rough = etwa oder über

## Money.

practice-money-from = Woher das Geld kommt
practice-money-sources-unknown = Woher das Geld kommt, ist nicht bekannt. Keine der gelesenen Quellen sagt es.
practice-money-amounts = Beträge:

## Claims.

practice-stance-supports = Gestützt
practice-stance-nuances = Eingeschränkt
practice-stance-contradicts = Widersprochen
practice-stance-none = Noch kein Beleg
practice-claims-untied = Der Eintrag sagt es; niemand hat diese Aussagen bisher mit einer Stelle verknüpft, die man öffnen kann.

## Components.

practice-component-function = Wozu es da ist
practice-component-form = Wie es hier gemacht wird
practice-component-role = Wenn eine andere Stadt es übernimmt
practice-component-needs = Was es braucht
practice-role-core = Kern: beibehalten
practice-role-adaptable = Anpassbar: die Form darf sich ändern
practice-role-local = Lokalkolorit: gehört zu diesem Ort

## The city.

practice-city-caption = Zahlen zur Stadt
practice-city-figure = Angabe
practice-city-value = Wert
practice-city-source = Quelle
practice-city-more = Mehr über { $city }
practice-city-earlier = { $figure }, früher:
practice-city-this-record = der Eintrag sagt nicht, welche seiner Quellen
practice-city-record = ein Eintrag auf dieser Website, der nicht sagt, welche seiner Quellen

## Documents.

practice-documents-caption = Dokumente zu diesem Praxisbeispiel
practice-document = Dokument
practice-document-languages = Sprachen
practice-document-where = Wo
practice-document-none = Zu diesem Praxisbeispiel ist hier noch kein Dokument bekannt.
practice-document-report = Forschungsbericht
practice-document-infosheet = Infoblatt
practice-document-film = Film
practice-document-pages = { $n ->
    [one] { $n } Seite
   *[other] { $n } Seiten
}
practice-document-minutes = geplant: { $minutes } Minuten
practice-document-address-unknown = Adresse nicht bekannt
practice-document-existence-unknown = nicht bekannt, ob vorhanden
practice-document-film-unseen = Das Projekt gibt an, dass er gedreht wurde; seine Adresse ist nicht bekannt.

## Cite, print, keep.

practice-citation = { $site }-Repertoire, „{ $title }“, { $city }, Fassung { $version }, { $date }, { $address }
practice-copy-citation = Zitat kopieren
practice-copied = Kopiert
practice-save-pdf = Als PDF speichern
practice-save-pdf-note = barrierefrei, auf { $language }
practice-licence-line = Unser Text:
practice-licence-sources = Die Quellen:
practice-licence-sources-unknown = der Eintrag nennt ihre Lizenzen nicht
practice-data-line = Alle Praxisbeispiele als Daten:

## Versions.

practice-version = Fassung { $number }
practice-version-list-title = Fassungen von „{ $title }“
practice-version-list-lede = Jeder Stand dieses Eintrags bleibt erhalten. Öffnen Sie einen, um ihn ganz zu lesen, oder sehen Sie, was sich gegenüber dem vorigen geändert hat.
practice-version-current = das ist die aktuelle
practice-version-first = Erste Fassung
practice-version-minor = kleine Korrektur
practice-version-editor = von der Redaktion
practice-version-read = Fassung { $number } lesen
practice-version-changes = Was sich in Fassung { $number } geändert hat
practice-version-all = Alle Fassungen
practice-version-old = Dies ist Fassung { $number } vom { $date }. Sie ist nicht mehr aktuell.
practice-version-to-current = Die aktuelle Fassung lesen
practice-version-page = { $title }, Fassung { $number }
practice-version-unstated = Ein Grund wurde nicht angegeben.
practice-version-why-first = zum ersten Mal eingetragen
practice-version-why-again = erneut aus einer Datei eingetragen
practice-version-translations = Übersetzungen gehören zur aktuellen Fassung; diese wird so gezeigt, wie sie geschrieben wurde.

## What changed.

practice-changes-title = Was sich von Fassung { $before } zu Fassung { $after } geändert hat
practice-changes-same = Wählen Sie zwei verschiedene Fassungen
practice-changes-same-mend = Eine Fassung, mit sich selbst verglichen, zeigt keine Änderungen. Wählen Sie eine andere.
practice-compare-before = Von
practice-compare-after = Bis
practice-compare-versions = Vergleichen
practice-changes-count = { $n ->
    [0] Von dem, was man liest, hat sich nichts geändert.
    [one] { $n } Feld hat sich geändert; alle anderen sind gleich.
   *[other] { $n } Felder haben sich geändert; alle anderen sind gleich.
}
practice-changes-why = Warum:
practice-changes-removed = gestrichen:
practice-changes-added = eingefügt:
practice-changes-before = Änderungen davor
practice-changes-after = Änderungen danach
practice-changes-nav = Fassungen

## Two side by side.

practice-compare-title = Zwei Praxisbeispiele nebeneinander
practice-compare-lede = Zeile für Zeile, soweit es bekannt ist. Was nicht bekannt ist, gilt nie als gleich.
practice-compare-first = Erstes Praxisbeispiel
practice-compare-second = Zweites Praxisbeispiel
practice-compare-choose = Bitte ein Praxisbeispiel wählen
practice-compare-button = Vergleichen
practice-compare-none = Wählen Sie zwei Praxisbeispiele und drücken Sie „Vergleichen“.
practice-compare-one = Wählen Sie ein zweites Praxisbeispiel, das neben „{ $title }“ stehen soll.
practice-compare-same = Sie haben zweimal dasselbe Praxisbeispiel gewählt. Wählen Sie ein anderes, das daneben stehen soll.
practice-compare-not-found = { $n ->
    [one] Eines der Praxisbeispiele gibt es hier nicht. Wählen Sie ein anderes aus der Liste.
   *[other] Diese Praxisbeispiele gibt es hier nicht. Wählen Sie andere aus der Liste.
}
practice-compare-caption = { $first } und { $second }
practice-compare-title-of = { $first } neben { $second }
practice-compare-fit-title = „{ $title }“ und { $city }
practice-compare-fit-later = Eine vollständige Prüfung, wie gut dieses Praxisbeispiel zu Ihrer Stadt passt, gibt es in dieser Ausgabe der Website noch nicht. Unten stehen die Zahlen zu beiden Orten, soweit sie bekannt sind; sie sagen nicht, ob es gelingen würde.
practice-compare-places = Die beiden Orte
practice-compare-city-not-found = Diese Stadt gibt es hier nicht. Öffnen Sie die Liste der Städte, um eine andere zu finden.
practice-compare-city-list = Alle Städte

## On paper.

practice-paper-subtitle = Funktionierendes Praxisbeispiel: { $city }, { $country }
practice-paper-byline = { $site }-Repertoire, Fassung { $version }, { $date }
practice-paper-back = Zum Wiederlesen, mit Links und späteren Fassungen:
