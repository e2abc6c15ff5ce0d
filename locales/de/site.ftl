## The home page. Numbers are those of the whole repertoire.

site-home-title = Praxisbeispiele der Integration, die in Europas Städten funktionieren
site-home-search = Praxisbeispiele durchsuchen
site-home-practices = { $n ->
    [one] { $n } Praxisbeispiel
   *[other] { $n } Praxisbeispiele
}
site-home-cities = { $n ->
    [one] { $n } Stadt
   *[other] { $n } Städte
}
site-home-countries = { $n ->
    [one] { $n } Land
   *[other] { $n } Länder
}
site-home-about = Was { $site } ist
site-home-map = Europakarte: Städte mit einem Praxisbeispiel
site-home-map-as-list = Dieselben Städte als Liste der Praxisbeispiele
site-home-thread = Ein Faden, vom Aufruf bis zur Politik, die andernorts weiterlebt
site-home-see-practices = Die Praxisbeispiele ansehen
site-home-see-dates = Die Termine ansehen
site-home-start = Beginnen Sie mit einem von diesen
site-home-fictional = für Tests erfunden
site-home-all-practices = Alle Praxisbeispiele ansehen
site-home-empty-title = Noch ist kein Praxisbeispiel veröffentlicht
site-home-empty-text = Hier stehen die Praxisbeispiele europäischer Städte, sobald das erste veröffentlicht ist. Lesen Sie bis dahin, was diese Akademie ist.

## Pages of text.

site-partners = Partner
site-methodology = Wie die Akademie gearbeitet hat
site-more = Mehr über die Akademie
site-contents = Auf dieser Seite
site-unwritten-title = Diese Seite ist noch nicht geschrieben
site-unwritten-text = Die Verantwortlichen dieser Akademie haben hier noch keinen Text eingestellt. Beginnen Sie solange auf der Startseite.
site-source = Quelle:
site-source-unknown = keine Adresse bekannt

## What is said above a text about its language. The names of languages come as they stand inside a sentence.

site-note-source = Sie lesen diesen Text auf { $language }, in der Sprache, in der er geschrieben wurde.
site-note-human = Sie lesen diesen Text auf { $language }. Er wurde auf { $source } geschrieben und von einem Menschen übersetzt.
site-note-machine = Sie lesen diesen Text auf { $language }: eine maschinelle Übersetzung, die noch niemand geprüft hat. Geschrieben wurde er auf { $source }.
site-note-machine-reviewed = Sie lesen diesen Text auf { $language }: eine maschinelle Übersetzung, die ein Mensch geprüft hat. Geschrieben wurde er auf { $source }.
site-note-untranslated = Auf { $wanted } gibt es diesen Text noch nicht. Sie lesen ihn auf { $language }, in der Sprache, in der er geschrieben wurde.
site-note-outdated = Das Original hat sich seitdem geändert; diese Übersetzung stimmt vielleicht nicht mehr.
site-note-original = Das Original auf { $source } lesen
site-note-some-untranslated = Einige Texte auf dieser Seite gibt es noch nicht auf { $wanted }; sie stehen in der Sprache, in der sie geschrieben wurden.
site-note-some-machine = Einige Texte auf dieser Seite sind maschinelle Übersetzungen, die noch niemand geprüft hat.
site-note-some-outdated = Das Original einiger Texte auf dieser Seite hat sich seit der Übersetzung geändert.

## Partners.

site-partners-title = Organisationen
site-partners-caption = Die Organisationen des Konsortiums und ihre Aufgabe
site-partners-name = Organisation
site-partners-role = Aufgabe
site-partners-place = Ort
site-partners-website = Website

## News.

site-news-title = Neuigkeiten
site-news-lede = Was geschehen ist, das Neueste zuerst.
site-news-feed = Als Feed verfolgen
site-news-pages = Seiten der Neuigkeiten
site-news-all = Alle Neuigkeiten
site-news-empty-title = Noch keine Neuigkeiten
site-news-empty-text = Was sich rund um die Akademie ereignet, steht hier, sobald es etwas zu berichten gibt.
site-feed-title = { $site }: Neues

## The calendar. Months come as titles, such as “February 2014”.

site-calendar-lede = Was wann stattfindet und stattfand; jedes Datum ist nur so genau wie seine Quelle.
site-calendar-subscribe = Die Termine in den eigenen Kalender übernehmen
site-calendar-by-month = Termine nach Monaten ansehen
site-calendar-by-year = Alle Termine nach Jahren ansehen
site-calendar-none-title = Noch ist kein Termin bekannt
site-calendar-none-text = Termine der Akademie stehen hier, sobald es welche gibt. Lesen Sie bis dahin die Neuigkeiten.
site-calendar-name = Kalender von { $site }
site-calendar-month = Kalender, { $month }
site-calendar-months = Frühere und spätere Monate
site-calendar-all-months = Alle Monate mit Einträgen
site-calendar-year-only = nur das Jahr ist bekannt
site-calendar-certain = { $month }: an diesen Tagen
site-calendar-day-unknown = { $month }: genauer Tag nicht bekannt
site-calendar-month-unknown = { $year }: Monat nicht bekannt
site-calendar-about = um den { $date }
site-calendar-about-open = etwa ab dem { $date }, Ende nicht bekannt
site-calendar-open = Beginn: { $date }, Ende nicht bekannt
site-calendar-around = { $title } (um diesen Tag)
site-calendar-until = bis { $date }
site-calendar-last-day = letzter Tag
site-calendar-clash = Zum Datum
site-calendar-publication = Veröffentlichung
site-calendar-fieldwork = Feldforschung
site-calendar-phase = Phase der Akademie
site-calendar-seminar = Seminar
site-calendar-milestone = Meilenstein
site-calendar-empty-title = { $month }: nichts bekannt
site-calendar-empty-text = Kein Eintrag dieses Kalenders liegt in diesem Monat.
site-calendar-empty-nearest = Zum nächstgelegenen Monat mit einem Eintrag: { $month }

## The contact form.

site-contact-title = Kontakt
site-contact-lede = Fragen Sie, berichtigen Sie oder ergänzen Sie, was Sie wissen.
site-contact-name = Ihr Name
site-contact-name-help = So, wie Sie angesprochen werden möchten. Sie können das Feld leer lassen.
site-contact-email = Ihre E-Mail-Adresse
site-contact-email-help = Nur um Ihnen zu antworten. Sie wird spätestens nach einem Jahr gelöscht.
site-contact-topic = Worum geht es?
site-contact-topic-question = Eine Frage
site-contact-topic-correction = Eine Korrektur oder Ergänzung
site-contact-topic-accessibility = Barrierefreiheit dieser Website
site-contact-topic-personal-data = Meine personenbezogenen Daten
site-contact-topic-missing = Wählen Sie, worum es in Ihrer Nachricht geht
site-contact-message = Ihre Nachricht
site-contact-message-help = { $n ->
    [one] Wenn Sie eine Angabe berichtigen, nennen Sie bitte die Quelle. Höchstens { $n } Zeichen.
   *[other] Wenn Sie eine Angabe berichtigen, nennen Sie bitte die Quelle. Höchstens { $n } Zeichen.
}
site-contact-send = Nachricht senden
site-contact-sent-title = Ihre Nachricht ist unterwegs
site-contact-sent-lede = Wir haben sie aufgenommen und leiten sie an die Verantwortlichen dieser Akademie weiter.
site-contact-sent-next = Sie müssen nichts weiter tun. Die Antwort kommt an die Adresse, die Sie angegeben haben.

## The letter that the convener gets. The visitor’s own words stand above these lines.

site-letter-subject = { $topic }: { $name }
site-letter-name = Name: { $name }
site-letter-address = Antwort an: { $address }
site-letter-language = Sprache des Formulars: { $language }
site-letter-written = Geschrieben: { $moment }

## The accessibility statement. The law wants the three sorts of barriers apart, also where there are none.

site-accessibility-title = Erklärung zur Barrierefreiheit
site-accessibility-lede = Diese Website soll für alle funktionieren, mit jedem Gerät, mit und ohne Skript.
site-accessibility-status = Wie weit sie ist
site-accessibility-fully = Diese Website ist mit der oben genannten Norm vollständig vereinbar.
site-accessibility-partially = Diese Website ist mit der oben genannten Norm teilweise vereinbar.
site-accessibility-not = Diese Website ist mit der oben genannten Norm nicht vereinbar.
site-accessibility-barriers = Was nicht barrierefrei ist
site-accessibility-non-compliance = Noch nicht mit der Norm vereinbar
site-accessibility-burden = Unverhältnismäßige Belastung
site-accessibility-out-of-scope = Nicht vom Gesetz erfasst
site-accessibility-none-claimed = Unter dieser Überschrift wird nichts geltend gemacht.
site-accessibility-feedback = Sagen Sie uns, was Sie hindert
site-accessibility-write = Schreiben Sie uns zur Barrierefreiheit
site-accessibility-enforcement = Wenn unsere Antwort nicht hilft
site-accessibility-prepared = Wie diese Erklärung entstanden ist
site-accessibility-prepared-on = Erstellt am { $date }
site-accessibility-reviewed-on = Zuletzt überprüft am { $date }
site-accessibility-data = Diese Erklärung als Daten
site-accessibility-unwritten = Die Verantwortlichen dieser Akademie haben noch keine Erklärung veröffentlicht. Schreiben Sie uns, wenn Sie etwas hindert.
