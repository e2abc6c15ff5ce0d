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
person-email-help = Dorthin geht die Einladung, und damit meldet man sich an.
person-lang = Sprache der Briefe
person-lang-help = In ihr werden die Briefe geschrieben. Sie lässt sich später im Konto ändern.
person-lang-missing = Wählen Sie eine der Sprachen
person-roles = Rollen
person-state = Stand
person-since = Dabei seit
person-invited-at = Zuletzt eingeladen
person-state-invited = Eingeladen
person-state-accepted = Kann sich anmelden
person-state-suspended = Gesperrt
person-no-role = Keine Rolle. Ohne Rolle kann man sich anmelden und die eigenen Stellen sehen, sonst nichts.
person-no-desk = An keiner Stelle.
person-log = Letzte Einträge im Protokoll
person-log-all = Alle Einträge zu dieser Person
person-invite-title = Jemanden einladen
person-invite-lede = Die Person bekommt einen Brief mit einem Link. Rollen und Stellen warten, bis die Einladung angenommen ist.
person-invite-button = Einladung senden
person-invite-again = Einladung noch einmal senden
person-known = Es gibt schon eine Person mit dieser Adresse
person-known-link = Seite von { $name } öffnen
person-join-desk = Zu einer Stelle hinzufügen
person-join-desk-button = Zur Stelle hinzufügen
person-leaves = Weggang
person-suspend = Sperren
person-suspend-help = Wer gesperrt ist, wird sofort abgemeldet und kommt erst nach Freigabe wieder herein. Übergeben Sie zuerst, was offen ist.
person-suspended-help = Diese Person kann sich nicht anmelden.
person-readmit = Wieder zulassen
person-not-herself = Niemand kann sich selbst sperren. Bitten Sie jemand anderen aus der Verwaltung darum.
person-last-administrator = Das ist die letzte Person mit der Rolle Verwaltung. Geben Sie diese Rolle zuerst jemand anderem.
person-not-in = Eine der gewählten Personen kann das nicht übernehmen. Wählen Sie jemanden, der sich anmelden kann.
person-unfit = Eine der gewählten Personen kann etwas nicht übernehmen: Ihr fehlt die Rolle dafür, oder sie hat dasselbe schon offen. Wählen Sie dafür jemand anderen, oder geben Sie zuerst die Rolle.

## Roles

role-everywhere = Rollen für die ganze Website
role-everywhere-help = Eine Person kann mehrere haben oder keine.
role-limited = Eine Rolle nur für eine Sache
role-give = Eine Rolle geben
role-give-button = Rolle geben
role-take-back = Zurücknehmen
role-take-back-help = Wer eine Rolle verliert, wird überall abgemeldet, damit keine offene Seite damit weiterarbeitet.
role-missing = Wählen Sie eine Rolle
role-scope-kind = Wo sie gilt
role-scope = Welche
role-scope-help = Der letzte Teil der Adresse, zum Beispiel turin-neighbourhood-houses. Für die ganze Website leer lassen.
role-which-help = Der letzte Teil der Adresse, zum Beispiel turin-neighbourhood-houses.
role-scope-unknown = Unter dieser Adresse gibt es nichts. Kopieren Sie den letzten Teil der Adresse von der Seite selbst
scope-kind-site = Ganze Website
scope-kind-practice = Eine Praxis
scope-site = ganze Website
scope-call = Aufruf { $slug }
scope-practice = Praxis { $slug }
scope-edition = Durchgang { $slug }

## Desks

desk = Stelle
desks-title = Stellen
desks-title-help = Zu welchen Stellen die Praxisbeispiele gehören und wer dort verantwortlich ist.
desks-lede = Eine Stelle ist ein Büro einer Organisation in einer Stadt. Praxisbeispiele gehören Stellen und nicht Personen, damit sie in guten Händen bleiben, wenn jemand geht. Für jede Stelle sind zwei Personen verantwortlich.
desks-search = Name der Stelle oder der Organisation
desks-needs-steward = Nur Stellen, denen eine verantwortliche Person fehlt
desks-count = { $n ->
    [0] Keine Stelle
    [one] { $n } Stelle
   *[other] { $n } Stellen
}
desks-none = Hier ist keine Stelle. Verwaltung und Federführung richten Stellen ein; wer zu einer gehört, findet sie auf dieser Seite.
desk-name = Name der Stelle
desk-name-help = Wie man sie dort nennt, zum Beispiel „Integrationsdienst“.
desk-organisation = Organisation
desk-organisation-help = Wählen Sie eine bekannte, indem Sie ihren Namen schreiben, oder geben Sie eine neue ein.
desk-place = Stadt
desk-place-missing = Wählen Sie eine Stadt
desk-email = Postfach der Stelle
desk-email-help = Das eigene Postfach der Stelle, nicht das einer Person. Kann leer bleiben.
desk-slug = Adresse
desk-slug-help = Wie die Stelle in Adressen heißt: kleine Buchstaben a bis z, Ziffern und Bindestriche. Bleibt das Feld leer, entsteht sie aus dem Namen. Später lässt sie sich nicht ändern.
desk-slug-unusable = Geben Sie eine Adresse aus kleinen Buchstaben a bis z, Ziffern und einzelnen Bindestrichen ein, nicht „new“
desk-slug-taken = Eine andere Stelle hat diese Adresse. Wählen Sie eine andere
desk-make-title = Eine Stelle einrichten
desk-make-button = Stelle einrichten
desk-edit-title = Stelle ändern
desk-edit-button = Speichern
desk-back = Zurück zur Stelle
desk-made-up = erfunden
desk-made-up-help = Diese Stelle und ihre Organisation gibt es nicht. Sie dienen Vorführungen und Tests.
desk-made-up-practices = Die Stelle ist erfunden: Nur zur Vorführung steht hier eine wirkliche Praxis, die mit ihr nichts zu tun hat.
desk-members = Mitglieder
desk-stewards = Verantwortliche
desk-steward = Verantwortlich
desk-as-steward = Als verantwortliche Person
desk-steward-of-all = Als verantwortliche Person dieser Stellen
desk-needs-steward = verantwortliche Person fehlt
desk-warning = { $n ->
    [0] Für diese Stelle ist niemand verantwortlich. Machen Sie zwei Mitglieder zu Verantwortlichen, damit eine Person da ist, wenn die andere fehlt.
    [one] Für diese Stelle ist nur eine Person verantwortlich. Machen Sie ein weiteres Mitglied zur verantwortlichen Person, damit jemand da ist, wenn die andere fehlt.
   *[other] Für diese Stelle ist nur eine Person verantwortlich. Machen Sie ein weiteres Mitglied zur verantwortlichen Person, damit jemand da ist, wenn die andere fehlt.
}
work-desk-warning = Die Stelle „{ $desk }“ hat weniger als zwei Verantwortliche. Machen Sie ein weiteres Mitglied zur verantwortlichen Person.
desk-no-member = An dieser Stelle ist noch niemand.
desk-make-steward = Verantwortlich machen
desk-unmake-steward = Nicht mehr verantwortlich
desk-remove-member = Entfernen
desk-add-member = Mitglied hinzufügen
desk-add-member-help = Die E-Mail-Adresse einer Person, die hier schon arbeitet. Andere lädt zuerst die Verwaltung ein.
desk-add-member-button = Hinzufügen
desk-member-unknown = Mit dieser Adresse arbeitet hier niemand. Prüfen Sie sie, oder bitten Sie die Verwaltung, die Person einzuladen
desk-missing = Wählen Sie eine Stelle
desk-practices = Praxisbeispiele
desk-no-practice = Zu dieser Stelle gehört keine Praxis.
desk-change-practices = Praxisbeispiele zuordnen oder verschieben

ownership-title = Praxisbeispiele von { $desk }
ownership-lede = Jede Praxis gehört zu höchstens einer Stelle. Deren Mitglieder sprechen für sie.
ownership-to = Verschieben zu
ownership-no-desk = Keine Stelle
ownership-move = Verschieben
ownership-assign = Eine Praxis zuordnen
ownership-assign-button = Zuordnen
ownership-practice = Praxis
ownership-practice-help = Ihre Adresse oder deren letzter Teil, zum Beispiel turin-neighbourhood-houses. Gehört sie zu einer anderen Stelle, kommt sie hierher.
ownership-practice-unknown = Unter dieser Adresse gibt es keine Praxis. Kopieren Sie die Adresse von ihrer Seite

## Handing over

hand-over-title = Übergeben
hand-over-of = Übergabe von { $name }
hand-over-lede = Was bei dieser Person offen ist. Wählen Sie, wer was übernimmt, oder lassen Sie es, wie es ist. Alles Gewählte wird auf einmal übergeben.
hand-over-search = Menschen nach Name oder E-Mail-Adresse suchen
hand-over-to = Übergeben an
hand-over-leave = So lassen
hand-over-nothing = Bei dieser Person ist nichts offen.
hand-over-last-steward = Die letzte verantwortliche Person: Ohne eine andere ist für diese Stelle niemand verantwortlich.
hand-over-second-last-steward = Eine von zwei Verantwortlichen: Danach bleibt nur eine Person.
hand-over-practices = Diese Praxisbeispiele bleiben bei der Stelle:
hand-over-by-steward = Das übergibt eine verantwortliche Person der Stelle oder die Verwaltung.
hand-over-by-administrator = Rollen übergibt die Verwaltung.
hand-over-suspend = Danach diese Person sperren
hand-over-button = Übergeben

## What was just done

done-invited = Die Einladung ist unterwegs.
done-invited-again = Die Einladung ist noch einmal unterwegs. Sie wird höchstens einmal in der Minute gesendet.
done-suspended = Die Person ist gesperrt und überall abgemeldet.
done-readmitted = Die Person ist wieder zugelassen.
done-role-given = Die Rolle ist gegeben.
done-role-taken-back = Die Rolle ist zurückgenommen, und die Person ist überall abgemeldet.
done-desk-joined = Die Person gehört jetzt zur Stelle.
done-handed-over = Was Sie gewählt haben, ist übergeben.
done-desk-made = Die Stelle ist eingerichtet. Fügen Sie jetzt ihre Mitglieder hinzu.
done-desk-changed = Die Änderungen sind gespeichert.
done-member-joined = Das Mitglied ist hinzugefügt.
done-member-removed = Das Mitglied ist entfernt.
done-steward-made = Das Mitglied ist jetzt verantwortlich.
done-steward-unmade = Die Person ist weiter Mitglied, aber nicht mehr verantwortlich.
done-practices-changed = Die Praxisbeispiele der Stelle sind geändert.

## The log

log-title = Protokoll
log-title-help = Wer wann was getan hat, gegen spätere Änderung versiegelt.
log-lede = Alles, was geschehen ist, das Neueste zuerst. Jeder Eintrag ist mit dem davor versiegelt, sodass keiner unbemerkt geändert oder entfernt werden kann. Lesen hinterlässt keinen Eintrag.
log-kind = Art
log-kind-help = Wie sie beginnt: person, role.granted, practice …
log-actor = Wer
log-actor-help = Eine E-Mail-Adresse, system, visitor oder command:demo
log-subject = Worüber
log-subject-help = Eine E-Mail-Adresse, practice oder practice/turin-neighbourhood-houses
log-from = Von
log-to = Bis
log-number = Nummer
log-body = Einzelheiten
log-none = Kein Eintrag passt. Versuchen Sie es mit weniger Filtern.
log-unknown = Diese E-Mail-Adresse ist hier nicht bekannt. Prüfen Sie die Adresse.
log-newer = Neuere Einträge
log-older = Ältere Einträge
log-file = Diese Einträge als Tabelle (CSV, höchstens 10.000)
log-verify = Siegel prüfen
log-verify-help = Sieht sich die neuesten 10.000 Einträge an.
log-verified = Geprüft am { $at }: Die Einträge { $first } bis { $last } sind vollständig und unverändert.
log-broken = Das Protokoll wurde verändert
log-broken-text = Siegel passen nicht. Lassen Sie die Datenbank, wie sie ist, sagen Sie es denen, die diese Anlage betreiben, und vergleichen Sie mit einer Sicherung:
log-erased = eine gelöschte Person
log-actor-system = Das Programm
log-actor-visitor = Eine Besucherin oder ein Besucher
log-actor-command = Der Befehl „{ $command }“
log-other = { $actor }: { $kind }, { $subject }
log-person-invited = { $actor } hat { $subject } eine Einladung geschickt.
log-person-accepted = { $subject } hat die Einladung angenommen.
log-person-suspended = { $actor } hat { $subject } gesperrt.
log-person-readmitted = { $actor } hat { $subject } wieder zugelassen.
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
log-desk-steward-made = { $actor } hat { $person } für die Stelle { $subject } verantwortlich gemacht.
log-desk-steward-unmade = { $actor } hat { $person } zum einfachen Mitglied der Stelle { $subject } gemacht.
log-practice-assigned = { $actor } hat die Praxis { $subject } { $given ->
    [yes] der Stelle { $desk } zugeordnet.
   *[no] keiner Stelle mehr zugeordnet.
}
log-practice-published = { $actor } hat die Version { $version } der Praxis { $subject } veröffentlicht.
log-practice-translated = { $actor } hat die Praxis { $subject } übersetzt.
log-practice-withdrawn = { $actor } hat die Praxis { $subject } zurückgezogen.
log-practice-renamed = { $actor } hat der Praxis { $subject } eine andere Adresse gegeben.
log-practice-confirmed = { $actor } hat bestätigt, dass die Praxis { $subject } läuft.
log-practice-ended = { $actor } hat vermerkt, dass die Praxis { $subject } nicht mehr läuft.
log-place-changed = { $actor } hat die Stadt { $subject } geändert.
log-contact-received = { $actor } hat über das Kontaktformular geschrieben.
log-page-changed = { $actor } hat die Seite { $subject } geändert.
log-news-changed = { $actor } hat die Meldung { $subject } geändert.
log-date-changed = { $actor } hat den Kalendereintrag { $subject } geändert.
log-partner-changed = { $actor } hat den Partner { $subject } geändert.
log-funding-changed = { $actor } hat den Förderhinweis { $subject } geändert.
log-story-changed = { $actor } hat die Texte der Startseite geändert.
log-accessibility-changed = { $actor } hat die Erklärung zur Barrierefreiheit geändert.
log-thesaurus-changed = { $actor } hat den Thesaurus geändert.
log-practices-seeded = { $actor } hat Praxisbeispiele für Tests erfunden.
log-draft-passed-on = { $actor } hat einen Entwurf an { $person } übergeben.
log-text-passed-on = { $actor } hat einen Entwurf eines Textes an { $person } übergeben.
log-address-asked = { $actor } hat um eine andere E-Mail-Adresse gebeten.
log-address-changed = { $actor } hat eine andere E-Mail-Adresse bestätigt.
log-code-app-set = { $actor } hat eine App für Codes eingerichtet.
log-code-app-removed = { $actor } hat die App für Codes entfernt.
log-draft-started = { $actor } hat einen Entwurf begonnen.
log-draft-dropped = { $actor } hat einen Entwurf aufgegeben.
log-draft-submitted = { $actor } hat eine Berichtigung vorgeschlagen.
log-draft-accepted = { $actor } hat einen Vorschlag übernommen.
log-draft-declined = { $actor } hat einen Vorschlag abgelehnt.
log-draft-brought-back = { $actor } hat einen aufgegebenen Entwurf zurückgeholt.
log-draft-published = { $actor } hat einen Vorschlag veröffentlicht.
log-link-asked = { $actor } hat um einen Link zum Anmelden gebeten.
log-passkey-added = { $actor } hat einen Passkey hinzugefügt.
log-passkey-removed = { $actor } hat einen Passkey entfernt.
log-person-described = { $actor } hat Name oder Sprache von { $subject } geändert.
log-person-erased = Ein Konto wurde gelöscht.
log-practice-created = { $actor } hat die neue Praxis { $subject } begonnen.
log-practice-resumed = { $actor } hat vermerkt, dass die Praxis { $subject } doch läuft.
log-practice-unconfirmed = { $actor } hat zurückgenommen, dass die Praxis { $subject } läuft.
log-recovery-made = { $actor } hat neue Wiederherstellungscodes erstellt.
log-recovery-used = { $actor } hat einen Wiederherstellungscode benutzt.
log-running-asked = { $actor } hat die Stelle { $subject } gefragt, ob ihre Praxisbeispiele noch laufen.
log-running-answered = { $actor } hat geantwortet, ob die Praxis { $subject } noch läuft.
log-running-settled = { $actor } hat die Antwort zur Praxis { $subject } bearbeitet.
