# Calls for practices: what the public reads, what those who run a call prepare, what those who answer it write.

## The public pages.

calls-title = Bandi per pratiche
calls-lede = Un bando chiede alle città e ai loro partner pratiche che funzionano. Ognuno dice con quali criteri si valutano le candidature, fino a quando si accettano e, in seguito, che cosa ne è nato.
calls-current = Aperti e annunciati
calls-past = Bandi passati
calls-none-open = Al momento non c’è nessun bando aperto.
call = Bando
call-made-up = Inventato
call-made-up-help = Questo bando e tutte le sue candidature sono inventati, perché ogni pagina abbia qualcosa da mostrare.
call-stage-upcoming = Non ancora aperto
call-stage-open = Aperto
call-stage-closed = Chiuso
call-state = Stato
call-state-draft = In preparazione
call-opens = Apertura
call-closes = Chiusura
call-until = Scadenza: { $moment }
call-moment = { $day }, { $time } ({ $zone })
call-who = Chi può partecipare
call-when = Quando
call-places = Quante pratiche si scelgono
call-places-help = Lascia vuoto se non è ancora deciso.
call-unknown = Che cosa non si sa
call-criteria = Criteri
call-criteria-lede = Ogni candidatura si valuta con questi criteri e con nessun altro.
call-gates = Requisiti
call-gates-help = Una pratica a cui ne manca anche uno solo non può essere scelta.
call-scored = Che cosa riceve un punteggio
call-scored-help = Chi legge assegna un grado di questa scala e scrive perché.
call-weights-equal = Tutti contano allo stesso modo.
call-weights-differ = La percentuale dice quanto conta ciascuno.
call-shown = Che cosa si guarda e non si somma
call-shown-help = La giuria lo vede accanto ai punteggi; non cambia nessuna somma.
call-weight = peso { $percent }
call-questions = Il modulo
call-questions-lede = Le domande sono queste.
call-paper-link = Tutto il modulo, con ogni spiegazione, da stampare
call-begin-title = Partecipa a questo bando
call-begin-text = Inserisci il tuo indirizzo email. Ti inviamo un link che apre il modulo; non serve una password. Puoi fermarti quando vuoi, tornare e scrivere insieme ad altre persone.
call-begin-signed = Puoi fermarti quando vuoi, tornare e scrivere insieme ad altre persone.
call-begin-help = Serve per farti accedere e per dirti l’esito della tua candidatura.
call-begin-button = Comincia
call-link-sent = Se questo indirizzo riceve posta, un link è in arrivo. Funziona per poco tempo; puoi chiederne un altro qui.
call-paper-title = { $title }: il modulo da stampare
call-paper-lede = Per preparare le risposte su carta o insieme. Le candidature si inviano sul sito. Scadenza: { $moment }.

## Words around questions.

call-optional = Facoltativa.
call-needed-from = Obbligatoria dal { $day }.
call-words = parole
call-words-between = Da { $min } a { $max } parole.
call-words-min = { $n ->
    [one] Almeno { $n } parola.
   *[other] Almeno { $n } parole.
}
call-words-max = { $n ->
    [one] Al massimo { $n } parola.
   *[other] Al massimo { $n } parole.
}
call-several = Scegli tutte le voci adatte.
call-day = Giorno
call-month = Mese
call-year = Anno
call-place = Città o parte di una città
call-country = Paese
call-choose = Scegli
call-file-here = Qui si possono aggiungere file: PDF, immagini o testo.
call-file-later = I file si aggiungono sul sito.
call-agreed = Accetto
call-fault-many-words = Parole scritte: { $words }. Accorcia il testo a un massimo di { $max }.
call-fault-few-words = Parole scritte: { $words }. Scrivine almeno { $min }.
call-fault-number = Inserisci un numero in cifre, per esempio 1200
call-fault-date = Inserisci un anno di quattro cifre, con il mese e il giorno se li conosci
call-fault-option = Scegli una delle opzioni
call-fault-country = Scegli il paese

## The standard form.

call-section-name = La pratica
call-section-goals = Obiettivi e attività
call-section-results = Che cosa ne è nato
call-section-means = Mezzi e partner
call-section-research = Consenso
call-q-name = Titolo della pratica
call-help-name = Un nome che dice che cosa si fa, nella lingua in cui rispondi.
call-q-name-local = Il suo nome nella lingua della città
call-help-name-local = Se è diverso dal titolo.
call-q-place = Dove si svolge
call-help-place = Chi valuta non lo vede: giudica senza sapere di chi è la pratica.
call-q-scope = Ambito territoriale
call-help-scope = Il bando riguarda pratiche di una città o di una sua parte.
call-o-scope-city = Tutta la città
call-o-scope-neighbourhood = Un quartiere, una circoscrizione o un municipio
call-o-scope-other = Altro
call-q-start = Quando è iniziata
call-help-start = Basta l’anno. La pratica deve essere attiva da almeno un anno.
call-q-state = Che cosa è oggi
call-o-state-project = Un progetto di durata limitata
call-o-state-service = Un servizio regolare
call-o-state-ended = È terminata
call-q-summary = Sintesi
call-help-summary = Che cosa si fa, per chi e con quale risultato, per chi non ne sa nulla.
call-q-goals = Il problema, gli obiettivi e su che cosa si fondano
call-help-goals = Quale problema è stato visto, e da chi? Che cosa si voleva raggiungere, a parole e in cifre? Perché ci si aspettava che funzionasse?
call-q-work = Come funziona
call-help-work = Chi fa che cosa, ogni quanto, dove?
call-q-targets = A chi si rivolge
call-help-targets = Scegli i gruppi per cui è nata, non tutti quelli che ne fanno uso.
call-o-targets-everybody = Tutta la popolazione
call-o-targets-migrants = Migranti
call-o-targets-women = Donne migranti
call-o-targets-children = Figlie e figli di migranti
call-o-targets-recent = Persone arrivate da poco
call-o-targets-parents-teachers = Genitori con background migratorio e insegnanti
call-o-targets-other = Altri gruppi
call-q-reach = Chi ne beneficia, e quante persone
call-help-reach = Con i numeri previsti e raggiunti in un anno.
call-q-sectors = Ambiti di intervento
call-o-sectors-citizenship = Cittadinanza attiva
call-o-sectors-discrimination = Antidiscriminazione, comunicazione
call-o-sectors-community = Costruzione di comunità, sviluppo locale, quartieri
call-o-sectors-education = Istruzione
call-o-sectors-employment = Occupazione
call-o-sectors-health = Salute
call-o-sectors-housing = Politiche abitative
call-o-sectors-sports = Sport
call-o-sectors-other = Altro
call-q-results = Risultati
call-help-results = A confronto con gli obiettivi, con date e fonti dove ci sono.
call-q-views = Che cosa ne dicono le persone a cui si rivolge
call-help-views = Che cosa ne dicono utenti e residenti, e come lo sai? Anche «Non l’abbiamo chiesto» è una risposta.
call-q-evaluation = Valutazione
call-help-evaluation = Di che tipo, di chi, con quali indicatori? Anche «Finora nessuna» è una risposta, e non è un motivo di esclusione.
call-q-failures = Che cosa non ha funzionato
call-help-failures = Insuccessi, effetti collaterali, chi non è stato raggiunto, che cosa non rifaresti. Le risposte che lo dicono apertamente valgono di più, per le altre città, di quelle che lo tacciono.
call-q-evidence = Prove
call-help-evidence = Una valutazione, un rapporto, un opuscolo, immagini. Dalla copia per chi valuta si tolgono i nomi di persone e luoghi che sono nei dati interni del file; quelli nel testo toglili tu.
call-q-means = Fondi e mezzi
call-help-means = Chi paga, quanto in un anno, quante persone ci lavorano, quali spazi e orari servono.
call-q-organisation = Organizzazione responsabile
call-q-organisation-kind = Che tipo di organizzazione è
call-o-organisation-kind-city = Ufficio comunale
call-o-organisation-kind-municipal-company = Azienda comunale
call-o-organisation-kind-ngo = Organizzazione non governativa
call-o-organisation-kind-migrant-association = Associazione di migranti
call-o-organisation-kind-club = Circolo o gruppo di base
call-o-organisation-kind-school = Scuola
call-o-organisation-kind-university = Università o istituto di ricerca
call-o-organisation-kind-other = Altro
call-q-contact = Un contatto che risponde
call-help-contact = Meglio la casella di un ufficio che quella di una persona: ogni anno chiediamo lì se la pratica è ancora attiva.
call-q-website = Sito web
call-q-research = Accettiamo che, se la pratica è scelta, chi fa ricerca la visiti e pubblichi ciò che trova. Le interviste si chiedono una per una.
call-help-research = Senza questo consenso la pratica non può essere scelta: viene studiata sul posto.
call-q-promising = Se non è tra quelle scelte, può essere presentata come pratica promettente.
call-help-promising = Puoi cambiare idea in seguito.

## The standard criteria.

call-step-0 = Non dimostrato
call-step-1 = Dimostrato in parte
call-step-2 = Dimostrato chiaramente
call-step-3 = Un esempio per altre pratiche
call-c-gate-place = In una città o in un quartiere
call-ask-gate-place = Si svolge in una città o in una sua parte?
call-c-gate-year = Attiva da almeno un anno
call-ask-gate-year = Alla chiusura del bando era attiva da almeno un anno?
call-c-gate-contact = Un contatto che risponde
call-ask-gate-contact = C’è qualcuno che risponde alle domande sulla pratica?
call-c-gate-research = Aperta alla ricerca
call-ask-gate-research = Chi ne è responsabile accetta di ricevere visite e che se ne scriva?
call-c-gate-harm = Nessun danno
call-ask-gate-harm = È priva di segni di danno per le persone a cui si rivolge o per altre?
call-c-aims = Obiettivi chiari, adatti al bisogno locale
call-ask-aims = Gli obiettivi sono chiari e rispondono a un bisogno visto sul posto?
call-c-participation = Partecipazione di migranti e residenti
call-ask-participation = Migranti e residenti partecipano a progettarla, a gestirla e a valutarla?
call-c-results = Risultati dimostrati
call-ask-results = Si mostra che cosa ne è nato, rispetto agli obiettivi, e come lo si sa?
call-c-inclusion = Inclusione ed equità
call-ask-inclusion = Raggiunge le persone di solito meno raggiunte e le tratta alla pari?
call-c-sustainability = Fondi e personale duraturi
call-ask-sustainability = Nei prossimi anni ci saranno fondi e persone?
call-c-partnership = Partenariato
call-ask-partnership = Lavorano insieme tutte le parti che servono?
call-c-learning = Apprendimento, anche dagli insuccessi
call-ask-learning = Si dice che cosa non ha funzionato, e che cosa è cambiato per questo?
call-c-transfer = Potenziale di trasferimento
call-ask-transfer = Un’altra città potrebbe riprenderla, e si dice che cosa servirebbe?

## Running a call.

calls-run-title = Bandi
calls-run-menu-help = Prepara bandi per pratiche e segui ciò che arriva.
calls-run-lede = Prepara un bando, annuncialo e segui ciò che arriva.
calls-run-none = Non c’è ancora nessun bando. Creane uno: parte da un modulo completo e da criteri che puoi cambiare.
call-count-submitted = Inviate
call-count-drafts = In scrittura
call-new-title = Nuovo bando
call-new-lede = Parte dal modulo e dai criteri standard, in ogni lingua del sito. Nessuno lo vede prima che tu lo annunci.
call-new-button = Crea il bando
call-standard-who = Chiunque gestisca una pratica in una città o per una città: uffici comunali, associazioni di migranti, organizzazioni non governative, scuole, imprese. Più organizzazioni possono partecipare insieme.
call-field-title = Titolo
call-field-title-help = Come lo legge il pubblico.
call-field-slug = Indirizzo
call-field-slug-help = Lettere minuscole, cifre e trattini. Se lasci vuoto il campo, si ricava dal titolo. Non si potrà più cambiare.
call-field-summary = In una o due frasi
call-field-summary-help = Per gli elenchi, e per chi decide in un attimo se il bando fa al caso suo.
call-field-about = Informazioni sul bando
call-field-about-help = Perché si fa, che cosa succede alle candidature, quando e come si decide. Le righe vuote separano i capoversi; una riga che comincia con ## è un titolo.
call-field-who-help = A parole. Ciò che il modulo consente si imposta qui sotto.
call-field-answering = Chi può cominciare una candidatura
call-field-answering-help = Chi comincia una candidatura accede con un indirizzo email.
call-answering-anyone = Chiunque abbia un indirizzo email
call-answering-desks = Chi fa parte di un ufficio già presente qui
call-answering-nobody = Nessuno: si è svolto altrove ed è mostrato per memoria
call-field-zone = Fuso orario
call-field-zone-help = Il nome di una città, per esempio Europe/Rome. Tutti gli orari del bando valgono per quel luogo.
call-opens-day = Giorno di apertura
call-opens-time = Ora di apertura
call-closes-day = Giorno di chiusura
call-closes-time = Ora di chiusura
call-fault-zone = Inserisci un fuso orario, per esempio Europe/Rome
call-fault-moment = Inserisci un giorno e un’ora
call-fault-skipped = Nella notte in cui comincia l’ora legale gli orologi saltano quest’ora. Scegline un’altra.
call-fault-order = Scegli una chiusura successiva all’apertura
call-fault-slug = Usa solo lettere minuscole, cifre e trattini, e non «new»
call-fault-slug-taken = Un altro bando ha questo indirizzo. Scegline un altro.
call-edit-title = { $title }: testi e date
call-edit-lede = Scrivi in questa lingua: { $language }. Le altre si traducono in «Traduzioni».
call-save = Salva
call-back = Torna al bando
call-overtaken = Nel frattempo un’altra persona ha modificato il bando. Ciò che hai scritto è ancora qui: confrontalo con il bando com’è ora, poi salva di nuovo.
call-answered = Ci sono già candidature a questo bando. Una domanda si può riformulare, spostare o rendere facoltativa, ma né la domanda né le sue opzioni si possono togliere.
call-ready = C’è tutto ciò che serve a un bando.
call-not-ready = Prima di poterlo annunciare:
call-wants-summary = Di’ in una o due frasi di che cosa si tratta.
call-wants-about = Scrivi le informazioni sul bando.
call-wants-who = Di’ chi può partecipare.
call-wants-dates = Scegli una chiusura successiva all’apertura.
call-wants-questions = Crea almeno una domanda con risposta obbligatoria.
call-wants-criteria = Di’ con quali criteri si valutano le candidature.
call-wants-gate-question = Un requisito dipende da una domanda che non è più nel modulo. Scegli un’altra domanda.
call-announce = Annuncia il bando
call-announce-sure = D’ora in poi il pubblico vede il bando, il modulo e i criteri. Apertura e chiusura avvengono da sole agli orari stabiliti.
call-close = Chiudi ora il bando
call-close-sure = Da questo momento non si accetta più nulla. Solo una scadenza successiva riapre il bando.
call-done-made = Il bando è creato. Nessun altro lo vede ancora.
call-done-changed = Salvato.
call-done-announced = Il bando è annunciato.
call-done-closed = Il bando è chiuso.
call-to-texts = Testi e date
call-to-questions = { $n ->
    [one] Il modulo: { $n } domanda
   *[other] Il modulo: { $n } domande
}
call-to-criteria = { $n ->
    [one] { $n } criterio
   *[other] { $n } criteri
}
call-to-submissions = { $n ->
    [one] { $n } candidatura
   *[other] { $n } candidature
}
call-drafts = { $n ->
    [one] { $n } in scrittura
   *[other] { $n } in scrittura
}
call-withdrawn = { $n ->
    [one] { $n } ritirata
   *[other] { $n } ritirate
}
call-to-public = Come lo vede il pubblico
call-to-preview = Anteprima, come la vede chi partecipa
call-languages = Lingue
call-languages-help = Quanti dei suoi testi ci sono e sono aggiornati. Chi traduce ci lavora in «Traduzioni».
call-language = { $language }: { $there } su { $all }
call-questions-title = { $title }: il modulo
call-questions-run-lede = Le domande nel loro ordine. Ognuna indica se chi valuta vede la risposta e se dice qualcosa su una persona.
call-preview-title = { $title }: anteprima del modulo
call-preview-lede = Così vede il modulo chi partecipa. Qui non si conserva nulla.
call-criteria-title = { $title }: criteri
call-criteria-run-lede = Si pubblicano con il bando. Ognuno è un requisito, riceve un punteggio, oppure si guarda e non si somma.
call-submissions-title = { $title }: candidature
call-submissions-lede = Ciò che è stato inviato. Ciò che è ancora in scrittura si conta soltanto: lo vede solo chi lo scrive.
call-submissions-words = Titolo o numero
call-submissions-none = Qui non c’è nulla. Scegli un altro stato o usa meno parole.
call-submissions-back = Tutte le candidature
call-submission-title = Candidatura { $number }

question-new = Nuova domanda
question-label = La domanda
question-help = Spiegazione
question-help-help = Come rispondere, e perché lo si chiede.
question-section = Titolo di sezione
question-section-help = Con questa domanda comincia una nuova parte del modulo. Lascia vuoto se continua la precedente.
question-kind = Tipo di risposta
question-kind-short = Una riga
question-kind-long = Più righe
question-kind-choice = Una tra più opzioni
question-kind-several = Una o più opzioni
question-kind-number = Numero
question-kind-date = Data
question-kind-place = Luogo
question-kind-organisation = Organizzazione
question-kind-file = File
question-kind-consent = Consenso
question-options = Opzioni
question-options-help = Una per riga, per le domande con opzioni.
question-words-min = Numero minimo di parole
question-words-max = Numero massimo di parole
question-words-help = Per risposte di una o più righe. Lascia vuoti entrambi i campi se non c’è un limite.
question-needed = Risposta obbligatoria
question-needed-no = No
question-needed-always = Sì
question-needed-from = Sì, da un certo giorno
question-from = Da questo giorno
question-from-help = Solo con «da un certo giorno».
question-for-reviewers = Chi valuta vede la risposta
question-personal = La risposta dice qualcosa su una persona
question-is-needed = Obbligatoria
question-seen = Visibile a chi valuta
question-unseen = Non visibile a chi valuta
question-is-personal = Dati personali
question-too-many = Un modulo ha al massimo 60 domande. Togline prima una.
question-fault-words = Inserisci un numero da 1 a { $max }
question-fault-words-order = Inserisci un numero non superiore al massimo
question-fault-options = Scrivi da 2 a { $max } opzioni, una per riga

criterion-new = Nuovo criterio
criterion-name = Nome
criterion-question = Che cosa si chiede
criterion-question-help = Come domanda a chi legge una candidatura.
criterion-kind = Che cosa si fa del giudizio
criterion-kind-help = Un requisito non ha né scala né peso. Ciò che si guarda soltanto ha una scala e nessun peso.
criterion-kind-gate = Requisito
criterion-kind-scored = Con punteggio
criterion-kind-shown = Si guarda, non si somma
criterion-scale = Scala
criterion-scale-help = Che cosa significa ogni grado, uno per riga, dal più basso (0) in su.
criterion-weight = Peso
criterion-weight-help = Un numero intero. Un criterio con peso 2 conta il doppio di uno con peso 1.
criterion-weighs = Peso { $weight }
criterion-decides = Che cosa decide un requisito
criterion-decides-help = Se la risposta manca, il requisito non è soddisfatto; la giuria può sempre decidere altrimenti.
criterion-decides-panel = Giudica la giuria
criterion-years = Anni prima della chiusura del bando
criterion-years-help = Solo per un requisito deciso da una data: deve precedere la chiusura di almeno questi anni.
criterion-too-many = Un bando ha al massimo 30 criteri. Togline prima uno.
criterion-fault-weight = Inserisci un numero intero da 1 a { $max }
criterion-fault-years = Inserisci un numero di anni e scegli una domanda che chiede una data
criterion-fault-scale = Scrivi da 2 a { $max } gradi, uno per riga

## Answering.

submissions-title = Le mie candidature ai bandi
submissions-lede = Ciò che scrivi, anche con altre persone, per partecipare ai bandi.
submissions-none = Non hai ancora cominciato nessuna candidatura.
submissions-open-calls = Bandi aperti
submission-nameless = Candidatura { $number }, ancora senza titolo
submission-number = Numero { $number }
submission-number-label = Numero
submission-title = Titolo
submission-back = Torna alla candidatura
submission-back-to-call = Torna al bando
submission-begin-title = Comincia una candidatura: { $call }
submission-begin-lede = Chiusura del bando: { $moment }.
submission-begin-button = Comincia
submission-desk = Per quale ufficio partecipi?
submission-desk-help = Chiunque faccia parte dell’ufficio può lavorarci.
submission-desk-missing = Scegli per chi partecipi
submission-no-desk = Per nessuno di questi
submission-without-desk = Cominci per conto tuo e puoi chiedere ad altre persone di scrivere con te.
submission-desks-only = Questo bando è per chi fa parte di un ufficio già presente qui, e tu non fai parte di nessuno. Chiedi a una persona referente del tuo ufficio di aggiungerti, poi torna qui.
submission-edit-lede = Scadenza: { $moment }. Ciò che scrivi si conserva; prima dell’invio lo vedete solo tu e chi scrive con te.
submission-lang = La lingua in cui rispondi
submission-lang-help = Rispondi nella tua lingua. Chi gestisce il bando trova chi la sa leggere.
submission-partners = Organizzazioni che partecipano con te
submission-partners-help = Ognuna con ciò che fa nella pratica e dove si trova.
submission-partner-name = Organizzazione
submission-partner-role = Il suo ruolo
submission-partner-city = Città
submission-partners-more = Salva per avere posto per un’altra, fino a dieci.
submission-partners-theirs = Anche un’altra persona ha cambiato queste voci. Qui ci sono le tue; salva di nuovo per tenerle.
submission-to-send = Controlla e invia
submission-to-files = Aggiungi o guarda i file
submission-lacking = { $n ->
    [0] Non manca nulla
    [one] { $n } risposta manca o è da correggere
   *[other] { $n } risposte mancano o sono da correggere
}
submission-lacking-nothing = Puoi rivedere tutto e inviare.
submission-unsent-notice = Hai cambiato qualcosa dopo l’invio. Vale ciò che hai inviato prima, finché non invii di nuovo.
submission-overtaken-title = Un’altra persona ha cambiato le stesse risposte
submission-overtaken-text = Tutto il resto è salvato. Per queste vedi i due testi: il tuo è nel campo, l’altro accanto.
submission-overtaken-way = Confronta i testi
submission-part-saved = Salvato, tranne ciò che è indicato sopra
submission-theirs = Intanto un’altra persona ha scritto:
submission-theirs-nothing = Nulla: la risposta è stata svuotata.
submission-theirs-way = Riporta nel tuo testo ciò che vuoi, poi salva: resta ciò che c’è nel campo.
submission-go-on = Continua a scrivere
submission-gates = Per com’è ora, la candidatura non soddisfa questi requisiti del bando. Puoi inviarla comunque; decide la giuria.
submission-standing-draft = Non ancora inviata.
submission-standing-draft-text = Completa il modulo e invialo prima della scadenza. Fino ad allora puoi cambiarlo.
submission-standing-sent = Inviata e ricevuta.
submission-standing-sent-text = Fino alla scadenza puoi cambiarla e inviarla di nuovo, oppure ritirarla.
submission-standing-unsent = Inviata e ricevuta; le modifiche non sono ancora inviate.
submission-standing-unsent-text = Vale ciò che hai inviato, finché non invii di nuovo.
submission-standing-received = Ricevuta; il bando è chiuso.
submission-standing-received-text = Viene letta secondo i criteri del bando. Riceverai un’email con la decisione e i suoi motivi.
submission-standing-too-late = Non inviata; il bando è chiuso.
submission-standing-too-late-text = Ciò che hai scritto è conservato e si può copiare, ma non viene letto.
submission-standing-withdrawn = Ritirata.
submission-standing-withdrawn-text = Nessuno la legge. Fino alla scadenza puoi cambiarla e inviarla di nuovo.
submission-standing-withdrawn-for-good = Ritirata; il bando è chiuso.
submission-standing-withdrawn-for-good-text = Nessuno la legge.
submission-done-sent = La candidatura è inviata. Un’email lo conferma.
submission-done-withdrawn = La candidatura è ritirata.
submission-done-colleague-asked = Un’email con un link è in viaggio verso quell’indirizzo.
submission-done-colleague-gone = Questa persona non lavora più alla candidatura.
submission-done-colleague-stays = Qualcuno deve poterla aprire: l’ultima persona resta.
submission-sent-at = Inviata
submission-not-sent = Non ancora
submission-to-copy = Una copia di ciò che è stato inviato
submission-copy-title = { $title }: come è stata inviata
submission-copy-lede = Questo è ciò che è stato ricevuto il { $moment }.
submission-send-title = Invia: { $title }
submission-send-text = Ciò che invii lo legge chi valuta, senza sapere chi sei. Fino alla scadenza puoi cambiare e inviare di nuovo.
submission-send-button = Invia
submission-is-sent = Questo è ciò che hai inviato. Da allora non è cambiato nulla.
submission-look-over = Rivedi tutto
submission-no-answer = Nessuna risposta
submission-no-file = Nessun file
submission-too-late = Il bando è chiuso
submission-too-late-text = Si è chiuso il { $moment }. Non si accetta più nulla.
submission-withdraw = Ritira
submission-withdraw-sure = Nessuno la leggerà più. Fino alla scadenza puoi inviarla di nuovo; dopo no.
submission-colleagues = Chi scrive la candidatura
submission-of-desk = Tutto l’ufficio «{ $desk }» e:
submission-colleague-remove = Togli
submission-colleague-sure = { $name } non potrà più aprirla. Ciò che è stato scritto resta.
submission-colleague-email = Indirizzo email
submission-colleague-help = Inviamo un link che apre il modulo. Non serve avere già un account.
submission-ask-colleague = Chiedi a un’altra persona di scrivere con te
submission-ask-button = Invia il link
submission-colleagues-many = A una candidatura lavorano al massimo 20 persone. Togline prima una.
submission-state-submitted = Inviata
submission-state-withdrawn = Ritirata
submission-files-title = { $title }: file
submission-files-lede = PDF, immagini (JPEG, PNG, WebP) o testo semplice, fino a 20 MB ciascuno.
submission-files-count = { $n ->
    [0] File: nessuno
    [one] File: { $n }
   *[other] File: { $n }
}
submission-files-none-asked = Questo modulo non chiede file.
submission-file-choose = Scegli un file
submission-file-help = Chi valuta ne riceve una copia senza autore né luogo.
submission-file-send = Aggiungi il file
submission-file-none = Scegli prima un file
submission-file-too-many = Una candidatura ha al massimo 20 file. Togline prima uno.
submission-file-added = Il file è aggiunto.
submission-file-removed = Il file è tolto.
submission-file-remove = Togli
submission-file-remove-sure = Il file viene tolto per tutte le persone.
submission-file-kilobytes = { $n } kB
file-kind-pdf = PDF
file-kind-jpeg = Immagine (JPEG)
file-kind-png = Immagine (PNG)
file-kind-webp = Immagine (WebP)
file-kind-text = Testo
file-empty = Il file è vuoto. Scegline un altro.
file-too-large = Il file supera i 20 MB. Riducilo o inviane una parte.
file-unknown-kind = Non è né un PDF né un’immagine (JPEG, PNG, WebP) né testo semplice. Salvalo in uno di questi formati e aggiungilo di nuovo.
file-too-many-pixels = L’immagine ha troppi pixel. Riducila: per stamparla ne bastano 4.000 sul lato più lungo.
file-broken = Il file non si può leggere. Aprilo sul tuo dispositivo, salvalo di nuovo e riaggiungilo.
file-mixed = Il file contiene altro oltre a ciò che sembra. Salvalo di nuovo con un altro programma e riaggiungilo.
file-locked = Il PDF è protetto da una password. Salvalo senza e aggiungilo di nuovo.
file-active = Il PDF contiene script, moduli o allegati. Stampalo in un nuovo PDF e aggiungi quello.
file-bomb = Una volta decompresso, il PDF è molto più grande di quanto sembra. Stampalo in un nuovo PDF e aggiungi quello.
work-task-submission = Completa la tua candidatura a un bando

## Letters.

letter-submission-received-subject = La candidatura { $number } è ricevuta
letter-submission-received = Buongiorno { $name },

    il { $moment } abbiamo ricevuto «{ $title }» in risposta a «{ $call }», con il numero { $number }.

    Una copia di ciò che è stato inviato, e tutto ciò che la riguarda: { $address }
letter-submission-withdrawn-subject = La candidatura { $number } è ritirata
letter-submission-withdrawn = Buongiorno { $name },

    «{ $title }», numero { $number } in risposta a «{ $call }», è stata ritirata il { $moment }. Nessuno la legge più.

    Finché il bando non chiude, si può inviare di nuovo: { $address }

## In the log, the menu and “My data”.

menu-calls = Bandi
calls-run-menu = Bandi
submissions-menu = Le mie candidature
submissions-menu-help = Ciò che scrivi, anche con altre persone, per partecipare ai bandi.
log-kind-call = Bandi
log-kind-submission = Candidature ai bandi
log-call-made = { $actor } ha creato il bando { $subject }.
log-call-changed = { $actor } ha modificato il bando { $subject }.
log-call-announced = { $actor } ha annunciato il bando { $subject }.
log-call-closed = { $actor } ha chiuso il bando { $subject }.
log-submission-started = { $actor } ha iniziato una candidatura a un bando.
log-submission-sent = { $actor } ha inviato una candidatura a un bando.
log-submission-withdrawn = { $actor } ha ritirato una candidatura a un bando.
log-submission-colleague-asked = { $actor } ha chiesto a { $person } di lavorare a una candidatura a un bando.
log-submission-colleague-gone = { $actor } ha tolto { $person } da chi lavora a una candidatura a un bando.
log-submission-file-added = { $actor } ha aggiunto un file a una candidatura a un bando.
log-submission-file-removed = { $actor } ha tolto un file da una candidatura a un bando.
log-person-expected = { $actor } ha aperto l’accesso a { $subject }, che ha chiesto un link o è tra le persone invitate a scrivere.
mine-what-submissions = Candidature ai bandi
mine-what-submissions-why = Perché tu e chi scrive con te possiate lavorarci insieme. Ciò che è stato inviato appartiene all’organizzazione che l’ha inviato.
cockpit-kind-call = Bandi
cockpit-one-call = Bando
scope-kind-call = Un bando
mine-table-submission-member = Candidature a cui partecipi
mine-column-joined-at = prima apertura
question-kind-email = Indirizzo email
question-kind-web = Indirizzo web
call-fault-web = Inserisci un indirizzo web che inizi con https:// o http://
call-fault-agree = Spunta la casella per dare il consenso
call-fault-file = Aggiungi un file
call-fault-over = Questo momento è già passato. Per chiudere il bando adesso, usa il pulsante nella sua pagina
call-judged = Il bando è aperto: si valuta con i criteri con cui è stato aperto. Si possono cambiare le parole; nulla può essere aggiunto o tolto, e tipo, scala e peso non cambiano.
call-remove-sure = Viene tolto con il testo di aiuto e le traduzioni.
call-not-known = Non noto
call-link-subject = La tua candidatura per «{ $title }»
call-link-text = Vuoi rispondere al bando «{ $title }». Scadenza: { $moment }. Il link qui sotto apre il modulo.
submission-ask-subject = { $name } ti chiede di scrivere insieme
submission-ask-text = { $name } ti chiede di scrivere insieme «{ $title }», una candidatura per il bando «{ $call }». Scadenza: { $moment }. Il link qui sotto apre il modulo.
submission-not-sent-lede = Questo è ciò che è scritto finora. Non è stato inviato.
submission-to-draft-copy = Leggi ciò che è scritto finora
submission-discard = Elimina
submission-discard-sure = Ciò che è stato scritto sparisce per tutti, con i file. Non si può annullare.
submission-done-discarded = La candidatura è eliminata.
submission-begun-already = Scrivi già una candidatura per questo bando. Continua con quella, o cominciane un’altra qui sotto.
log-submission-discarded = { $actor } ha eliminato una candidatura mai inviata.
mine-column-about = di che cosa parla l’email
criterion-decides-gone = Una domanda che non è più nel modulo
criterion-decided-by = Decide: { $question }
criterion-fault-gone = Scegli che cosa decide: la domanda che decideva non è più nel modulo
call-only-you = Per ora vede questa pagina solo chi gestisce il bando.
call-to-public-preview = Come lo vedrà il pubblico
call-field-lang = Lingua in cui è scritto
call-field-lang-help = Il modulo e i criteri ci sono in ogni lingua del sito. Ciò che scrivi tu viene tradotto da questa lingua.
open-submission = Candidature ai bandi
call-field-when-help = Solo per un bando svolto altrove di cui non si conoscono i giorni esatti: «primavera 2012». Altrimenti lascia vuoto.
call-field-unknown-help = Solo per un bando svolto altrove: ciò che nessuno ne sa più. Altrimenti lascia vuoto.
log-submission-passed-on = { $actor } ha passato ad altri la scrittura di una candidatura a un bando.

# Reading submissions
reviews-title = Candidature da leggere
reviews-lede = I bandi per i quali hai un posto in giuria. Chi partecipa non vede chi legge, e tu non vedi chi partecipa.
reviews-none = Non hai un posto in nessuna giuria. Lo assegna chi gestisce un bando.
reviews-given-of = { $given } consegnate, { $assigned } assegnate
review-phase-now = { $phase }. Fine: { $moment }
review-phase-later = Inizio della lettura: { $moment }
review-phase-over = Lettura terminata: { $moment }
review-queue-title = Candidature da leggere: { $call }
review-queue-lede = Per prime vengono quelle lette di meno. Per ogni criterio assegna un punteggio e scrivi perché; ciò che scrivi si conserva mentre lo scrivi e conta quando lo consegni.
review-resident-lede = Leggi come persona che vive lì. Tre brevi domande per ogni candidatura, con parole tue; non serve esperienza.
review-next = Leggi la prossima
review-views = Le tue candidature da leggere
review-count-open = { $n ->
    [one] { $n } da leggere
   *[other] { $n } da leggere
}
review-count-given = { $n ->
    [one] { $n } consegnata
   *[other] { $n } consegnate
}
review-count-abstained = { $n ->
    [one] { $n } che non valuti
   *[other] { $n } che non valuti
}
review-none-open = Non resta nulla da leggere. Grazie.
review-none-given = Non hai ancora consegnato nessuna valutazione.
review-none-abstained = Non ce n’è nessuna che non valuti.
review-list-open = Ancora da leggere
review-list-given = Consegnate
review-list-abstained = Che non valuti
review-readers-so-far = Letture finora
review-begun = cominciata
review-back = Le tue candidature da leggere
review-title = Leggi: { $title }
review-file = File { $number }
review-answers = Le risposte
review-marks = I tuoi punteggi
review-reason = Perché
review-not-summed = (si guarda, non si somma)
review-met = Soddisfatto
review-not-met = Non soddisfatto
review-remark = Nota per la giuria
review-remark-help = La legge solo la giuria. Puoi lasciarla vuota.
review-give-next = Consegna e leggi la prossima
review-give = Consegna
review-save = Salva come bozza
review-counts = Hai consegnato questa valutazione: conta. Puoi cambiarla finché la lettura è aperta; ogni modifica conta subito e deve essere completa.
review-counts-not = Non valuti questa candidatura. Se assegni comunque i punteggi, contano.
review-missing = { $n ->
    [one] { $n } punteggio o motivo manca
   *[other] { $n } punteggi o motivi mancano
}
review-missing-text = Ciò che hai scritto è ancora qui. Scegli un grado e scrivi perché, oppure salva come bozza e torna più tardi.
review-mark-missing = Scegli un grado e scrivi perché
review-overtaken = Hai modificato questa valutazione in un’altra finestra
review-overtaken-text = Ciò che hai scritto è ancora qui. Salva di nuovo per metterlo al posto di ciò che dice l’altra finestra.
review-abstain = Non valuto questa candidatura
review-abstain-sure = Si chiederà a un’altra persona. Ciò che hai scritto finora resta e non conta.
review-abstain-do = Non valutarla
review-conflict = Non devo leggere questa candidatura
review-conflict-sure = Dichiaralo se conosci chi l’ha scritta, se ci lavori insieme o se il risultato ti porta un vantaggio. Non la vedrai più, ciò che hai consegnato non conta e si chiede a un’altra persona.
review-conflict-note = Perché (per la giuria; può restare vuoto)
review-conflict-do = Dichiara un conflitto di interessi
review-others = Che cosa hanno consegnato le altre persone
review-reader-letter = Lettura { $letter }
review-resident-letter = Residente { $letter }
review-done-all = Non resta nulla da leggere. Grazie.
review-done-given = La valutazione è consegnata.
review-done-saved = La valutazione è salvata.
review-done-abstained = Non valuti quella candidatura. Si chiede a un’altra persona.
review-done-conflict = Il conflitto di interessi è registrato. Non vedrai più quella candidatura.
review-resident-help = Sarebbe di aiuto alle persone dove vivi?
review-resident-voice = Persone come te hanno potuto dire la loro?
review-resident-trust = Ti fideresti di chi la gestisce?
review-resident-step-0 = No
review-resident-step-1 = Piuttosto no
review-resident-step-2 = Piuttosto sì
review-resident-step-3 = Sì
mine-what-reading = Lettura per una giuria
mine-what-reading-why = Perché le candidature arrivino a persone che ne leggono la lingua e non hanno legami con chi le ha scritte. Ciò che hai consegnato resta con il bando; una volta cancellato il tuo account, nessuno può dire chi l’ha consegnato.
mine-table-panel-seat = I tuoi posti in giuria
mine-table-verdict-letter = Email con l’esito di un bando
log-review-planned = { $actor } ha pianificato la lettura delle candidature al bando { $subject }.
log-review-drawn = { $actor } ha fatto sorteggiare chi legge le candidature al bando { $subject }.
log-review-assigned = { $actor } ha assegnato a una persona la lettura di una candidatura a un bando.
log-review-unassigned = { $actor } ha tolto a una persona la lettura di una candidatura a un bando.
log-review-given = Una persona della giuria ha consegnato una valutazione.
log-review-abstained = Una persona della giuria non valuta una candidatura.
log-review-conflict-declared = Una persona della giuria ha dichiarato un conflitto di interessi.
log-seat-given = { $actor } ha dato a una persona un posto in giuria.
log-seat-changed = { $actor } ha cambiato ciò che legge una persona della giuria.
log-seat-left = { $actor } ha tolto una persona dalla giuria.

# The panel of a call
conflict-author = Questa persona scrive la candidatura.
conflict-desk = Questa persona fa parte dell’ufficio che partecipa.
conflict-organisation = Questa persona appartiene all’organizzazione che partecipa.
conflict-city = Questa persona lavora nella città di chi partecipa.
conflict-declared = Questa persona ha dichiarato un conflitto di interessi.
reading-title = Lettura: { $title }
reading-back = Come si svolge la lettura
reading-done = Il piano è salvato.
reading-no-plan = Non c’è ancora un piano. Di’ quando comincia e quando finisce la lettura.
reading-phases-help = Ogni fase finisce quando comincia la successiva, così dalla prima fino alla fine ne è sempre in corso esattamente una. Una fase senza nome non conta.
reading-phase = Fase { $number }
reading-phase-name = Nome
reading-phase-day = Giorno di inizio
reading-phase-time = Ora
reading-phase-read = Lettura
reading-phase-talk = Discussione
reading-reads = Che cosa si legge
reading-reads-assigned = Ciò che è assegnato a ciascuna persona
reading-reads-all = Tutto ciò che è nelle lingue di ciascuna persona, salvo conflitti di interessi
reading-sees-scores = Chi legge vede che cosa hanno consegnato le altre persone, dopo aver consegnato la propria valutazione
reading-sees-names = Chi legge vede chi partecipa
reading-end-day = Giorno in cui finisce la lettura
reading-zone = Tutti gli orari valgono per { $zone }.
reading-wanted = Letture per ogni candidatura
reading-wanted-help = Due o più, perché non decida un solo parere.
reading-distance = Si chiede una terza lettura se due differiscono di oltre questa percentuale
reading-distance-help = Dell’intera scala, secondo la media ponderata di tutti i criteri con punteggio. La terza si chiede subito e in automatico.
reading-save = Salva il piano
reading-unsound = La lettura non può cominciare prima della chiusura del bando, e ogni fase deve cominciare dopo la precedente e prima della fine. Nulla è cambiato: ciò che hai scritto è ancora nel modulo qui sotto.
reading-no-phase = Dai un nome ad almeno una fase
reading-fault-number = Inserisci un numero intero da 1 a { $max }
reading-to-panel = { $n ->
    [one] La giuria: { $n } posto
   *[other] La giuria: { $n } posti
}
reading-to-assignment = Chi legge che cosa
reading-to-selection = Selezione
reading-received = Candidature
reading-short = Finora con meno letture del previsto
review-state-given = Valutazioni consegnate
review-state-draft = Valutazioni cominciate
review-state-abstained = Non valutate
review-state-void = Escluse per un conflitto di interessi
panel-title = Giuria: { $title }
panel-lede = Chi legge. Chi partecipa non vede mai questi nomi, e in giuria nessuno vede chi partecipa.
panel-none = Nessuno ha ancora un posto. Assegnane a persone che leggono le lingue delle candidature e a persone che vivono dove operano pratiche come queste.
panel-nobody = Persona con account cancellato
panel-reader = Chi legge
panel-kind = Come legge
panel-kind-reader = Con tutti i criteri
panel-kind-resident = Da residente, con tre brevi domande
panel-kind-help = Migranti e altre persone residenti rispondono a tre domande in parole semplici. Ciò che dicono sta accanto ai punteggi e non vi si somma mai.
panel-languages = Lingue
panel-themes = Temi
panel-most = Legge al massimo
panel-most-help = Quante candidature, in tutto.
panel-load = Da leggere / al massimo
panel-shut-out = non ha più il ruolo
panel-left = Non più in giuria: { $names }. Ciò che è stato consegnato conta.
panel-add = Assegna un posto
panel-email = Indirizzo email
panel-email-help = Riceverà un’email con un link. Per accedere, a chi legge serve un secondo fattore; il link guida anche in questo.
panel-give = Assegna il posto
panel-save = Salva
panel-back = Giuria
panel-leave = Togli dalla giuria
panel-leave-sure = Il posto si libera, ciò che non è ancora cominciato può passare ad altre persone, e ciò che è stato consegnato conta.
panel-fault-languages = Scegli almeno una lingua
panel-too-many = Una giuria ha al massimo { $max } posti
panel-done-given = Il posto è assegnato e un’email è in viaggio.
panel-done-changed = Ciò che legge questa persona è cambiato.
panel-done-left = Il posto è libero.
panel-letter-subject = Un posto in giuria: { $call }
panel-letter-text = { $name } ti chiede di leggere candidature al bando «{ $call }». Il link qui sotto porta a ciò che ti aspetta. Chi partecipa non vede che leggi tu.
assign-title = Chi legge che cosa: { $title }
assign-lede = Il sorteggio tiene conto di lingua, conflitti di interessi, carico e temi, in quest’ordine; ciò che è sorteggiato resta, e si colmano solo i vuoti. Lo stesso seme con la stessa giuria dà lo stesso sorteggio.
assign-no-plan = Di’ prima quante letture deve avere ogni candidatura
assign-seed = Seme
assign-seed-help = Un numero intero qualsiasi. Scrivilo nel verbale: chi lo conosce può ripetere il sorteggio.
assign-draw = Sorteggia le letture che mancano
assign-missing = { $n ->
    [one] manca { $n } persona
   *[other] mancano { $n } persone
}
assign-give = Assegna a una persona
assign-give-do = Assegna
assign-take = Togli
assign-read = Questa persona ha già cominciato: la candidatura non si può togliere. Chi non deve valutarla dichiara un conflitto di interessi.
assign-done-given = La candidatura è assegnata.
assign-done-taken = La candidatura è tolta.
assign-done-drawn = { $n ->
    [0] Non restava nulla da assegnare.
    [one] { $n } posto è stato coperto.
   *[other] { $n } posti sono stati coperti.
}
assign-short-language = { $n ->
    [one] Per { $n } candidatura nessuno legge la lingua.
   *[other] Per { $n } candidature nessuno legge la lingua.
}
assign-short-conflict = { $n ->
    [one] Per { $n } candidatura tutte le persone che leggono la lingua hanno un conflitto di interessi.
   *[other] Per { $n } candidature tutte le persone che leggono la lingua hanno un conflitto di interessi.
}
assign-short-full = { $n ->
    [one] Per { $n } candidatura tutte le persone adatte hanno già abbastanza da leggere.
   *[other] Per { $n } candidature tutte le persone adatte hanno già abbastanza da leggere.
}
assign-short-reading = { $n ->
    [one] Per { $n } candidatura non ci sono altre persone adatte.
   *[other] Per { $n } candidature non ci sono altre persone adatte.
}
assign-short-nobody = { $n ->
    [one] Per { $n } candidatura non c’è nessuno: in giuria nessuno legge.
   *[other] Per { $n } candidature non c’è nessuno: in giuria nessuno legge.
}
assign-how-draw = per sorteggio
assign-how-hand = a mano
assign-how-third = come lettura in più
assign-why-left = non è più in giuria
assign-why-language = legge la lingua
assign-why-despite-language = non legge la lingua
assign-why-themes = { $n ->
    [one] { $n } tema in comune
   *[other] { $n } temi in comune
}
assign-why-one-of = { $n ->
    [one] l’unica persona adatta
   *[other] una di { $n } persone adatte
}
assign-why-load = { $n ->
    [one] ne legge { $n } in tutto
   *[other] ne legge { $n } in tutto
}
assign-why-together = { $n ->
    [one] { $n } altra lettura in comune con la stessa persona
   *[other] { $n } altre letture in comune con le stesse persone
}
review-is-draft = cominciata
review-is-given = consegnata
review-is-abstained = non valutata
review-is-void = esclusa per un conflitto di interessi
reviews-menu = Lettura
reviews-menu-help = Candidature che aspettano la tua lettura, e quelle che hai letto.
call-to-reading = Lettura e selezione
work-task-reading = { $n ->
    [one] { $n } candidatura aspetta la tua lettura
   *[other] { $n } candidature aspettano la tua lettura
}
mine-column-languages = lingue
mine-column-themes = temi
mine-column-most = al massimo
mine-column-left-at = uscita
mine-column-sent-at = invio

# Choosing
selection-title = Selezione: { $title }
selection-lede = Ciò che ha assegnato chi legge, fianco a fianco. L’ordine è un aiuto, non un verdetto: decide la giuria, e dice perché.
selection-so-far = Scelte: { $chosen } su { $places } posti. Non decise: { $open }.
selection-concluded = La selezione è conclusa.
selection-to-balance = Equilibrio
selection-to-minutes = Verbale e conclusione
selection-to-letters = Email
selection-to-csv = Tabella in CSV
selection-by-mean = prima le migliori
selection-by-spread = prima quelle su cui chi legge differisce di più
selection-by-stays = prima le più stabili
selection-by-number = per numero
selection-sort = Ordina
selection-table = Candidature con i loro punteggi
selection-table-help = Per ogni criterio la mediana e, se differiscono, il punteggio più basso e quello più alto. Media e differenza sono quote dell’intera scala. «Resta» dice in quante di 10.000 ponderazioni casuali dei criteri una candidatura sarebbe tra quelle scelte.
selection-mean = Media
selection-spread = Differenza
selection-stays = Resta
selection-readers = Letture
selection-residents = Residenti
selection-verdict = Decisione
selection-none = nessun valore
selection-figures = Quanto concorda chi legge, e quanto è stabile l’ordine
selection-figures-help = Si calcola da tutti i punteggi insieme, quando lo chiedi. Gli stessi punteggi con lo stesso seme danno le stesse cifre.
selection-as-of = Calcolo: { $moment }, da { $reviews } valutazioni, per { $places } posti, con il seme { $seed }.
selection-figures-old = Da allora le valutazioni sono cambiate: calcola di nuovo le cifre.
selection-agreement = Accordo per criterio
selection-criterion = Criterio
selection-alpha = Alfa di Krippendorff
selection-interval = Intervallo al 95%
selection-compared = Lette due o più volte
selection-from-to = da { $low } a { $high }
selection-alpha-source = 1 è l’accordo pieno, 0 è ciò che darebbe il caso. Su scala ordinale, con un bootstrap sulle candidature. Fonte: K. Krippendorff, «Content Analysis», 4ª edizione, 2019, capitolo 12. Dove chi legge concorda poco, è meglio discutere le singole candidature che metterle in ordine secondo la media.
selection-figure = Calcola le cifre
selection-rest = Non scegliere le altre
selection-rest-words = Motivi, uguali per tutte
selection-rest-help = Chiunque abbia partecipato riceve i motivi. Scrivi qui ciò che vale per tutte quelle non ancora decise; sulle singole decidi nella loro pagina.
selection-rest-do = { $n ->
    [one] Segna { $n } candidatura come non scelta
   *[other] Segna { $n } candidature come non scelte
}
selection-rest-why = Scrivi perché: chiunque abbia partecipato riceve i motivi. Nulla è stato deciso.
selection-is-decided = La selezione è conclusa: nulla cambia più, a meno che la giuria non la riapra nel verbale.
selection-done-figured = Le cifre sono calcolate.
selection-done-decided = La decisione è salvata.
selection-done-rest = Le altre sono segnate come non scelte.
selection-done-adopted = Ora è una bozza nel repertorio.
selection-done-noted = Il verbale è salvato.
selection-done-concluded = La selezione è conclusa. Si possono preparare le email.
selection-done-reopened = La selezione è riaperta. Le email preparate sono eliminate.
selection-done-published = Ora il pubblico legge il resoconto.
selection-done-prepared = Le email sono preparate. Rileggile una per una prima che siano inviate.
selection-done-read = Tutte le email sono rilette. Si possono inviare.
selection-done-sent = Le email sono in viaggio.
selection-back = Selezione
selection-one-title = Decidi: { $title }
selection-decision = Decisione
selection-words = In generale
selection-words-help = Chi ha scritto la candidatura legge questo testo e i motivi qui sotto. Non nominare chi legge.
selection-median = Mediana { $median }
selection-reason = Motivo della giuria
selection-decide = Salva la decisione
selection-no-verdict = Scegli che cosa ne sarà.
selection-remarks = Note di chi legge
selection-adopt = Fanne una bozza nel repertorio.
selection-adopt-help = Le sue risposte vanno nel modulo della pratica, e ciò che ha detto la giuria nelle note per la redazione.
selection-adopt-do = Comincia la bozza
selection-editor = Affidata a
selection-place = Luogo
selection-no-place = Non c’è ancora nessun luogo con questo nome. Inserisci il nome di una città presente sul sito, o chiedi prima all’amministrazione di aggiungerla.
selection-to-practice = La sua pratica nel repertorio
verdict-chosen = Scelta
verdict-reserve = Di riserva
verdict-declined = Non scelta
balance-title = Equilibrio: { $title }
balance-lede = Come si distribuiscono le candidature scelte, accanto a tutte quelle ricevute. Quanto conti l’equilibrio lo giudica la giuria; non cambia nessun punteggio.
balance-count-chosen = { $n ->
    [one] { $n } scelta
   *[other] { $n } scelte
}
balance-count-reserve = { $n ->
    [one] { $n } di riserva
   *[other] { $n } di riserva
}
balance-of = { $n ->
    [one] Su { $n } candidatura
   *[other] Su { $n } candidature
}
balance-country = Paese
balance-size = Dimensione della città
balance-sector = Ambito di intervento
balance-organisation = Tipo di organizzazione
balance-target = A chi si rivolge
balance-chosen = Scelte
balance-received = Ricevute
balance-size-small = Piccola
balance-size-medium = Media
balance-size-large = Grande
balance-size-unknown = Non nota
balance-size-help = La dimensione di una città è nota se l’ufficio che partecipa dice in quale città si trova e il sito ne ha i dati.
minutes-title = Verbale: { $title }
minutes-lede = Di che cosa ha discusso la giuria, chi ha deciso e perché, in generale. Il verbale resta alla giuria; il resto lo legge il pubblico quando pubblichi il resoconto.
minutes-label = Verbale
minutes-help = Solo per la giuria. Markdown.
minutes-deciders = Chi ha deciso
minutes-deciders-help = Lo legge il pubblico: istituzioni e funzioni. Mai il nome di chi ha letto singole candidature.
minutes-reasons = Motivi in generale
minutes-reasons-help = Li legge il pubblico: che cosa parlava a favore delle candidature scelte, e quale equilibrio c’è tra loro.
minutes-save = Salva
minutes-as-read = Il verbale come si legge
minutes-concluded-at = Conclusione: { $moment }.
minutes-published-at = Resoconto pubblicato: { $moment }.
minutes-publish = Pubblica il resoconto
minutes-publish-sure = Il pubblico leggerà quante candidature sono arrivate, chi ha deciso, i motivi in generale, l’equilibrio, le candidature scelte con i loro motivi e, come promettenti, quelle che vi hanno acconsentito. È meglio farlo dopo l’invio delle email.
minutes-reopen = Riapri la selezione
minutes-reopen-sure = Le decisioni si possono di nuovo cambiare, e le email preparate sono eliminate. Una volta partite le email, non è più possibile.
minutes-conclude = Concludi la selezione
minutes-conclude-sure = La lettura finisce, le decisioni restano come sono da ora in poi e si possono preparare le lettere.
minutes-undecided = { $n ->
    [one] { $n } candidatura non è decisa o è senza un motivo
   *[other] { $n } candidature non sono decise o sono senza un motivo
}
minutes-incomplete = Non tutto è ancora deciso e motivato. Nulla è cambiato.
minutes-sent = Le email sono già partite: la selezione resta com’è.
verdict-title = Email con l’esito: { $title }
verdict-lede = Un’email a ogni persona che scrive una candidatura, nella sua lingua e con i motivi. Rileggile una per una; poi si inviano tutte insieme.
verdict-undecided = Concludi prima la selezione nel verbale
verdict-so-far = Email: { $all }. Non rilette: { $unread }. Inviate: { $sent }.
verdict-prepare = Prepara le email per chi non ne ha ancora
verdict-send = Invia tutte le email
verdict-send-sure = Tutte le email non ancora inviate partono ora, una volta ciascuna. Non si possono richiamare.
verdict-unread = Alcune email non sono ancora rilette. Nulla è stato inviato.
verdict-back = Email
verdict-one-title = Email a { $name }
verdict-subject = Oggetto
verdict-body = Testo
verdict-read = È riletta: passa alla prossima
verdict-is-sent = Questa email è partita.
verdict-state-new = non riletta
verdict-state-read = riletta
verdict-state-sent = inviata
verdict-letter-subject = L’esito del bando: { $call }
verdict-letter-chosen = Buongiorno { $name },

    la tua candidatura «{ $title }» (numero { $number }) al bando «{ $call }» è stata scelta. Congratulazioni. Ti scriveremo che cosa succede ora.
verdict-letter-reserve = Buongiorno { $name },

    la tua candidatura «{ $title }» (numero { $number }) al bando «{ $call }» è di riserva: se una di quelle scelte viene meno, può prenderne il posto, e in quel caso ti scriveremo.
verdict-letter-declined = Buongiorno { $name },

    la tua candidatura «{ $title }» (numero { $number }) al bando «{ $call }» non è stata scelta. Grazie per il lavoro che ci hai messo.
verdict-letter-reasons = Questi sono i motivi della giuria:
record-title = La selezione: { $title }
record-head = Come si è scelto
record-undecided = { $n ->
    [one] È arrivata { $n } candidatura. La giuria non ha ancora deciso.
   *[other] Sono arrivate { $n } candidature. La giuria non ha ancora deciso.
}
record-lede = Candidature ricevute: { $received }. Scelte: { $chosen }.
record-chosen = Scelte
record-promising = Promettenti
record-promising-help = Non sono tra quelle scelte, e sono nominate qui perché chi le gestisce vi ha acconsentito.
record-balance = Equilibrio
record-balance-help = Ciò che riguarda meno di dieci candidature qui non si conta, a meno che una di esse sia stata scelta.
record-received = Candidature ricevute
record-published = Pubblicazione
record-criteria = Il bando e i suoi criteri
record-link = Il resoconto
submission-result = L’esito
log-selection-figured = { $actor } ha calcolato quanto concorda chi legge le candidature al bando { $subject }.
log-selection-decided = { $actor } ha deciso su una candidatura a un bando.
log-selection-noted = { $actor } ha modificato il verbale del bando { $subject }.
log-selection-concluded = { $actor } ha concluso la selezione del bando { $subject }.
log-selection-reopened = { $actor } ha riaperto la selezione del bando { $subject }.
log-selection-letters-prepared = { $actor } ha preparato le email del bando { $subject }.
log-selection-letter-sent = { $actor } ha inviato un’email con l’esito di un bando.
log-selection-published = { $actor } ha pubblicato il resoconto del bando { $subject }.
log-selection-adopted = { $actor } ha creato una bozza nel repertorio da una candidatura scelta.
minutes-letters-first = Prima invia le lettere: nessuno deve sapere il risultato da una pagina.
selection-gates = In base alle risposte non soddisfa queste condizioni:
