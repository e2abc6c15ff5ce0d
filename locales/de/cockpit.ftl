# The translators’ cockpit: what there is in each language, what to do next, and each text beside its source.
menu-translations = Übersetzungen
menu-translations-help = Was in jeder Sprache übersetzt ist, was veraltet ist und was fehlt.

## The first page.

cockpit-title = Übersetzungen
cockpit-lede = Wie viele Texte es in jeder Sprache gibt, wie sie übersetzt wurden und was als Nächstes zu tun ist.
cockpit-next = Was als Nächstes auf { $language } zu tun ist
cockpit-next-help = Zuerst, was sich seit der Übersetzung geändert hat, die neueste Änderung oben; dann, was fehlt.
cockpit-sum = { $done } von { $texts } Texten sind übersetzt und aktuell. An { $open } von { $subjects } Einträgen ist etwas zu tun.
cockpit-table = { $language }, nach Art
cockpit-column-texts = Texte
cockpit-column-human = Von Menschen
cockpit-column-reviewed = Maschinell, geprüft
cockpit-column-machine = Maschinell, ungeprüft
cockpit-column-outdated = Veraltet
cockpit-column-missing = Fehlt
cockpit-open-of = { $open } von { $subjects } offen
cockpit-interface = Die Wörter der Website selbst, also Menüs, Beschriftungen und Meldungen, sind vollständig: alle { $texts } in jeder der { $languages } Sprachen. Das wird automatisch geprüft.

## Kinds of things, many and one.

cockpit-kind-practice = Praxisbeispiele
cockpit-kind-page = Seiten der Website
cockpit-kind-news = Neuigkeiten
cockpit-kind-date = Termine
cockpit-kind-partner = Partner
cockpit-kind-funding = Förderhinweise
cockpit-kind-story = Startseite
cockpit-kind-accessibility = Erklärung zur Barrierefreiheit
cockpit-kind-identity = Name der Website
cockpit-kind-concept = Begriffe des Thesaurus
cockpit-one-practice = Praxisbeispiel
cockpit-one-page = Seite der Website
cockpit-one-news = Neuigkeit
cockpit-one-date = Termin
cockpit-one-partner = Partner
cockpit-one-funding = Förderhinweis
cockpit-one-story = Startseite
cockpit-one-accessibility = Erklärung zur Barrierefreiheit
cockpit-one-identity = Name der Website
cockpit-one-concept = Begriff des Thesaurus

## Lists.

cockpit-list-title = Übersetzungen auf { $language }
cockpit-search = Wörter im Titel
cockpit-filter-kind = Art
cockpit-filter-need = Was zu tun ist
cockpit-any = Alles
cockpit-show = Anzeigen
cockpit-need-outdated = Veraltet
cockpit-need-missing = Texte fehlen
cockpit-need-check = Zu prüfen
cockpit-need-complete = Vollständig
cockpit-told = { $parts }; insgesamt { $texts }
cockpit-told-outdated = { $n ->
    [one] { $n } Text veraltet
   *[other] { $n } Texte veraltet
}
cockpit-told-missing = { $n ->
    [one] { $n } Text fehlt
   *[other] { $n } Texte fehlen
}
cockpit-told-machine = { $n ->
    [one] { $n } maschinelle Übersetzung, die niemand geprüft hat
   *[other] { $n } maschinelle Übersetzungen, die niemand geprüft hat
}
cockpit-told-complete = { $n ->
    [one] Der einzige Text ist übersetzt und aktuell
   *[other] Alle { $n } Texte sind übersetzt und aktuell
}
cockpit-told-written = In dieser Sprache geschrieben
cockpit-empty = Nichts passt zu dieser Auswahl. Ändern Sie sie oder lassen Sie alles anzeigen.
cockpit-empty-all = Alles anzeigen
cockpit-pages = Seiten der Liste

## The desk.

cockpit-desk-title = { $title }: { $language }
cockpit-desk-lede = Auf der einen Seite steht das Original, auf der anderen Ihre Übersetzung auf { $language }. Lassen Sie leer, was Sie jetzt nicht übersetzen.
cockpit-read-public = Die öffentliche Seite auf { $language } ansehen
cockpit-desk-none = Hier ist alles in dieser Sprache geschrieben. Es gibt nichts zu übersetzen.
cockpit-untold = Nicht gezeigt, weil nichts zu tun ist: { $n } von { $texts } Texten.
cockpit-show-all = Alle Texte anzeigen
cockpit-nth = { $title } { $n }
cockpit-nth-part = { $title } { $n }: { $part }
cockpit-text-outdated = Veraltet: Das Original hat sich seither geändert.
cockpit-text-missing = Noch nicht übersetzt.
cockpit-text-human = Von einem Menschen übersetzt.
cockpit-text-machine = Maschinell übersetzt und von niemandem geprüft.
cockpit-text-reviewed = Maschinell übersetzt und von einem Menschen geprüft.
cockpit-difference = Was sich im Original geändert hat
cockpit-difference-unknown = Der Text, nach dem diese Übersetzung entstand, ist nicht aufbewahrt. Vergleichen Sie den ganzen Text.
cockpit-terms = Begriffe des Thesaurus in diesem Text
cockpit-term-none = noch kein Begriff in dieser Sprache
cockpit-how = Wie die Übersetzung entstand
cockpit-how-human = Ein Mensch hat sie geschrieben
cockpit-how-machine-reviewed = Maschinell, ich habe sie geprüft
cockpit-how-machine = Maschinell, niemand hat sie geprüft
cockpit-good-outdated = Die Übersetzung stimmt noch
cockpit-good-machine = Ich habe sie geprüft, sie stimmt
cockpit-remove = Diese Übersetzung entfernen
cockpit-save = Speichern
cockpit-save-help = Es ist sofort öffentlich. Wenn Sie die Worte einer ungeprüften maschinellen Übersetzung ändern, gilt sie als von Ihnen geprüft.
cockpit-unsaved = Noch nicht gespeichert. Dieser Browser behält es, bis Sie speichern oder sich abmelden.
cockpit-unkept = Noch nicht gespeichert, und dieser Browser kann es nicht behalten. Speichern Sie, bevor Sie diese Seite verlassen.
cockpit-kept = Was Sie hier geschrieben und nicht gespeichert haben, steht wieder im Formular. Es ist noch nicht öffentlich.
cockpit-kept-elsewhere = Ein Teil von dem, was Sie geschrieben und nicht gespeichert haben, gehört zu Texten, die hier nicht gezeigt werden.
cockpit-kept-discard = Diese Worte verwerfen
cockpit-kept-discard-sure = Die Worte werden aus diesem Browser gelöscht, und das Formular zeigt wieder, was gespeichert ist. Das lässt sich nicht rückgängig machen.

## What came of saving, and what to mend.

cockpit-saved = Gespeichert. Es ist jetzt öffentlich.
cockpit-saved-outdated = Gespeichert, aber das Original wurde geändert, während Sie schrieben. Was jetzt veraltet ist, steht unten mit dem Unterschied.
cockpit-saved-nothing = Es gab nichts zu speichern: Alles ist schon so gespeichert, wie Sie es sehen.
cockpit-nothing-kept = Es ist noch nichts gespeichert. Alles, was Sie geschrieben haben, steht noch im Formular.
cockpit-overtaken = Dies wurde geändert, nachdem Sie es geöffnet hatten, vielleicht von Ihnen selbst in einem anderen Tab. Vergleichen Sie beides, lassen Sie im Feld stehen, was bleiben soll, und speichern Sie noch einmal
cockpit-theirs = Was inzwischen gespeichert wurde
cockpit-theirs-gone = Sie wurde entfernt.
cockpit-wrong-emptied = Hier stand ein Text. Schreiben Sie einen neuen oder kreuzen Sie „Diese Übersetzung entfernen“ an
cockpit-wrong-both = Sie haben den Text geändert und auch „Diese Übersetzung entfernen“ angekreuzt. Entfernen Sie das Kreuz oder leeren Sie das Feld
cockpit-wrong-unnamed = Füllen Sie zuerst den Namen aus, der angezeigt wird, bevor Sie weitere nennen
cockpit-wrong-line = Kürzen Sie jede Zeile auf höchstens { $max } Zeichen
cockpit-wrong-lines = Schreiben Sie höchstens { $max } Zeilen

## Terms of the thesaurus.

cockpit-term-preferred = Name, der angezeigt wird
cockpit-term-preferred-help = So steht er in Listen und neben Texten.
cockpit-term-alternative = Andere gebräuchliche Namen
cockpit-term-alternative-help = Ein Name pro Zeile. Auch eine Suche nach diesen Namen findet ihn.
cockpit-term-others = In anderen Sprachen
cockpit-to-thesaurus = Den ganzen Thesaurus ansehen
