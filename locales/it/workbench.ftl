# The workbench: practices are written, compared, proposed and published here.

## The list and one practice.

workbench-menu = Pratiche
workbench-menu-help = { $publishes ->
    [yes] Modifica le pratiche, pubbliche o no, e pubblicale.
   *[no] Vedi le tue pratiche e proponi correzioni.
}
workbench-proposals-menu = Proposte
workbench-proposals-menu-help = Le correzioni proposte dai referenti delle pratiche.
workbench-list-title = Modifica le pratiche
workbench-list-words = Nome, città o indirizzo
workbench-list-state = Stato
workbench-list-any = Tutti gli stati
workbench-list-open = In scrittura
workbench-list-changed = Ultima modifica
workbench-list-nothing = Nessuna pratica corrisponde. Usa meno parole o scegli tutti gli stati.
workbench-status-draft = Non ancora pubblicata
workbench-status-published = Pubblicata
workbench-status-ended = Terminata
workbench-status-withdrawn = Ritirata
workbench-count-drafts = { $n ->
    [one] { $n } bozza
   *[other] { $n } bozze
}
workbench-count-proposals = { $n ->
    [one] { $n } proposta in attesa
   *[other] { $n } proposte in attesa
}
workbench-next = Che cosa fare ora
workbench-mine = Hai una bozza, salvata il { $moment }. Nessun altro la vede.
workbench-go-on = Continua a scrivere
workbench-begin = Modifica questa pratica
workbench-begin-proposal = Proponi una correzione
workbench-withdrawn = Questa pratica è stata ritirata. Prima di modificarla bisogna ripristinarla.
workbench-to-page = Leggila com’è pubblicata
workbench-to-history = Versioni: chi ha cambiato che cosa, e quando
workbench-writing = Chi sta scrivendo
workbench-other = Anche { $name } sta lavorando a questa pratica. Ultima modifica: { $moment }.
workbench-waiting = Proposte in attesa
workbench-proposed-by = Proposta di { $name }, { $moment }:
workbench-to-proposals = Guarda le proposte
workbench-proposed = Le tue proposte
workbench-proposal-submitted = In attesa della redazione
workbench-proposal-published = Accolta e pubblicata
workbench-proposal-declined = Non accolta
workbench-declined-because = Il motivo: { $why }
workbench-done-published = La versione { $number } è pubblicata.
workbench-done-read = Leggila
workbench-done-changes = Che cosa è cambiato
workbench-done-unchanged = La tua bozza diceva ciò che chi legge vede già. Non c’è una nuova versione.
workbench-done-sent = Inviata alla redazione.
workbench-done-sent-text = La redazione la esaminerà. Riceverai un’e-mail quando sarà pubblicata o se non sarà accolta.
workbench-done-dropped = Bozza eliminata.
workbench-bring-back = Ripristinala
workbench-done-kept = La tua bozza è di nuovo qui, come l’avevi lasciata.

## A new practice.

workbench-new = Nuova pratica
workbench-new-lede = Per cominciare bastano un nome e un luogo. Il pubblico non vede nulla finché non la pubblichi.
workbench-new-place-help = Il nome o l’indirizzo di una città già presente in questo sito, per esempio turin.
workbench-new-slug = Ultima parte dell’indirizzo
workbench-new-slug-help = Lettere minuscole, cifre e trattini. Se lasci vuoto il campo, si ricava dal nome.
workbench-new-button = Comincia la bozza
workbench-fault-place = Nessuna città di questo sito ha questo nome o indirizzo. Cercala nell’elenco delle città.
workbench-fault-slug = Usa lettere minuscole dalla a alla z, cifre e trattini singoli
workbench-fault-slug-taken = Un’altra pratica ha o ha avuto questo indirizzo. Scegline un altro.

## The form.

workbench-edit-title = Modifica «{ $title }»
workbench-edit-lede = Quello che scrivi si salva come bozza. Il pubblico lo vede solo quando lo pubblichi.
workbench-propose-title = Proponi una correzione a «{ $title }»
workbench-propose-lede = Cambia ciò che è sbagliato o aggiungi ciò che manca. La redazione lo controlla prima che il pubblico lo veda.
workbench-save = Salva la bozza
workbench-save-this = Salva il mio testo
workbench-saved-at = Salvato il { $moment }
workbench-unsaved = Non ancora salvato
workbench-failed = Per ora non è stato possibile salvare. Il sito riproverà; tutto resta in questo modulo.
workbench-signed-out = La tua sessione è finita. Tutto resta in questo modulo: accedi in una nuova scheda, torna qui e salva.
workbench-to-publish = Pubblica…
workbench-to-send = Invia alla redazione…
workbench-to-changes = Che cosa cambia
workbench-to-preview = Come la vede il pubblico
workbench-to-form = Torna al modulo
workbench-to-draft = La tua bozza
workbench-view = Come la vedrebbe il pubblico
workbench-drop = Elimina questa bozza
workbench-faults-text = Puoi salvare la bozza così com’è. Correggi questi punti prima di pubblicarla.
workbench-from = Il modulo mostra il testo della versione { $number }. Salvalo per cominciare da lì una bozza.
workbench-overtaken-title = Questa bozza è stata salvata in un’altra scheda
workbench-overtaken-text = Quello che hai scritto qui è ancora sotto e non è stato salvato. Salvalo per metterlo al posto dell’altro,
workbench-overtaken-take = oppure prendi ciò che è stato salvato nell’altra scheda.
workbench-overtaken-way = Salva per vederli entrambi
workbench-overtaken-differ = Dove i due testi sono diversi
workbench-overtaken-differ-help = Barrato: quello che è stato salvato nell’altra scheda. Sottolineato: quello che c’è qui sotto.
workbench-closed-title = Questa bozza è chiusa
workbench-closed-dropped = Questa bozza è stata eliminata in un’altra scheda
workbench-closed-published = Questa bozza è stata pubblicata in un’altra scheda
workbench-closed-sent = Questa bozza è stata inviata alla redazione da un’altra scheda
workbench-closed-text = Quello che hai scritto qui è ancora sotto e non è stato salvato. Salvalo per cominciare una nuova bozza.
workbench-closed-way = Salva per continuare
workbench-stale = Da quando hai cominciato è stata pubblicata un’altra versione.
workbench-stale-link = Integrala nella mia bozza
workbench-up = Sposta su
workbench-down = Sposta giù
workbench-remove = Togli
workbench-none = Sappiamo che non ce ne sono
workbench-choose = Scegli
workbench-chars = caratteri
workbench-exists-unsaid = La scheda non ne parla
workbench-certainty-sure = Certo

## What is wrong with a field.

workbench-fault-address = Inserisci un indirizzo completo che cominci con https:// o http://
workbench-fault-year = Inserisci un anno dal 1800 al 2200
workbench-fault-count = Inserisci un numero intero, 0 o più, solo in cifre
workbench-fault-number = Inserisci un numero in cifre, con un punto prima dei decimali, per esempio 1250 o 12.5
workbench-fault-percent = Inserisci un numero da 0 a 100, con un punto prima dei decimali
workbench-fault-currency = Inserisci le tre lettere della valuta, per esempio EUR
workbench-fault-licence = Inserisci il nome breve di una licenza (SPDX), per esempio CC-BY-4.0
workbench-fault-date = { $date } non esiste. Inserisci un anno, un mese o un giorno che esiste
workbench-fault-both = Compila il numero o le parole, non entrambi
workbench-fault-line = Scrivilo su una sola riga
workbench-fault-list = Un elenco contiene al massimo { $max } voci. Togline qualcuna
workbench-fault-choice = Scegli una delle risposte

## Sections.

workbench-section-name = Nome e sintesi
workbench-section-place = Luogo e inizio
workbench-section-themes = Temi e gruppi
workbench-section-aims = Obiettivi e attività
workbench-section-claims = Punti di forza, punti di debolezza, insegnamenti
workbench-section-notes = Solo per la redazione

## Fields and what belongs in them.

workbench-help-name = In inglese, come il pubblico deve trovarla.
workbench-help-original-name = Come si chiama nella propria lingua.
workbench-original-language = La sua lingua
workbench-help-original-language = La lingua in cui la pratica lavora.
workbench-help-summary = Due o tre frasi in inglese: che cosa fa, per chi, dove.
workbench-city = Dove di preciso
workbench-help-city = Città e parte della città, per esempio: London (Southwark, Bermondsey).
workbench-region = Regione
workbench-scope-note = Nota sull’ambito
workbench-start-year = Anno di inizio
workbench-help-start-year = Quattro cifre, come dice una fonte. Lascialo vuoto se nessuna fonte lo dice.
workbench-start-certainty = Quanto è certo l’anno
workbench-start-earlier = Anno precedente
workbench-help-start-earlier = Se un’altra fonte dà un anno precedente per lo stesso inizio.
workbench-start-note = Nota sull’inizio
workbench-help-start-note = Che cosa cominciò allora, se non era la pratica com’è oggi.
workbench-help-themes = Ambiti di intervento, ciascuno con il nome che gli dà il tesauro.
workbench-themes-note = Nota sui temi
workbench-help-targets = A chi si rivolge.
workbench-help-approach = È per tutti o solo per le persone migranti? È una nostra lettura.
workbench-help-goals = Che cosa vuole raggiungere, un obiettivo per campo.
workbench-help-activities = Che cosa si fa, un’attività per campo.
workbench-help-organisations = Chi ne risponde.
workbench-help-partners = Chi lavora con queste organizzazioni.
workbench-help-actors = Chi fa il lavoro: persone volontarie, mediatrici e mediatori, insegnanti.
workbench-help-results = Che cosa è stato contato o visto, ogni volta con la fonte. Due fonti possono dire cose diverse: tienile entrambe.
workbench-help-value = Il numero come lo dà la fonte, o le sue parole se non dà un numero semplice.
workbench-number = Numero
workbench-words = In parole
workbench-unit = Unità
workbench-help-unit = Che cosa si conta: persone, ore, euro.
workbench-what-counted = Che cosa è stato contato
workbench-help-what-counted = Perché nessuno confronti cose diverse: le visite non sono i visitatori.
workbench-help-when = Con le parole della fonte, per esempio: January 2013.
workbench-source = Fonte
workbench-help-address = L’indirizzo della pagina che lo dice.
workbench-help-payers = Chi la paga.
workbench-help-amounts = Somme indicate da una fonte.
workbench-amount = Importo
workbench-currency = Valuta
workbench-help-currency = Le sue tre lettere, per esempio EUR.
workbench-year = Anno
workbench-amount-what = Per che cosa è stato usato
workbench-amount-note = Nota sui fondi
workbench-help-number = In cifre, con un punto prima dei decimali.
workbench-help-count = Un numero intero in cifre.
workbench-help-strengths = Che cosa la fa funzionare. Collega ogni affermazione alle pagine che parlano a favore o contro.
workbench-help-weaknesses = Che cosa non funziona o può venire meno.
workbench-help-conditions = Che cosa deve esserci perché funzioni in un’altra città.
workbench-help-lessons = Che cosa ha imparato chi la gestisce.
workbench-help-evaluation = Se qualcuno l’ha valutata, chi, e con quale esito.
workbench-claim = Affermazione
workbench-evidence = Prove
workbench-help-evidence = Pagine che chiunque può aprire e verificare.
workbench-stance = Che cosa dice dell’affermazione
workbench-help-components = Le parti della pratica, che un’altra città può tenere, cambiare o tralasciare.
workbench-help-needs = In unità di tutti i giorni: un incarico, ore alla settimana, metri quadrati.
workbench-population-year = Anno della popolazione
workbench-population-source = Fonte della popolazione
workbench-share = Quota di residenti stranieri, in percentuale
workbench-share-year = Anno della quota
workbench-share-counts = Chi è contato nella quota
workbench-help-share-counts = Quote che contano persone diverse non si possono confrontare.
workbench-share-definition = Come la definisce la fonte
workbench-share-source = Fonte della quota
workbench-share-earlier = Cifre precedenti
workbench-area = Area
workbench-help-area = Se le cifre riguardano un’area diversa dalla città, il suo nome.
workbench-city-other = Che altro c’è da sapere sulla città
workbench-report-exists = C’è un rapporto?
workbench-author = Scritto da
workbench-institution = Istituzione
workbench-dated = Data
workbench-pages = Pagine
workbench-pages-note = Come sono state contate le pagine
workbench-report-languages = Lingue del rapporto
workbench-help-languages = Ogni lingua in cui si può leggere.
workbench-addresses = Indirizzi
workbench-infosheet-languages = Lingue della scheda informativa
workbench-note = Nota
workbench-film-exists = È stato girato un filmato?
workbench-film-length = Durata prevista, in minuti
workbench-help-film-length = Per esempio 10-12.
workbench-film-address = Indirizzo del filmato
workbench-film-source = Fonte che dice che è stato girato
workbench-help-sources = Ogni pagina usata per questa scheda.
workbench-help-licence = La licenza con cui altri possono usare il nostro testo: il nome breve (SPDX), per esempio CC-BY-4.0.
workbench-notes = Note per la redazione
workbench-help-notes = Il pubblico non le vede.

## Items of lists.

workbench-item-theme = Tema
workbench-item-target = Gruppo
workbench-item-goal = Obiettivo
workbench-item-activity = Attività
workbench-item-actor = Chi agisce
workbench-item-organisation = Organizzazione
workbench-item-partner = Partner
workbench-item-payer = Fonte dei fondi
workbench-item-amount = Importo
workbench-item-result = Cifra
workbench-item-claim = Affermazione
workbench-item-evidence = Prova
workbench-item-component = Parte
workbench-item-need = Fabbisogno
workbench-item-language = Lingua
workbench-item-address = Indirizzo
workbench-item-note = Nota
workbench-add-theme = Aggiungi un tema
workbench-add-target = Aggiungi un gruppo
workbench-add-goal = Aggiungi un obiettivo
workbench-add-activity = Aggiungi un’attività
workbench-add-actor = Aggiungi chi agisce
workbench-add-organisation = Aggiungi un’organizzazione
workbench-add-partner = Aggiungi un partner
workbench-add-payer = Aggiungi una fonte di fondi
workbench-add-amount = Aggiungi un importo
workbench-add-result = Aggiungi una cifra
workbench-add-claim = Aggiungi un’affermazione
workbench-add-evidence = Aggiungi una prova
workbench-add-component = Aggiungi una parte
workbench-add-need = Aggiungi un fabbisogno
workbench-add-language = Aggiungi una lingua
workbench-add-address = Aggiungi un indirizzo
workbench-add-note = Aggiungi una nota

## Before readers see it.

workbench-preview-title = La tua bozza di «{ $title }»
workbench-preview-draft = Questa è la tua bozza, come la vedrebbe il pubblico.
workbench-no-draft = Non hai bozze di questa pratica. Questo è ciò che è pubblicato.
workbench-changes-title = Che cosa cambia la tua bozza di «{ $title }»
workbench-changes-faults = { $n ->
    [one] { $n } campo è da correggere; qui conta come vuoto.
   *[other] { $n } campi sono da correggere; qui contano come vuoti.
}
workbench-publish-title = Pubblica «{ $title }»
workbench-publish-lede = Il pubblico la vede subito, come nuova versione. La versione precedente resta e si può ripristinare.
workbench-publish = Pubblica ora
workbench-publish-faults = { $n ->
    [one] Prima è da correggere { $n } campo.
   *[other] Prima sono da correggere { $n } campi.
}
workbench-strange-themes = { $n ->
    [one] Il thesaurus non conosce questo tema, e nessun elenco mostrerà la pratica sotto di esso:
   *[other] Il thesaurus non conosce questi temi, e nessun elenco mostrerà la pratica sotto di essi:
}
workbench-strange-themes-link = Scegli un altro tema
workbench-send-title = Invia la tua correzione a «{ $title }»
workbench-send-lede = La redazione la esamina e la accoglie, la cambia o ti dice perché no.
workbench-send = Invia alla redazione
workbench-why = Perché
workbench-why-help = Una frase: che cosa è cambiato e da dove lo sai. Il pubblico la vede accanto alla versione.
workbench-minor = È una piccola correzione
workbench-minor-help = Solo ortografia e simili: le traduzioni restano aggiornate. Altrimenti risultano da aggiornare.
workbench-outdates = { $n ->
    [one] Con queste modifiche { $n } traduzione sarà da aggiornare, a meno che si tratti di una piccola correzione.
   *[other] Con queste modifiche { $n } traduzioni saranno da aggiornare, a meno che si tratti di una piccola correzione.
}
workbench-look-again = Nel frattempo qualcosa è cambiato
workbench-look-again-text = Non è stato pubblicato nulla. Controlla che cosa c’è qui adesso e riprova.

## Two people on the same practice.

workbench-merge-title = Integra nella tua bozza ciò che è stato pubblicato di «{ $title }»
workbench-merge-nothing = Non c’è nulla da integrare: la tua bozza parte da ciò che è pubblicato.
workbench-newest = La versione { $number } è stata pubblicata il { $moment }.
workbench-newest-by = { $name } ha pubblicato la versione { $number } il { $moment }.
workbench-newest-by-editor = La redazione ha pubblicato la versione { $number } il { $moment }.
workbench-merge-clean = Tu e altre persone avete cambiato cose diverse. Tutte le modifiche vanno insieme.
workbench-merge-questions = { $n ->
    [one] { $n } valore è stato cambiato sia da te sia da un’altra persona. Scegli quale tenere; tutto il resto va insieme.
   *[other] { $n } valori sono stati cambiati sia da te sia da un’altra persona. Scegli quali tenere; tutto il resto va insieme.
}
workbench-merge-open = Scegli una risposta per ogni domanda
workbench-merge-changed = Alla tua bozza non è stato ancora aggiunto nulla. Controlla che cosa c’è qui adesso; quello che hai scelto e scritto c’è ancora.
workbench-merge-before = Prima diceva:
workbench-merge-mine = Il tuo
workbench-merge-theirs = Quello pubblicato
workbench-merge-typed = Qualcos’altro:
workbench-merge-both = Entrambe le modifiche insieme:
workbench-merge-out = tolto
workbench-merge-take = Integra nella mia bozza
workbench-merge-published = Che cosa è stato pubblicato nel frattempo

## Versions.

workbench-history-title = Versioni di «{ $title }»
workbench-history-none = Non è ancora stato pubblicato nulla.
workbench-history-draft = Hai una bozza aperta. Pubblicala o eliminala prima di ripristinare una versione precedente.
workbench-an-editor = la redazione
workbench-version-proposed-by = proposta di { $name }
workbench-restore = Ripristina la versione { $number }
workbench-brought-back = Ripristinata la versione { $number }

## Proposals.

workbench-proposals-title = Proposte
workbench-proposals-count = { $n ->
    [0] Nessuna proposta attende la redazione.
    [one] { $n } proposta attende la redazione.
   *[other] { $n } proposte attendono la redazione.
}
workbench-accept = Accogli
workbench-accept-help = Diventa una tua bozza. Puoi cambiarla prima di pubblicarla.
workbench-accept-refused = Hai già una bozza di questa pratica. Pubblicala o eliminala, poi accogli la proposta.
workbench-decline = Non accogliere
workbench-decline-why = Motivo
workbench-decline-help = Lo leggerà chi ha fatto la proposta.

## The letter about a proposal.

workbench-letter-subject = La tua correzione a «{ $title }» non è stata accolta
workbench-letter-text =
    Buongiorno { $name },
    la redazione ha esaminato la tua correzione a «{ $title }» e non l’ha accolta. Il motivo:
workbench-letter-next = Quello che hai scritto è conservato. Puoi proporre un’altra correzione qui: { $address }
workbench-letter-published-subject = La tua correzione a «{ $title }» è pubblicata
workbench-letter-published =
    Ciao { $name },
    la redazione ha accolto ciò che hai proposto per «{ $title }», forse con modifiche, e l’ha pubblicato. Grazie.
workbench-letter-read = Leggila qui: { $address }
workbench-letter-waits-subject = Una correzione a «{ $title }» aspetta la redazione
workbench-letter-waits =
    Ciao { $name },
    { $author } propone una correzione a «{ $title }» e dà questo motivo:
workbench-letter-look = Guarda che cosa cambia e decidi se accoglierla: { $address }

## When somebody leaves.

open-draft = Bozze di pratiche
