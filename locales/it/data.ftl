## Open data: what there is to take away.

data-title = Dati aperti
data-lede = Tutto ciò che è pubblico su questo sito, da scaricare: per fogli di calcolo, mappe e programmi. Non servono né chiavi né account.
data-practices = { $n ->
    [0] Ancora nessuna pratica
    [one] { $n } pratica
   *[other] { $n } pratiche
}
data-cities = { $n ->
    [0] Ancora nessuna città
    [one] { $n } città
   *[other] { $n } città
}

## Whole files.

data-files = File
data-files-caption = L’intero repertorio in file
data-what = Che cosa
data-format = File
data-use = A che cosa serve
data-all-practices = Tutte le pratiche
data-practices-about = Pratiche funzionanti di integrazione dei migranti: che cosa fa ciascuna, che cosa se ne sa e da quale fonte, e che cosa non se ne sa.
data-json-use = Per i programmi: ogni campo di ogni scheda. Un altro sito che usa questo software può importare il file.
data-csv-use = Per i fogli di calcolo: una pratica per riga.
data-csv-columns = Che cosa significano le colonne
data-geojson-use = Per le mappe: ogni pratica come punto nella sua città.
data-thesaurus = Tesauro
data-thesaurus-use = Per biblioteche e ricerche: i termini con cui sono ordinate le pratiche, in ogni lingua di questo sito.
data-catalog = Catalogo
data-catalog-use = Per i portali di dati: che cosa c’è qui, da riprendere nei loro elenchi.

## The API. Names of fields and parameters are not translated.

data-api = API per i programmi
data-api-text = Risponde in JSON, per pratica o per città, con tutte le traduzioni. È di sola lettura. Possono usarla anche gli script di altri siti.
data-api-paging = Gli elenchi sono divisi in pagine. Chiedi con «page» e «per_page» (al massimo { $max }), poi segui l’indirizzo in «next» finché non è «null».
data-api-etag = Ogni risposta ha un «ETag». Rimandalo come «If-None-Match»: se nulla è cambiato, ricevi 304 senza contenuto.
data-api-description = Descrizione dell’API (OpenAPI 3.1)
data-api-problem = Quando non si può rispondere, la risposta dice in inglese che cosa fare.
data-paths-caption = Che cosa si può chiedere
data-path = Indirizzo
data-path-answer = Risponde con
data-path-try = Esempio
data-path-practices = Le pratiche, pagina per pagina: ciascuna con cifre, fonti e traduzioni.
data-path-practice = Una pratica. Lo «slug» è l’ultima parte del suo indirizzo su questo sito.
data-path-cities = Le città, pagina per pagina: ciascuna con le cifre note.
data-path-city = Una città con le sue cifre.
data-examples = Esempi
data-example-list = Le prime cento pratiche
data-example-one = Una pratica
data-example-city = Le città con le loro cifre
data-example-table = La tabella, salvata come file

## How to read the data.

data-reading = Come leggere i dati
data-reading-unknown = «null», o una cella vuota, significa che non si sa: nessuno ha tirato a indovinare. Un elenco vuoto significa che non ce n’è.
data-reading-figures = Ogni cifra ha la sua data e la sua fonte. Le cifre su una stessa pratica possono contare cose diverse: non sommarle.
data-reading-languages = Nell’API ogni testo indica la sua lingua; ogni traduzione dice se è opera di una persona o di una macchina e se l’originale è cambiato nel frattempo. I file contengono i testi come sono stati scritti.
data-reading-made-up = Una scheda con «fictional» impostato su «true» è inventata per le prove e non riguarda alcuna pratica reale.
data-reading-left-out = Bozze, pratiche ritirate e note per la redazione non fanno parte dei dati.

## Licence and citation.

data-licence = Licenza
data-licence-text = Ogni scheda indica la licenza dei suoi testi nel campo «licence». Se è vuoto, non è stata indicata alcuna licenza: cita la scheda e chiedici prima di ripubblicarne i testi.
data-licence-ask = Chiedi a noi
data-cite = Come citare
data-cite-text = Indica il repertorio, l’indirizzo e il giorno in cui lo hai letto. Per una singola pratica aggiungi la versione; per una cifra indica la sua fonte.
data-citation = { $site }, repertorio delle pratiche funzionanti, { $address }, letto il (data)
