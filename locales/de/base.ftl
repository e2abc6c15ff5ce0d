## What this language is. The name is the language's own; the locale says whose dates and numbers it follows.

language-name = Deutsch

## A share in per cent; the number comes as the language writes it.

percent = { $number }{"\u00A0"}%

## Small words. They stand in tables and inside sentences, so they begin small where the language allows.

not-known = nicht bekannt
none = keine
yes = ja
no = nein
source = Quelle

## The frame of every page.

skip-to-content = Zum Inhalt springen
menu = Menü
language = Sprache
search = Suche
search-button = Suchen
print = Drucken

## Lists and their pages.

page-of = Seite { $page } von { $pages }
previous-page = Vorherige Seite
next-page = Nächste Seite
results-count = { $n ->
    [0] Keine Ergebnisse
    [one] { $n } Ergebnis
   *[other] { $n } Ergebnisse
}

## When a page cannot be shown. The text says what to do next.

error-400-title = Die Anfrage war nicht verständlich
error-400-text = Ein Teil der Adresse oder des Formulars stimmt nicht. Gehen Sie zurück, prüfen Sie Ihre Eingaben und versuchen Sie es noch einmal.
error-401-title = Sie sind nicht mehr angemeldet
error-401-text = Ihre Sitzung endete, während dies unterwegs war; es wurde nichts gespeichert. Melden Sie sich an und senden Sie es noch einmal.
error-403-title = Das ist nicht erlaubt
error-403-text = Das Formular wurde von einer anderen Website aus gesendet, oder die Seite ist für Sie nicht zugänglich. Öffnen Sie die Seite auf dieser Website und versuchen Sie es dort noch einmal.
error-404-title = Seite nicht gefunden
error-404-text = Unter dieser Adresse gibt es keine Seite. Prüfen Sie die Adresse, nutzen Sie die Suche oder beginnen Sie auf der Startseite.
error-405-title = So lässt sich diese Seite nicht verwenden
error-405-text = Die Seite wurde auf eine Weise aufgerufen, die sie nicht anbietet. Öffnen Sie sie über einen Link auf dieser Website und versuchen Sie es noch einmal.
error-410-title = Diese Seite wurde zurückgezogen
error-410-text = Der Inhalt wurde dauerhaft entfernt. Suchen Sie nach etwas Ähnlichem oder beginnen Sie auf der Startseite.
error-413-title = Das ist zu groß
error-413-text = Ihre Sendung ist größer, als diese Seite annimmt. Kürzen Sie den Text oder wählen Sie eine kleinere Datei und senden Sie sie erneut.
error-414-title = Die Adresse ist zu lang
error-414-text = Die Adresse enthält mehr, als diese Website lesen kann. Wählen Sie weniger Filter oder eine kürzere Suche und versuchen Sie es noch einmal.
error-429-title = Zu viele Anfragen
error-429-text = Über Ihre Verbindung kamen in kurzer Zeit viele Anfragen. Warten Sie eine Minute und versuchen Sie es noch einmal.
error-500-title = Bei uns ist ein Fehler aufgetreten
error-500-text = Der Fehler liegt bei uns und wurde aufgezeichnet. Versuchen Sie es gleich noch einmal; wenn er wieder auftritt, schreiben Sie uns über die Kontaktseite.
error-503-title = Die Website ist gerade ausgelastet
error-503-text = Sie kann im Moment nicht antworten. Warten Sie einige Sekunden und versuchen Sie es noch einmal.

## Forms. The title counts the answers to mend; each field says how.

form-errors-title = { $n ->
    [one] Bei einer Angabe gibt es ein Problem
   *[other] Bei { $n } Angaben gibt es ein Problem
}
error-title = Fehler: { $title }
form-error = { $field }: { $message }
form-kept = Nichts ist verloren: Was Sie geschrieben haben, steht noch im Formular unten.
field-required = Füllen Sie dieses Feld aus
field-too-long = Kürzen Sie den Text auf höchstens { $max } Zeichen
field-email = Geben Sie eine E-Mail-Adresse ein, zum Beispiel name@example.org

## What is said beside a text in another language or a translation.

text-in-language = auf { $language }

## Languages, as they stand inside a sentence. First those of the European Union, then others that texts are written in.

lang-bg = Bulgarisch
lang-cs = Tschechisch
lang-da = Dänisch
lang-de = Deutsch
lang-el = Griechisch
lang-en = Englisch
lang-es = Spanisch
lang-et = Estnisch
lang-fi = Finnisch
lang-fr = Französisch
lang-ga = Irisch
lang-hr = Kroatisch
lang-hu = Ungarisch
lang-it = Italienisch
lang-lt = Litauisch
lang-lv = Lettisch
lang-mt = Maltesisch
lang-nl = Niederländisch
lang-pl = Polnisch
lang-pt = Portugiesisch
lang-ro = Rumänisch
lang-sk = Slowakisch
lang-sl = Slowenisch
lang-sv = Schwedisch

lang-am = Amharisch
lang-ar = Arabisch
lang-bn = Bengalisch
lang-bs = Bosnisch
lang-ca = Katalanisch
lang-cy = Walisisch
lang-eu = Baskisch
lang-fa = Persisch
lang-gl = Galicisch
lang-is = Isländisch
lang-ku = Kurdisch
lang-mk = Mazedonisch
lang-no = Norwegisch
lang-ps = Paschtu
lang-ru = Russisch
lang-so = Somali
lang-sq = Albanisch
lang-sr = Serbisch
lang-ti = Tigrinya
lang-tr = Türkisch
lang-uk = Ukrainisch
lang-ur = Urdu
lang-zh = Chinesisch
