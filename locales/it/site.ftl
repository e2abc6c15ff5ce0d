## The home page. Numbers are those of the whole repertoire.

site-home-title = Pratiche di integrazione dei migranti che funzionano nelle città d’Europa
site-home-search = Cerca tra le pratiche
site-home-practices = { $n ->
    [one] { $n } pratica
   *[other] { $n } pratiche
}
site-home-cities = { $n ->
    [one] { $n } città
   *[other] { $n } città
}
site-home-countries = { $n ->
    [one] { $n } paese
   *[other] { $n } paesi
}
site-home-about = Che cos’è { $site }
site-home-map = Carta d’Europa: le città con una pratica
site-home-map-as-list = Le stesse città come elenco di pratiche
site-home-thread = Dal bando alla politica ripresa altrove
site-home-see-practices = Vedi le pratiche
site-home-see-dates = Vedi le date
site-home-start = Comincia da una di queste
site-home-fictional = inventata per le prove
site-home-all-practices = Vedi tutte le pratiche
site-home-empty-title = Non è ancora stata pubblicata nessuna pratica
site-home-empty-text = Le pratiche delle città europee compariranno qui appena sarà pubblicata la prima. Nel frattempo, leggi che cos’è questa accademia.

## Pages of text.

site-partners = Partner
site-methodology = Come ha lavorato l’accademia
site-more = Altro sull’accademia
site-contents = In questa pagina
site-unwritten-title = Questa pagina non è ancora stata scritta
site-unwritten-text = Chi cura questa accademia non ha ancora inserito alcun testo. Nel frattempo, riparti dalla pagina iniziale.
site-source = Fonte:
site-source-unknown = nessun indirizzo noto

## What is said above a text about its language. The names of languages come as they stand inside a sentence.

site-note-source = Stai leggendo questo testo in { $language }, la lingua in cui è stato scritto.
site-note-human = Stai leggendo questo testo in { $language }. È stato scritto in { $source } e tradotto da una persona.
site-note-machine = Stai leggendo questo testo in { $language }: una traduzione automatica che nessuno ha ancora verificato. È stato scritto in { $source }.
site-note-machine-reviewed = Stai leggendo questo testo in { $language }: una traduzione automatica verificata da una persona. È stato scritto in { $source }.
site-note-untranslated = Non c’è ancora una traduzione in { $wanted }. Stai leggendo questo testo in { $language }, la lingua in cui è stato scritto.
site-note-outdated = Nel frattempo l’originale è cambiato: questa traduzione potrebbe non essere più esatta.
site-note-original = Leggi l’originale in { $source }
site-note-some-untranslated = Alcuni testi di questa pagina non sono ancora stati tradotti in { $wanted }: compaiono nella lingua in cui sono stati scritti.
site-note-some-machine = Alcuni testi di questa pagina sono traduzioni automatiche che nessuno ha ancora verificato.
site-note-some-outdated = L’originale di alcuni testi di questa pagina è cambiato dopo la traduzione.

## Partners.

site-partners-title = Organizzazioni
site-partners-caption = Le organizzazioni del consorzio e il loro ruolo
site-partners-name = Organizzazione
site-partners-role = Ruolo
site-partners-place = Luogo
site-partners-website = Sito web

## News.

site-news-title = Notizie
site-news-lede = Che cosa è successo, a partire dalle notizie più recenti.
site-news-feed = Segui con un feed
site-news-pages = Pagine delle notizie
site-news-all = Tutte le notizie
site-news-empty-title = Ancora nessuna notizia
site-news-empty-text = Qui comparirà quello che succede intorno all’accademia, appena ci sarà qualcosa da raccontare.
site-feed-title = { $site }: le novità

## The calendar. Months come as titles, such as “February 2014”.

site-calendar-lede = Quando le cose avvengono e sono avvenute; ogni data è esatta solo quanto la sua fonte.
site-calendar-subscribe = Aggiungi le date al tuo calendario
site-calendar-by-month = Vedi le date mese per mese
site-calendar-by-year = Vedi tutte le date per anno
site-calendar-none-title = Non è ancora nota nessuna data
site-calendar-none-text = Le date dell’accademia compariranno qui appena ce ne saranno. Intanto leggi le notizie.
site-calendar-name = Calendario di { $site }
site-calendar-month = Calendario, { $month }
site-calendar-months = Mesi precedenti e successivi
site-calendar-all-months = Tutti i mesi con qualche voce
site-calendar-year-only = si conosce solo l’anno
site-calendar-certain = { $month }: in questi giorni
site-calendar-day-unknown = { $month }: giorno esatto non noto
site-calendar-month-unknown = { $year }: mese non noto
site-calendar-about = intorno a questa data: { $date }
site-calendar-about-open = a partire all’incirca da: { $date }; fine non nota
site-calendar-open = inizio: { $date }; fine non nota
site-calendar-around = { $title } (intorno a questo giorno)
site-calendar-until = fino a: { $date }
site-calendar-last-day = ultimo giorno
site-calendar-clash = Sulla data
site-calendar-publication = pubblicazione
site-calendar-fieldwork = ricerca sul campo
site-calendar-phase = fase dell’Accademia
site-calendar-seminar = seminario
site-calendar-milestone = tappa
site-calendar-empty-title = { $month }: non si sa nulla
site-calendar-empty-text = Nessuna voce di questo calendario cade in questo mese.
site-calendar-empty-nearest = Vai al mese più vicino con una voce: { $month }

## The contact form.

site-contact-title = Contatti
site-contact-lede = Chiedi, correggi o aggiungi quello che sai.
site-contact-name = Il tuo nome
site-contact-name-help = Il nome con cui rivolgerci a te. Puoi lasciare vuoto il campo.
site-contact-email = Il tuo indirizzo email
site-contact-email-help = Solo per risponderti. Viene cancellato al più tardi dopo un anno.
site-contact-topic = Di che cosa si tratta?
site-contact-topic-question = Una domanda
site-contact-topic-correction = Una correzione o un’aggiunta
site-contact-topic-accessibility = Accessibilità di questo sito
site-contact-topic-personal-data = I miei dati personali
site-contact-topic-missing = Scegli l’argomento del messaggio
site-contact-message = Il tuo messaggio
site-contact-message-help = { $n ->
    [one] Se correggi un fatto, indica la fonte. Al massimo { $n } carattere.
   *[other] Se correggi un fatto, indica la fonte. Al massimo { $n } caratteri.
}
site-contact-send = Invia il messaggio
site-contact-sent-title = Il tuo messaggio è in viaggio
site-contact-sent-lede = Lo abbiamo registrato e lo inoltriamo a chi cura questa accademia.
site-contact-sent-next = Non devi fare altro. La risposta arriverà all’indirizzo che hai indicato.

## The letter that the convener gets. The visitor’s own words stand above these lines.

site-letter-subject = { $topic }: { $name }
site-letter-name = Nome: { $name }
site-letter-address = Rispondere a: { $address }
site-letter-language = Lingua del modulo: { $language }
site-letter-written = Scritto: { $moment }

## The accessibility statement. The law wants the three sorts of barriers apart, also where there are none.

site-accessibility-title = Dichiarazione di accessibilità
site-accessibility-lede = Questo sito vuole funzionare per tutte le persone, con qualsiasi dispositivo, con e senza script.
site-accessibility-status = A che punto è
site-accessibility-fully = Questo sito rispetta pienamente la norma indicata sopra.
site-accessibility-partially = Questo sito rispetta in parte la norma indicata sopra.
site-accessibility-not = Questo sito non rispetta la norma indicata sopra.
site-accessibility-barriers = Che cosa non è accessibile
site-accessibility-non-compliance = Non rispetta ancora la norma
site-accessibility-burden = Onere sproporzionato
site-accessibility-out-of-scope = Non previsto dalla legge
site-accessibility-none-claimed = Sotto questa voce non si dichiara nulla.
site-accessibility-feedback = Dicci che cosa ti ostacola
site-accessibility-write = Scrivici sull’accessibilità
site-accessibility-enforcement = Se la nostra risposta non basta
site-accessibility-prepared = Come è nata questa dichiarazione
site-accessibility-prepared-on = Data di redazione: { $date }
site-accessibility-reviewed-on = Ultimo riesame: { $date }
site-accessibility-data = Questa dichiarazione come dati
site-accessibility-unwritten = Chi cura questa accademia non ha ancora pubblicato una dichiarazione. Scrivici se qualcosa ti ostacola.
