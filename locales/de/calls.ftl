# Calls for practices: what the public reads, what those who run a call prepare, what those who answer it write.

## The public pages.

calls-title = Aufrufe für Praxisbeispiele
calls-lede = Ein Aufruf bittet Städte und ihre Partner um Praxisbeispiele, die funktionieren. Jeder sagt, nach welchen Kriterien Antworten beurteilt werden, bis wann sie angenommen werden und danach, was daraus wurde.
calls-current = Offen und angekündigt
calls-past = Frühere Aufrufe
calls-none-open = Zurzeit ist kein Aufruf offen.
call = Aufruf
call-made-up = Erfunden
call-made-up-help = Dieser Aufruf und alle Antworten darauf sind erfunden, damit jede Seite etwas zu zeigen hat.
call-stage-upcoming = Noch nicht offen
call-stage-open = Offen
call-stage-closed = Geschlossen
call-state = Stand
call-state-draft = In Vorbereitung
call-opens = Öffnet
call-closes = Schließt
call-until = Bis zum { $moment }
call-moment = { $day } um { $time } Uhr ({ $zone })
call-who = Wer antworten kann
call-when = Wann
call-places = Wie viele ausgewählt werden
call-places-help = Lassen Sie das Feld leer, wenn das nicht entschieden ist.
call-unknown = Was nicht bekannt ist
call-criteria = Kriterien
call-criteria-lede = Jede Antwort wird nach diesen Kriterien beurteilt und nach keinen anderen.
call-gates = Bedingungen
call-gates-help = Ein Praxisbeispiel, das eine davon nicht erfüllt, kann nicht ausgewählt werden.
call-scored = Was bewertet wird
call-scored-help = Wer liest, wählt eine Stufe dieser Skala und schreibt, warum.
call-weights-equal = Alle zählen gleich viel.
call-weights-differ = Der Anteil sagt, wie viel jedes zählt.
call-shown = Was angesehen und nicht mitgezählt wird
call-shown-help = Die Jury sieht es neben den Bewertungen; es ändert keine Summe.
call-weight = zählt { $percent }
call-questions = Das Formular
call-questions-lede = Das sind die Fragen.
call-paper-link = Das ganze Formular, mit allen Hilfen, zum Ausdrucken
call-begin-title = Auf diesen Aufruf antworten
call-begin-text = Geben Sie Ihre E-Mail-Adresse ein. Wir schicken Ihnen einen Link, der Ihr Formular öffnet; ein Passwort ist nicht nötig. Sie können jederzeit aufhören, wiederkommen und gemeinsam mit anderen schreiben.
call-begin-signed = Sie können jederzeit aufhören, wiederkommen und gemeinsam mit anderen schreiben.
call-begin-help = Mit ihr melden Sie sich an, und dorthin schreiben wir, was aus Ihrer Antwort wird.
call-begin-button = Beginnen
call-link-sent = Wenn E-Mails diese Adresse erreichen, ist ein Link dorthin unterwegs. Er gilt nur kurze Zeit; einen neuen können Sie hier anfordern.
call-paper-title = { $title }: das Formular zum Ausdrucken
call-paper-lede = Um Antworten auf Papier oder gemeinsam vorzubereiten. Angenommen werden Antworten auf der Website, bis zum { $moment }.

## Words around questions.

call-optional = Freiwillig.
call-needed-from = Erforderlich ab dem { $day }.
call-words = Wörter
call-words-between = { $min } bis { $max } Wörter.
call-words-min = { $n ->
    [one] Mindestens { $n } Wort.
   *[other] Mindestens { $n } Wörter.
}
call-words-max = { $n ->
    [one] Höchstens { $n } Wort.
   *[other] Höchstens { $n } Wörter.
}
call-several = Wählen Sie alles, was zutrifft.
call-day = Tag
call-month = Monat
call-year = Jahr
call-place = Stadt oder Stadtteil
call-country = Land
call-choose = Bitte wählen
call-file-here = Hier lassen sich Dateien hinzufügen: PDF, Bilder oder Text.
call-file-later = Dateien werden auf der Website hinzugefügt.
call-agreed = Einverstanden
call-fault-many-words = Zahl der Wörter: { $words }. Kürzen Sie den Text auf höchstens { $max }.
call-fault-few-words = Zahl der Wörter: { $words }. Schreiben Sie mindestens { $min }.
call-fault-number = Geben Sie eine Zahl in Ziffern ein, etwa 1200
call-fault-date = Geben Sie ein Jahr mit vier Ziffern ein, dazu Monat und Tag, wenn Sie sie kennen
call-fault-option = Wählen Sie eine der Möglichkeiten
call-fault-country = Wählen Sie das Land

## The standard form.

call-section-name = Das Praxisbeispiel
call-section-goals = Ziele und Arbeitsweise
call-section-results = Was daraus wurde
call-section-means = Mittel und Partner
call-section-research = Einverständnis
call-q-name = Titel des Praxisbeispiels
call-help-name = Ein Name, der sagt, was getan wird, in der Sprache, in der Sie antworten.
call-q-name-local = Sein Name in der Sprache der Stadt
call-help-name-local = Falls er anders lautet als der Titel.
call-q-place = Wo es läuft
call-help-place = Die Begutachtenden sehen das nicht: Sie urteilen, ohne zu wissen, wessen Praxisbeispiel es ist.
call-q-scope = Wie weit es reicht
call-help-scope = Im Aufruf geht es um Praxisbeispiele in einer Stadt oder einem Teil einer Stadt.
call-o-scope-city = Die ganze Stadt
call-o-scope-neighbourhood = Ein Viertel, Stadtteil oder Bezirk
call-o-scope-other = Etwas anderes
call-q-start = Wann es begann
call-help-start = Das Jahr genügt. Das Praxisbeispiel muss seit mindestens einem Jahr laufen.
call-q-state = Was es heute ist
call-o-state-project = Ein Projekt auf Zeit
call-o-state-service = Ein festes Angebot
call-o-state-ended = Es ist beendet
call-q-summary = Zusammenfassung
call-help-summary = Was getan wird, für wen und was dabei herauskommt, für jemanden, der nichts davon weiß.
call-q-goals = Das Problem, die Ziele und worauf sie sich stützen
call-help-goals = Welches Problem wurde gesehen, und von wem? Was sollte erreicht werden, in Worten und in Zahlen? Warum war zu erwarten, dass es so gelingt?
call-q-work = Wie es funktioniert
call-help-work = Wer tut was, wie oft, wo?
call-q-targets = Für wen es da ist
call-help-targets = Wählen Sie die, für die es gedacht ist, nicht alle, die kommen.
call-o-targets-everybody = Die ganze Bevölkerung
call-o-targets-migrants = Zugewanderte
call-o-targets-women = Zugewanderte Frauen
call-o-targets-children = Kinder von Zugewanderten
call-o-targets-recent = Neuzugewanderte
call-o-targets-parents-teachers = Eltern mit Migrationshintergrund und Lehrkräfte
call-o-targets-other = Andere
call-q-reach = Wem es nützt, und wie vielen
call-help-reach = Mit den erwarteten und den erreichten Zahlen eines Jahres.
call-q-sectors = Politikfelder
call-o-sectors-citizenship = Aktive Bürgerschaft
call-o-sectors-discrimination = Antidiskriminierung, Kommunikation
call-o-sectors-community = Gemeinwesenarbeit, lokale Entwicklung, Stadtteile
call-o-sectors-education = Bildung
call-o-sectors-employment = Beschäftigung
call-o-sectors-health = Gesundheit
call-o-sectors-housing = Wohnen
call-o-sectors-sports = Sport
call-o-sectors-other = Etwas anderes
call-q-results = Ergebnisse
call-help-results = An den Zielen gemessen, mit Daten und Quellen, soweit Sie welche haben.
call-q-views = Was die sagen, für die es da ist
call-help-views = Was sagen die, die es nutzen oder in der Nähe wohnen, und woher wissen Sie das? „Wir haben nicht gefragt“ ist auch eine Antwort.
call-q-evaluation = Evaluation
call-help-evaluation = Welcher Art, durch wen, mit welchen Indikatoren? „Bisher keine“ ist auch eine Antwort und kein Grund für eine Ablehnung.
call-q-failures = Was nicht gelungen ist
call-help-failures = Fehlschläge, Nebenwirkungen, wer nicht erreicht wurde, was Sie nicht wieder tun würden. Antworten, die das offen sagen, sind für andere Städte mehr wert als solche, die es nicht tun.
call-q-evidence = Belege
call-help-evidence = Eine Evaluation, ein Bericht, ein Faltblatt, Bilder. Namen von Personen und Orten werden aus der Kopie für die Begutachtung entfernt, soweit sie in den eigenen Daten der Datei stehen; aus dem Text nehmen Sie sie bitte selbst heraus.
call-q-means = Geld und andere Mittel
call-help-means = Wer bezahlt, wie viel in einem Jahr, wie viele Menschen daran arbeiten, welche Räume und Stunden es braucht.
call-q-organisation = Verantwortliche Organisation
call-q-organisation-kind = Was für eine Organisation es ist
call-o-organisation-kind-city = Amt der Stadt
call-o-organisation-kind-municipal-company = Städtisches Unternehmen
call-o-organisation-kind-ngo = Nichtregierungsorganisation
call-o-organisation-kind-migrant-association = Migrantenorganisation
call-o-organisation-kind-club = Verein oder Initiative vor Ort
call-o-organisation-kind-school = Schule
call-o-organisation-kind-university = Universität oder Forschungsinstitut
call-o-organisation-kind-other = Etwas anderes
call-q-contact = Ein Kontakt, der antwortet
call-help-contact = Lieber das Postfach eines Amtes als das einer Person: Dorthin geht jedes Jahr die Frage, ob das Praxisbeispiel noch läuft.
call-q-website = Website
call-q-research = Wir sind einverstanden, dass Forschende das Praxisbeispiel besuchen und veröffentlichen, was sie herausfinden, falls es ausgewählt wird. Um jedes Interview wird einzeln gebeten.
call-help-research = Sonst kann das Praxisbeispiel nicht ausgewählt werden: Es wird vor Ort untersucht.
call-q-promising = Wenn es nicht ausgewählt wird, darf es als vielversprechende Praxis gezeigt werden.
call-help-promising = Sie können es sich später anders überlegen.

## The standard criteria.

call-step-0 = Nicht erkennbar
call-step-1 = Teilweise erkennbar
call-step-2 = Deutlich erkennbar
call-step-3 = Ein Vorbild für andere
call-c-gate-place = In einer Stadt oder einem Stadtteil
call-ask-gate-place = Läuft es in einer Stadt oder einem Teil einer Stadt?
call-c-gate-year = Läuft seit mindestens einem Jahr
call-ask-gate-year = Lief es schon mindestens ein Jahr, als der Aufruf schloss?
call-c-gate-contact = Ein Kontakt, der antwortet
call-ask-gate-contact = Gibt es jemanden, der Fragen dazu beantwortet?
call-c-gate-research = Offen für Forschung
call-ask-gate-research = Sind die Verantwortlichen mit Besuchen und Veröffentlichungen einverstanden?
call-c-gate-harm = Kein Schaden
call-ask-gate-harm = Ist es ohne erkennbaren Schaden für die, für die es da ist, und für andere?
call-c-aims = Klare Ziele, die zum Bedarf vor Ort passen
call-ask-aims = Sind die Ziele klar, und entsprechen sie einem Bedarf, der hier gesehen wurde?
call-c-participation = Beteiligung von Zugewanderten und Menschen vor Ort
call-ask-participation = Wirken Zugewanderte und Menschen vor Ort daran mit, es zu gestalten, zu betreiben und zu beurteilen?
call-c-results = Belegte Ergebnisse
call-ask-results = Wird gezeigt, was daraus wurde, gemessen an den Zielen, und woher man es weiß?
call-c-inclusion = Inklusion und Chancengerechtigkeit
call-ask-inclusion = Erreicht es die, die sonst am wenigsten erreicht werden, und begegnet es ihnen auf Augenhöhe?
call-c-sustainability = Geld und Personal auf Dauer
call-ask-sustainability = Gibt es auch in den kommenden Jahren Geld und Menschen dafür?
call-c-partnership = Partnerschaft
call-ask-partnership = Arbeiten die zusammen, die dafür gebraucht werden?
call-c-learning = Lernen, auch aus Fehlschlägen
call-ask-learning = Wird gesagt, was nicht gelungen ist und was deshalb geändert wurde?
call-c-transfer = Übertragbarkeit
call-ask-transfer = Könnte eine andere Stadt es übernehmen, und wird gesagt, was es dafür bräuchte?

## Running a call.

calls-run-title = Aufrufe
calls-run-menu-help = Aufrufe für Praxisbeispiele vorbereiten und verfolgen, was eingeht.
calls-run-lede = Bereiten Sie einen Aufruf vor, kündigen Sie ihn an und verfolgen Sie, was eingeht.
calls-run-none = Es gibt noch keinen Aufruf. Legen Sie einen an: Er beginnt mit einem vollständigen Formular und Kriterien, die Sie ändern können.
call-count-submitted = Eingereicht
call-count-drafts = In Arbeit
call-new-title = Neuer Aufruf
call-new-lede = Er beginnt mit dem üblichen Formular und den üblichen Kriterien in allen Sprachen der Website. Öffentlich wird er erst, wenn Sie ihn ankündigen.
call-new-button = Aufruf anlegen
call-standard-who = Alle, die ein Praxisbeispiel in einer Stadt oder für sie betreiben: städtische Ämter, Migrantenorganisationen, Nichtregierungsorganisationen, Schulen, Unternehmen. Mehrere Organisationen können gemeinsam antworten.
call-field-title = Titel
call-field-title-help = So, wie er öffentlich zu lesen ist.
call-field-slug = Adresse
call-field-slug-help = Kleinbuchstaben, Ziffern und Bindestriche. Wenn Sie das Feld leer lassen, entsteht sie aus dem Titel. Sie ändert sich nie.
call-field-summary = In einem oder zwei Sätzen
call-field-summary-help = Für Listen, und für alle, die in einem Augenblick entscheiden, ob es sie angeht.
call-field-about = Über den Aufruf
call-field-about-help = Warum es ihn gibt, was aus den Antworten wird, wann und wie entschieden wird. Eine leere Zeile beginnt einen Absatz; eine Zeile, die mit ## beginnt, ist eine Überschrift.
call-field-who-help = In Worten. Was das Formular zulässt, wird weiter unten festgelegt.
call-field-answering = Wer eine Antwort beginnen kann
call-field-answering-help = Wer eine Antwort beginnt, meldet sich mit einer E-Mail-Adresse an.
call-answering-anyone = Alle, die eine E-Mail-Adresse haben
call-answering-desks = Mitglieder von Stellen, die es hier schon gibt
call-answering-nobody = Niemand: Er lief anderswo und steht hier zur Erinnerung
call-field-zone = Zeitzone
call-field-zone-help = Der Name einer Stadt, etwa Europe/Rome. Alle Uhrzeiten des Aufrufs gelten dort.
call-opens-day = Öffnet am
call-opens-time = Öffnet um
call-closes-day = Schließt am
call-closes-time = Schließt um
call-fault-zone = Geben Sie eine Zeitzone ein, etwa Europe/Rome
call-fault-moment = Geben Sie einen Tag und eine Uhrzeit ein
call-fault-skipped = In der Nacht, in der die Sommerzeit beginnt, überspringen die Uhren diese Zeit. Wählen Sie eine andere.
call-fault-order = Lassen Sie ihn später schließen, als er öffnet
call-fault-slug = Verwenden Sie nur Kleinbuchstaben, Ziffern und Bindestriche, und nicht „new“
call-fault-slug-taken = Ein anderer Aufruf hat diese Adresse. Wählen Sie eine andere.
call-edit-title = { $title }: Texte und Termine
call-edit-lede = Schreiben Sie in dieser Sprache: { $language }. Andere Sprachen werden unter „Übersetzungen“ übersetzt.
call-save = Speichern
call-back = Zum Aufruf
call-overtaken = Jemand anderes hat den Aufruf inzwischen geändert. Was Sie geschrieben haben, steht noch hier: Vergleichen Sie es mit dem Aufruf, wie er jetzt ist, und speichern Sie dann noch einmal.
call-answered = Es gibt schon Antworten auf den Aufruf. Eine Frage lässt sich umformulieren, verschieben oder freiwillig machen, aber weder sie noch ihre Möglichkeiten lassen sich entfernen.
call-ready = Alles, was ein Aufruf braucht, ist da.
call-not-ready = Bevor er angekündigt werden kann:
call-wants-summary = Sagen Sie in einem oder zwei Sätzen, worum es geht.
call-wants-about = Schreiben Sie den Text über den Aufruf.
call-wants-who = Sagen Sie, wer antworten kann.
call-wants-dates = Lassen Sie ihn später schließen, als er öffnet.
call-wants-questions = Stellen Sie mindestens eine Frage, die beantwortet werden muss.
call-wants-criteria = Sagen Sie, nach welchen Kriterien Antworten beurteilt werden.
call-wants-gate-question = Über eine Bedingung entscheidet eine Frage, die nicht mehr im Formular steht. Wählen Sie eine andere Frage.
call-announce = Aufruf ankündigen
call-announce-sure = Von jetzt an sind der Aufruf, sein Formular und seine Kriterien öffentlich. Er öffnet und schließt zu seinen Zeiten von selbst.
call-close = Aufruf jetzt schließen
call-close-sure = Von diesem Augenblick an wird nichts mehr angenommen. Nur eine spätere Frist öffnet den Aufruf wieder.
call-done-made = Der Aufruf ist angelegt. Öffentlich ist er noch nicht.
call-done-changed = Gespeichert.
call-done-announced = Der Aufruf ist angekündigt.
call-done-closed = Der Aufruf ist geschlossen.
call-to-texts = Texte und Termine
call-to-questions = { $n ->
    [one] Das Formular: { $n } Frage
   *[other] Das Formular: { $n } Fragen
}
call-to-criteria = { $n ->
    [one] { $n } Kriterium
   *[other] { $n } Kriterien
}
call-to-submissions = { $n ->
    [one] { $n } Einreichung
   *[other] { $n } Einreichungen
}
call-drafts = { $n ->
    [one] { $n } in Arbeit
   *[other] { $n } in Arbeit
}
call-withdrawn = { $n ->
    [one] { $n } zurückgezogen
   *[other] { $n } zurückgezogen
}
call-to-public = Wie er öffentlich zu sehen ist
call-to-preview = Vorschau, wie es beim Antworten zu sehen ist
call-languages = Sprachen
call-languages-help = Wie viele seiner Texte da und aktuell sind. Übersetzt werden sie unter „Übersetzungen“.
call-language = { $language }: { $there } von { $all }
call-questions-title = { $title }: das Formular
call-questions-run-lede = Die Fragen in ihrer Reihenfolge. Bei jeder steht, ob die Antwort für die Begutachtung sichtbar ist und ob sie etwas über eine Person sagt.
call-preview-title = { $title }: Vorschau des Formulars
call-preview-lede = So ist das Formular beim Antworten zu sehen. Hier wird nichts gespeichert.
call-criteria-title = { $title }: Kriterien
call-criteria-run-lede = Sie werden mit dem Aufruf veröffentlicht. Jedes ist eine Bedingung, wird bewertet oder wird angesehen und nicht mitgezählt.
call-submissions-title = { $title }: Einreichungen
call-submissions-lede = Was eingereicht wurde. Was noch in Arbeit ist, wird gezählt; sehen können es nur die, die daran schreiben.
call-submissions-words = Titel oder Nummer
call-submissions-none = Hier ist nichts. Wählen Sie einen anderen Stand oder weniger Wörter.
call-submissions-back = Alle Einreichungen
call-submission-title = Einreichung { $number }

question-new = Neue Frage
question-label = Die Frage
question-help = Hilfe
question-help-help = Wie man sie beantwortet und warum sie gestellt wird.
question-section = Überschrift
question-section-help = Mit dieser Frage beginnt ein neuer Teil des Formulars. Lassen Sie das Feld leer, wenn sie zum vorigen gehört.
question-kind = Art der Antwort
question-kind-short = Eine Zeile
question-kind-long = Mehrere Zeilen
question-kind-choice = Eine von mehreren Möglichkeiten
question-kind-several = Beliebig viele von mehreren Möglichkeiten
question-kind-number = Zahl
question-kind-date = Datum
question-kind-place = Ort
question-kind-organisation = Organisation
question-kind-file = Dateien
question-kind-consent = Einverständnis
question-options = Möglichkeiten
question-options-help = Eine je Zeile, für Fragen mit mehreren Möglichkeiten.
question-words-min = Mindestzahl der Wörter
question-words-max = Höchstzahl der Wörter
question-words-help = Für Antworten mit einer oder mehreren Zeilen. Lassen Sie beides leer, wenn es keine Grenze gibt.
question-needed = Antwort erforderlich
question-needed-no = Nein
question-needed-always = Ja
question-needed-from = Ja, von einem Tag an
question-from = Von diesem Tag an
question-from-help = Nur bei „von einem Tag an“.
question-for-reviewers = Die Begutachtenden sehen die Antwort
question-personal = Die Antwort sagt etwas über eine Person
question-is-needed = Erforderlich
question-seen = Für die Begutachtung sichtbar
question-unseen = Für die Begutachtung nicht sichtbar
question-is-personal = Personenbezogene Daten
question-too-many = Ein Formular hat höchstens 60 Fragen. Entfernen Sie zuerst eine.
question-fault-words = Geben Sie eine Zahl von 1 bis { $max } ein
question-fault-words-order = Geben Sie eine Zahl ein, die nicht über der Höchstzahl der Wörter liegt
question-fault-options = Schreiben Sie 2 bis { $max } Möglichkeiten, eine je Zeile

criterion-new = Neues Kriterium
criterion-name = Name
criterion-question = Was gefragt wird
criterion-question-help = Als Frage an die Person, die eine Einreichung liest.
criterion-kind = Was aus dem Urteil wird
criterion-kind-help = Eine Bedingung hat weder Skala noch Gewicht. Was nur angesehen wird, hat eine Skala und kein Gewicht.
criterion-kind-gate = Bedingung
criterion-kind-scored = Bewertet
criterion-kind-shown = Angesehen, nicht mitgezählt
criterion-scale = Skala
criterion-scale-help = Was jede Stufe bedeutet, eine je Zeile, von der niedrigsten (0) an aufwärts.
criterion-weight = Gewicht
criterion-weight-help = Eine ganze Zahl. Ein Kriterium mit Gewicht 2 zählt doppelt so viel wie eines mit Gewicht 1.
criterion-weighs = Gewicht { $weight }
criterion-decides = Was über eine Bedingung entscheidet
criterion-decides-help = Fehlt die Antwort, gilt die Bedingung von selbst als nicht erfüllt; die Jury kann immer anders entscheiden.
criterion-decides-panel = Die Jury urteilt
criterion-years = Jahre vor Schluss des Aufrufs
criterion-years-help = Nur für eine Bedingung, über die ein Datum entscheidet: Es muss mindestens so viele Jahre davor liegen.
criterion-too-many = Ein Aufruf hat höchstens 30 Kriterien. Entfernen Sie zuerst eines.
criterion-fault-weight = Geben Sie eine ganze Zahl von 1 bis { $max } ein
criterion-fault-years = Geben Sie eine Zahl von Jahren ein und wählen Sie eine Frage nach einem Datum
criterion-fault-scale = Schreiben Sie 2 bis { $max } Stufen, eine je Zeile

## Answering.

submissions-title = Meine Antworten auf Aufrufe
submissions-lede = Was Sie, allein oder mit anderen, als Antwort auf Aufrufe schreiben.
submissions-none = Sie haben noch keine Antwort begonnen.
submissions-open-calls = Offene Aufrufe
submission-nameless = Einreichung { $number }, noch ohne Titel
submission-number = Nummer { $number }
submission-number-label = Nummer
submission-title = Titel
submission-back = Zu dieser Einreichung
submission-back-to-call = Zum Aufruf
submission-begin-title = Eine Antwort beginnen: { $call }
submission-begin-lede = Der Aufruf schließt am { $moment }.
submission-begin-button = Beginnen
submission-desk = Für welche Stelle antworten Sie?
submission-desk-help = Alle in der Stelle können daran schreiben.
submission-desk-missing = Wählen Sie, für wen Sie antworten
submission-no-desk = Für keine davon
submission-without-desk = Sie beginnen allein und können andere bitten, mitzuschreiben.
submission-desks-only = Dieser Aufruf ist für Mitglieder von Stellen, die es hier schon gibt, und Sie gehören zu keiner. Wenn es Ihre Stelle hier gibt, bitten Sie dort eine verantwortliche Person, Sie hinzuzufügen, und kommen Sie dann wieder.
submission-edit-lede = Bis zum { $moment }. Was Sie schreiben, bleibt erhalten; bevor es eingereicht ist, sehen es nur Sie und alle, die mitschreiben.
submission-lang = Die Sprache, in der Sie antworten
submission-lang-help = Antworten Sie in Ihrer eigenen Sprache. Die Verantwortlichen des Aufrufs finden Menschen, die sie lesen.
submission-partners = Organisationen, die mit Ihnen antworten
submission-partners-help = Jeweils, was sie im Praxisbeispiel tut und wo sie ist.
submission-partner-name = Organisation
submission-partner-role = Ihre Aufgabe
submission-partner-city = Stadt
submission-partners-more = Speichern Sie, um Platz für eine weitere zu bekommen, bis zu zehn.
submission-partners-theirs = Jemand anderes hat diese auch geändert. Hier stehen Ihre; speichern Sie noch einmal, um sie zu behalten.
submission-to-send = Prüfen und einreichen
submission-to-files = Dateien hinzufügen oder ansehen
submission-lacking = { $n ->
    [0] Es fehlt nichts
    [one] { $n } Antwort fehlt oder ist zu berichtigen
   *[other] { $n } Antworten fehlen oder sind zu berichtigen
}
submission-lacking-nothing = Sie können alles durchsehen und einreichen.
submission-unsent-notice = Sie haben seit dem Einreichen etwas geändert. Was Sie vorher eingereicht haben, gilt, bis Sie noch einmal einreichen.
submission-overtaken-title = Jemand anderes hat dieselben Antworten geändert
submission-overtaken-text = Alles Übrige ist gespeichert. Hier werden beide Texte gezeigt: Ihrer steht im Feld, der andere daneben.
submission-overtaken-way = Texte vergleichen
submission-part-saved = Gespeichert, außer dem, was oben genannt ist
submission-theirs = Jemand anderes schrieb inzwischen:
submission-theirs-nothing = Nichts: Die Antwort wurde geleert.
submission-theirs-way = Übernehmen Sie in Ihren Text, was Sie möchten, und speichern Sie dann: Was im Feld steht, bleibt.
submission-go-on = Weiterschreiben
submission-gates = So, wie es jetzt ist, sind diese Bedingungen des Aufrufs nicht erfüllt. Sie können trotzdem einreichen; die Jury entscheidet.
submission-standing-draft = Noch nicht eingereicht.
submission-standing-draft-text = Füllen Sie das Formular aus und reichen Sie es vor Ende der Frist ein. Bis dahin können Sie es ändern.
submission-standing-sent = Eingereicht und angekommen.
submission-standing-sent-text = Sie können sie bis zum Ende der Frist ändern und noch einmal einreichen oder zurückziehen.
submission-standing-unsent = Eingereicht und angekommen; Änderungen sind noch nicht eingereicht.
submission-standing-unsent-text = Was Sie eingereicht haben, gilt, bis Sie noch einmal einreichen.
submission-standing-received = Angekommen; der Aufruf ist geschlossen.
submission-standing-received-text = Sie wird nach den Kriterien des Aufrufs gelesen. Sie bekommen eine E-Mail mit der Entscheidung und den Gründen.
submission-standing-too-late = Nicht eingereicht; der Aufruf ist geschlossen.
submission-standing-too-late-text = Was Sie geschrieben haben, bleibt erhalten und lässt sich kopieren, wird aber nicht gelesen.
submission-standing-withdrawn = Zurückgezogen.
submission-standing-withdrawn-text = Niemand liest sie. Bis zum Ende der Frist können Sie sie ändern und noch einmal einreichen.
submission-standing-withdrawn-for-good = Zurückgezogen; der Aufruf ist geschlossen.
submission-standing-withdrawn-for-good-text = Niemand liest sie.
submission-done-sent = Eingereicht. Eine E-Mail bestätigt es.
submission-done-withdrawn = Die Einreichung ist zurückgezogen.
submission-done-colleague-asked = Eine E-Mail mit einem Link ist an diese Adresse unterwegs.
submission-done-colleague-gone = Diese Person schreibt nicht mehr daran.
submission-done-colleague-stays = Jemand muss sie öffnen können: Die letzte Person bleibt.
submission-sent-at = Eingereicht
submission-not-sent = Noch nicht
submission-to-copy = Eine Kopie dessen, was eingereicht wurde
submission-copy-title = { $title }: wie eingereicht
submission-copy-lede = Das ist am { $moment } angekommen.
submission-send-title = Einreichen: { $title }
submission-send-text = Was Sie einreichen, lesen Begutachtende, die nicht wissen, wer Sie sind. Bis zum Ende der Frist können Sie es ändern und noch einmal einreichen.
submission-send-button = Einreichen
submission-is-sent = Das haben Sie eingereicht. Seitdem hat sich nichts geändert.
submission-look-over = Zum Durchsehen
submission-no-answer = Keine Antwort
submission-no-file = Keine Datei
submission-too-late = Der Aufruf ist geschlossen
submission-too-late-text = Er schloss am { $moment }. Es wird nichts mehr angenommen.
submission-withdraw = Zurückziehen
submission-withdraw-sure = Niemand wird sie mehr lesen. Bis zum Ende der Frist können Sie sie noch einmal einreichen, danach nicht mehr.
submission-colleagues = Wer daran schreibt
submission-of-desk = Alle in der Stelle { $desk } und:
submission-colleague-remove = Entfernen
submission-colleague-sure = { $name } kann sie dann nicht mehr öffnen. Was geschrieben wurde, bleibt.
submission-colleague-email = E-Mail-Adresse
submission-colleague-help = Wir schicken einen Link, der das Formular öffnet. Ein Konto braucht es vorher nicht.
submission-ask-colleague = Jemanden bitten, mitzuschreiben
submission-ask-button = Link schicken
submission-colleagues-many = An einer Einreichung schreiben höchstens 20 Personen. Entfernen Sie zuerst eine.
submission-state-submitted = Eingereicht
submission-state-withdrawn = Zurückgezogen
submission-files-title = { $title }: Dateien
submission-files-lede = PDF, Bilder (JPEG, PNG, WebP) oder reiner Text, je Datei bis zu 20{"\u00A0"}MB.
submission-files-count = { $n ->
    [0] Dateien: keine
    [one] Dateien: { $n }
   *[other] Dateien: { $n }
}
submission-files-none-asked = In diesem Formular sind keine Dateien gefragt.
submission-file-choose = Datei wählen
submission-file-help = Die Begutachtenden bekommen eine Kopie ohne Namen und Ort.
submission-file-send = Datei hinzufügen
submission-file-none = Wählen Sie zuerst eine Datei
submission-file-too-many = Zu einer Einreichung gehören höchstens 20 Dateien. Entfernen Sie zuerst eine.
submission-file-added = Die Datei ist hinzugefügt.
submission-file-removed = Die Datei ist entfernt.
submission-file-remove = Entfernen
submission-file-remove-sure = Die Datei wird für alle entfernt.
submission-file-kilobytes = { $n }{"\u00A0"}kB
file-kind-pdf = PDF
file-kind-jpeg = Bild (JPEG)
file-kind-png = Bild (PNG)
file-kind-webp = Bild (WebP)
file-kind-text = Text
file-empty = Die Datei ist leer. Wählen Sie eine andere.
file-too-large = Die Datei ist größer als 20{"\u00A0"}MB. Verkleinern Sie sie oder schicken Sie einen Teil davon.
file-unknown-kind = Das ist weder ein PDF noch ein Bild (JPEG, PNG, WebP) noch reiner Text. Speichern Sie es als eines davon und fügen Sie es noch einmal hinzu.
file-too-many-pixels = Das Bild hat zu viele Pixel. Verkleinern Sie es: 4.000 auf der längeren Seite genügen zum Drucken.
file-broken = Die Datei lässt sich nicht lesen. Öffnen Sie sie auf Ihrem Gerät, speichern Sie sie neu und fügen Sie sie noch einmal hinzu.
file-mixed = Die Datei enthält noch etwas anderes als das, was sie zu sein scheint. Speichern Sie sie mit einem anderen Programm neu und fügen Sie sie noch einmal hinzu.
file-locked = Das PDF ist durch ein Passwort geschützt. Speichern Sie es ohne Passwort und fügen Sie es noch einmal hinzu.
file-active = Das PDF enthält Skripte, Formulare oder Anhänge. Drucken Sie es in ein neues PDF und fügen Sie dieses hinzu.
file-bomb = Entpackt ist das PDF weit größer, als es scheint. Drucken Sie es in ein neues PDF und fügen Sie dieses hinzu.
work-task-submission = Ihre Antwort auf einen Aufruf, noch nicht fertig

## Letters.

letter-submission-received-subject = Einreichung { $number } ist angekommen
letter-submission-received = Guten Tag { $name },

    wir haben „{ $title }“ als Antwort auf „{ $call }“ erhalten, mit der Nummer { $number }, am { $moment }.

    Eine Kopie dessen, was eingereicht wurde, und alles Weitere dazu: { $address }
letter-submission-withdrawn-subject = Einreichung { $number } ist zurückgezogen
letter-submission-withdrawn = Guten Tag { $name },

    die Einreichung „{ $title }“, Nummer { $number } zu „{ $call }“, wurde am { $moment } zurückgezogen. Niemand liest sie mehr.

    Bis der Aufruf schließt, kann sie noch einmal eingereicht werden: { $address }

## In the log, the menu and “My data”.

menu-calls = Aufrufe
calls-run-menu = Aufrufe
submissions-menu = Meine Antworten
submissions-menu-help = Was Sie, allein oder mit anderen, als Antwort auf Aufrufe schreiben.
log-kind-call = Aufrufe
log-kind-submission = Antworten auf Aufrufe
log-call-made = { $actor } hat den Aufruf { $subject } angelegt.
log-call-changed = { $actor } hat den Aufruf { $subject } geändert.
log-call-announced = { $actor } hat den Aufruf { $subject } angekündigt.
log-call-closed = { $actor } hat den Aufruf { $subject } geschlossen.
log-submission-started = { $actor } hat eine Antwort auf einen Aufruf begonnen.
log-submission-sent = { $actor } hat eine Antwort auf einen Aufruf eingereicht.
log-submission-withdrawn = { $actor } hat eine Antwort auf einen Aufruf zurückgezogen.
log-submission-colleague-asked = { $actor } hat { $person } gebeten, an einer Antwort auf einen Aufruf mitzuschreiben.
log-submission-colleague-gone = { $actor } hat { $person } von einer Antwort auf einen Aufruf entfernt.
log-submission-file-added = { $actor } hat einer Antwort auf einen Aufruf eine Datei hinzugefügt.
log-submission-file-removed = { $actor } hat eine Datei von einer Antwort auf einen Aufruf entfernt.
log-person-expected = { $actor } hat { $subject } Zugang gegeben, nachdem ein Link angefordert oder um Mitschreiben gebeten wurde.
mine-what-submissions = Antworten auf Aufrufe
mine-what-submissions-why = Damit Sie sie gemeinsam mit anderen schreiben können. Was eingereicht wurde, gehört der Organisation, die es eingereicht hat.
cockpit-kind-call = Aufrufe
cockpit-one-call = Aufruf
scope-kind-call = Ein Aufruf
mine-table-submission-member = Antworten auf Aufrufe, an denen Sie schreiben
mine-column-joined-at = zuerst geöffnet
question-kind-email = E-Mail-Adresse
question-kind-web = Webadresse
call-fault-web = Geben Sie eine Webadresse ein, die mit https:// oder http:// beginnt
call-fault-agree = Setzen Sie das Häkchen, um zuzustimmen
call-fault-file = Fügen Sie eine Datei hinzu
call-fault-over = Dieser Zeitpunkt ist vorbei. Um den Aufruf jetzt zu schließen, nutzen Sie die Schaltfläche auf seiner Seite
call-judged = Der Aufruf ist offen: Es gelten die Kriterien, mit denen er eröffnet wurde. Ihre Worte können sich ändern; nichts kommt hinzu oder fällt weg, und weder Art noch Skala noch Gewicht ändern sich.
call-remove-sure = Es wird mit seinem Hilfetext und seinen Übersetzungen entfernt.
call-not-known = Nicht bekannt
call-link-subject = Ihre Antwort auf „{ $title }“
call-link-text = Sie möchten auf den Aufruf „{ $title }“ antworten. Frist: { $moment }. Der Link unten öffnet Ihr Formular.
submission-ask-subject = { $name } bittet Sie, mitzuschreiben
submission-ask-text = { $name } bittet Sie, an „{ $title }“ mitzuschreiben, einer Antwort auf den Aufruf „{ $call }“. Frist: { $moment }. Der Link unten öffnet das Formular.
submission-not-sent-lede = Das ist bisher geschrieben. Es wurde nicht gesendet.
submission-to-draft-copy = Lesen, was bisher geschrieben ist
submission-discard = Verwerfen
submission-discard-sure = Was geschrieben wurde, ist für alle weg, mit den Dateien. Das lässt sich nicht rückgängig machen.
submission-done-discarded = Die Antwort ist verworfen.
submission-begun-already = Sie schreiben bereits an einer Antwort auf diesen Aufruf. Setzen Sie sie fort, oder beginnen Sie unten eine weitere.
log-submission-discarded = { $actor } hat eine nie gesendete Antwort auf einen Aufruf verworfen.
mine-column-about = worum es in der E-Mail geht
criterion-decides-gone = Eine Frage, die nicht mehr im Formular steht
criterion-decided-by = Entscheidend: { $question }
criterion-fault-gone = Wählen Sie, was entscheidet: Die Frage dafür steht nicht mehr im Formular
call-only-you = Bisher sehen nur diejenigen diese Seite, die den Aufruf leiten.
call-to-public-preview = So wird ihn die Öffentlichkeit sehen
call-field-lang = Sprache, in der er geschrieben ist
call-field-lang-help = Formular und Kriterien gibt es in jeder Sprache der Website. Was Sie selbst schreiben, wird aus dieser Sprache übersetzt.
open-submission = Antworten auf Aufrufe
call-field-when-help = Nur für einen Aufruf, der anderswo lief und dessen Tage nicht bekannt sind: „Frühjahr 2012“. Sonst leer lassen.
call-field-unknown-help = Nur für einen Aufruf, der anderswo lief: was niemand mehr davon weiß. Sonst leer lassen.
log-submission-passed-on = { $actor } hat eine Antwort auf einen Aufruf an jemand anderen weitergegeben.

# Reading submissions
reviews-title = Einreichungen zum Lesen
reviews-lede = Die Aufrufe, bei denen Sie einen Platz in der Jury haben. Wer geantwortet hat, sieht nicht, wer liest, und Sie sehen nicht, wer geantwortet hat.
reviews-none = Sie haben in keiner Jury einen Platz. Die Verantwortlichen eines Aufrufs geben Ihnen einen.
reviews-given-of = { $given } abgegeben, { $assigned } zugewiesen
review-phase-now = { $phase }: bis zum { $moment }
review-phase-later = Die Begutachtung beginnt am { $moment }
review-phase-over = Die Begutachtung endete am { $moment }
review-queue-title = Einreichungen zum Lesen: { $call }
review-queue-lede = Zuerst kommt, was am wenigsten gelesen ist. Geben Sie zu jedem Kriterium eine Bewertung und eine Begründung; was Sie schreiben, wird laufend gespeichert und zählt, sobald Sie es abgeben.
review-resident-lede = Sie lesen als jemand, der dort lebt. Je drei kurze Fragen, in Ihren eigenen Worten; Erfahrung ist nicht nötig.
review-next = Die nächste lesen
review-views = Ihre Einreichungen
review-count-open = { $n ->
    [one] { $n } zu lesen
   *[other] { $n } zu lesen
}
review-count-given = { $n ->
    [one] { $n } abgegeben
   *[other] { $n } abgegeben
}
review-count-abstained = { $n ->
    [one] { $n } nicht beurteilt
   *[other] { $n } nicht beurteilt
}
review-none-open = Es gibt nichts mehr zu lesen. Vielen Dank.
review-none-given = Sie haben noch kein Gutachten abgegeben.
review-none-abstained = Es gibt keine, die Sie nicht beurteilen.
review-list-open = Noch zu lesen
review-list-given = Abgegeben
review-list-abstained = Von Ihnen nicht beurteilt
review-readers-so-far = Bisher gelesen von
review-begun = begonnen
review-back = Ihre Einreichungen zum Lesen
review-title = Lesen: { $title }
review-file = Datei { $number }
review-answers = Die Antworten
review-marks = Ihre Bewertungen
review-reason = Warum
review-not-summed = (angesehen, nicht mitgezählt)
review-met = Erfüllt
review-not-met = Nicht erfüllt
review-remark = Bemerkung für die Jury
review-remark-help = Nur die Jury liest sie. Sie können das Feld leer lassen.
review-give-next = Abgeben und die nächste lesen
review-give = Abgeben
review-save = Als Entwurf speichern
review-counts = Sie haben dieses Gutachten abgegeben: Es zählt. Sie können es ändern, solange die Begutachtung läuft; eine Änderung zählt sofort und muss vollständig sein.
review-counts-not = Diese Einreichung beurteilen Sie nicht. Wenn Sie doch Bewertungen abgeben, zählen sie.
review-missing = { $n ->
    [one] { $n } Bewertung oder Begründung fehlt
   *[other] { $n } Bewertungen oder Begründungen fehlen
}
review-missing-text = Was Sie geschrieben haben, steht noch hier. Wählen Sie eine Stufe und schreiben Sie, warum, oder speichern Sie es als Entwurf und kommen Sie wieder.
review-mark-missing = Wählen Sie eine Stufe und schreiben Sie, warum
review-overtaken = Sie haben dieses Gutachten in einem anderen Fenster geändert
review-overtaken-text = Was Sie geschrieben haben, steht noch hier. Speichern Sie noch einmal, damit es anstelle dessen gilt, was im anderen Fenster steht.
review-abstain = Diese Einreichung beurteile ich nicht
review-abstain-sure = Jemand anderes wird gefragt. Was Sie bisher geschrieben haben, bleibt und zählt nicht.
review-abstain-do = Nicht beurteilen
review-conflict = Diese Einreichung darf ich nicht lesen
review-conflict-sure = Sagen Sie es, wenn Sie diejenigen kennen, die sie geschrieben haben, mit ihnen arbeiten oder vom Ergebnis einen Vorteil haben. Sie sehen sie dann nicht mehr, was Sie abgegeben haben, zählt nicht, und jemand anderes wird gefragt.
review-conflict-note = Warum (für die Jury; kann leer bleiben)
review-conflict-do = Interessenkonflikt angeben
review-others = Was die anderen abgegeben haben
review-reader-letter = Gutachten { $letter }
review-resident-letter = Stimme vor Ort { $letter }
review-done-all = Es gibt nichts mehr zu lesen. Vielen Dank.
review-done-given = Ihr Gutachten ist abgegeben.
review-done-saved = Ihr Gutachten ist gespeichert.
review-done-abstained = Diese Einreichung beurteilen Sie nicht. Jemand anderes wird gefragt.
review-done-conflict = Ihr Interessenkonflikt ist vermerkt. Sie sehen diese Einreichung nicht mehr.
review-resident-help = Würde das den Menschen helfen, wo Sie leben?
review-resident-voice = Konnten Menschen wie Sie dabei mitreden?
review-resident-trust = Würden Sie denen vertrauen, die es betreiben?
review-resident-step-0 = Nein
review-resident-step-1 = Eher nein
review-resident-step-2 = Eher ja
review-resident-step-3 = Ja
mine-what-reading = Lesen für eine Jury
mine-what-reading-why = Damit Einreichungen zu Menschen kommen, die ihre Sprache lesen und nichts mit ihnen zu tun haben. Was Sie abgegeben haben, bleibt beim Aufruf; ist Ihr Konto gelöscht, kann niemand mehr sagen, von wem es stammt.
mine-table-panel-seat = Ihre Plätze in Jurys
mine-table-verdict-letter = E-Mails mit dem Ergebnis eines Aufrufs
log-review-planned = { $actor } hat geplant, wie die Antworten auf den Aufruf { $subject } gelesen werden.
log-review-drawn = { $actor } hat auslosen lassen, wer die Antworten auf den Aufruf { $subject } liest.
log-review-assigned = { $actor } hat jemandem eine Antwort auf einen Aufruf zum Lesen gegeben.
log-review-unassigned = { $actor } hat jemandem eine Antwort auf einen Aufruf wieder abgenommen.
log-review-given = Jemand aus der Jury hat ein Gutachten abgegeben.
log-review-abstained = Jemand aus der Jury beurteilt eine Antwort nicht.
log-review-conflict-declared = Jemand aus der Jury hat einen Interessenkonflikt angegeben.
log-seat-given = { $actor } hat jemandem einen Platz in einer Jury gegeben.
log-seat-changed = { $actor } hat geändert, was jemand in einer Jury liest.
log-seat-left = { $actor } hat jemanden aus einer Jury entlassen.

# The panel of a call
conflict-author = Diese Person schreibt an der Einreichung.
conflict-desk = Diese Person gehört zu der Stelle, die geantwortet hat.
conflict-organisation = Diese Person gehört zu der Organisation, die geantwortet hat.
conflict-city = Diese Person arbeitet in der Stadt, aus der die Antwort kommt.
conflict-declared = Diese Person hat einen Interessenkonflikt angegeben.
reading-title = Begutachtung: { $title }
reading-back = Ablauf der Begutachtung
reading-done = Der Plan ist gespeichert.
reading-no-plan = Noch ist nichts geplant. Sagen Sie, wann die Begutachtung beginnt und endet.
reading-phases-help = Jede Phase endet, wo die nächste beginnt, sodass von der ersten bis zum Ende immer genau eine läuft. Eine Phase ohne Namen wird weggelassen.
reading-phase = Phase { $number }
reading-phase-name = Name
reading-phase-day = Beginnt am
reading-phase-time = um
reading-phase-read = Begutachtung
reading-phase-talk = Beratung
reading-reads = Was die Begutachtenden lesen
reading-reads-assigned = Was ihnen zugewiesen ist
reading-reads-all = Alles in ihren Sprachen, sofern kein Interessenkonflikt besteht
reading-sees-scores = Begutachtende sehen, was die anderen abgegeben haben, sobald ihr eigenes Gutachten abgegeben ist
reading-sees-names = Begutachtende sehen, wer geantwortet hat
reading-end-day = Die Begutachtung endet am
reading-zone = Alle Uhrzeiten gelten für { $zone }.
reading-wanted = Gutachten je Einreichung
reading-wanted-help = Zwei oder mehr, damit nicht eine Sicht allein entscheidet.
reading-distance = Ein drittes Gutachten wird erbeten, wenn zwei um mehr als so viel Prozent auseinanderliegen
reading-distance-help = Der ganzen Skala, nach dem gewichteten Mittel aller bewerteten Kriterien. Das dritte wird sofort und von selbst erbeten.
reading-save = Plan speichern
reading-unsound = Die Begutachtung kann nicht beginnen, bevor der Aufruf geschlossen ist, und jede Phase muss nach der vorigen und vor dem Ende beginnen. Es wurde nichts geändert: Was Sie geschrieben haben, steht noch unten im Formular.
reading-no-phase = Geben Sie mindestens einer Phase einen Namen
reading-fault-number = Geben Sie eine ganze Zahl von 1 bis { $max } ein
reading-to-panel = { $n ->
    [one] Die Jury: { $n } Platz
   *[other] Die Jury: { $n } Plätze
}
reading-to-assignment = Wer was liest
reading-to-selection = Auswahl
reading-received = Einreichungen
reading-short = Bisher mit weniger Gutachten als gewünscht
review-state-given = Gutachten abgegeben
review-state-draft = Gutachten begonnen
review-state-abstained = Nicht beurteilt
review-state-void = Wegen eines Interessenkonflikts entfallen
panel-title = Jury: { $title }
panel-lede = Wer liest. Wer geantwortet hat, sieht diese Namen nie, und in der Jury sieht niemand, wer geantwortet hat.
panel-none = Noch hat niemand einen Platz. Geben Sie Plätze an Menschen, die die Sprachen der Einreichungen lesen, und an Menschen, die dort leben, wo solche Praxisbeispiele laufen.
panel-nobody = Person, deren Konto gelöscht ist
panel-reader = Wer liest
panel-kind = Liest als
panel-kind-reader = Begutachtende Person, nach allen Kriterien
panel-kind-resident = Mensch vor Ort, mit drei kurzen Fragen
panel-kind-help = Zugewanderte und andere Menschen vor Ort beantworten drei Fragen in einfachen Worten. Was sie sagen, steht neben den Bewertungen und wird nie mitgezählt.
panel-languages = Sprachen
panel-themes = Themen
panel-most = Liest höchstens
panel-most-help = Wie viele Einreichungen, insgesamt.
panel-load = Zu lesen / höchstens
panel-shut-out = hat die Rolle nicht mehr
panel-left = Nicht mehr dabei: { $names }. Was abgegeben wurde, zählt.
panel-add = Jemandem einen Platz geben
panel-email = E-Mail-Adresse
panel-email-help = Dorthin geht eine E-Mail mit einem Link. Wer liest, braucht zum Anmelden einen zweiten Faktor; der Link führt durch die Einrichtung.
panel-give = Platz geben
panel-save = Speichern
panel-back = Jury
panel-leave = Aus der Jury entlassen
panel-leave-sure = Der Platz wird frei, was dort nicht begonnen ist, können andere übernehmen, und was abgegeben wurde, zählt.
panel-fault-languages = Wählen Sie mindestens eine Sprache
panel-too-many = Eine Jury hat höchstens { $max } Plätze
panel-done-given = Der Platz ist vergeben, und eine E-Mail ist unterwegs.
panel-done-changed = Was diese Person liest, ist geändert.
panel-done-left = Der Platz ist frei.
panel-letter-subject = Ein Platz in der Jury: { $call }
panel-letter-text = { $name } bittet Sie, Einreichungen zum Aufruf „{ $call }“ zu lesen. Der Link unten führt zu dem, was auf Sie wartet. Wer geantwortet hat, sieht nicht, dass Sie lesen.
assign-title = Wer was liest: { $title }
assign-lede = Ausgelost wird nach Sprache, Interessenkonflikten, Last und Themen, in dieser Reihenfolge; was ausgelost ist, bleibt, und nur Lücken werden gefüllt. Derselbe Startwert ergibt bei derselben Jury dieselbe Auslosung.
assign-no-plan = Sagen Sie zuerst, wie viele Gutachten jede Einreichung haben soll
assign-seed = Startwert
assign-seed-help = Eine beliebige ganze Zahl. Schreiben Sie sie ins Sitzungsprotokoll: Wer sie kennt, kann die Auslosung wiederholen.
assign-draw = Auslosen, wo noch jemand fehlt
assign-missing = { $n ->
    [one] { $n } Person fehlt
   *[other] { $n } Personen fehlen
}
assign-give = Jemandem zuweisen
assign-give-do = Zuweisen
assign-take = Wegnehmen
assign-read = Diese Person hat schon begonnen: Die Einreichung lässt sich ihr nicht mehr wegnehmen. Wer nicht urteilen darf, gibt einen Interessenkonflikt an.
assign-done-given = Die Einreichung ist zugewiesen.
assign-done-taken = Die Einreichung ist weggenommen.
assign-done-drawn = { $n ->
    [0] Es war nichts mehr zu vergeben.
    [one] { $n } Platz wurde besetzt.
   *[other] { $n } Plätze wurden besetzt.
}
assign-short-language = { $n ->
    [one] Bei { $n } Einreichung liest niemand die Sprache.
   *[other] Bei { $n } Einreichungen liest niemand die Sprache.
}
assign-short-conflict = { $n ->
    [one] Bei { $n } Einreichung haben alle, die die Sprache lesen, einen Interessenkonflikt.
   *[other] Bei { $n } Einreichungen haben alle, die die Sprache lesen, einen Interessenkonflikt.
}
assign-short-full = { $n ->
    [one] Bei { $n } Einreichung haben alle, die infrage kämen, genug zu lesen.
   *[other] Bei { $n } Einreichungen haben alle, die infrage kämen, genug zu lesen.
}
assign-short-reading = { $n ->
    [one] Bei { $n } Einreichung kommt sonst niemand mehr infrage.
   *[other] Bei { $n } Einreichungen kommt sonst niemand mehr infrage.
}
assign-short-nobody = { $n ->
    [one] Für { $n } Einreichung gibt es niemanden: In der Jury liest niemand.
   *[other] Für { $n } Einreichungen gibt es niemanden: In der Jury liest niemand.
}
assign-how-draw = ausgelost
assign-how-hand = von Hand
assign-how-third = zusätzlich gefragt
assign-why-left = nicht mehr in der Jury
assign-why-language = liest die Sprache
assign-why-despite-language = liest die Sprache nicht
assign-why-themes = { $n ->
    [one] { $n } gemeinsames Thema
   *[other] { $n } gemeinsame Themen
}
assign-why-one-of = { $n ->
    [one] sonst kam niemand infrage
   *[other] eine von { $n } Personen, die infrage kamen
}
assign-why-load = { $n ->
    [one] liest { $n } insgesamt
   *[other] liest { $n } insgesamt
}
assign-why-together = { $n ->
    [one] liest { $n } weitere mit derselben Person
   *[other] liest { $n } weitere mit denselben Personen
}
review-is-draft = begonnen
review-is-given = abgegeben
review-is-abstained = nicht beurteilt
review-is-void = wegen eines Interessenkonflikts entfallen
reviews-menu = Begutachtung
reviews-menu-help = Einreichungen, die darauf warten, dass Sie sie lesen, und die, die Sie gelesen haben.
call-to-reading = Begutachtung und Auswahl
work-task-reading = { $n ->
    [one] { $n } Einreichung ist von Ihnen zu lesen
   *[other] { $n } Einreichungen sind von Ihnen zu lesen
}
mine-column-languages = Sprachen
mine-column-themes = Themen
mine-column-most = höchstens
mine-column-left-at = gegangen
mine-column-sent-at = gesendet

# Choosing
selection-title = Auswahl: { $title }
selection-lede = Was die Begutachtenden abgegeben haben, nebeneinander. Die Reihenfolge ist eine Hilfe, kein Urteil: Die Jury entscheidet, mit Gründen.
selection-so-far = Ausgewählt: { $chosen } für { $places } Plätze. Nicht entschieden: { $open }.
selection-concluded = Die Auswahl ist abgeschlossen.
selection-to-balance = Ausgewogenheit
selection-to-minutes = Sitzungsprotokoll und Abschluss
selection-to-letters = E-Mails
selection-to-csv = Tabelle als CSV
selection-by-mean = die besten zuerst
selection-by-spread = die mit den größten Unterschieden zuerst
selection-by-stays = die beständigsten zuerst
selection-by-number = nach Nummer
selection-sort = Sortieren
selection-table = Einreichungen mit ihren Bewertungen
selection-table-help = Zu jedem Kriterium der Median und, wo sie sich unterscheiden, die niedrigste und die höchste Bewertung. Mittel und Unterschied sind Anteile der ganzen Skala. „Bleibt“ sagt, bei wie vielen von 10.000 zufälligen Gewichtungen der Kriterien eine Einreichung unter den ausgewählten wäre.
selection-mean = Mittel
selection-spread = Unterschied
selection-stays = Bleibt
selection-readers = Gutachten
selection-residents = Stimmen vor Ort
selection-verdict = Entscheidung
selection-none = kein Wert
selection-figures = Wie weit die Begutachtenden übereinstimmen und wie beständig die Reihenfolge ist
selection-figures-help = Aus allen Bewertungen zugleich berechnet, wenn Sie es verlangen. Dieselben Bewertungen und derselbe Startwert ergeben dieselben Zahlen.
selection-as-of = Stand { $moment }, aus { $reviews } Gutachten, für { $places } Plätze, mit dem Startwert { $seed }.
selection-figures-old = Seitdem haben sich Gutachten geändert: Berechnen Sie die Zahlen neu.
selection-agreement = Übereinstimmung nach Kriterium
selection-criterion = Kriterium
selection-alpha = Krippendorffs Alpha
selection-interval = Intervall (95{"\u00A0"}%)
selection-compared = Zweimal oder öfter gelesen
selection-from-to = { $low } bis { $high }
selection-alpha-source = 1 ist volle Übereinstimmung, 0 ist, was der Zufall ergäbe. Ordinal, mit einem Bootstrap über die Einreichungen. Quelle: K. Krippendorff, „Content Analysis“, 4. Auflage, 2019, Kapitel 12. Wo die Begutachtenden wenig übereinstimmen, sprechen Sie über einzelne Einreichungen und ordnen Sie nicht nach dem Mittel.
selection-figure = Zahlen berechnen
selection-rest = Die übrigen ablehnen
selection-rest-words = Gründe, für alle dieselben
selection-rest-help = Alle, die geantwortet haben, bekommen Gründe. Schreiben Sie hier, was für alle gilt, die noch nicht entschieden sind; über einzelne entscheiden Sie auf ihrer eigenen Seite.
selection-rest-do = { $n ->
    [one] { $n } Einreichung ablehnen
   *[other] { $n } Einreichungen ablehnen
}
selection-rest-why = Schreiben Sie, warum: Alle, die geantwortet haben, bekommen Gründe. Es wurde nichts entschieden.
selection-is-decided = Die Auswahl ist abgeschlossen: Es ändert sich nichts mehr, es sei denn, die Jury nimmt sie im Sitzungsprotokoll wieder auf.
selection-done-figured = Die Zahlen sind berechnet.
selection-done-decided = Die Entscheidung ist gespeichert.
selection-done-rest = Die übrigen sind abgelehnt.
selection-done-adopted = Es ist jetzt ein Entwurf im Repertoire.
selection-done-noted = Das Sitzungsprotokoll ist gespeichert.
selection-done-concluded = Die Auswahl ist abgeschlossen. Die E-Mails können vorbereitet werden.
selection-done-reopened = Die Auswahl ist wieder aufgenommen. Vorbereitete E-Mails sind verworfen.
selection-done-published = Der Bericht ist jetzt öffentlich zu lesen.
selection-done-prepared = Die E-Mails sind vorbereitet. Sehen Sie jede durch, bevor sie gesendet werden.
selection-done-read = Alle E-Mails sind durchgesehen. Sie können gesendet werden.
selection-done-sent = Die E-Mails sind unterwegs.
selection-back = Auswahl
selection-one-title = Entscheiden: { $title }
selection-decision = Entscheidung
selection-words = Allgemein
selection-words-help = Wer die Einreichung geschrieben hat, liest das und die Gründe darunter. Nennen Sie keine begutachtende Person.
selection-median = Median { $median }
selection-reason = Begründung der Jury
selection-decide = Entscheidung speichern
selection-no-verdict = Wählen Sie, was daraus wird.
selection-remarks = Bemerkungen der Begutachtenden
selection-adopt = Machen Sie daraus einen Entwurf im Repertoire.
selection-adopt-help = Die Antworten stehen dann im Formular des Praxisbeispiels, und was die Jury gesagt hat, in den Anmerkungen für die Redaktion.
selection-adopt-do = Entwurf beginnen
selection-editor = In den Händen von
selection-place = Ort
selection-no-place = Einen Ort mit diesem Namen gibt es noch nicht. Geben Sie den Namen einer Stadt ein, die es auf der Website gibt, oder lassen Sie sie zuerst von der Administration hinzufügen.
selection-to-practice = Das Praxisbeispiel dazu im Repertoire
verdict-chosen = Ausgewählt
verdict-reserve = In Reserve
verdict-declined = Nicht ausgewählt
balance-title = Ausgewogenheit: { $title }
balance-lede = Wie sich die ausgewählten verteilen, neben allem, was eingegangen ist. Die Ausgewogenheit wägt die Jury ab; sie ändert keine Bewertung.
balance-count-chosen = { $n ->
    [one] { $n } ausgewählt
   *[other] { $n } ausgewählt
}
balance-count-reserve = { $n ->
    [one] { $n } in Reserve
   *[other] { $n } in Reserve
}
balance-of = { $n ->
    [one] Von { $n } Einreichung
   *[other] Von { $n } Einreichungen
}
balance-country = Land
balance-size = Größe der Stadt
balance-sector = Politikfeld
balance-organisation = Art der Organisation
balance-target = Für wen es da ist
balance-chosen = Ausgewählt
balance-received = Eingegangen
balance-size-small = Klein
balance-size-medium = Mittel
balance-size-large = Groß
balance-size-unknown = Nicht bekannt
balance-size-help = Die Größe einer Stadt ist bekannt, wenn die Stelle, die geantwortet hat, angibt, in welcher Stadt sie ist, und die Website deren Zahlen hat.
minutes-title = Sitzungsprotokoll: { $title }
minutes-lede = Worüber die Jury gesprochen hat, wer entschieden hat und warum im Allgemeinen. Das Sitzungsprotokoll bleibt bei der Jury; die beiden anderen Texte sind öffentlich zu lesen, sobald Sie den Bericht veröffentlichen.
minutes-label = Sitzungsprotokoll
minutes-help = Nur für die Jury. Markdown.
minutes-deciders = Wer entschieden hat
minutes-deciders-help = Das ist öffentlich zu lesen: Institutionen und Funktionen. Niemals eine Person, die einzelne Einreichungen gelesen hat.
minutes-reasons = Gründe im Allgemeinen
minutes-reasons-help = Das ist öffentlich zu lesen: was für die ausgewählten sprach und wie ausgewogen sie sind.
minutes-save = Speichern
minutes-as-read = So liest sich das Sitzungsprotokoll
minutes-concluded-at = Abgeschlossen am { $moment }.
minutes-published-at = Der Bericht ist öffentlich zu lesen seit dem { $moment }.
minutes-publish = Bericht veröffentlichen
minutes-publish-sure = Öffentlich zu lesen ist dann, wie viele geantwortet haben, wer entschieden hat, die Gründe im Allgemeinen, die Ausgewogenheit, die ausgewählten mit ihren Gründen und, als vielversprechend, die, für die das Einverständnis vorliegt. Am besten geschieht es, nachdem die E-Mails gesendet sind.
minutes-reopen = Auswahl wieder aufnehmen
minutes-reopen-sure = Entscheidungen lassen sich wieder ändern, und vorbereitete E-Mails werden verworfen. Sobald E-Mails gesendet sind, geht das nicht mehr.
minutes-conclude = Auswahl abschließen
minutes-conclude-sure = Das Lesen endet, die Entscheidungen bleiben von jetzt an, wie sie sind, und die Briefe können vorbereitet werden.
minutes-undecided = { $n ->
    [one] { $n } Einreichung ist nicht entschieden oder ohne Begründung
   *[other] { $n } Einreichungen sind nicht entschieden oder ohne Begründung
}
minutes-incomplete = Noch ist nicht alles mit einer Begründung entschieden. Es wurde nichts geändert.
minutes-sent = Es sind schon E-Mails gesendet: Die Auswahl bleibt, wie sie ist.
verdict-title = E-Mails mit dem Ergebnis: { $title }
verdict-lede = Eine E-Mail an alle, die an einer Einreichung schreiben, in der Sprache der jeweiligen Person, mit den Gründen. Sehen Sie jede durch; dann werden sie zusammen gesendet.
verdict-undecided = Schließen Sie zuerst im Sitzungsprotokoll die Auswahl ab
verdict-so-far = E-Mails: { $all }. Nicht durchgesehen: { $unread }. Gesendet: { $sent }.
verdict-prepare = E-Mails für alle vorbereiten, die noch keine haben
verdict-send = Alle E-Mails senden
verdict-send-sure = Alle E-Mails, die nicht gesendet sind, gehen jetzt hinaus, jede einmal. Sie lassen sich nicht zurückholen.
verdict-unread = Einige E-Mails sind noch nicht durchgesehen. Es wurde nichts gesendet.
verdict-back = E-Mails
verdict-one-title = E-Mail an { $name }
verdict-subject = Betreff
verdict-body = Text
verdict-read = Durchgesehen; weiter zur nächsten
verdict-is-sent = Diese E-Mail ist gesendet.
verdict-state-new = nicht durchgesehen
verdict-state-read = durchgesehen
verdict-state-sent = gesendet
verdict-letter-subject = Das Ergebnis des Aufrufs: { $call }
verdict-letter-chosen = Guten Tag { $name },

    Ihre Einreichung „{ $title }“ (Nummer { $number }) zum Aufruf „{ $call }“ ist ausgewählt. Herzlichen Glückwunsch. Wir schreiben Ihnen, wie es weitergeht.
verdict-letter-reserve = Guten Tag { $name },

    Ihre Einreichung „{ $title }“ (Nummer { $number }) zum Aufruf „{ $call }“ ist in Reserve: Fällt eine der ausgewählten weg, kann sie deren Platz einnehmen, und wir schreiben Ihnen.
verdict-letter-declined = Guten Tag { $name },

    Ihre Einreichung „{ $title }“ (Nummer { $number }) zum Aufruf „{ $call }“ ist nicht ausgewählt. Vielen Dank für die Arbeit, die Sie hineingesteckt haben.
verdict-letter-reasons = Das sind die Gründe der Jury:
record-title = Die Auswahl: { $title }
record-head = Wie ausgewählt wurde
record-undecided = { $n ->
    [one] { $n } Einreichung ist eingegangen. Die Jury hat noch nicht entschieden.
   *[other] { $n } Einreichungen sind eingegangen. Die Jury hat noch nicht entschieden.
}
record-lede = Eingegangene Einreichungen: { $received }. Ausgewählt: { $chosen }.
record-chosen = Ausgewählt
record-promising = Vielversprechend
record-promising-help = Nicht unter den ausgewählten und hier genannt, weil die, die sie betreiben, einverstanden sind.
record-balance = Ausgewogenheit
record-balance-help = Was auf weniger als zehn Einreichungen zutrifft, wird hier nicht gezählt, es sei denn, eine davon wurde ausgewählt.
record-received = Eingegangene Einreichungen
record-published = Veröffentlicht
record-criteria = Der Aufruf und seine Kriterien
record-link = Der Bericht
submission-result = Das Ergebnis
log-selection-figured = { $actor } hat berechnet, wie weit die Begutachtenden beim Aufruf { $subject } übereinstimmen.
log-selection-decided = { $actor } hat über eine Antwort auf einen Aufruf entschieden.
log-selection-noted = { $actor } hat das Sitzungsprotokoll zum Aufruf { $subject } geändert.
log-selection-concluded = { $actor } hat die Auswahl zum Aufruf { $subject } abgeschlossen.
log-selection-reopened = { $actor } hat die Auswahl zum Aufruf { $subject } wieder aufgenommen.
log-selection-letters-prepared = { $actor } hat die E-Mails zum Aufruf { $subject } vorbereitet.
log-selection-letter-sent = { $actor } hat eine E-Mail mit dem Ergebnis eines Aufrufs gesendet.
log-selection-published = { $actor } hat den Bericht zum Aufruf { $subject } veröffentlicht.
log-selection-adopted = { $actor } hat aus einer ausgewählten Antwort einen Entwurf im Repertoire gemacht.
minutes-letters-first = Senden Sie zuerst die Briefe: Niemand soll das Ergebnis von einer Seite erfahren.
selection-gates = Nach den Antworten sind diese Bedingungen nicht erfüllt:
