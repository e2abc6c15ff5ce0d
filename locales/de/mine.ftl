# What the program holds about a person: the page, the export, erasure.
mine-title = Meine Daten
mine-menu = Meine Daten
mine-menu-help = Sehen Sie, was wir über Sie speichern, nehmen Sie es mit oder lassen Sie es löschen.
mine-lede = Alles, was diese Website über Sie speichert, warum und wie lange.
mine-export = Meine Daten herunterladen
mine-export-help = Eine ZIP-Datei mit einer lesbaren Seite und einer Datei für Programme. Bewahren Sie sie sicher auf.
mine-export-made = Erstellt am { $moment }.
mine-export-secrets = Was beweist, wer Sie sind (Passwörter, Schlüssel, Codes), ist hier genannt, aber nicht enthalten: Wer diese Datei fände, könnte es benutzen.
mine-export-withheld = Gespeichert und nicht gezeigt: { $what }.
mine-rights = Wenn etwas nicht stimmt, ändern Sie es in Ihrem Konto oder schreiben Sie uns.
mine-privacy = Datenschutz
mine-yes = ja
mine-no = nein
mine-table = { $title }: { $columns }.

mine-basis-agreement = Rechtsgrundlage: Wir brauchen es, um Ihnen das Konto zu geben, das Sie benutzen (Artikel 6 Absatz 1 Buchstabe b DSGVO).
mine-basis-interest = Rechtsgrundlage: unser berechtigtes Interesse an einer sicheren Website, deren Geschichte sich nachvollziehen lässt (Artikel 6 Absatz 1 Buchstabe f DSGVO).

mine-kept-account = Gespeichert, solange Sie ein Konto haben.
mine-kept-session = Gespeichert, bis Sie sich abmelden, höchstens 30 Tage.
mine-kept-minutes = Gespeichert für wenige Minuten.
mine-kept-days = Gespeichert für höchstens drei Tage.
mine-kept-fortnight = Gespeichert, bis es benutzt wird, höchstens zwei Wochen.
mine-kept-year = Gespeichert für zwölf Monate.
mine-kept-always = Gespeichert, solange es die Website gibt.

mine-what-account = Ihr Konto
mine-what-account-why = Damit die Menschen, mit denen Sie arbeiten, wissen, wer Sie sind, und Briefe Sie in Ihrer Sprache erreichen.
mine-what-sign-in = Wie Sie sich anmelden
mine-what-sign-in-why = Damit niemand außer Ihnen Ihr Konto benutzen kann.
mine-what-sessions = Wo Sie angemeldet sind
mine-what-sessions-why = Damit Sie angemeldet bleiben und sofort sehen, wenn es jemand anderes ist.
mine-what-roles = Was Sie dürfen und wo Sie arbeiten
mine-what-roles-why = Damit Sie sehen und ändern können, was Ihre Arbeit braucht, und sonst nichts.
mine-what-drafts = Woran Sie schreiben
mine-what-drafts-why = Damit vor der Veröffentlichung kein Wort von Ihnen verloren geht.
mine-what-versions = Was Sie veröffentlicht haben
mine-what-versions-why = Damit alle sehen können, was wann und warum geändert wurde.
mine-what-log = Das Protokoll
mine-what-log-why = Damit sich zeigen lässt, wer was getan hat und dass nichts heimlich geändert wurde.
mine-what-letters = Briefe, die Sie uns geschickt haben
mine-what-letters-why = Damit wir Ihnen antworten können.

mine-table-person = Konto
mine-table-farewell = Adresse für den letzten Brief
mine-table-session = Anmeldungen
mine-table-password = Passwort
mine-table-passkey = Passkeys
mine-table-passkey-ceremony = Passkeys, die gerade eingerichtet werden
mine-table-code-app = Code-App
mine-table-recovery-code = Wiederherstellungscodes
mine-table-secret-link = Links per E-Mail
mine-table-link-request = Bitten um einen Link
mine-table-role-grant = Rollen
mine-table-desk-member = Büros
mine-table-event = Einträge im Protokoll
mine-table-job = Aufgaben des Programms
mine-table-practice-version = Versionen von Praxisbeispielen
mine-table-contact-message = Briefe aus dem Kontaktformular

mine-column-actor = wer es getan hat
mine-column-address = E-Mail-Adresse
mine-column-at = wann
mine-column-body = Text
mine-column-changed-at = zuletzt geändert
mine-column-confirmed-at = bestätigt
mine-column-created-at = angelegt
mine-column-credential = öffentlicher Schlüssel
mine-column-credential-id = Nummer des Schlüssels
mine-column-desk-id = Büro
mine-column-detail = wohin es führt
mine-column-device = Gerät
mine-column-email = E-Mail-Adresse
mine-column-expires-at = gültig bis
mine-column-forget-at = gelöscht am
mine-column-hash = Prüfwert
mine-column-id = Ihre Nummer
mine-column-kind = Art
mine-column-lang = Sprache
mine-column-last-error = was schiefging
mine-column-level = wie sicher Sie erkannt wurden
mine-column-minor = kleine Änderung
mine-column-name = Name
mine-column-next-path = Seite, zu der es weitergeht
mine-column-number = Nummer
mine-column-person-id = Ihre Nummer
mine-column-practice-id = Praxisbeispiel
mine-column-purpose = wozu
mine-column-record = Inhalt
mine-column-role = Rolle
mine-column-scope = begrenzt auf
mine-column-scope-kind = Art der Grenze
mine-column-secret = Geheimnis
mine-column-seen-at = zuletzt benutzt
mine-column-since = seit
mine-column-state = Zustand
mine-column-steward = verantwortlich
mine-column-subject = worum es geht
mine-column-token-hash = Prüfwert des Geheimnisses
mine-column-topic = Thema
mine-column-updated-at = zuletzt geändert
mine-column-used-at = zuletzt benutzt
mine-column-why = Grund

mine-erase-title = Mein Konto löschen
mine-erase-lede = Das lässt sich nicht rückgängig machen. Vielleicht möchten Sie eine Kopie behalten.
mine-erase-first = Laden Sie zuerst Ihre Daten herunter
mine-erase-goes = Was gelöscht wird
mine-erase-stays = Was bleibt, und warum
mine-stays-account = Ihre E-Mail-Adresse, bis unser letzter Brief an Sie verschickt ist, höchstens drei Tage. Danach ist Ihr Konto nur noch eine Nummer.
mine-stays-log = Was getan wurde, unter einer Nummer, die nicht mehr zu Ihnen führt. Ohne sie könnte niemand sagen, ob das Protokoll vollständig ist.
mine-stays-versions = Was Sie veröffentlicht haben, als Arbeit der Redaktion. Leserinnen und Leser verlassen sich darauf, und die Geschichte muss wahr bleiben.
mine-erase-blocked = Zuerst dies
mine-erase-last-administrator = Sie sind die letzte Person, die die Website verwaltet. Geben Sie diese Rolle jemand anderem.
mine-erase-to-persons = Eine Person wählen
mine-erase-last-steward = Sie sind die letzte verantwortliche Person für „{ $desk }“. Geben Sie diese Aufgabe jemand anderem.
mine-erase-to-desk = Das Büro öffnen
mine-erase-again-title = Melden Sie sich zuerst noch einmal an
mine-erase-again-text = Sie haben sich vor mehr als 15 Minuten angemeldet. Melden Sie sich noch einmal an, damit wir wissen, dass Sie es sind; danach kommen Sie hierher zurück.
mine-erase-again = Noch einmal anmelden
mine-erase-email = Ihre E-Mail-Adresse
mine-erase-email-help = Geben Sie sie ein, um zu bestätigen, dass Sie es wirklich wollen.
mine-erase-email-wrong = Das ist nicht die E-Mail-Adresse Ihres Kontos. Prüfen Sie sie und geben Sie sie noch einmal ein.
mine-erase-now = Mein Konto jetzt löschen

mine-erased-title = Ihr Konto ist gelöscht
mine-erased-text = Sie sind überall abgemeldet. Ein letzter Brief sagt es Ihnen per E-Mail; dann vergessen wir auch Ihre Adresse.
mine-letter-subject = Ihr Konto ist gelöscht
mine-letter-text =
    Guten Tag,

    Ihr Konto wurde am { $moment } gelöscht. Wir speichern nichts mehr über Sie. Was Sie veröffentlicht haben, bleibt als Arbeit der Redaktion, und das Protokoll zeigt nur noch eine Nummer.

    Dies ist unser letzter Brief: Mit ihm vergessen wir Ihre Adresse. Wenn Sie das nicht wollten, schreiben Sie uns über die Kontaktseite der Website.
