# The yearly question to the desk of a practice: does it still run?

## The page behind the link of a letter.

running-title = Läuft es noch?
running-lede = „{ $desk }“ betreibt dieses Praxisbeispiel. Einmal im Jahr fragen wir nach; die Antwort dauert eine Minute und braucht kein Konto.
running-thanks = Vielen Dank
running-recorded-runs = Wir haben festgehalten, dass es wie beschrieben läuft.
running-recorded-changed = Wir haben festgehalten, dass es läuft und was sich geändert hat. Die Redaktion bringt die Beschreibung auf den neuen Stand.
running-recorded-ended = Wir haben festgehalten, dass es beendet ist. Das steht jetzt auf seiner Seite, und auch warum.
running-recorded-not-ours = Wir haben festgehalten, dass es nicht zu Ihrer Stelle gehört. Die Redaktion sucht, wer es betreibt.
running-recorded-at = Beantwortet am { $moment }
running-ended-when = Beendet: { $when }
running-last = Zuletzt bestätigt: { $date }
running-read = Lesen, was jetzt auf seiner Seite steht
running-choose = Wählen Sie eine Antwort
running-correct = Stimmt das nicht? Antworten Sie noch einmal
running-until = Sie können bis zum { $date } antworten und Ihre Antwort berichtigen.
running-nobody-named = Wir fragen nicht, wer Sie sind. Bitte schreiben Sie keine Namen von Personen.
running-answer-runs = Ja, es läuft wie beschrieben
running-answer-changed = Es läuft, aber etwas hat sich geändert
running-answer-ended = Es ist beendet
running-answer-not-ours = Es gehört nicht zu uns
running-changed = Was hat sich geändert?
running-changed-help = Für die Redaktion, die die Beschreibung auf den neuen Stand bringt. In jeder Sprache.
running-send-changed = Es läuft, mit diesen Änderungen
running-when = Wann endete es?
running-when-help = Soweit Sie es wissen, zum Beispiel: März 2026. Dieses Feld darf leer bleiben.
running-why = Warum endete es?
running-why-help = Das wird auf seiner Seite gezeigt: Auch daraus, wie etwas endet, können andere lernen. In jeder Sprache.
running-send-ended = Es ist beendet
running-whose = Wer betreibt es jetzt?
running-whose-help = Nennen Sie eine Stelle oder eine Organisation, wenn Sie eine kennen. Dieses Feld darf leer bleiben.
running-send-not-ours = Es gehört nicht zu uns
running-overtaken-title = Inzwischen hat jemand geantwortet
running-overtaken-text = Die Antwort steht unten. Wenn sie nicht stimmt, senden Sie Ihre noch einmal: Sie tritt dann an deren Stelle.
running-closed-title = Dieser Link gilt nicht mehr
running-closed-text = Ein Link zum Antworten gilt sechzig Tage, solange das Praxisbeispiel zu der befragten Stelle gehört. Wenn Sie uns etwas zu einem Praxisbeispiel mitteilen möchten, schreiben Sie uns.
running-closed-contact = Schreiben Sie uns

## The page of a practice.

running-confirmed-by-desk = { $date }, von der Stelle, die es betreibt

## What editors see.

menu-running = Läuft es noch?
menu-running-help = Die jährliche Frage an die Stellen: wer an der Reihe ist, wer gefragt wurde, was geantwortet wurde.
running-list-lede = Einmal im Jahr wird jede Stelle per E-Mail gefragt, ob ihre Praxisbeispiele noch laufen; nach zwei Wochen und nach einem Monat wird sie erinnert.
running-views = Ansichten
running-view-noted = Antworten zum Bearbeiten
running-view-due = Zu fragen
running-view-asked = Gefragt
running-view-unanswered = Ohne Antwort
running-view-answered = Beantwortet
running-view-later = Noch nicht zu fragen
running-due-on = Zu fragen ab { $date }
running-none-noted = Keine Antwort ist zu bearbeiten. Hier stehen Antworten, nach denen sich etwas geändert hat, etwas beendet ist oder zu jemand anderem gehört.
running-none-due = Zurzeit ist niemand zu fragen. Hat ein Praxisbeispiel eine Stelle, wird sie ein Jahr nach der letzten Bestätigung gefragt oder, wenn es nie bestätigt wurde, ein Jahr nachdem es auf diese Website kam.
running-none-asked = Keine Frage wartet auf eine Antwort.
running-none-unanswered = Jede Frage wurde rechtzeitig beantwortet.
running-none-answered = Noch wurde nichts beantwortet.
running-none-later = Kein Praxisbeispiel wartet. Hier stehen die Praxisbeispiele, die eine Stelle haben.
running-deskless = { $n ->
    [one] { $n } laufendes Praxisbeispiel gehört keiner Stelle; niemand kann danach gefragt werden.
   *[other] { $n } laufende Praxisbeispiele gehören keiner Stelle; niemand kann danach gefragt werden.
}
running-deskless-link = Praxisbeispiele einer Stelle geben
running-asked-on = gefragt am { $date }
running-letters = { $n ->
    [one] { $count } E-Mail
   *[other] { $count } E-Mails
}
running-said-runs = Es läuft wie beschrieben
running-said-changed = Es läuft, aber etwas hat sich geändert
running-said-ended = Es ist beendet
running-said-not-ours = Es gehört nicht zu dieser Stelle
running-settled-on = bearbeitet am { $date }
running-nobody = Die Stelle hat weder eine E-Mail-Adresse noch eine verantwortliche Person: Niemand kann gefragt werden. Benennen Sie eine verantwortliche Person.
running-ask-now = Jetzt fragen
running-settle = Als bearbeitet markieren
running-runs-on = Festhalten, dass es doch noch läuft
running-done-asked = Die Frage zu „{ $title }“ ist unterwegs an „{ $desk }“. Innerhalb einer Stunde wird sie nicht noch einmal gesendet.
running-done-nobody = Bei dieser Stelle kann niemand gefragt werden. Geben Sie ihr zuerst eine E-Mail-Adresse oder eine verantwortliche Person.
running-done-settled = Die Antwort ist als bearbeitet markiert.
running-done-overtaken = Das Praxisbeispiel ist nicht mehr öffentlich. Sehen Sie es sich an, bevor Sie weitermachen.

## The letters.

running-letter-subject = { $n ->
    [one] Läuft Ihr Praxisbeispiel noch?
   *[other] Laufen Ihre { $count } Praxisbeispiele noch?
}
running-letter-subject-again = { $n ->
    [one] Erinnerung: Läuft Ihr Praxisbeispiel noch?
   *[other] Erinnerung: Laufen Ihre { $count } Praxisbeispiele noch?
}
running-letter-greeting = Guten Tag,
running-letter-desk = diese E-Mail ist für die Stelle „{ $desk }“.
running-letter-asks = EU-MIA beschreibt Praxisbeispiele, damit andere Städte von ihnen lernen können. Einmal im Jahr fragen wir die Stellen, die sie betreiben: Laufen sie noch?
running-letter-again = Vor einiger Zeit haben wir Sie gefragt, ob diese Praxisbeispiele noch laufen, und noch nichts von Ihnen gehört. Wenn niemand antwortet, steht auf ihren Seiten, dass es nicht bestätigt ist.
running-letter-entry = { $title } ({ $city })
running-letter-last = Zuletzt bestätigt: { $date }
running-letter-never = Noch nicht bestätigt
running-letter-how = Öffnen Sie den Link unter einem Praxisbeispiel und wählen Sie eine Antwort: Es läuft, es hat sich geändert, es ist beendet, oder es gehört nicht zu Ihnen. Das dauert eine Minute und braucht kein Konto.
running-letter-until = Die Links gelten bis zum { $date }; bis dahin können Sie Ihre Antwort berichtigen. Wer einen Link hat, kann antworten: Geben Sie ihn nur innerhalb Ihrer Stelle weiter.
running-letter-foot = Sie erhalten diese E-Mail, weil Ihre Stelle bei EU-MIA für diese Praxisbeispiele eingetragen ist.
