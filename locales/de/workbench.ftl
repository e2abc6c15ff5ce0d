# The workbench: practices are written, compared, proposed and published here.

## The list and one practice.

workbench-menu = Praxisbeispiele
workbench-menu-help = { $publishes ->
    [yes] Praxisbeispiele ändern, ob öffentlich oder nicht, und veröffentlichen.
   *[no] Ihre Praxisbeispiele ansehen und Korrekturen vorschlagen.
}
workbench-proposals-menu = Vorschläge
workbench-proposals-menu-help = Korrekturen, die Ansprechpersonen der Praxisbeispiele vorschlagen.
workbench-list-title = Praxisbeispiele bearbeiten
workbench-list-words = Name, Stadt oder Adresse
workbench-list-state = Stand
workbench-list-any = Jeder Stand
workbench-list-open = In Arbeit
workbench-list-changed = Letzte Änderung
workbench-list-nothing = Kein Praxisbeispiel passt. Nehmen Sie weniger Wörter oder wählen Sie jeden Stand.
workbench-status-draft = Noch nicht veröffentlicht
workbench-status-published = Veröffentlicht
workbench-status-ended = Beendet
workbench-status-withdrawn = Zurückgezogen
workbench-count-drafts = { $n ->
    [one] { $n } Entwurf
   *[other] { $n } Entwürfe
}
workbench-count-proposals = { $n ->
    [one] { $n } Vorschlag wartet
   *[other] { $n } Vorschläge warten
}
workbench-next = Was als Nächstes zu tun ist
workbench-mine = Sie haben einen Entwurf, gespeichert am { $moment }. Niemand sonst sieht ihn.
workbench-go-on = Weiterschreiben
workbench-begin = Dieses Praxisbeispiel ändern
workbench-begin-proposal = Eine Korrektur vorschlagen
workbench-withdrawn = Dieses Praxisbeispiel wurde zurückgezogen. Es muss wiederhergestellt werden, bevor es geändert werden kann.
workbench-to-page = So lesen, wie es veröffentlicht ist
workbench-to-history = Fassungen: wer was wann geändert hat
workbench-writing = Wer gerade schreibt
workbench-other = Auch { $name } arbeitet an diesem Praxisbeispiel. Letzte Änderung: { $moment }.
workbench-waiting = Wartende Vorschläge
workbench-proposed-by = Vorschlag von { $name }, { $moment }:
workbench-to-proposals = Die Vorschläge ansehen
workbench-proposed = Was Sie vorgeschlagen haben
workbench-proposal-submitted = Wartet auf die Redaktion
workbench-proposal-published = Übernommen und veröffentlicht
workbench-proposal-declined = Abgelehnt
workbench-declined-because = Der Grund: { $why }
workbench-done-published = Fassung { $number } ist veröffentlicht.
workbench-done-read = Lesen
workbench-done-changes = Was sich geändert hat
workbench-done-unchanged = Ihr Entwurf sagte, was schon zu lesen ist. Es gibt keine neue Fassung.
workbench-done-sent = Bei der Redaktion eingereicht.
workbench-done-sent-text = Die Redaktion sieht sich Ihre Korrektur an. Sie bekommen eine E-Mail, sobald sie veröffentlicht oder abgelehnt ist.
workbench-done-dropped = Entwurf verworfen.
workbench-bring-back = Wiederherstellen
workbench-done-kept = Ihr Entwurf ist wieder da, wie Sie ihn verlassen haben.

## A new practice.

workbench-new = Neues Praxisbeispiel
workbench-new-lede = Ein Name und ein Ort genügen für den Anfang. Zu lesen ist nichts davon, bis Sie es veröffentlichen.
workbench-new-place-help = Name oder Adresse einer Stadt, die es auf dieser Website schon gibt, etwa turin.
workbench-new-slug = Letzter Teil der Adresse
workbench-new-slug-help = Kleinbuchstaben, Ziffern und Bindestriche. Wenn Sie das Feld leer lassen, entsteht er aus dem Namen.
workbench-new-button = Den Entwurf beginnen
workbench-fault-place = Keine Stadt auf dieser Website hat diesen Namen oder diese Adresse. Suchen Sie sie in der Liste der Städte.
workbench-fault-slug = Verwenden Sie Kleinbuchstaben von a bis z, Ziffern und einzelne Bindestriche
workbench-fault-slug-taken = Ein anderes Praxisbeispiel hat oder hatte diese Adresse. Wählen Sie eine andere.

## The form.

workbench-edit-title = „{ $title }“ ändern
workbench-edit-lede = Was Sie schreiben, wird als Entwurf gespeichert. Zu lesen ist es erst, wenn Sie es veröffentlichen.
workbench-propose-title = Eine Korrektur zu „{ $title }“ vorschlagen
workbench-propose-lede = Ändern Sie, was falsch ist, oder ergänzen Sie, was fehlt. Die Redaktion prüft es, bevor es zu lesen ist.
workbench-save = Entwurf speichern
workbench-save-this = Meinen Text speichern
workbench-saved-at = Gespeichert am { $moment }
workbench-unsaved = Noch nicht gespeichert
workbench-failed = Das Speichern ging gerade nicht. Die Website versucht es noch einmal; alles bleibt in diesem Formular.
workbench-signed-out = Sie wurden abgemeldet. Alles bleibt in diesem Formular: Melden Sie sich in einem neuen Tab an, kommen Sie zurück und speichern Sie.
workbench-to-publish = Veröffentlichen …
workbench-to-send = Bei der Redaktion einreichen …
workbench-to-changes = Was sich ändert
workbench-to-preview = Wie es zu lesen ist
workbench-to-form = Zurück zum Formular
workbench-to-draft = Ihr Entwurf
workbench-view = Wie es zu lesen wäre
workbench-drop = Diesen Entwurf verwerfen
workbench-faults-text = Sie können den Entwurf so speichern. Berichtigen Sie dies, bevor Sie ihn veröffentlichen.
workbench-from = Im Formular steht der Text von Fassung { $number }. Speichern Sie ihn, um von dort aus einen Entwurf zu beginnen.
workbench-overtaken-title = Dieser Entwurf wurde in einem anderen Tab gespeichert
workbench-overtaken-text = Was Sie hier geschrieben haben, steht noch unten und ist nicht gespeichert. Speichern Sie es, um das andere zu ersetzen,
workbench-overtaken-take = oder nehmen Sie, was im anderen Tab gespeichert wurde.
workbench-overtaken-way = Speichern und beide ansehen
workbench-overtaken-differ = Worin sich die beiden Texte unterscheiden
workbench-overtaken-differ-help = Durchgestrichen: was im anderen Tab gespeichert wurde. Unterstrichen: was hier unten steht.
workbench-closed-title = Dieser Entwurf ist abgeschlossen
workbench-closed-dropped = Dieser Entwurf wurde in einem anderen Tab verworfen
workbench-closed-published = Dieser Entwurf wurde in einem anderen Tab veröffentlicht
workbench-closed-sent = Dieser Entwurf wurde in einem anderen Tab an die Redaktion geschickt
workbench-closed-text = Was Sie hier geschrieben haben, steht noch unten und ist nicht gespeichert. Speichern Sie es, um damit einen neuen Entwurf zu beginnen.
workbench-closed-way = Speichern und weiterschreiben
workbench-stale = Seit Sie begonnen haben, wurde eine andere Fassung veröffentlicht.
workbench-stale-link = In meinen Entwurf übernehmen
workbench-up = Nach oben
workbench-down = Nach unten
workbench-remove = Entfernen
workbench-none = Wir wissen, dass es keine gibt
workbench-choose = Bitte wählen
workbench-chars = Zeichen
workbench-exists-unsaid = Der Eintrag sagt nichts darüber
workbench-certainty-sure = Sicher

## What is wrong with a field.

workbench-fault-address = Geben Sie eine vollständige Adresse ein, die mit https:// oder http:// beginnt
workbench-fault-year = Geben Sie ein Jahr von 1800 bis 2200 ein
workbench-fault-count = Geben Sie eine ganze Zahl ab 0 ein, nur Ziffern
workbench-fault-number = Geben Sie eine Zahl in Ziffern ein, mit einem Punkt vor den Nachkommastellen, etwa 1250 oder 12.5
workbench-fault-percent = Geben Sie eine Zahl von 0 bis 100 ein, mit einem Punkt vor den Nachkommastellen
workbench-fault-currency = Geben Sie die drei Buchstaben der Währung ein, etwa EUR
workbench-fault-licence = Geben Sie den Kurznamen einer Lizenz ein (SPDX), etwa CC-BY-4.0
workbench-fault-date = { $date } gibt es nicht. Geben Sie ein Jahr, einen Monat oder einen Tag ein, den es gibt
workbench-fault-both = Füllen Sie entweder die Zahl oder die Worte aus, nicht beides
workbench-fault-line = Schreiben Sie es in eine Zeile
workbench-fault-list = Eine Liste fasst höchstens { $max } Einträge. Entfernen Sie einige
workbench-fault-choice = Wählen Sie eine der Antworten

## Sections.

workbench-section-name = Name und Zusammenfassung
workbench-section-place = Ort und Beginn
workbench-section-themes = Themen und Gruppen
workbench-section-aims = Ziele und Tätigkeiten
workbench-section-claims = Stärken, Schwächen, Erkenntnisse
workbench-section-notes = Nur für die Redaktion

## Fields and what belongs in them.

workbench-help-name = Auf Englisch, so wie man es finden soll.
workbench-help-original-name = Wie es in der eigenen Sprache heißt.
workbench-original-language = Eigene Sprache
workbench-help-original-language = Die Sprache, in der das Praxisbeispiel arbeitet.
workbench-help-summary = Zwei oder drei Sätze auf Englisch: was es tut, für wen, wo.
workbench-city = Wo genau
workbench-help-city = Stadt und Stadtteil, etwa: London (Southwark, Bermondsey).
workbench-region = Region
workbench-scope-note = Anmerkung zum räumlichen Bezug
workbench-start-year = Jahr des Beginns
workbench-help-start-year = Vier Ziffern, wie eine Quelle es angibt. Lassen Sie das Feld leer, wenn keine es tut.
workbench-start-certainty = Wie sicher das Jahr ist
workbench-start-earlier = Früheres Jahr
workbench-help-start-earlier = Falls eine andere Quelle für denselben Beginn ein früheres Jahr nennt.
workbench-start-note = Anmerkung zum Beginn
workbench-help-start-note = Was damals begann, wenn es nicht das Praxisbeispiel von heute war.
workbench-help-themes = Politikfelder, jedes mit dem Namen, den der Thesaurus ihm gibt.
workbench-themes-note = Anmerkung zu den Themen
workbench-help-targets = Für wen es da ist.
workbench-help-approach = Ist es für alle da oder nur für Zugewanderte? Das ist unsere eigene Einschätzung.
workbench-help-goals = Was es erreichen will, ein Ziel je Feld.
workbench-help-activities = Was getan wird, eine Tätigkeit je Feld.
workbench-help-organisations = Wer dafür einsteht.
workbench-help-partners = Wer mit diesen Organisationen arbeitet.
workbench-help-actors = Wer die Arbeit tut: Ehrenamtliche, Vermittelnde, Lehrkräfte.
workbench-help-results = Was gezählt oder gesehen wurde, jeweils mit Quelle. Zwei Quellen dürfen einander widersprechen: Behalten Sie beide.
workbench-help-value = Die Zahl, wie die Quelle sie angibt, oder deren Worte, wenn sie keine einfache Zahl nennt.
workbench-number = Zahl
workbench-words = In Worten
workbench-unit = Einheit
workbench-help-unit = Was gezählt wird: Personen, Stunden, Euro.
workbench-what-counted = Was gezählt wurde
workbench-help-what-counted = Damit niemand Verschiedenes vergleicht: Besuche sind keine Besucher.
workbench-help-when = In den Worten der Quelle, etwa: January 2013.
workbench-source = Quelle
workbench-help-address = Die Adresse der Seite, auf der es steht.
workbench-help-payers = Wer dafür bezahlt.
workbench-help-amounts = Beträge, die eine Quelle nennt.
workbench-amount = Betrag
workbench-currency = Währung
workbench-help-currency = Ihre drei Buchstaben, etwa EUR.
workbench-year = Jahr
workbench-amount-what = Wofür er ausgegeben wurde
workbench-amount-note = Anmerkung zur Finanzierung
workbench-help-number = In Ziffern, mit einem Punkt vor den Nachkommastellen.
workbench-help-count = Eine ganze Zahl in Ziffern.
workbench-help-strengths = Was es gelingen lässt. Verbinden Sie jede Aussage mit Seiten, die dafür oder dagegen sprechen.
workbench-help-weaknesses = Was nicht gelingt oder brüchig ist.
workbench-help-conditions = Was da sein muss, damit es in einer anderen Stadt gelingt.
workbench-help-lessons = Was die gelernt haben, die es betreiben.
workbench-help-evaluation = Ob jemand es ausgewertet hat, wer, und was dabei herauskam.
workbench-claim = Aussage
workbench-evidence = Belege
workbench-help-evidence = Seiten, die alle öffnen und prüfen können.
workbench-stance = Was der Beleg über die Aussage sagt
workbench-help-components = Die Teile des Praxisbeispiels, die eine andere Stadt behalten, ändern oder weglassen kann.
workbench-help-needs = In alltäglichen Einheiten: eine Aufgabe, Stunden in der Woche, Quadratmeter.
workbench-population-year = Jahr der Einwohnerzahl
workbench-population-source = Quelle der Einwohnerzahl
workbench-share = Anteil ausländischer Einwohner, in Prozent
workbench-share-year = Jahr des Anteils
workbench-share-counts = Wen der Anteil zählt
workbench-help-share-counts = Anteile, die verschiedene Menschen zählen, lassen sich nicht vergleichen.
workbench-share-definition = Wie die Quelle ihn bestimmt
workbench-share-source = Quelle des Anteils
workbench-share-earlier = Frühere Zahlen
workbench-area = Gebiet
workbench-help-area = Wenn die Zahlen ein anderes Gebiet als die Stadt betreffen: sein Name.
workbench-city-other = Was es sonst über die Stadt zu wissen gibt
workbench-report-exists = Gibt es einen Bericht?
workbench-author = Verfasst von
workbench-institution = Einrichtung
workbench-dated = Datum
workbench-pages = Seiten
workbench-pages-note = Wie die Seiten gezählt wurden
workbench-report-languages = Sprachen des Berichts
workbench-help-languages = Jede Sprache, in der man es lesen kann.
workbench-addresses = Adressen
workbench-infosheet-languages = Sprachen des Infoblatts
workbench-note = Anmerkung
workbench-film-exists = Wurde ein Film gedreht?
workbench-film-length = Geplante Länge, in Minuten
workbench-help-film-length = Etwa 10-12.
workbench-film-address = Adresse des Films
workbench-film-source = Quelle, die sagt, dass er gedreht wurde
workbench-help-sources = Jede Seite, die für diesen Eintrag benutzt wurde.
workbench-help-licence = Die Lizenz, unter der andere unseren Text benutzen dürfen: der Kurzname (SPDX), etwa CC-BY-4.0.
workbench-notes = Anmerkungen für die Redaktion
workbench-help-notes = Sie sind nicht öffentlich zu lesen.

## Items of lists.

workbench-item-theme = Thema
workbench-item-target = Gruppe
workbench-item-goal = Ziel
workbench-item-activity = Tätigkeit
workbench-item-actor = Wer handelt
workbench-item-organisation = Organisation
workbench-item-partner = Partner
workbench-item-payer = Geldquelle
workbench-item-amount = Betrag
workbench-item-result = Angabe
workbench-item-claim = Aussage
workbench-item-evidence = Beleg
workbench-item-component = Teil
workbench-item-need = Bedarf
workbench-item-language = Sprache
workbench-item-address = Adresse
workbench-item-note = Anmerkung
workbench-add-theme = Thema hinzufügen
workbench-add-target = Gruppe hinzufügen
workbench-add-goal = Ziel hinzufügen
workbench-add-activity = Tätigkeit hinzufügen
workbench-add-actor = Handelnde hinzufügen
workbench-add-organisation = Organisation hinzufügen
workbench-add-partner = Partner hinzufügen
workbench-add-payer = Geldquelle hinzufügen
workbench-add-amount = Betrag hinzufügen
workbench-add-result = Angabe hinzufügen
workbench-add-claim = Aussage hinzufügen
workbench-add-evidence = Beleg hinzufügen
workbench-add-component = Teil hinzufügen
workbench-add-need = Bedarf hinzufügen
workbench-add-language = Sprache hinzufügen
workbench-add-address = Adresse hinzufügen
workbench-add-note = Anmerkung hinzufügen

## Before readers see it.

workbench-preview-title = Ihr Entwurf von „{ $title }“
workbench-preview-draft = Das ist Ihr Entwurf, so wie er zu lesen wäre.
workbench-no-draft = Sie haben keinen Entwurf dieses Praxisbeispiels. Das ist, was veröffentlicht ist.
workbench-changes-title = Was Ihr Entwurf von „{ $title }“ ändert
workbench-changes-faults = { $n ->
    [one] { $n } Feld ist zu berichtigen; hier gilt es als leer.
   *[other] { $n } Felder sind zu berichtigen; hier gelten sie als leer.
}
workbench-publish-title = „{ $title }“ veröffentlichen
workbench-publish-lede = Es ist sofort zu lesen, als neue Fassung. Die Fassung davor bleibt und kann wiederhergestellt werden.
workbench-publish = Jetzt veröffentlichen
workbench-publish-faults = { $n ->
    [one] Zuerst ist { $n } Feld zu berichtigen.
   *[other] Zuerst sind { $n } Felder zu berichtigen.
}
workbench-strange-themes = { $n ->
    [one] Der Thesaurus kennt dieses Thema nicht, und keine Liste wird das Praxisbeispiel darunter zeigen:
   *[other] Der Thesaurus kennt diese Themen nicht, und keine Liste wird das Praxisbeispiel darunter zeigen:
}
workbench-strange-themes-link = Ein anderes Thema wählen
workbench-send-title = Ihre Korrektur zu „{ $title }“ einreichen
workbench-send-lede = Die Redaktion prüft sie und übernimmt sie, ändert sie oder sagt Ihnen, warum nicht.
workbench-send = Bei der Redaktion einreichen
workbench-why = Warum
workbench-why-help = Ein Satz: was sich geändert hat und woher Sie es wissen. Er ist neben der Fassung zu lesen.
workbench-minor = Das ist eine kleine Korrektur
workbench-minor-help = Nur Rechtschreibung und Ähnliches: Übersetzungen bleiben aktuell. Sonst gelten sie als veraltet.
workbench-outdates = { $n ->
    [one] Durch diese Änderungen veraltet { $n } Übersetzung, außer wenn es eine kleine Korrektur ist.
   *[other] Durch diese Änderungen veralten { $n } Übersetzungen, außer wenn es eine kleine Korrektur ist.
}
workbench-look-again = Inzwischen hat sich etwas geändert
workbench-look-again-text = Es wurde nichts veröffentlicht. Prüfen Sie, was jetzt hier steht, und versuchen Sie es noch einmal.

## Two people on the same practice.

workbench-merge-title = Was von „{ $title }“ veröffentlicht wurde, in Ihren Entwurf übernehmen
workbench-merge-nothing = Es gibt nichts zu übernehmen: Ihr Entwurf beruht auf dem, was veröffentlicht ist.
workbench-newest = Fassung { $number } wurde am { $moment } veröffentlicht.
workbench-newest-by = { $name } hat am { $moment } Fassung { $number } veröffentlicht.
workbench-newest-by-editor = Die Redaktion hat am { $moment } Fassung { $number } veröffentlicht.
workbench-merge-clean = Sie und andere haben Verschiedenes geändert. Alle Änderungen passen zusammen.
workbench-merge-questions = { $n ->
    [one] { $n } Angabe haben sowohl Sie als auch jemand anderes geändert. Wählen Sie, welche gilt; alles Übrige passt zusammen.
   *[other] { $n } Angaben haben sowohl Sie als auch jemand anderes geändert. Wählen Sie, welche gelten; alles Übrige passt zusammen.
}
workbench-merge-open = Wählen Sie zu jeder Frage eine Antwort
workbench-merge-changed = Ihrem Entwurf wurde noch nichts hinzugefügt. Prüfen Sie, was jetzt hier steht; was Sie gewählt und geschrieben haben, ist noch da.
workbench-merge-before = Vorher stand da:
workbench-merge-mine = Ihres
workbench-merge-theirs = Das Veröffentlichte
workbench-merge-typed = Etwas anderes:
workbench-merge-both = Beide Änderungen zusammen:
workbench-merge-out = entfernt
workbench-merge-take = In meinen Entwurf übernehmen
workbench-merge-published = Was inzwischen veröffentlicht wurde

## Versions.

workbench-history-title = Fassungen von „{ $title }“
workbench-history-none = Es ist noch nichts veröffentlicht.
workbench-history-draft = Sie haben einen offenen Entwurf. Veröffentlichen oder verwerfen Sie ihn, bevor Sie eine alte Fassung wiederherstellen.
workbench-an-editor = die Redaktion
workbench-version-proposed-by = vorgeschlagen von { $name }
workbench-restore = Fassung { $number } wiederherstellen
workbench-brought-back = Fassung { $number } wiederhergestellt

## Proposals.

workbench-proposals-title = Vorschläge
workbench-proposals-count = { $n ->
    [0] Kein Vorschlag wartet auf die Redaktion.
    [one] { $n } Vorschlag wartet auf die Redaktion.
   *[other] { $n } Vorschläge warten auf die Redaktion.
}
workbench-accept = Übernehmen
workbench-accept-help = Er wird zu Ihrem Entwurf. Sie können ihn ändern, bevor Sie ihn veröffentlichen.
workbench-accept-refused = Sie haben schon einen Entwurf dieses Praxisbeispiels. Veröffentlichen oder verwerfen Sie ihn und übernehmen Sie dann den Vorschlag.
workbench-decline = Ablehnen
workbench-decline-why = Grund
workbench-decline-help = Die Person, die den Vorschlag gemacht hat, wird ihn lesen.

## The letter about a proposal.

workbench-letter-subject = Ihre Korrektur zu „{ $title }“ wurde nicht übernommen
workbench-letter-text =
    Guten Tag { $name },
    die Redaktion hat Ihre Korrektur zu „{ $title }“ geprüft und nicht übernommen. Der Grund:
workbench-letter-next = Was Sie geschrieben haben, bleibt erhalten. Eine andere Korrektur können Sie hier vorschlagen: { $address }
workbench-letter-published-subject = Ihre Korrektur zu „{ $title }“ ist veröffentlicht
workbench-letter-published =
    Guten Tag { $name },
    die Redaktion hat übernommen, was Sie zu „{ $title }“ vorgeschlagen haben, vielleicht mit Änderungen, und hat es veröffentlicht. Vielen Dank.
workbench-letter-read = Zu lesen ist es hier: { $address }
workbench-letter-waits-subject = Eine Korrektur zu „{ $title }“ wartet auf die Redaktion
workbench-letter-waits =
    Guten Tag { $name },
    { $author } schlägt eine Korrektur zu „{ $title }“ vor und begründet sie so:
workbench-letter-look = Sehen Sie sich an, was sie ändert, und übernehmen Sie sie oder lehnen Sie sie ab: { $address }

## When somebody leaves.

open-draft = Entwürfe von Praxisbeispielen
