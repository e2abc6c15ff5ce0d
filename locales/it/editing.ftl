# The texts of the site, edited in forms.
menu-texts = Testi del sito
menu-texts-help = Pagine, notizie, date, partner, menzioni dei finanziamenti e nome del sito.

editing-overview-lede = Ciò che scrivi qui resta una tua bozza finché non lo pubblichi.
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
editing-about-news = Che cosa è successo, con la data.
editing-about-date = Che cosa si svolge e si è svolto; feed e calendari seguono subito.
editing-about-partner = Le organizzazioni del consorzio, nell’ordine in cui sono mostrate.
editing-about-funding = Che cosa va detto di chi ha pagato, per ogni progetto e i suoi anni. Sta in fondo alle pagine che mostrano il lavoro di quegli anni.
editing-about-story = Le prime parole che i visitatori leggono e le tappe del filo.
editing-about-accessibility = Quanto è accessibile questo sito, che cosa non lo è e perché. La legge chiede una revisione ogni anno.
editing-about-identity = Come si chiama il sito, in ogni pagina e nelle lettere.
editing-new-news = Scrivi una notizia
editing-new-date = Aggiungi una data
editing-new-partner = Aggiungi un partner
editing-new-funding = Aggiungi una menzione del finanziamento

## Lists.

editing-search = Cerca in questi testi
editing-search-all = Mostra tutto
editing-none = Qui non c’è nulla di corrispondente. Cerca un’altra parola o comincia un testo nuovo.
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
editing-reviewed = ultima revisione: { $date }
editing-funding-shows = sta sul lavoro degli anni { $years }

## A new text.

editing-new-lede = Dagli un nome; tutto il resto viene al passo successivo.
editing-new-name = Nome o titolo
editing-new-name-help = Potrai cambiarlo in seguito.
editing-slug = Ultima parte dell’indirizzo
editing-slug-help = Lettere minuscole da a a z, cifre e trattini. Non cambierà più. Se lasci vuoto, si ricava dal nome.
editing-slug-wrong = Usa solo lettere minuscole da a a z, cifre e trattini singoli
editing-slug-taken = «{ $slug }» è o è stato di un altro testo. Scegline un altro.
editing-begin = Comincia

## The form.

editing-edit-title = Modifica: { $name }
editing-optional = { $label } (facoltativo)
editing-choose = Scegli
editing-lang = Lingua di questi testi
editing-lang-help = La lingua in cui scrivi. Le traduzioni ne derivano.
editing-markdown-help = Una riga vuota comincia un capoverso. **grassetto**, [parole di un link](https://example.org), «- » a inizio riga per un elenco, «## » per un titolo.
editing-save = Salva la bozza
editing-look = Aggiorna l’anteprima
editing-to-publish = Continua per pubblicare
editing-view = Come lo vedranno i lettori
editing-view-none = L’anteprima compare appena tutto ciò che serve è compilato.
editing-read-it = Leggi la pagina pubblicata
editing-give-up = Elimina la mia bozza
editing-withdraw = Ritira
editing-withdraw-help = Ai lettori si dirà che è stato ritirato. Puoi rimetterlo in ogni momento.
editing-return = Rimetti
editing-return-help = I lettori lo vedranno di nuovo com’era.
editing-said-saved = La bozza è salvata. I lettori non la vedono ancora.
editing-said-published = Pubblicato. Ora i lettori lo vedono.
editing-said-given-up = La bozza è eliminata.
editing-said-withdrawn = Ritirato. Ai lettori si dice che non c’è più.
editing-said-returned = Rimesso. I lettori lo vedono di nuovo.
editing-said-restored = La vecchia versione vale di nuovo, come versione nuova.
editing-advice-line = Scrivilo su una sola riga
editing-advice-day = Inserisci un giorno che esiste, come 2014-02-03
editing-advice-dated = Inserisci una data che esiste: 2014, 2014-02 o 2014-02-03
editing-advice-address = Inserisci un indirizzo intero che comincia con https:// o http://
editing-advice-country = Scegli un Paese dall’elenco
editing-advice-choice = Scegli una voce dall’elenco
editing-advice-order = Inserisci una fine che non venga prima dell’inizio

## When two write at once.

editing-stale-title = Mentre scrivevi è stata pubblicata un’altra versione
editing-stale-who = L’ha pubblicata { $name }.
editing-stale-text = Ciò che non hai toccato è ripreso. I campi cambiati da entrambi mostrano i due testi: tieni il tuo o prendi l’altro.
editing-stale-taken-in = Ciò che è cambiato è ripreso qui sotto. Le tue modifiche restano.
editing-overtaken-title = Questa bozza è stata cambiata in un’altra finestra
editing-overtaken-text = Nulla è perso: le tue parole sono nel modulo, le altre accanto. Salva di nuovo per tenere le tue, oppure prendi le altre.
editing-clash = L’altro testo
editing-clash-empty = vuoto
editing-take = Prendi l’altro testo

## Publishing.

editing-publish-title = Pubblica: { $name }
editing-publish-new = È nuovo: da ora i lettori lo vedranno.
editing-publish-same = Nulla è diverso da ciò che i lettori vedono.
editing-publish-count = { $n ->
    [one] Cambia un campo. Controllalo, poi pubblica.
   *[other] Cambiano { $n } campi. Controllali, poi pubblica.
}
editing-differences = Che cosa cambia
editing-why = Perché?
editing-why-help = Poche parole per i colleghi, conservate con la versione. Puoi lasciare vuoto.
editing-minor = Solo ortografia
editing-minor-help = Le traduzioni restano valide. Senza questo segno risultano più vecchie dell’originale.
editing-publish = Pubblica
editing-back = Torna al modulo

## Versions.

editing-versions = Versioni
editing-versions-title = Versioni: { $name }
editing-versions-lede = Ogni modifica pubblicata, dalla più recente. Ognuna può tornare a valere.
editing-versions-none = Da quando si conservano le versioni non è cambiato nulla.
editing-version = Versione { $number }
editing-version-title = Versione { $number }
editing-version-minor = solo ortografia
editing-version-current = vale ora
editing-version-first = È la prima versione conservata.
editing-version-view = Come l’hanno vista i lettori
editing-restore = Fai valere di nuovo questa versione
editing-restored-why = Di nuovo la versione { $number }
editing-who-unknown = prima che si conservassero le versioni
editing-who-erased = una persona che non è più qui
editing-who-program = un’importazione

## Fields.

editing-title = Titolo
editing-text = Testo
editing-page-text-help = I titoli di secondo livello («## ») diventano l’indice della pagina.
editing-date = Data
editing-dated-help = Esatta quanto la conosci: 2014, 2014-02 o 2014-02-03.
editing-source = Indirizzo della fonte
editing-source-help = Dove i lettori possono verificare.
editing-from = Primo giorno
editing-to = Ultimo giorno
editing-to-help = Lascia vuoto se la fine non è nota. Per un solo giorno inserisci di nuovo quel giorno.
editing-precision = Quanto se ne sa con esattezza?
editing-precision-help = Dei giorni si mostra solo questo.
editing-precision-day = in questi giorni
editing-precision-month = solo il mese
editing-precision-year = solo l’anno
editing-precision-about = intorno a questi giorni
editing-date-kind = Che cos’è?
editing-place = Luogo
editing-place-help = Una città del repertorio, scritta con il nome inglese, è tradotta da sola.
editing-clash-help = Dove le fonti non concordano sulla data.
editing-name = Nome
editing-short-name = Nome breve
editing-city = Città
editing-city-help = Una città del repertorio, scritta con il nome inglese, è tradotta da sola.
editing-country = Paese
editing-role-help = Che cosa ha fatto o fa nel consorzio.
editing-project = Progetto
editing-begins = Primo anno o giorno del lavoro
editing-ends = Ultimo anno o giorno del lavoro
editing-ends-help = Lascia vuoto finché il lavoro continua.
editing-statement = Menzione
editing-statement-help = La frase della convenzione, parola per parola. L’emblema le sta accanto da solo.
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
editing-scope = Che cosa copre la dichiarazione
editing-status-fully = rispetta pienamente la norma
editing-status-partially = rispetta in parte la norma
editing-status-not = non rispetta la norma
editing-status-reason = Perché lo dite
editing-barrier = Parte
editing-barrier-what = Che cosa non è accessibile
editing-barrier-why = Perché
editing-barrier-alternative = Che cosa si può fare invece
editing-burden-help = Dove rimediare costerebbe troppo rispetto al beneficio (articolo 5 della direttiva).
editing-prepared-on = Redatta il
editing-reviewed-on = Ultima revisione il
editing-reviewed-on-help = Almeno una volta all’anno.
editing-method = Chi ha valutato
editing-method-self = noi stessi
editing-method-third-party = qualcuno di indipendente
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
editing-site-name-help = In cima a ogni pagina, nei feed e come mittente delle lettere.
editing-tagline = Che cos’è
editing-tagline-help = Poche parole accanto al nome.
open-text = Bozze di testi del sito
