# Ways to sign in, one's own account, and the letters about both.

## Signing in
sign-in-again-title = Noch einmal anmelden
sign-in-again-lede = Sie wollen ändern, wie Sie sich anmelden. Bestätigen Sie noch einmal, dass Sie es sind; das gilt dann eine Viertelstunde.
sign-in-other-ways = Sie müssen nicht warten: Ein Link per E-Mail oder ein Passkey lässt Sie trotzdem herein.
sign-in-password-help = Lassen Sie das Feld leer, wenn Sie einen Link per E-Mail möchten.
sign-in-link-button = Link per E-Mail schicken
sign-in-link-help = Mit dem Link melden Sie sich ohne Passwort an. Er gilt einmal und 30 Minuten lang.
sign-in-passkey-title = Mit einem Passkey
sign-in-passkey-help = Einen Passkey bewahrt Ihr Telefon, Ihr Computer oder ein Sicherheitsschlüssel auf; er ersetzt Passwort und Code.
sign-in-passkey-button = Mit einem Passkey anmelden

link-asked-title = Sehen Sie in Ihrem Postfach nach
link-asked-lede = Wenn wir die Adresse kennen, ist eine E-Mail mit einem Link dorthin unterwegs.
link-asked-once = Der Link gilt einmal und 30 Minuten lang. Öffnen Sie ihn in dem Browser, in dem Sie angemeldet sein wollen.
link-asked-missing = Ist nach ein paar Minuten nichts da? Sehen Sie im Spam-Ordner nach, prüfen Sie dann die Adresse und versuchen Sie es noch einmal. Wer ein Konto hat, wurde per E-Mail eingeladen: Verwenden Sie die Adresse, an die die Einladung ging.
link-asked-back = Zurück zur Anmeldung

link-sign-in-title = Mit diesem Link anmelden
link-sign-in-lede = Noch ein Klick, dann sind Sie angemeldet.
link-sign-in-button = Anmelden als { $name }
link-sign-in-help = Wenn Sie das nicht sind, schließen Sie diese Seite.
link-invitation-title = Willkommen
link-invitation-lede = Sie sind eingeladen, hier mitzuarbeiten. Von jetzt an melden Sie sich mit { $email } an.
link-invitation-password-help = Freiwillig: mindestens 8 Zeichen; drei oder vier Wörter hintereinander sind gut. Ohne Passwort melden Sie sich mit einem Link per E-Mail oder einem Passkey an.
link-invitation-button = Einladung annehmen
link-address-title = Bestätigen Sie Ihre neue Adresse
link-address-lede = Wenn Sie bestätigen, melden Sie sich von jetzt an mit { $email } an, und unsere E-Mails gehen dorthin.
link-address-button = Diese Adresse verwenden
link-address-done-title = Ihre Adresse wurde geändert
link-address-done-lede = Von jetzt an melden Sie sich mit { $email } an. Eine E-Mail an Ihre bisherige Adresse teilt das mit.
link-over-title = Dieser Link gilt nicht mehr
link-over-lede = Jeder Link gilt nur einmal und nur eine Zeit lang. Nichts ist verloren: Fordern Sie einen neuen an.
link-over-button = Neuen Link anfordern

## Second factor
second-factor-title = Zweiter Faktor
second-factor-lede = Etwas, das Sie außer Passwort oder Postfach haben: einen Passkey oder eine App, die Codes anzeigt. So kann sich niemand allein mit Ihrem Passwort anmelden.
second-factor-needed = Mit Ihrer Rolle können Sie Daten anderer Menschen sehen, deshalb braucht sie einen zweiten Faktor. Richten Sie einen der beiden ein, dann geht es weiter.
second-factor-last = Das ist Ihr einziger zweiter Faktor, und Ihre Rolle braucht einen. Richten Sie zuerst einen anderen ein und entfernen Sie dann diesen.
second-factor-ask-title = Noch ein Schritt
second-factor-ask-lede = Benutzen Sie Ihren zweiten Faktor, um die Anmeldung abzuschließen.
second-factor-code = Code
second-factor-code-title = Mit einem Code
second-factor-code-help = Die sechs Ziffern, die Ihre App gerade anzeigt, oder einer Ihrer Wiederherstellungscodes.
second-factor-recovery-help = Einer Ihrer Wiederherstellungscodes, etwa abcde-fghjk.
second-factor-button = Weiter
second-factor-lost = Nichts davon zur Hand, auch kein Wiederherstellungscode? Schreiben Sie der Person, die Sie eingeladen hat.
second-factor-wrong = Dieser Code gilt nicht. Geben Sie den ein, den Ihre App anzeigt und der nur einmal gilt, oder einen unbenutzten Wiederherstellungscode.

passkey-title = Passkeys
passkey-text = Ihr Telefon, Ihr Computer oder ein Sicherheitsschlüssel bewahrt den Passkey auf und verlangt Fingerabdruck, Gesicht oder PIN. Er allein genügt zum Anmelden, ohne Passwort und ohne Code.
passkey-name = Name des neuen Passkeys
passkey-name-help = Damit Sie ihn später wiedererkennen, etwa „Laptop im Büro“.
passkey-unnamed = Passkey
passkey-add = Passkey hinzufügen
passkey-created = Hinzugefügt am { $moment }
passkey-used = zuletzt benutzt am { $moment }
passkey-remove = Entfernen
passkey-too-many = Sie haben schon die höchste Zahl von Passkeys. Entfernen Sie zuerst einen, den Sie nicht mehr benutzen.
passkey-needs-script = Passkeys brauchen JavaScript. Schalten Sie es für diese Website ein oder melden Sie sich auf andere Weise an.
passkey-elsewhere = Passkeys gelten nur für eine Adresse. Um sie zu benutzen, öffnen Sie die Website hier:
passkey-unable = Dieser Browser kann keine Passkeys benutzen. Aktualisieren Sie ihn, nehmen Sie einen anderen oder melden Sie sich auf andere Weise an.
passkey-failed = Das hat nicht geklappt oder wurde abgebrochen. Versuchen Sie es noch einmal oder melden Sie sich auf andere Weise an.
passkey-no-place = Passkeys gehen nur, wenn die Website einen Namen hat und HTTPS verwendet. Melden Sie sich auf andere Weise an und sagen Sie es denen, die die Website betreiben.

code-app-title = Codes aus einer App
code-app-text = Eine App auf Ihrem Telefon zeigt jede halbe Minute einen neuen Code aus sechs Ziffern. Sie braucht dafür kein Netz.
code-app-begin = App einrichten
code-app-remove = App entfernen
code-app-set-up-title = App für Codes einrichten
code-app-scan = Öffnen Sie auf Ihrem Telefon eine App für Codes (Authenticator) und lassen Sie sie dieses Bild lesen.
code-app-picture = QR-Code mit dem Schlüssel für Ihre App; derselbe Schlüssel steht darunter als Text
code-app-type = Oder geben Sie diesen Schlüssel in die App ein:
code-app-code = Code in der App
code-app-code-help = Die sechs Ziffern, die die App gerade für diese Website anzeigt.
code-app-confirm = Bestätigen
code-app-wrong = Das ist nicht der aktuelle Code. Prüfen Sie, ob die Uhr Ihres Telefons richtig geht, und geben Sie den Code ein, den die App gerade anzeigt.

recovery-title = Wiederherstellungscodes
recovery-text = Falls Telefon oder Schlüssel verloren gehen: Jeder Code gilt einmal anstelle des zweiten Faktors. Bewahren Sie sie auf Papier auf, getrennt vom Gerät.
recovery-link = Wiederherstellungscodes
recovery-passkey-ready = Ihr Passkey ist bereit. Erzeugen Sie jetzt Wiederherstellungscodes, falls er verloren geht.
recovery-code-app-ready = Ihre App für Codes ist bereit. Erzeugen Sie jetzt Wiederherstellungscodes, falls sie verloren geht.
recovery-make = Zehn neue Codes erzeugen
recovery-make-help = Die bisherigen Codes gelten dann nicht mehr.
recovery-once = Drucken Sie sie jetzt aus oder schreiben Sie sie ab: Sie werden nur dieses eine Mal gezeigt.
recovery-copy = Kopieren
recovery-copied = Kopiert

## Password
password-title = Passwort ändern
password-lede = Wenn Sie ein neues Passwort setzen, werden Sie überall sonst abgemeldet, und eine E-Mail teilt es Ihnen mit.
password-new = Neues Passwort
password-help = Mindestens 8 Zeichen. Drei oder vier Wörter hintereinander sind gut; Sonderzeichen sind nicht nötig.
password-button = Passwort speichern
password-remove-title = Ohne Passwort auskommen
password-remove-text = Sie melden sich dann mit einem Link per E-Mail oder einem Passkey an.
password-remove-sure = Überall sonst werden Sie abgemeldet. Ein neues Passwort können Sie später wählen.
password-remove-button = Passwort entfernen
password-too-short = Verwenden Sie mindestens 8 Zeichen, zum Beispiel drei oder vier Wörter hintereinander
password-too-long = Verwenden Sie höchstens 128 Zeichen
password-own-word = Andere könnten es aus Ihrem Namen oder dieser Website erraten. Verwenden Sie drei oder vier Wörter, die mit beidem nichts zu tun haben
password-common = Das ist eines der ersten Passwörter, die jemand probieren würde. Verwenden Sie drei oder vier Wörter hintereinander, die nicht zusammengehören

## Account
account-title = Ihr Konto
account-title-help = Name, Adresse, Passwort, zweiter Faktor, und wo Sie angemeldet sind
account-lede = Wie wir Sie nennen, wie Sie sich anmelden und wo Sie angemeldet sind.
account-leaving = Wenn Sie gehen
account-you-title = Name und Sprache
account-name = Name
account-name-help = So, wie ihn andere hier sehen.
account-lang = Sprache der E-Mails
account-lang-help = Die Sprache, in der diese Website Ihnen schreibt.
account-button = Speichern
account-ways-title = Wie Sie sich anmelden
account-password-set = Ein Passwort ist gesetzt.
account-password-none = Kein Passwort: Sie melden sich mit einem Link per E-Mail oder einem Passkey an.
account-passkeys = { $n ->
    [0] Kein Passkey.
    [one] { $count } Passkey.
   *[other] { $count } Passkeys.
}
account-code-app-set = Eine App für Codes ist eingerichtet.
account-code-app-none = Keine App für Codes.
account-codes-left = { $n ->
    [0] Sie haben zurzeit keine Wiederherstellungscodes.
    [one] Noch { $count } Wiederherstellungscode.
   *[other] Noch { $count } Wiederherstellungscodes.
}
account-second-factor-link = Passkeys, Codes und Wiederherstellungscodes
account-sessions-title = Wo Sie angemeldet sind
account-sessions-text = Ist etwas dabei, das Sie nicht kennen? Beenden Sie diese Sitzung und ändern Sie Ihr Passwort.
account-session-unknown = Unbekannter Browser
account-session-this = diese hier
account-session-seen = Zuletzt benutzt am { $moment }, auf fünf Minuten genau
account-session-end = Sitzung beenden
account-sessions-end = Alle anderen Sitzungen beenden
account-roles-title = Ihre Rollen
account-roles-none = Sie haben noch keine Rolle. Wer Sie eingeladen hat, kann Ihnen eine geben.
account-data-title = Ihre Daten
account-data-link = Ansehen, herunterladen oder löschen, was über Sie gespeichert ist
account-new-address = Neue E-Mail-Adresse
account-address-title = E-Mail-Adresse ändern
account-address-lede = Ihre Adresse ist { $email }. Wir schicken eine E-Mail mit einem Link an die neue Adresse; die Adresse ändert sich erst, wenn Sie den Link öffnen.
account-address-button = E-Mail schicken
account-address-again = Ihre Anmeldung ist schon eine Weile her, deshalb wurde die Adresse noch nicht geändert. Sie steht noch im Formular. Melden Sie sich in einem neuen Tab an und senden Sie das Formular dann noch einmal.
account-done-described = Gespeichert.
account-done-address-asked = Eine E-Mail ist an die neue Adresse unterwegs. Öffnen Sie den Link darin innerhalb eines Tages; bis dahin ändert sich nichts.
account-done-password = Ihr neues Passwort ist gespeichert. Überall sonst sind Sie abgemeldet.
account-done-password-removed = Ihr Passwort ist entfernt. Überall sonst sind Sie abgemeldet.
account-done-factor = Ihr zweiter Faktor ist eingerichtet.
account-done-factor-removed = Entfernt.
account-done-session = Diese Sitzung ist beendet.
account-done-sessions = Alle anderen Sitzungen sind beendet.

## Letters
letter-greeting = Guten Tag { $name },
letter-foot =
    --
    EU-MIA. Diese E-Mail wurde automatisch verschickt; Antworten darauf liest niemand.
letter-invitation-subject = Einladung zur Mitarbeit bei EU-MIA
letter-invitation-text =
    Sie sind eingeladen, an der Website von EU-MIA mitzuarbeiten. Um anzunehmen, öffnen Sie diesen Link innerhalb von 14 Tagen; er gilt einmal:

    { $link }

    Wenn Sie das nicht erwartet haben, tun Sie nichts: Ohne den Link geschieht nichts.
letter-link-subject = Ihr Link zum Anmelden
letter-link-text =
    jemand, wahrscheinlich Sie selbst, hat einen Link zum Anmelden angefordert. Er gilt einmal und 30 Minuten lang:

    { $link }

    Wenn Sie das nicht waren, tun Sie nichts: Ohne diesen Link kann sich niemand anmelden. Geben Sie ihn nie weiter.
letter-address-subject = Bestätigen Sie Ihre neue E-Mail-Adresse
letter-address-text =
    jemand, wahrscheinlich Sie selbst, möchte sich mit dieser Adresse bei EU-MIA anmelden. Um sie zu bestätigen, öffnen Sie diesen Link innerhalb von 24 Stunden:

    { $link }

    Wenn Sie das nicht waren, tun Sie nichts: Ohne den Link ändert sich nichts.
letter-address-changed-subject = Ihre E-Mail-Adresse wurde geändert
letter-address-changed-text =
    seit dem { $moment } melden Sie sich bei EU-MIA mit einer anderen E-Mail-Adresse an, die bestätigt wurde. Das ist unsere letzte E-Mail an diese Adresse.

    Wenn Sie das nicht waren, sagen Sie es sofort der Person, die Sie eingeladen hat.
letter-password-subject = Ihr Passwort wurde geändert
letter-password-text =
    am { $moment } wurde Ihr Passwort gesetzt, geändert oder entfernt, und Sie wurden überall sonst abgemeldet.

    Wenn Sie das nicht waren, fordern Sie einen Link per E-Mail an, melden Sie sich damit an und setzen Sie ein neues Passwort:

    { $link }
letter-recovery-subject = Ein Wiederherstellungscode wurde benutzt
letter-recovery-text =
    am { $moment } hat sich jemand mit Ihrem ersten Faktor und einem Ihrer Wiederherstellungscodes angemeldet.

    Wenn Sie das nicht waren, melden Sie sich an, beenden Sie alle anderen Sitzungen, setzen Sie ein neues Passwort und erzeugen Sie neue Wiederherstellungscodes:

    { $link }
letter-factor-subject = Ihr zweiter Faktor wurde geändert
letter-factor-text =
    am { $moment } wurde Ihrem Konto ein Passkey oder eine App für Codes hinzugefügt oder davon entfernt.

    Wenn Sie das nicht waren, melden Sie sich an, sehen Sie Ihre zweiten Faktoren durch und beenden Sie alle anderen Sitzungen:

    { $link }
