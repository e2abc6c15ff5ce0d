## What this language is. The name is the language's own; the locale says whose dates and numbers it follows.

language-name = italiano
language-first-day = 1º

## A share in per cent; the number comes as the language writes it.

percent = { $number }%

## Small words. They stand in tables and inside sentences, so they begin small where the language allows.

not-known = non noto
none = nessuno
yes = sì
no = no
source = fonte

## The frame of every page.

skip-to-content = Vai al contenuto
menu = Menu
language = Lingua
search = Ricerca
search-button = Cerca
print = Stampa

## Lists and their pages.

page-of = Pagina { $page } di { $pages }
previous-page = Pagina precedente
next-page = Pagina successiva
results-count = { $n ->
    [0] Nessun risultato
    [one] { $n } risultato
   *[other] { $n } risultati
}

## When a page cannot be shown. The text says what to do next.

error-400-title = Richiesta non comprensibile
error-400-text = Una parte dell’indirizzo o del modulo non è corretta. Torna indietro, controlla i dati inseriti e riprova.
error-403-title = Operazione non consentita
error-403-text = Il modulo è stato inviato da un altro sito oppure la pagina non è accessibile. Apri la pagina su questo sito e riprova da lì.
error-404-title = Pagina non trovata
error-404-text = A questo indirizzo non c’è nessuna pagina. Controlla l’indirizzo, cerca quello che ti serve o riparti dalla pagina iniziale.
error-405-title = Questa pagina non si può usare così
error-405-text = La pagina è stata richiesta in un modo non previsto. Aprila da un link di questo sito e riprova.
error-410-title = Questa pagina è stata ritirata
error-410-text = Il contenuto di questa pagina è stato rimosso in modo definitivo. Cerca qualcosa di simile o riparti dalla pagina iniziale.
error-413-title = Dimensioni eccessive
error-413-text = Quello che hai inviato supera il limite di questa pagina. Accorcia il testo o scegli un file più piccolo e invia di nuovo.
error-414-title = Indirizzo troppo lungo
error-414-text = L’indirizzo contiene più di quanto questo sito possa leggere. Scegli meno filtri o una ricerca più breve e riprova.
error-429-title = Troppe richieste
error-429-text = Dalla tua connessione sono arrivate molte richieste in poco tempo. Aspetta un minuto e riprova.
error-500-title = C’è stato un errore da parte nostra
error-500-text = L’errore è nostro ed è stato registrato. Riprova tra poco; se succede ancora, scrivici dalla pagina dei contatti.
error-503-title = Il sito è momentaneamente occupato
error-503-text = In questo momento non può rispondere. Aspetta qualche secondo e riprova.

## Forms. The title counts the answers to mend; each field says how.

form-errors-title = { $n ->
    [one] C’è un problema in una risposta
   *[other] Ci sono problemi in { $n } risposte
}
error-title = Errore: { $title }
form-error = { $field }: { $message }
form-kept = Niente è andato perso: quello che hai scritto è ancora nel modulo qui sotto.
field-required = Compila questo campo
field-too-long = Accorcia il testo: al massimo { $max } caratteri
field-email = Inserisci un indirizzo email, per esempio nome@example.org

## What is said beside a text in another language or a translation.

text-in-language = in { $language }

## Languages, as they stand inside a sentence. First those of the European Union, then others that texts are written in.

lang-bg = bulgaro
lang-cs = ceco
lang-da = danese
lang-de = tedesco
lang-el = greco
lang-en = inglese
lang-es = spagnolo
lang-et = estone
lang-fi = finlandese
lang-fr = francese
lang-ga = irlandese
lang-hr = croato
lang-hu = ungherese
lang-it = italiano
lang-lt = lituano
lang-lv = lettone
lang-mt = maltese
lang-nl = neerlandese
lang-pl = polacco
lang-pt = portoghese
lang-ro = rumeno
lang-sk = slovacco
lang-sl = sloveno
lang-sv = svedese

lang-am = amarico
lang-ar = arabo
lang-bn = bengalese
lang-bs = bosniaco
lang-ca = catalano
lang-cy = gallese
lang-eu = basco
lang-fa = persiano
lang-gl = galiziano
lang-is = islandese
lang-ku = curdo
lang-mk = macedone
lang-no = norvegese
lang-ps = pashto
lang-ru = russo
lang-so = somalo
lang-sq = albanese
lang-sr = serbo
lang-ti = tigrino
lang-tr = turco
lang-uk = ucraino
lang-ur = urdu
lang-zh = cinese
