# The translators’ cockpit: what there is in each language, what to do next, and each text beside its source.
menu-translations = Traduzioni
menu-translations-help = Che cosa è tradotto, che cosa è da aggiornare e che cosa manca, lingua per lingua.

## The first page.

cockpit-title = Traduzioni
cockpit-lede = Quanti testi ci sono in ogni lingua, come sono stati tradotti e che cosa fare adesso.
cockpit-next = Che cosa fare adesso in { $language }
cockpit-next-help = Prima ciò che è cambiato dopo la traduzione, a partire dal cambiamento più recente; poi ciò che manca.
cockpit-sum = Testi tradotti e aggiornati: { $done } su { $texts }. Voci su cui lavorare: { $open } su { $subjects }.
cockpit-table = { $language }, per tipo
cockpit-column-texts = Testi
cockpit-column-human = Da una persona
cockpit-column-reviewed = Automatica, verificata
cockpit-column-machine = Automatica, non verificata
cockpit-column-outdated = Da aggiornare
cockpit-column-missing = Mancante
cockpit-open-of = da fare: { $open } su { $subjects }
cockpit-interface = Le parole proprie del sito, cioè menu, etichette e messaggi, sono complete: tutte le { $texts } voci in ognuna delle { $languages } lingue. Il controllo è automatico.

## Kinds of things, many and one.

cockpit-kind-practice = Pratiche
cockpit-kind-page = Pagine del sito
cockpit-kind-news = Notizie
cockpit-kind-date = Date del calendario
cockpit-kind-partner = Partner
cockpit-kind-funding = Menzioni dei finanziamenti
cockpit-kind-story = Pagina iniziale
cockpit-kind-accessibility = Dichiarazione di accessibilità
cockpit-kind-identity = Nome del sito
cockpit-kind-concept = Termini del tesauro
cockpit-one-practice = Pratica
cockpit-one-page = Pagina del sito
cockpit-one-news = Notizia
cockpit-one-date = Data del calendario
cockpit-one-partner = Partner
cockpit-one-funding = Menzione del finanziamento
cockpit-one-story = Pagina iniziale
cockpit-one-accessibility = Dichiarazione di accessibilità
cockpit-one-identity = Nome del sito
cockpit-one-concept = Termine del tesauro

## Lists.

cockpit-list-title = Traduzioni in { $language }
cockpit-search = Parole nel titolo
cockpit-filter-kind = Tipo
cockpit-filter-need = Che cosa c’è da fare
cockpit-any = Tutto
cockpit-show = Mostra
cockpit-need-outdated = Da aggiornare
cockpit-need-missing = Testi mancanti
cockpit-need-check = Da verificare
cockpit-need-complete = Completo
cockpit-told = { $parts }; in tutto { $texts }
cockpit-told-outdated = { $n ->
    [one] { $n } testo da aggiornare
   *[other] { $n } testi da aggiornare
}
cockpit-told-missing = { $n ->
    [one] { $n } testo mancante
   *[other] { $n } testi mancanti
}
cockpit-told-machine = { $n ->
    [one] { $n } traduzione automatica che nessuno ha verificato
   *[other] { $n } traduzioni automatiche che nessuno ha verificato
}
cockpit-told-complete = { $n ->
    [one] L’unico testo è tradotto e aggiornato
   *[other] Tutti i { $n } testi sono tradotti e aggiornati
}
cockpit-told-written = Scritto in questa lingua
cockpit-empty = Niente corrisponde a queste scelte. Cambiale o mostra tutto.
cockpit-empty-all = Mostra tutto
cockpit-pages = Pagine dell’elenco

## The desk.

cockpit-desk-title = { $title }: { $language }
cockpit-desk-lede = Da una parte c’è l’originale, dall’altra la tua traduzione in { $language }. Lascia vuoto ciò che adesso non traduci.
cockpit-read-public = Guarda la pagina pubblica in { $language }
cockpit-desk-none = Qui tutto è stato scritto in questa lingua. Non c’è niente da tradurre.
cockpit-untold = Non mostrati, perché non c’è niente da fare: { $n } testi su { $texts }.
cockpit-show-all = Mostra tutti i testi
cockpit-nth = { $title } { $n }
cockpit-nth-part = { $title } { $n }: { $part }
cockpit-text-outdated = Da aggiornare: nel frattempo l’originale è cambiato.
cockpit-text-missing = Non ancora tradotto.
cockpit-text-human = Tradotto da una persona.
cockpit-text-machine = Traduzione automatica che nessuno ha verificato.
cockpit-text-reviewed = Traduzione automatica verificata da una persona.
cockpit-difference = Che cosa è cambiato nell’originale
cockpit-difference-unknown = Il testo da cui è nata questa traduzione non è stato conservato. Confronta tutto il testo.
cockpit-terms = Termini del tesauro in questo testo
cockpit-term-none = ancora nessun termine in questa lingua
cockpit-how = Come è stata fatta la traduzione
cockpit-how-human = L’ha scritta una persona
cockpit-how-machine-reviewed = Automatica, l’ho verificata io
cockpit-how-machine = Automatica, nessuno l’ha verificata
cockpit-good-outdated = La traduzione è ancora giusta
cockpit-good-machine = L’ho verificata ed è giusta
cockpit-remove = Rimuovi questa traduzione
cockpit-save = Salva
cockpit-save-help = È subito visibile al pubblico. Se cambi le parole di una traduzione automatica non verificata, risulta verificata da te.
cockpit-unsaved = Non ancora salvato. Questo browser lo conserva finché non salvi o esci.
cockpit-unkept = Non ancora salvato, e questo browser non può conservarlo. Salva prima di lasciare questa pagina.
cockpit-kept = Quello che avevi scritto qui e non avevi salvato è di nuovo nel modulo. Il pubblico non lo vede ancora.
cockpit-kept-elsewhere = Una parte di quello che hai scritto e non hai salvato riguarda testi che qui non sono mostrati.
cockpit-kept-discard = Elimina queste parole
cockpit-kept-discard-sure = Saranno cancellate da questo browser e il modulo mostrerà di nuovo ciò che è salvato. Non si potranno recuperare.

## What came of saving, and what to mend.

cockpit-saved = Salvato. Ora è pubblico.
cockpit-saved-outdated = Salvato, ma l’originale è cambiato mentre scrivevi. Qui sotto vedi ciò che ora è da aggiornare, con la differenza.
cockpit-saved-nothing = Non c’era niente da salvare: tutto è già salvato come lo vedi.
cockpit-nothing-kept = Niente è stato ancora salvato. Tutto ciò che hai scritto è ancora nel modulo.
cockpit-overtaken = È stato cambiato dopo che l’hai aperto, forse da te in un’altra scheda del browser. Confronta le due versioni, lascia nel campo ciò che deve restare e salva di nuovo
cockpit-theirs = Che cosa è stato salvato intanto
cockpit-theirs-gone = È stata rimossa.
cockpit-wrong-emptied = Qui c’era del testo. Scrivine di nuovo oppure spunta «Rimuovi questa traduzione»
cockpit-wrong-both = Hai cambiato il testo e anche spuntato «Rimuovi questa traduzione». Togli la spunta oppure svuota il campo
cockpit-wrong-unnamed = Compila il nome da mostrare prima di indicare altri nomi
cockpit-wrong-line = Accorcia ogni riga a un massimo di { $max } caratteri
cockpit-wrong-lines = Scrivi al massimo { $max } righe

## Terms of the thesaurus.

cockpit-term-preferred = Nome da mostrare
cockpit-term-preferred-help = Come appare negli elenchi e accanto ai testi.
cockpit-term-alternative = Altri nomi in uso
cockpit-term-alternative-help = Un nome per riga. Lo trova anche chi cerca questi nomi.
cockpit-term-others = In altre lingue
cockpit-to-thesaurus = Guarda tutto il tesauro
