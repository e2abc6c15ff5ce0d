# Signing in, the first page after it, and roles.
sign-in-title = Anmelden
sign-in-lede = Für alle, die an dieser Website arbeiten. Zum Lesen braucht es kein Konto.
sign-in-email = E-Mail-Adresse
sign-in-password = Passwort
sign-in-button = Anmelden
sign-in-wrong = Adresse und Passwort passen nicht zusammen. Prüfen Sie beides, oder lassen Sie sich einen Link per E-Mail schicken.
sign-in-demo-title = Dies ist eine Demonstration
sign-in-demo-text = Melden Sie sich als eine dieser erfundenen Personen an. Keine davon gibt es wirklich.
sign-out = Abmelden

work-title = Ihre Arbeit
work-lede = Angemeldet als { $name }
work-menu-label = Seiten für Ihre Arbeit
work-no-role = Sie haben noch keine Rolle. Von Ihnen fehlt nichts: Die Verwaltung der Website gibt Ihnen eine. Wenn es lange dauert, schreiben Sie uns.
work-waiting-title = Wartet auf Sie
work-task-draft = Ihr Entwurf eines Praxisbeispiels
work-task-proposal = Ihre Korrektur, noch nicht abgeschickt
work-task-proposal-sent = Korrektur, die auf die Redaktion wartet
work-task-running = Läuft es noch? Antworten Sie über den Link in der E-Mail an Ihre Stelle
work-task-text = Ihr Entwurf eines Textes
work-task-proposals = { $n ->
    [one] { $n } vorgeschlagene Korrektur wartet auf eine Antwort
   *[other] { $n } vorgeschlagene Korrekturen warten auf eine Antwort
}
work-task-answers = { $n ->
    [one] { $n } Antwort auf die jährliche Frage ist durchzusehen
   *[other] { $n } Antworten auf die jährliche Frage sind durchzusehen
}
work-task-outdated = { $n ->
    [one] { $n } Text hat sich seit der Übersetzung ins Deutsche geändert
   *[other] { $n } Texte haben sich seit der Übersetzung ins Deutsche geändert
}
work-try-title = Probieren Sie es aus
work-try-administrator = Laden Sie jemanden ein, geben Sie der Person eine Rolle und lesen Sie, was das Protokoll dazu sagt.
work-try-convener = Sehen Sie nach, was in Aufrufen und Durchgängen offen ist und was veröffentlicht ist.
work-try-editor = Öffnen Sie ein Praxisbeispiel, ändern Sie einen Satz, sehen Sie sich den Unterschied an und veröffentlichen Sie ihn.
work-try-translator = Öffnen Sie die Übersetzungen, wählen Sie eine Sprache und übersetzen Sie, was fehlt oder veraltet ist.
work-try-reviewer = Sehen Sie sich Ihr Konto an: Die Begutachtung beginnt mit dem nächsten Aufruf.
work-try-chair = Sehen Sie sich Ihr Konto an: Die Arbeit des Vorsitzes beginnt mit dem nächsten Aufruf.
work-try-researcher = Sehen Sie sich Ihr Konto an: Die Feldforschung kommt mit einer späteren Version.
work-try-trainer = Sehen Sie sich Ihr Konto an: Die Akademie kommt mit einer späteren Version.
work-try-owner = Öffnen Sie Ihr Praxisbeispiel und schlagen Sie eine Korrektur vor.
work-try-participant = Sehen Sie sich Ihr Konto an: Die Akademie kommt mit einer späteren Version.

role-administrator = Administration
role-convener = Koordination
role-editor = Redaktion
role-translator = Übersetzung
role-reviewer = Begutachtung
role-chair = Vorsitz der Jury
role-researcher = Forschung
role-trainer = Schulung
role-owner = Ansprechperson eines Praxisbeispiels
role-participant = Teilnahme
person-made-up = erfunden

# A form that was not taken comes back, to be sent again.
signed-out-title = Sie wurden abgemeldet
signed-out-text = Ihre Sitzung ist zu Ende, deshalb konnte das Formular nicht angenommen werden.
signed-out-open = In einem neuen Tab anmelden
factor-due-title = Noch ein Schritt vor diesem Formular
factor-due-text = Ihr zweiter Faktor fehlt noch, deshalb konnte das Formular nicht angenommen werden.
factor-due-open = Zweiten Faktor in einem neuen Tab zeigen
again-kept = Nichts von dem, was Sie geschrieben haben, ist verloren: Es steht noch auf dieser Seite.
again-come-back = Kommen Sie zu diesem Tab zurück und senden Sie das Formular noch einmal.
again-send = Noch einmal senden
