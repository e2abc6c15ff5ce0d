# Pages for those who keep the installation: persons, desks, handing over, the log.

choose = Bitte wählen …
not-done = Das wurde nicht ausgeführt
sieve-button = Anzeigen
sieve-all = Alle anzeigen

## Persons

people-title = Personen
people-title-help = Menschen einladen, Rollen geben und zurücknehmen, Zugänge sperren.
people-search = Name oder E-Mail-Adresse
people-any-state = Jeder Stand
people-unused = Seit 400 Tagen nicht genutzt
people-any-role = Jede Rolle
people-order-name = Name
people-order-newest = Neueste zuerst
people-order-oldest = Älteste zuerst
people-order-state = Stand
people-count = { $n ->
    [0] Niemand
    [one] { $n } Person
   *[other] { $n } Personen
}
people-none = Auf diese Suche passt niemand. Versuchen Sie es mit weniger Wörtern oder einem anderen Filter.
role = Rolle
person-name = Name
person-email = E-Mail-Adresse
person-email-help = Dorthin geht die Einladung, und mit dieser Adresse meldet man sich an.
person-lang = Sprache der E-Mails
person-lang-help = Die Sprache, in der die Website der Person schreibt. Sie lässt sich später im Konto ändern.
person-lang-missing = Wählen Sie eine der Sprachen
person-roles = Rollen
person-state = Stand
person-since = Dabei seit
person-invited-at = Zuletzt eingeladen
person-state-invited = Eingeladen
person-state-accepted = Kann sich anmelden
person-state-suspended = Gesperrt
person-no-role = Keine Rolle. Ohne Rolle kann man sich anmelden und nur die eigenen Stellen sehen.
person-no-desk = Gehört zu keiner Stelle.
person-log = Letzte Einträge im Protokoll
person-log-all = Alle Einträge zu dieser Person
person-invite-title = Jemanden einladen
person-invite-lede = Die Person bekommt eine E-Mail mit einem Link. Rollen und Stellen gelten, sobald die Einladung angenommen ist.
person-invite-button = Einladung senden
person-invite-again = Einladung noch einmal senden
person-known = Es gibt schon eine Person mit dieser Adresse
person-known-link = Seite von { $name } öffnen
person-join-desk = Zu einer Stelle hinzufügen
person-join-desk-button = Zur Stelle hinzufügen
person-leaves = Wenn die Person geht
person-suspend = Sperren
person-suspend-help = Wer gesperrt ist, wird sofort abgemeldet und kann sich erst wieder anmelden, wenn Sie den Zugang freigeben. Übergeben Sie zuerst, was offen ist.
person-suspended-help = Diese Person kann sich nicht anmelden.
person-readmit = Zugang freigeben
person-not-herself = Sie können sich nicht selbst sperren. Bitten Sie eine andere Person mit der Rolle Administration darum.
person-last-administrator = Das ist die letzte Person mit der Rolle Administration. Geben Sie diese Rolle zuerst jemand anderem.
person-not-in = Eine der gewählten Personen kann das nicht übernehmen. Wählen Sie jemanden, der sich anmelden kann.
person-unfit = Eine der gewählten Personen kann etwas nicht übernehmen: Ihr fehlt die Rolle dafür, oder sie hat dasselbe schon offen. Wählen Sie dafür jemand anderen, oder geben Sie zuerst die Rolle.

## Roles

role-everywhere = Rollen für die ganze Website
role-everywhere-help = Eine Person kann mehrere haben oder keine.
role-limited = Eine Rolle nur für eine Sache
role-give = Eine Rolle geben
role-give-button = Rolle geben
role-take-back = Zurücknehmen
role-take-back-help = Wer eine Rolle verliert, wird überall abgemeldet, damit keine offene Seite sie weiter nutzt.
role-missing = Wählen Sie eine Rolle
role-scope-kind = Wo sie gilt
role-scope = Welche
role-scope-help = Der letzte Teil der Adresse, zum Beispiel turin-neighbourhood-houses. Für die ganze Website leer lassen.
role-which-help = Der letzte Teil der Adresse, zum Beispiel turin-neighbourhood-houses.
role-scope-unknown = Unter dieser Adresse gibt es nichts. Kopieren Sie den letzten Teil der Adresse von der Seite selbst
role-scope-missing = Wählen Sie, wo die Rolle gilt
role-scope-whole = Sie haben die ganze Website gewählt, dann bleibt dieses Feld leer. Leeren Sie es, oder wählen Sie oben, worauf sich die Rolle beschränkt
role-scope-unfit = Verwaltet wird immer die ganze Website. Wählen Sie die ganze Website oder eine andere Rolle
scope-kind-site = Ganze Website
scope-kind-practice = Ein Praxisbeispiel
scope-site = ganze Website
scope-call = Aufruf { $slug }
scope-practice = Praxisbeispiel { $slug }
scope-edition = Durchgang { $slug }

## Desks

desk = Stelle
desks-title = Stellen
desks-title-help = Zu welchen Stellen die Praxisbeispiele gehören und wer dort verantwortlich ist.
desks-lede = Eine Stelle ist ein Amt oder Büro einer Organisation in einer Stadt. Praxisbeispiele gehören zu Stellen und nicht zu Personen, damit sie in guten Händen bleiben, wenn jemand geht. Für jede Stelle sind zwei Personen verantwortlich.
desks-search = Name der Stelle oder der Organisation
desks-needs-steward = Nur Stellen, denen eine verantwortliche Person fehlt
desks-count = { $n ->
    [0] Keine Stelle
    [one] { $n } Stelle
   *[other] { $n } Stellen
}
desks-none = Hier ist keine Stelle. Administration und Koordination richten Stellen ein; wenn Sie zu einer gehören, finden Sie sie auf dieser Seite.
desk-name = Name der Stelle
desk-name-help = Wie man sie dort nennt, zum Beispiel „Integrationsdienst“.
desk-organisation = Organisation
desk-organisation-help = Schreiben Sie den Namen einer bekannten Organisation und wählen Sie sie, oder geben Sie eine neue ein.
desk-place = Stadt
desk-place-missing = Wählen Sie eine Stadt
desk-email = E-Mail-Adresse der Stelle
desk-email-help = Die eigene Adresse der Stelle, nicht die einer Person. Das Feld darf leer sein.
desk-slug = Letzter Teil der Adresse
desk-slug-help = Kleinbuchstaben von a bis z, Ziffern und Bindestriche. Er lässt sich später nicht ändern. Wenn Sie das Feld leer lassen, entsteht er aus dem Namen.
desk-slug-unusable = Verwenden Sie nur Kleinbuchstaben von a bis z, Ziffern und einzelne Bindestriche, und nicht „new“
desk-slug-taken = Eine andere Stelle hat diese Adresse. Wählen Sie eine andere
desk-make-title = Eine Stelle einrichten
desk-make-button = Stelle einrichten
desk-edit-title = Stelle ändern
desk-edit-button = Speichern
desk-back = Zurück zur Stelle
desk-made-up = erfunden
desk-made-up-help = Diese Stelle und ihre Organisation gibt es nicht. Sie dienen der Demonstration und Tests.
desk-made-up-practices = Die Stelle ist erfunden. Nur zur Demonstration steht hier ein wirkliches Praxisbeispiel; beide haben nichts miteinander zu tun.
desk-members = Mitglieder
desk-stewards = Verantwortliche
desk-steward = Verantwortlich
desk-as-steward = Als verantwortliche Person
desk-steward-of-all = Diese Person für alle oben gewählten Stellen verantwortlich machen
desk-needs-steward = verantwortliche Person fehlt
desk-warning = { $n ->
    [0] Für diese Stelle ist niemand verantwortlich.
    [one] Für diese Stelle ist nur eine Person verantwortlich.
   *[other] Für diese Stelle ist nur eine Person verantwortlich.
}
desk-make-two-stewards = Machen Sie zwei Mitglieder zu Verantwortlichen, damit eine Person da ist, wenn die andere fehlt.
desk-make-another-steward = Machen Sie ein weiteres Mitglied zur verantwortlichen Person, damit jemand da ist, wenn die andere fehlt.
desk-ask-administrator = Bitten Sie die Administration, zwei Mitglieder zu Verantwortlichen zu machen.
desk-ask-steward = Bitten Sie die verantwortliche Person oder die Administration, ein weiteres Mitglied zur verantwortlichen Person zu machen.
work-desk-warning = Die Stelle „{ $desk }“ hat weniger als zwei Verantwortliche.
desk-unmake-steward-sure = { $name } bleibt Mitglied, steht aber nicht mehr für die Stelle ein.
desk-remove-member-sure = { $name } gehört nicht mehr zur Stelle und verliert, was damit verbunden ist.
desk-sure-lonely = Dann hat die Stelle weniger als zwei Verantwortliche.
desk-sure-nobody = Dann ist für die Stelle niemand mehr verantwortlich.
desk-sure-nobody-for-good = Dann ist für die Stelle niemand mehr verantwortlich, und Sie können es nicht rückgängig machen: Das kann nur die Administration. Besser übergeben Sie vorher.
desk-no-member = Zu dieser Stelle gehört noch niemand.
desk-make-steward = Verantwortung geben
desk-unmake-steward = Verantwortung entziehen
desk-remove-member = Entfernen
desk-add-member = Mitglied hinzufügen
desk-add-member-help = Die E-Mail-Adresse einer Person, die hier schon ein Konto hat. Andere muss zuerst die Administration einladen.
desk-add-member-button = Hinzufügen
desk-member-unknown = Mit dieser Adresse hat hier niemand ein Konto. Prüfen Sie sie, oder bitten Sie die Administration, die Person einzuladen
desk-missing = Wählen Sie eine Stelle
desk-practices = Praxisbeispiele
desk-no-practice = Zu dieser Stelle gehört kein Praxisbeispiel.
desk-change-practices = Praxisbeispiele zuordnen oder verschieben

ownership-title = Praxisbeispiele von { $desk }
ownership-lede = Jedes Praxisbeispiel gehört zu höchstens einer Stelle. Deren Mitglieder sprechen für es.
ownership-to = Verschieben zu
ownership-to-missing = Wählen Sie, wohin das Praxisbeispiel kommt
ownership-no-desk = Keine Stelle
ownership-move = Verschieben
ownership-moved = gehört jetzt zu „{ $desk }“.
ownership-moved-nowhere = gehört jetzt zu keiner Stelle.
ownership-assign = Ein Praxisbeispiel zuordnen
ownership-assign-button = Zuordnen
ownership-practice = Praxisbeispiel
ownership-practice-help = Seine Adresse oder deren letzter Teil, zum Beispiel turin-neighbourhood-houses. Gehört es zu einer anderen Stelle, kommt es hierher.
ownership-practice-unknown = Unter dieser Adresse gibt es kein Praxisbeispiel. Kopieren Sie die Adresse von seiner Seite

## Handing over

hand-over-title = Übergeben
hand-over-of = Übergabe von { $name }
hand-over-lede = Das ist bei dieser Person offen. Wählen Sie, wer was übernimmt, oder lassen Sie es, wie es ist. Alles, was Sie wählen, wird auf einmal übergeben.
hand-over-lede-own = Das ist bei Ihnen offen. Wählen Sie, wer was übernimmt, oder lassen Sie es, wie es ist. Alles, was Sie wählen, wird auf einmal übergeben.
hand-over-search = Menschen nach Name oder E-Mail-Adresse suchen
hand-over-to = Übergeben an
hand-over-leave = So lassen
hand-over-nothing = Bei dieser Person ist nichts offen.
hand-over-nothing-own = Bei Ihnen ist nichts offen.
hand-over-last-steward = Die letzte verantwortliche Person: Ohne eine andere ist für diese Stelle niemand verantwortlich.
hand-over-second-last-steward = Eine von zwei Verantwortlichen: Danach bleibt nur eine Person.
hand-over-practices = Diese Praxisbeispiele bleiben bei der Stelle:
hand-over-by-steward = Das übergibt eine verantwortliche Person der Stelle oder die Administration.
hand-over-by-administrator = Rollen übergibt die Administration.
hand-over-suspend = Danach diese Person sperren
hand-over-button = Übergeben
hand-over-choose = Es wurde nichts übergeben. Wählen Sie, wer mindestens eines davon übernimmt.

## What was just done

done-invited = Die Einladung ist unterwegs.
done-invited-again = Die Einladung ist noch einmal unterwegs. Sie wird höchstens einmal in der Minute gesendet.
done-suspended = Die Person ist gesperrt und überall abgemeldet.
done-readmitted = Die Person kann sich wieder anmelden.
done-role-given = Die Rolle ist vergeben.
done-role-taken-back = Die Rolle ist zurückgenommen, und die Person ist überall abgemeldet.
done-desk-joined = Die Person gehört jetzt zur Stelle.
done-handed-over = Was Sie gewählt haben, ist übergeben.
done-desk-made = Die Stelle ist eingerichtet. Fügen Sie jetzt ihre Mitglieder hinzu.
done-desk-changed = Die Änderungen sind gespeichert.
done-member-joined = Das Mitglied ist hinzugefügt.
done-member-removed = Die Person gehört nicht mehr zur Stelle.
done-steward-made = Die Person ist jetzt verantwortlich.
done-steward-unmade = Die Person ist weiter Mitglied, aber nicht mehr verantwortlich.

## The log

log-title = Protokoll
log-title-help = Wer wann was getan hat, gegen spätere Änderung versiegelt.
log-lede = Alles, was geschehen ist, das Neueste zuerst. Jeder Eintrag ist mit dem davor versiegelt, sodass keiner unbemerkt geändert oder entfernt werden kann. Lesen hinterlässt keinen Eintrag.
log-kind = Art
log-kind-any = Alles
log-kind-person = Konten von Personen
log-kind-role = Rollen
log-kind-session = An- und Abmeldungen
log-kind-password = Passwörter
log-kind-passkey = Passkeys
log-kind-desk = Stellen
log-kind-draft = Entwürfe und Vorschläge
log-kind-running = Läuft es noch?
log-kind-place = Städte
log-kind-contact = Nachrichten an die Redaktion
log-actor = Wer
log-actor-help = Eine E-Mail-Adresse; oder „system“ für das Programm, „visitor“ für Besucher
log-subject = Worüber
log-subject-help = Eine E-Mail-Adresse oder eine Adresse wie practice/turin-neighbourhood-houses
log-from = Von
log-to = Bis
log-number = Nummer
log-body = Einzelheiten
log-none = Kein Eintrag passt. Versuchen Sie es mit weniger Filtern.
log-unknown = Mit dieser E-Mail-Adresse hat hier niemand ein Konto. Prüfen Sie die Adresse.
log-newer = Neuere Einträge
log-older = Ältere Einträge
log-file = Diese Einträge als Tabelle (CSV, höchstens 10.000)
log-verify = Siegel prüfen
log-verify-help = Prüft die neuesten 10.000 Einträge.
log-verified = Geprüft am { $at }: Die Einträge { $first } bis { $last } sind vollständig und unverändert.
log-broken = Das Protokoll wurde verändert
log-broken-text = Einige Siegel stimmen nicht. Lassen Sie die Datenbank, wie sie ist, benachrichtigen Sie alle, die diese Anlage betreiben, und vergleichen Sie mit einer Sicherung:
log-erased = ein gelöschtes Konto
log-actor-system = Das Programm
log-actor-visitor = Eine Besucherin oder ein Besucher
log-actor-command = Der Befehl „{ $command }“
log-other = { $actor }: { $kind }, { $subject }
log-person-invited = { $actor } hat { $subject } eine Einladung geschickt.
log-person-accepted = { $subject } hat die Einladung angenommen.
log-person-suspended = { $actor } hat { $subject } gesperrt.
log-person-readmitted = { $actor } hat den Zugang von { $subject } wieder freigegeben.
log-person-handed-over = { $suspended ->
    [yes] { $actor } hat von { $subject } übergeben: Stellen { $desks }, Rollen { $roles }, anderes { $items }. Die Person wurde gesperrt.
   *[no] { $actor } hat von { $subject } übergeben: Stellen { $desks }, Rollen { $roles }, anderes { $items }.
}
log-role-granted = { $actor } hat { $subject } die Rolle „{ $role }“ ({ $scope }) gegeben.
log-role-revoked = { $actor } hat die Rolle „{ $role }“ ({ $scope }) von { $subject } zurückgenommen.
log-session-began = { $actor } hat sich angemeldet.
log-session-ended = { $actor } hat sich abgemeldet, hier oder auf anderen Geräten.
log-password-changed = { $actor } hat das Passwort von { $subject } geändert.
log-desk-made = { $actor } hat die Stelle { $subject } eingerichtet.
log-desk-changed = { $actor } hat die Stelle { $subject } geändert.
log-desk-joined = { $actor } hat { $person } zur Stelle { $subject } hinzugefügt{ $steward ->
    [yes] , als verantwortliche Person.
   *[no] .
}
log-desk-left = { $actor } hat { $person } von der Stelle { $subject } entfernt.
log-desk-steward-made = { $actor } hat { $person } die Verantwortung für die Stelle { $subject } gegeben.
log-desk-steward-unmade = { $actor } hat { $person } die Verantwortung für die Stelle { $subject } entzogen.
log-practice-assigned = { $actor } hat das Praxisbeispiel { $subject } { $given ->
    [yes] der Stelle { $desk } zugeordnet.
   *[no] keiner Stelle mehr zugeordnet.
}
log-practice-published = { $actor } hat die Fassung { $version } des Praxisbeispiels { $subject } veröffentlicht.
log-practice-translated = { $actor } hat das Praxisbeispiel { $subject } übersetzt.
log-practice-withdrawn = { $actor } hat das Praxisbeispiel { $subject } zurückgezogen.
log-practice-renamed = { $actor } hat dem Praxisbeispiel { $subject } eine andere Adresse gegeben.
log-practice-confirmed = { $actor } hat bestätigt, dass das Praxisbeispiel { $subject } läuft.
log-practice-ended = { $actor } hat vermerkt, dass das Praxisbeispiel { $subject } nicht mehr läuft.
log-place-changed = { $actor } hat die Stadt { $subject } geändert.
log-contact-received = { $actor } hat über das Kontaktformular geschrieben.
log-page-changed = { $actor } hat die Seite { $subject } geändert.
log-news-changed = { $actor } hat die Neuigkeit { $subject } geändert.
log-date-changed = { $actor } hat den Termin { $subject } geändert.
log-partner-changed = { $actor } hat den Partner { $subject } geändert.
log-funding-changed = { $actor } hat den Förderhinweis { $subject } geändert.
log-story-changed = { $actor } hat die Texte der Startseite geändert.
log-accessibility-changed = { $actor } hat die Erklärung zur Barrierefreiheit geändert.
log-thesaurus-changed = { $actor } hat den Thesaurus geändert.
log-practices-seeded = { $actor } hat Praxisbeispiele für Tests erfunden.
log-draft-passed-on = { $actor } hat einen Entwurf von { $practice } an { $person } übergeben.
log-text-passed-on = { $actor } hat einen Entwurf des Textes { $subject } an { $person } übergeben.
log-address-asked = { $actor } wollte die E-Mail-Adresse ändern.
log-address-changed = { $actor } hat eine neue E-Mail-Adresse bestätigt.
log-code-app-set = { $actor } hat eine App für Codes eingerichtet.
log-code-app-removed = { $actor } hat die App für Codes entfernt.
log-draft-started = { $actor } hat einen Entwurf von { $practice } begonnen.
log-draft-dropped = { $actor } hat einen Entwurf von { $practice } verworfen.
log-draft-submitted = { $actor } hat eine Korrektur zu { $practice } vorgeschlagen.
log-draft-accepted = { $actor } hat einen Vorschlag zu { $practice } übernommen.
log-draft-declined = { $actor } hat einen Vorschlag zu { $practice } abgelehnt.
log-draft-brought-back = { $actor } hat einen verworfenen Entwurf von { $practice } wiederhergestellt.
log-draft-published = { $actor } hat einen Vorschlag zu { $practice } veröffentlicht.
log-link-asked = { $actor } hat um einen Link zum Anmelden gebeten.
log-passkey-added = { $actor } hat einen Passkey hinzugefügt.
log-passkey-removed = { $actor } hat einen Passkey entfernt.
log-person-described = { $actor } hat Name oder Sprache von { $subject } geändert.
log-person-erased = Ein Konto wurde gelöscht.
log-practice-created = { $actor } hat das neue Praxisbeispiel { $subject } begonnen.
log-practice-resumed = { $actor } hat vermerkt, dass das Praxisbeispiel { $subject } doch noch läuft.
log-practice-unconfirmed = { $actor } hat die Bestätigung zurückgenommen, dass das Praxisbeispiel { $subject } läuft.
log-recovery-made = { $actor } hat neue Wiederherstellungscodes erzeugt.
log-recovery-used = { $actor } hat einen Wiederherstellungscode benutzt.
log-running-asked = { $actor } hat die Stelle { $subject } gefragt, ob ihre Praxisbeispiele noch laufen.
log-running-answered = { $actor } hat geantwortet, ob das Praxisbeispiel { $subject } noch läuft.
log-running-settled = { $actor } hat die Antwort zum Praxisbeispiel { $subject } bearbeitet.
