# The texts of the site, edited in forms.
menu-texts = Texte der Website
menu-texts-help = Seiten, Neuigkeiten, Termine, Partner, Förderhinweise und der Name der Website.

editing-overview-lede = Was Sie hier schreiben, bleibt Ihr Entwurf, bis Sie es veröffentlichen.
editing-my-drafts = Ihre Entwürfe
editing-count = { $n ->
    [0] Noch keine.
    [one] Bisher { $n }.
   *[other] Bisher { $n }.
}

## The kinds of texts.

editing-kind-page = Seiten
editing-kind-news = Neuigkeiten
editing-kind-date = Termine
editing-kind-partner = Partner
editing-kind-funding = Förderhinweise
editing-kind-story = Startseite
editing-kind-accessibility = Erklärung zur Barrierefreiheit
editing-kind-identity = Name der Website
editing-about-page = Wer Sie sind, wie Sie arbeiten, was Sie mit persönlichen Daten tun.
editing-about-news = Was geschehen ist, und wann.
editing-about-date = Was stattfindet und was stattfand. Feeds und Kalender ziehen sofort nach.
editing-about-partner = Die Organisationen des Konsortiums, in der Reihenfolge, in der sie gezeigt werden.
editing-about-funding = Wer die Arbeit bezahlt hat, so wie es die Finanzhilfevereinbarung verlangt, für jedes Projekt und seine Jahre. Der Hinweis steht unten auf den Seiten, die Arbeit aus diesen Jahren zeigen.
editing-about-story = Die ersten Worte, die man auf der Website liest, und die Schritte des Fadens.
editing-about-accessibility = Wie barrierefrei diese Website ist, was es nicht ist und warum. Das Gesetz verlangt jedes Jahr eine Überprüfung.
editing-about-identity = Wie die Website heißt, auf jeder Seite und in E-Mails.
editing-new-news = Neuigkeit schreiben
editing-new-date = Termin hinzufügen
editing-new-partner = Partner hinzufügen
editing-new-funding = Förderhinweis hinzufügen

## Lists.

editing-search = In diesen Texten suchen
editing-search-all = Alle anzeigen
editing-none = Kein Text passt. Suchen Sie nach einem anderen Wort oder beginnen Sie einen neuen Text.
editing-pages = Seiten der Liste
editing-up = Nach oben
editing-down = Nach unten
editing-remove = Entfernen
editing-add = Hinzufügen: { $what }
editing-state-withdrawn = zurückgezogen
editing-state-published = veröffentlicht
editing-state-unpublished = noch nicht veröffentlicht
editing-state-draft = Sie haben einen Entwurf
editing-others = Wird auch bearbeitet von { $names }
editing-reviewed = zuletzt überprüft: { $date }
editing-funding-shows = steht bei Arbeit aus { $years }

## A new text.

editing-new-lede = Geben Sie ihm einen Namen; alles andere kommt im nächsten Schritt.
editing-new-name = Name oder Titel
editing-new-name-help = Sie können ihn später ändern.
editing-slug = Letzter Teil der Adresse
editing-slug-help = Kleinbuchstaben von a bis z, Ziffern und Bindestriche. Er lässt sich später nicht ändern. Wenn Sie das Feld leer lassen, entsteht er aus dem Namen.
editing-slug-wrong = Verwenden Sie nur Kleinbuchstaben von a bis z, Ziffern und einzelne Bindestriche
editing-slug-taken = Ein anderer Text verwendet „{ $slug }“ oder hat es verwendet. Wählen Sie etwas anderes.
editing-begin = Beginnen

## The form.

editing-edit-title = Bearbeiten: { $name }
editing-optional = { $label } (freiwillig)
editing-choose = Bitte wählen
editing-lang = Sprache dieser Texte
editing-lang-help = Die Sprache, in der Sie schreiben. Aus ihr wird übersetzt.
editing-markdown-help = Eine leere Zeile beginnt einen Absatz. **fett**, [Worte eines Links](https://example.org), „- “ am Zeilenanfang für eine Liste, „## “ für eine Überschrift.
editing-save = Entwurf speichern
editing-look = Vorschau aktualisieren
editing-to-publish = Weiter zum Veröffentlichen
editing-view = So wird es zu lesen sein
editing-view-none = Die Vorschau erscheint, sobald alles Nötige ausgefüllt ist.
editing-read-it = Veröffentlichte Seite lesen
editing-give-up = Meinen Entwurf verwerfen
editing-give-up-help = Was Sie geschrieben und nicht veröffentlicht haben, ist dann weg. Es lässt sich nicht zurückholen.
editing-withdraw = Zurückziehen
editing-withdraw-help = Wer die Seite aufruft, erfährt, dass der Text zurückgezogen wurde. Sie können ihn jederzeit zurückholen.
editing-return = Zurückholen
editing-return-help = Danach ist er wieder zu lesen, wie er war.
editing-said-saved = Ihr Entwurf ist gespeichert. Öffentlich ist er noch nicht.
editing-said-published = Veröffentlicht. Es ist jetzt für alle zu lesen.
editing-said-given-up = Ihr Entwurf ist verworfen.
editing-said-withdrawn = Zurückgezogen. Wer die Seite aufruft, erfährt das.
editing-said-returned = Zurückgeholt. Es ist wieder für alle zu lesen.
editing-said-restored = Die alte Fassung ist wiederhergestellt, als neue Fassung.
editing-advice-line = Schreiben Sie es in eine Zeile
editing-advice-day = Geben Sie einen Tag an, den es gibt, etwa 2014-02-03
editing-advice-dated = Geben Sie ein Datum an, das es gibt: 2014, 2014-02 oder 2014-02-03
editing-advice-address = Geben Sie eine vollständige Adresse ein, die mit https:// oder http:// beginnt
editing-advice-country = Wählen Sie ein Land aus der Liste
editing-advice-choice = Wählen Sie etwas aus der Liste
editing-advice-order = Geben Sie ein Ende an, das nicht vor dem Anfang liegt

## When two write at once.

editing-stale-title = Während Sie schrieben, wurde eine andere Fassung veröffentlicht
editing-stale-who = Veröffentlicht von { $name }.
editing-stale-text = Was Sie nicht angerührt haben, ist übernommen. Felder, die beide geändert haben, zeigen beide Texte: Behalten Sie Ihren oder nehmen Sie den anderen.
editing-stale-taken-in = Was dort geändert wurde, ist unten übernommen. Ihre eigenen Änderungen bleiben.
editing-overtaken-title = Dieser Entwurf wurde in einem anderen Fenster geändert
editing-overtaken-text = Nichts ist verloren: Ihr Text steht im Formular, der andere daneben. Speichern Sie noch einmal, um Ihren zu behalten, oder nehmen Sie den anderen.
editing-clash = Der andere Text
editing-clash-empty = leer
editing-take = Den anderen Text nehmen

## Publishing.

editing-publish-title = Veröffentlichen: { $name }
editing-publish-new = Das ist neu: Nach dem Veröffentlichen ist es für alle zu lesen.
editing-publish-same = Ihr Entwurf ist gleich mit dem, was veröffentlicht ist.
editing-publish-count = { $n ->
    [one] Ein Feld ändert sich. Prüfen Sie es und veröffentlichen Sie dann.
   *[other] { $n } Felder ändern sich. Prüfen Sie sie und veröffentlichen Sie dann.
}
editing-differences = Was sich ändert
editing-why = Warum?
editing-why-help = Ein paar Worte für andere in der Redaktion, die bei der Fassung bleiben. Das Feld darf leer sein.
editing-minor = Das ist eine kleine Korrektur
editing-minor-help = Nur Rechtschreibung und Ähnliches: Übersetzungen bleiben aktuell. Sonst gelten sie als veraltet.
editing-publish = Veröffentlichen
editing-back = Zurück zum Formular

## Versions.

editing-versions = Fassungen
editing-versions-title = Fassungen: { $name }
editing-versions-lede = Jede veröffentlichte Änderung, die neueste zuerst. Sie können jede Fassung wiederherstellen.
editing-versions-none = Seit Fassungen aufbewahrt werden, hat sich nichts geändert.
editing-version = Fassung { $number }
editing-version-title = Fassung { $number }
editing-version-minor = kleine Korrektur
editing-version-current = aktuelle Fassung
editing-version-first = Das ist die erste Fassung, die aufbewahrt wurde.
editing-version-view = Wie sie zu lesen war
editing-restore = Diese Fassung wiederherstellen
editing-restored-why = Fassung { $number } wiederhergestellt
editing-who-unknown = bevor Fassungen aufbewahrt wurden
editing-who-erased = eine Person, die nicht mehr dabei ist
editing-who-program = ein Import

## Fields.

editing-title = Titel
editing-text = Text
editing-page-text-help = Überschriften der zweiten Ebene („## “) werden zum Inhaltsverzeichnis der Seite.
editing-date = Datum
editing-dated-help = So genau, wie Sie es wissen: 2014, 2014-02 oder 2014-02-03.
editing-source = Adresse der Quelle
editing-source-help = Wo man es nachprüfen kann.
editing-from = Erster Tag
editing-to = Letzter Tag
editing-to-help = Lassen Sie das Feld leer, wenn das Ende nicht bekannt ist. Für einen einzigen Tag geben Sie ihn noch einmal an.
editing-precision = Wie genau ist es bekannt?
editing-precision-help = Das Datum wird nur so genau angezeigt.
editing-precision-day = an diesen Tagen
editing-precision-month = nur der Monat
editing-precision-year = nur das Jahr
editing-precision-about = um diese Tage herum
editing-date-kind = Was ist es?
editing-place = Ort
editing-place-help = Wenn Sie den englischen Namen einer Stadt des Repertoires angeben, wird er automatisch übersetzt.
editing-clash-help = Wo Quellen sich über das Datum nicht einig sind.
editing-name = Name
editing-short-name = Kurzname
editing-city = Stadt
editing-city-help = Wenn Sie den englischen Namen einer Stadt des Repertoires angeben, wird er automatisch übersetzt.
editing-country = Land
editing-role-help = Was sie im Konsortium getan hat oder tut.
editing-project = Projekt
editing-begins = Erstes Jahr oder erster Tag der Arbeit
editing-ends = Letztes Jahr oder letzter Tag der Arbeit
editing-ends-help = Lassen Sie das Feld leer, solange die Arbeit weitergeht.
editing-statement = Hinweis
editing-statement-help = Der Satz der Finanzhilfevereinbarung, Wort für Wort. Das EU-Emblem erscheint automatisch daneben.
editing-fund = Fonds oder Programm
editing-agreement = Nummer der Finanzhilfevereinbarung
editing-disclaimer = Haftungsausschluss
editing-disclaimer-help = Der Satz der Finanzhilfevereinbarung, Wort für Wort.
editing-lead = Einleitung
editing-lead-help = Zwei oder drei Sätze: was das ist und wo man anfängt.
editing-notice = Hinweis unten auf jeder Seite
editing-notice-help = Etwa, dass dies eine Demonstration ist. Lassen Sie das Feld leer, wenn nichts zu sagen ist.
editing-steps = Schritte des Fadens
editing-steps-help = In der Reihenfolge, in der sie erzählt werden.
editing-step = Schritt
editing-step-title = Name des Schritts
editing-step-text = Was geschah
editing-scope = Wofür die Erklärung gilt
editing-status-fully = erfüllt die Norm vollständig
editing-status-partially = erfüllt die Norm teilweise
editing-status-not = erfüllt die Norm nicht
editing-status-reason = Warum Sie das sagen
editing-barrier = Teil
editing-barrier-what = Was nicht barrierefrei ist
editing-barrier-why = Warum
editing-barrier-alternative = Was man stattdessen tun kann
editing-burden-help = Wo Abhilfe zu viel kosten würde für das, was sie bringt (Artikel 5 der Richtlinie).
editing-prepared-on = Erstellt am
editing-reviewed-on = Zuletzt überprüft am
editing-reviewed-on-help = Mindestens einmal im Jahr.
editing-method = Wer es beurteilt hat
editing-method-self = wir selbst
editing-method-third-party = eine unabhängige Stelle
editing-method-text = Wie es beurteilt wurde
editing-feedback-help = Wie man Ihnen Hindernisse meldet.
editing-enforcement-help = An wen man sich wenden kann, wenn Sie nicht antworten.
editing-standard = Norm
editing-standard-name = Name der Norm
editing-standard-version = Version der Norm
editing-wcag-version = Version der WCAG
editing-wcag-level = Stufe der WCAG
editing-standard-text = Die Norm in Worten
editing-laws = Gesetze
editing-law = Gesetz
editing-law-name = Name des Gesetzes
editing-address = Adresse
editing-site-name = Name
editing-site-name-help = Oben auf jeder Seite, in Feeds und als Absender von E-Mails.
editing-tagline = Was sie ist
editing-tagline-help = Ein paar Worte neben dem Namen.
open-text = Entwürfe von Texten der Website
