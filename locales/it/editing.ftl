# The texts of the site, edited in forms.
menu-texts = Testi del sito
menu-texts-help = Pagine, notizie, date, partner, menzioni dei finanziamenti e il nome del sito.

editing-overview-lede = Ciò che scrivi qui resta una tua bozza finché non la pubblichi.
editing-my-drafts = Le tue bozze
editing-count = { $n ->
    [0] Ancora nessuno.
    [one] Ce n’è { $n }.
   *[other] Ce ne sono { $n }.
}

## The kinds of texts.

editing-kind-page = Pagine
editing-kind-news = Notizie
editing-kind-date = Date del calendario
editing-kind-partner = Partner
editing-kind-funding = Menzioni dei finanziamenti
editing-kind-story = Pagina iniziale
editing-kind-accessibility = Dichiarazione di accessibilità
editing-kind-identity = Nome del sito
editing-about-page = Chi siete, come lavorate, che cosa fate con i dati personali.
editing-about-news = Che cosa è successo, e quando.
editing-about-date = Che cosa si svolge e che cosa si è svolto. Feed e calendari si aggiornano subito.
editing-about-partner = Le organizzazioni del consorzio, nell’ordine in cui sono mostrate.
editing-about-funding = Chi ha pagato il lavoro, con le parole che la convenzione richiede, per ogni progetto e i suoi anni. Compare in fondo alle pagine che mostrano il lavoro di quegli anni.
editing-about-story = Le prime parole che si leggono sul sito e le tappe del filo.
editing-about-accessibility = Quanto è accessibile questo sito, che cosa non lo è e perché. La legge chiede una revisione ogni anno.
editing-about-identity = Come si chiama il sito, in ogni pagina e nelle email.
editing-new-news = Scrivi una notizia
editing-new-date = Aggiungi una data
editing-new-partner = Aggiungi un partner
editing-new-funding = Aggiungi una menzione del finanziamento

## Lists.

editing-search = Cerca in questi testi
editing-search-all = Mostra tutto
editing-none = Nessun testo corrisponde. Cerca un’altra parola o comincia un testo nuovo.
editing-pages = Pagine dell’elenco
editing-up = Sposta su
editing-down = Sposta giù
editing-remove = Togli
editing-add = Aggiungi: { $what }
editing-state-withdrawn = ritirato
editing-state-published = pubblicato
editing-state-unpublished = non ancora pubblicato
editing-state-draft = hai una bozza
editing-others = Ci lavora anche: { $names }
editing-reviewed = ultimo riesame: { $date }
editing-funding-shows = compare con il lavoro degli anni { $years }

## A new text.

editing-new-lede = Dagli un nome; tutto il resto viene al passo successivo.
editing-new-name = Nome o titolo
editing-new-name-help = Potrai cambiarlo in seguito.
editing-slug = Ultima parte dell’indirizzo
editing-slug-help = Lettere minuscole dalla a alla z, cifre e trattini. Non si potrà più cambiare. Se lasci vuoto il campo, si ricava dal nome.
editing-slug-wrong = Usa solo lettere minuscole dalla a alla z, cifre e trattini singoli
editing-slug-taken = Un altro testo usa o ha usato «{ $slug }». Scegli qualcos’altro.
editing-begin = Comincia

## The form.

editing-edit-title = Modifica: { $name }
editing-optional = { $label } (facoltativo)
editing-choose = Scegli
editing-lang = Lingua di questi testi
editing-lang-help = La lingua in cui scrivi. Le traduzioni partono da questa.
editing-markdown-help = Una riga vuota comincia un capoverso. **grassetto**, [parole di un link](https://example.org), «- » a inizio riga per un elenco, «## » per un titolo.
editing-save = Salva la bozza
editing-look = Aggiorna l’anteprima
editing-to-publish = Continua alla pubblicazione
editing-view = Come lo vedrà chi legge
editing-view-none = L’anteprima compare appena hai compilato tutto ciò che serve.
editing-read-it = Leggi la pagina pubblicata
editing-give-up = Elimina la mia bozza
editing-give-up-help = Quello che hai scritto e non hai pubblicato andrà perso. Non si potrà recuperare.
editing-withdraw = Ritira
editing-withdraw-help = Il pubblico saprà che è stato ritirato. Puoi ripubblicarlo in qualsiasi momento.
editing-return = Ripubblica
editing-return-help = Il pubblico lo vedrà di nuovo com’era.
editing-said-saved = La bozza è salvata. Il pubblico non la vede ancora.
editing-said-published = Pubblicato. Ora è pubblico.
editing-said-given-up = La bozza è stata eliminata.
editing-said-withdrawn = Ritirato. Chi apre la pagina lo viene a sapere.
editing-said-returned = Ripubblicato. È di nuovo pubblico.
editing-said-restored = La versione precedente è stata ripristinata, come nuova versione.
editing-advice-line = Scrivilo su una sola riga
editing-advice-day = Inserisci un giorno che esiste, per esempio 2014-02-03
editing-advice-dated = Inserisci una data che esiste: 2014, 2014-02 o 2014-02-03
editing-advice-address = Inserisci un indirizzo completo che cominci con https:// o http://
editing-advice-country = Scegli un paese dall’elenco
editing-advice-choice = Scegli una voce dall’elenco
editing-advice-order = Inserisci una fine che non venga prima dell’inizio

## When two write at once.

editing-stale-title = Mentre scrivevi è stata pubblicata un’altra versione
editing-stale-who = L’ha pubblicata { $name }.
editing-stale-text = Ciò che non hai toccato è stato aggiornato. I campi cambiati da entrambe le parti mostrano i due testi: tieni il tuo o prendi l’altro.
editing-stale-taken-in = Ciò che è cambiato è riportato qui sotto. Le tue modifiche restano.
editing-overtaken-title = Questa bozza è stata cambiata in un’altra finestra
editing-overtaken-text = Nulla è andato perso: il tuo testo è nel modulo, l’altro accanto. Salva di nuovo per tenere il tuo, oppure prendi l’altro.
editing-clash = L’altro testo
editing-clash-empty = vuoto
editing-take = Prendi l’altro testo

## Publishing.

editing-publish-title = Pubblica: { $name }
editing-publish-new = È un testo nuovo: una volta pubblicato, tutti potranno leggerlo.
editing-publish-same = La tua bozza è uguale a ciò che è pubblicato.
editing-publish-count = { $n ->
    [one] Cambia un campo. Controllalo, poi pubblica.
   *[other] Cambiano { $n } campi. Controllali, poi pubblica.
}
editing-differences = Che cosa cambia
editing-why = Perché?
editing-why-help = Poche parole per chi lavora con te, conservate con la versione. Puoi lasciare vuoto il campo.
editing-minor = È una piccola correzione
editing-minor-help = Solo ortografia e simili: le traduzioni restano aggiornate. Altrimenti risultano da aggiornare.
editing-publish = Pubblica
editing-back = Torna al modulo

## Versions.

editing-versions = Versioni
editing-versions-title = Versioni: { $name }
editing-versions-lede = Ogni modifica pubblicata, dalla più recente. Puoi ripristinare qualsiasi versione.
editing-versions-none = Da quando si conservano le versioni non è cambiato nulla.
editing-version = Versione { $number }
editing-version-title = Versione { $number }
editing-version-minor = piccola correzione
editing-version-current = versione attuale
editing-version-first = È la prima versione conservata.
editing-version-view = Come si leggeva
editing-restore = Ripristina questa versione
editing-restored-why = Ripristinata la versione { $number }
editing-who-unknown = prima che si conservassero le versioni
editing-who-erased = una persona che non è più qui
editing-who-program = un’importazione

## Fields.

editing-title = Titolo
editing-text = Testo
editing-page-text-help = I titoli di secondo livello («## ») diventano l’indice della pagina.
editing-date = Data
editing-dated-help = Con la precisione che conosci: 2014, 2014-02 o 2014-02-03.
editing-source = Indirizzo della fonte
editing-source-help = Dove si può verificare.
editing-from = Primo giorno
editing-to = Ultimo giorno
editing-to-help = Lascia vuoto se la fine non è nota. Se dura un solo giorno, inserisci di nuovo quel giorno.
editing-precision = Con quale precisione è nota?
editing-precision-help = La data è mostrata solo con questa precisione.
editing-precision-day = in questi giorni
editing-precision-month = solo il mese
editing-precision-year = solo l’anno
editing-precision-about = intorno a questi giorni
editing-date-kind = Che cos’è?
editing-place = Luogo
editing-place-help = Se scrivi il nome inglese di una città del repertorio, viene tradotto automaticamente.
editing-clash-help = Dove le fonti non concordano sulla data.
editing-name = Nome
editing-short-name = Nome breve
editing-city = Città
editing-city-help = Se scrivi il nome inglese di una città del repertorio, viene tradotto automaticamente.
editing-country = Paese
editing-role-help = Che cosa ha fatto o fa nel consorzio.
editing-project = Progetto
editing-begins = Primo anno o giorno del lavoro
editing-ends = Ultimo anno o giorno del lavoro
editing-ends-help = Lascia vuoto finché il lavoro continua.
editing-statement = Menzione
editing-statement-help = La frase della convenzione, parola per parola. L’emblema dell’UE compare accanto automaticamente.
editing-fund = Fondo o programma
editing-agreement = Numero della convenzione di sovvenzione
editing-disclaimer = Esclusione di responsabilità
editing-disclaimer-help = La frase della convenzione, parola per parola.
editing-lead = Introduzione
editing-lead-help = Due o tre frasi: che cos’è e da dove cominciare.
editing-notice = Avviso in fondo a ogni pagina
editing-notice-help = Per esempio che questa è una dimostrazione. Lascia vuoto se non c’è nulla da dire.
editing-steps = Tappe del filo
editing-steps-help = Nell’ordine in cui si raccontano.
editing-step = Tappa
editing-step-title = Nome della tappa
editing-step-text = Che cosa è successo
editing-scope = A che cosa si riferisce la dichiarazione
editing-status-fully = rispetta pienamente la norma
editing-status-partially = rispetta in parte la norma
editing-status-not = non rispetta la norma
editing-status-reason = Perché lo dite
editing-barrier = Parte
editing-barrier-what = Che cosa non è accessibile
editing-barrier-why = Perché
editing-barrier-alternative = Che cosa si può fare invece
editing-burden-help = Dove eliminare la barriera costerebbe troppo rispetto al beneficio (articolo 5 della direttiva).
editing-prepared-on = Redatta il
editing-reviewed-on = Ultimo riesame il
editing-reviewed-on-help = Almeno una volta all’anno.
editing-method = Chi ha valutato
editing-method-self = la nostra stessa organizzazione
editing-method-third-party = un soggetto indipendente
editing-method-text = Come si è valutato
editing-feedback-help = Come segnalarvi le barriere.
editing-enforcement-help = A chi rivolgersi se non rispondete.
editing-standard = Norma
editing-standard-name = Nome della norma
editing-standard-version = Versione della norma
editing-wcag-version = Versione delle WCAG
editing-wcag-level = Livello delle WCAG
editing-standard-text = La norma in parole
editing-laws = Leggi
editing-law = Legge
editing-law-name = Nome della legge
editing-address = Indirizzo
editing-site-name = Nome
editing-site-name-help = In cima a ogni pagina, nei feed e come mittente delle email.
editing-tagline = Che cos’è
editing-tagline-help = Poche parole accanto al nome.
open-text = Bozze di testi del sito
