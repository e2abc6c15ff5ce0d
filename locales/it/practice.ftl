# One practice: its page, its versions and what changed, two side by side, and its paper.

## The head of the page.

practice-original-name = Il suo nome
practice-no-summary = Non c’è ancora una sintesi.
practice-made-up = Inventata per le prove. Nulla in questa pagina riguarda un luogo reale.
practice-ended = Questa pratica è terminata.
practice-ended-why-unknown = Non si sa perché sia terminata.
practice-description = Che cosa si sa di «{ $title }», { $city }, e che cosa no: obiettivi, cifre con la loro fonte, fondi, punti di forza e di debolezza.

## Which language is read, and why.

practice-read-source = Stai leggendo in { $language }, la lingua in cui è stata scritta questa scheda.
practice-read-translated = Stai leggendo una traduzione in { $language }. Lingua dell’originale: { $source }.
practice-read-partly = Stai leggendo in { $language } dove c’è una traduzione: { $translated } testi su { $all }. Gli altri sono in { $source }, come sono stati scritti.
practice-read-untranslated = Stai leggendo in { $source }: questa scheda non ha ancora una traduzione in { $language }.
practice-read-machine = È una traduzione automatica che nessuno ha verificato.
practice-read-machine-some = { $n ->
    [one] { $n } testo è una traduzione automatica che nessuno ha verificato.
   *[other] { $n } testi sono traduzioni automatiche che nessuno ha verificato.
}
practice-read-reviewed = È una traduzione automatica verificata da una persona.
practice-read-outdated = { $n ->
    [one] { $n } testo è cambiato nell’originale dopo la traduzione: quella traduzione è da aggiornare.
   *[other] { $n } testi sono cambiati nell’originale dopo la traduzione: quelle traduzioni sono da aggiornare.
}
practice-read-own-language = La lingua della pratica stessa: { $language }.
practice-read-original = Leggi tutto come è stato scritto
practice-reading-original = Stai leggendo ogni testo come è stato scritto, senza alcuna traduzione.
practice-read-in-mine = Leggi con le traduzioni

## Sections, their names in the contents, in comparisons and in what changed.

practice-contents = In questa pagina
practice-glance = In breve
practice-known-section = Che cosa si sa e che cosa no
practice-objectives = Obiettivi
practice-how = Come funziona
practice-who = Chi partecipa
practice-figures = Risultati e cifre
practice-money = Fondi
practice-strengths = Punti di forza
practice-weaknesses = Punti di debolezza
practice-conditions = Condizioni per un’altra città
practice-lessons = Insegnamenti
practice-evaluation = Valutazione
practice-components = Scomposta in parti
practice-city = { $city }: il luogo
practice-documents = Documenti
practice-sources = Fonti
practice-cite = Citare, stampare, conservare
practice-versions = Versioni di questa scheda

## Facts.

practice-place = Luogo
practice-scope = Ambito
practice-scope-city = Città
practice-scope-neighbourhood = Quartiere
practice-since = Inizio
practice-start-about = { $year } circa
practice-start-either = { $earlier } o { $year }
practice-start-see-note = { $year } (vedi nota)
practice-certainty-about = intorno a quell’anno
practice-certainty-see-note = vedi la nota
practice-themes = Temi
practice-for = A chi si rivolge
practice-run-by = Ente attuatore
practice-partners = Partner
practice-actors = Chi agisce
practice-approach = Approccio, secondo la nostra lettura
practice-confirmed = Ultima conferma che funziona
practice-confirmed-long-ago = nessuna conferma dopo il { $date }
practice-confirmed-never = nessuno ha ancora confermato che sia attiva
practice-cost = Importi
practice-cost-unknown = non noti, nessuna fonte li indica
practice-name = Nome
practice-summary = Sintesi
practice-licence = Licenza del nostro testo
practice-licence-unknown = per questo non è indicata alcuna licenza
practice-compare-link = Confronta con un’altra pratica
practice-side-by-side = A confronto

## Known and not known.

practice-known = Noto
practice-not-known = Non noto
practice-know-runner = Chi la gestisce e con chi
practice-unknown-running = Se è ancora attiva: nessuno l’ha confermato
practice-unknown-running-since = Se è ancora attiva: nessuna conferma dopo il { $date }
practice-unknown-start = Quando è iniziata esattamente
practice-unknown-film = L’indirizzo del filmato
practice-unknown-report = L’indirizzo del rapporto
practice-unknown-report-existence = Se esiste un rapporto
practice-unknown-evidence = Le prove dei suoi punti di forza e di debolezza
practice-unknown-licence = La licenza del nostro testo
practice-tell-us = Ne sai di più? Scrivici, indicando una fonte
practice-not-stated = Non noto. Nessuna delle fonti lette lo indica.
practice-not-evaluated = Non noto. La scheda non contiene nulla su una valutazione.

## Observations.

practice-figures-caption = Che cosa è stato contato, e quando
practice-figures-none = Non è nota nessuna cifra. Nessuna delle fonti lette ne dà una.
practice-figures-differ = Contano cose diverse: non vanno sommate né confrontate.
practice-when = Quando
practice-value = Valore come riportato
practice-value-short = Valore
practice-counts = Che cosa conta, e la fonte
practice-counts-short = Conta
practice-value-unknown = non indicato
practice-value-about = circa { $number }
practice-value-over = oltre { $number }
practice-source-unknown = fonte non nota
practice-key-exact = esatto, come riportato
practice-key-rough = circa, oltre

## Money.

practice-money-from = Da dove vengono i fondi
practice-money-sources-unknown = Non si sa da dove vengano i fondi. Nessuna delle fonti lette lo indica.
practice-money-amounts = Importi:

## Claims.

practice-stance-supports = Confermato
practice-stance-nuances = Da precisare
practice-stance-contradicts = Contraddetto
practice-stance-none = Ancora nessuna prova
practice-claims-untied = La scheda lo dice; nessuno ha ancora collegato queste affermazioni a un passo che si possa aprire.

## Components.

practice-component-function = Perché c’è
practice-component-form = Come si fa qui
practice-component-role = Se la riprende un’altra città
practice-component-needs = Che cosa richiede
practice-role-core = Essenziale: da mantenere
practice-role-adaptable = Adattabile: la forma può cambiare
practice-role-local = Colore locale: proprio di questo luogo

## The city.

practice-city-caption = Cifre sulla città
practice-city-figure = Cifra
practice-city-value = Valore
practice-city-source = Fonte
practice-city-more = Altro sulla città: { $city }
practice-city-earlier = { $figure }, in precedenza:
practice-city-this-record = la scheda non dice quale delle sue fonti
practice-city-record = una scheda di questo sito, che non dice quale delle sue fonti

## Documents.

practice-documents-caption = Documenti su questa pratica
practice-document = Documento
practice-document-languages = Lingue
practice-document-where = Dove
practice-document-none = Qui non è ancora noto nessun documento su questa pratica.
practice-document-report = Rapporto di ricerca
practice-document-infosheet = Scheda informativa
practice-document-film = Filmato
practice-document-pages = { $n ->
    [one] { $n } pagina
   *[other] { $n } pagine
}
practice-document-minutes = previsti: { $minutes } minuti
practice-document-address-unknown = indirizzo non noto
practice-document-existence-unknown = non si sa se esista
practice-document-film-unseen = Il progetto dichiara che è stato realizzato; il suo indirizzo non è noto.

## Cite, print, keep.

practice-citation = Repertorio { $site }, «{ $title }», { $city }, versione { $version }, { $date }, { $address }
practice-copy-citation = Copia la citazione
practice-copied = Copiata
practice-save-pdf = Salva come PDF
practice-save-pdf-note = accessibile, in { $language }
practice-licence-line = Il nostro testo:
practice-licence-sources = Le fonti:
practice-licence-sources-unknown = la scheda non ne indica le licenze
practice-data-line = Tutte le pratiche come dati:

## Versions.

practice-version = Versione { $number }
practice-version-list-title = Versioni di «{ $title }»
practice-version-list-lede = Ogni stato di questa scheda viene conservato. Aprine uno per leggerlo per intero o guarda che cosa è cambiato rispetto al precedente.
practice-version-current = è quella attuale
practice-version-first = Prima versione
practice-version-minor = piccola correzione
practice-version-editor = dalla redazione
practice-version-read = Leggi la versione { $number }
practice-version-changes = Che cosa è cambiato nella versione { $number }
practice-version-all = Tutte le versioni
practice-version-old = Questa è la versione { $number }, del { $date }. Non è più quella attuale.
practice-version-to-current = Leggi la versione attuale
practice-version-page = { $title }, versione { $number }
practice-version-unstated = Nessun motivo indicato.
practice-version-why-first = primo inserimento
practice-version-why-again = inserita di nuovo da un file
practice-version-translations = Le traduzioni appartengono alla versione attuale; questa è mostrata come è stata scritta.

## What changed.

practice-changes-title = Che cosa è cambiato dalla versione { $before } alla versione { $after }
practice-changes-same = Scegli due versioni diverse
practice-changes-same-mend = Una versione confrontata con sé stessa non mostra modifiche. Scegline un’altra.
practice-compare-before = Da
practice-compare-after = A
practice-compare-versions = Confronta
practice-changes-count = { $n ->
    [0] Non è cambiato nulla di ciò che si legge.
    [one] È cambiato { $n } campo; tutti gli altri sono uguali.
   *[other] Sono cambiati { $n } campi; tutti gli altri sono uguali.
}
practice-changes-why = Perché:
practice-changes-removed = tolto:
practice-changes-added = inserito:
practice-changes-before = Modifiche precedenti
practice-changes-after = Modifiche successive
practice-changes-nav = Versioni

## Two side by side.

practice-compare-title = Due pratiche a confronto
practice-compare-lede = Riga per riga, per quanto è noto. Ciò che non è noto non vale mai come somiglianza.
practice-compare-first = Prima pratica
practice-compare-second = Seconda pratica
practice-compare-choose = Scegli una pratica
practice-compare-button = Confronta
practice-compare-none = Scegli due pratiche e premi «Confronta».
practice-compare-one = Scegli una seconda pratica da mettere accanto a «{ $title }».
practice-compare-same = Hai scelto due volte la stessa pratica. Scegline un’altra da metterle accanto.
practice-compare-not-found = { $n ->
    [one] Una delle pratiche non si trova. Scegline un’altra dall’elenco.
   *[other] Le pratiche non si trovano. Scegline altre dall’elenco.
}
practice-compare-caption = { $first } e { $second }
practice-compare-title-of = { $first } accanto a { $second }
practice-compare-fit-title = «{ $title }» e { $city }
practice-compare-fit-later = Una verifica completa di quanto questa pratica si adatti alla tua città non c’è in questa versione del sito. Qui sotto trovi le cifre sui due luoghi, per quanto sono note; non dicono se funzionerebbe.
practice-compare-places = I due luoghi
practice-compare-city-not-found = Questa città non si trova. Apri l’elenco delle città per trovarne un’altra.
practice-compare-city-list = Tutte le città

## On paper.

practice-paper-subtitle = Pratica funzionante: { $city }, { $country }
practice-paper-byline = Repertorio { $site }, versione { $version }, { $date }
practice-paper-back = Per rileggerla, con i suoi collegamenti e le versioni successive:
