# Elenchi del repertorio: pratiche con i loro filtri, città e pagina di una città, mappa, ricerca in tutto il sito.

## L’elenco delle pratiche.

list-title = Pratiche
list-lede = Ognuna era attiva quando EU-MIA l’ha descritta, nel 2013 e 2014; che lo sia ancora non è confermato. Leggi che cosa fa, che cosa se ne sa e che cosa no.
list-search-label = Cerca tra le pratiche
list-to-map = Mostra sulla mappa
list-filter = Filtra le pratiche
list-apply = Mostra le pratiche
list-more-values = { $n ->
    [one] Mostra un’altra voce
   *[other] Mostra altre { $n } voci
}
list-count = { $n ->
    [0] Nessuna pratica
    [one] { $n } pratica
   *[other] { $n } pratiche
}
list-practices = { $n ->
    [one] pratica
   *[other] pratiche
}
list-order = Ordina per
list-order-relevance = Migliore corrispondenza
list-order-name = Nome
list-order-start = Inizio, dal più recente
list-order-updated = Ultima modifica, dalla più recente
list-chosen = Filtri attivi
list-take-away = Togli
list-take-all-away = Togli tutti i filtri
list-pages = Pagine
list-page = pagina { $page }
list-quoted = «{ $words }»

## Filtri e valori.

list-facet-country = Paese
list-facet-city = Città
list-facet-theme = Tema
list-facet-target = Destinatari
list-facet-level = Ambito territoriale
list-facet-size = Dimensione della città
list-facet-language = Lingua dei materiali
list-level-city = Tutta la città
list-level-neighbourhood = Quartiere
list-size-small = Meno di 100.000 abitanti
list-size-medium = Da 100.000 a 500.000 abitanti
list-size-large = Più di 500.000 abitanti
list-size-unknown = Non noto

## Una pratica in un elenco.

list-since = dal { $year }
list-start = inizio
list-ended = conclusa
list-fictional = Inventata per le prove
list-by-machine = Alcuni nomi e riassunti sono tradotti in automatico e non ancora verificati. La pagina di ogni pratica riporta il testo originale.
list-outdated = Alcuni testi sono cambiati dopo la traduzione. La pagina di ogni pratica riporta il testo originale.

## Come è stata letta la domanda.

list-corrected = Nessun testo contiene «{ $words }». Qui sotto trovi i risultati per «{ $corrected }».
list-concepts = Trovate anche per significato, in qualsiasi lingua: { $concepts }.
list-words-cut = Sono stati usati solo i primi { $n } caratteri della ricerca.
list-unknown-filters = { $n ->
    [one] { $n } filtro dell’indirizzo qui non esiste ed è stato ignorato.
   *[other] { $n } filtri dell’indirizzo qui non esistono e sono stati ignorati.
}
list-too-many-filters = Sono usati solo i primi { $n } filtri. Togline alcuni per usarne altri.

## Niente da mostrare.

list-none-yet-title = Qui non c’è ancora nessuna pratica
list-none-yet-text = Le pratiche compaiono qui appena la redazione le pubblica. Torna più tardi oppure leggi le notizie.
list-nothing = Nessuna pratica corrisponde a «{ $words }»
list-nothing-filtered = Nessuna pratica corrisponde a questi filtri
list-nothing-text = Prova con meno parole o con un’altra grafia, oppure togli un filtro. La ricerca conosce le parole del settore in cinque lingue.
list-without-filters = Cerca «{ $words }» senza filtri
list-see-all = { $n ->
    [one] Vedi la pratica
   *[other] Vedi tutte le { $n } pratiche
}
list-beyond-title = La pagina { $page } non esiste
list-beyond-text = L’elenco finisce a pagina { $pages }. Per trovare quello che sta più in fondo, usa più parole o più filtri.
list-to-first-page = Vai alla prima pagina

## La mappa.

list-map-title = Mappa
list-map-lede = Tutte le città con una pratica. L’elenco dice le stesse cose della mappa.
list-map-label = Mappa dell’Europa: città con una pratica
list-map-caption = Città delle pratiche trovate. Terre emerse: Natural Earth.
list-map-caption-some = Città delle pratiche trovate; in chiaro, quelle di tutte le altre. Terre emerse: Natural Earth.
list-map-caption-none = Nessuna città corrisponde; in chiaro, quelle di tutte le pratiche. Terre emerse: Natural Earth.
list-map-caption-cut = Le { $n } città con più pratiche tra quelle trovate. Terre emerse: Natural Earth.
list-map-credit = Proiezione equivalente. Terre emerse: Natural Earth, pubblico dominio.
list-map-count = { $practices } in { $cities }.
list-map-cut = Questo elenco non è completo.

## Città.

list-cities-title = Città
list-cities-lede = Le città le cui pratiche sono nel repertorio, con i dati che se ne conoscono.
list-cities-count = { $n ->
    [one] { $n } città
   *[other] { $n } città
}
list-cities-population = { $number } abitanti ({ $year })
list-cities-population-area = { $number } abitanti in tutto il territorio di { $area } ({ $year })
list-cities-none-title = Qui non c’è ancora nessuna città

## Una città.

list-city-lede = Che cosa si sa di { $city }, { $country }: le sue pratiche e i dati, con l’anno e la fonte.
list-city-practices = { $n ->
    [0] Nessuna pratica nel repertorio.
    [one] { $n } pratica nel repertorio.
   *[other] { $n } pratiche nel repertorio.
}
list-city-no-practice = Nel repertorio non c’è ancora nessuna pratica di questa città.
list-city-all-practices = Vedi le pratiche di altre città
list-city-figures = Dati
list-city-figures-on = Dati su { $city }
list-city-figure = Dato
list-city-value = Valore
list-city-when = Quando
list-city-source = Fonte
list-city-remarks = Che cosa aggiungono le fonti
list-city-tell-us = Conosci un dato che manca? Scrivici, indicando la fonte
list-city-place = Il luogo
list-city-names = Nomi
list-city-region = Regione
list-city-nuts = NUTS, livello { $level }
list-city-nuts-edition = NUTS, livello { $level }, edizione { $edition }
list-city-code = Codice città di Eurostat (Urban Audit)
list-city-no-code = nessun codice registrato
list-city-coordinates-name = Coordinate
list-city-coordinates = { $latitude }° { $north ->
    [south] S
   *[north] N
}, { $longitude }° { $east ->
    [west] O
   *[east] E
}
list-city-sources = Fonti
list-city-map-caption = { $city } tra le città del repertorio. Terre emerse: Natural Earth.

## Avvertenze della fonte accanto a un dato (segni di Eurostat).

list-flag-b = interruzione della serie
list-flag-c = riservato
list-flag-d = definizione diversa
list-flag-e = stima
list-flag-f = previsione
list-flag-n = non significativo
list-flag-p = provvisorio
list-flag-r = rivisto
list-flag-s = stima di Eurostat
list-flag-u = poco affidabile

## Da dove viene un dato.

list-source-eurostat = Eurostat, tavola { $table }
list-source-made-up = Inventato per le prove, nella forma della tavola { $table }
list-source-record = Scheda di «{ $practice }»; non dice quale delle sue fonti
list-source-record-gone = Una scheda non più pubblica

## La ricerca in tutto il sito.

list-everything-label = Cerca in tutto il sito
list-everything-help = Scrivi una o più parole in una delle cinque lingue: un tema, una città, un gruppo di persone. La ricerca comprende pratiche, città, pagine, notizie e date.
list-everything-found = Risultati
list-everything-count = { $count } per «{ $words }»
list-everything-kinds = Tipi di risultati
list-everything-nothing = Nessun risultato per «{ $words }»
list-everything-nothing-text = Prova con meno parole o con una più generale: «scuola» invece di «scuola primaria». Puoi scrivere in una delle cinque lingue.
list-kind-practice = Pratica
list-kind-place = Città
list-kind-page = Pagina
list-kind-news = Notizia
list-kind-date = Data
list-kind-all = Tutto
list-kinds-practice = Pratiche
list-kinds-place = Città
list-kinds-page = Pagine
list-kinds-news = Notizie
list-kinds-date = Date

## The thesaurus.

list-terms-title = Tesauro
list-terms-lede = Le parole del settore con cui le pratiche sono ordinate e trovate, in cinque lingue. Il numero dice quante pratiche stanno sotto una parola; una parola senza numero porta a una ricerca.
list-terms-file = Scaricalo come file (SKOS, Turtle)
list-terms-also = anche: { $words }
list-terms-part = fa parte di «{ $term }»
list-terms-browse = Leggilo qui
list-terms-none-title = Qui non c’è ancora nessun termine
list-terms-none-text = I termini compaiono qui appena il coordinamento carica un tesauro. Intanto cerca con parole tue.
