# What the program holds about a person: the page, the export, erasure.
mine-title = I miei dati
mine-menu = I miei dati
mine-menu-help = Guarda che cosa conserviamo su di te, portalo con te o fallo cancellare.
mine-lede = Tutto ciò che questo sito conserva su di te, perché e per quanto tempo.
mine-export = Scarica i miei dati
mine-export-help = Un file ZIP con una pagina da leggere e un file per i programmi. Conservalo in un posto sicuro.
mine-export-made = Preparato il { $moment }.
mine-export-secrets = Ciò che dimostra chi sei (password, chiavi, codici) è nominato ma non riportato: chi trovasse questo file potrebbe usarlo.
mine-export-withheld = Conservato e non mostrato: { $what }.
mine-rights = Se qualcosa è sbagliato, correggilo nel tuo account o scrivici.
mine-privacy = Privacy
mine-yes = sì
mine-no = no
mine-table = { $title }: { $columns }.

mine-basis-agreement = Base giuridica: ci serve per darti l’account che usi (articolo 6, paragrafo 1, lettera b, del GDPR).
mine-basis-interest = Base giuridica: il nostro legittimo interesse a un sito sicuro e di cui si possa seguire la storia (articolo 6, paragrafo 1, lettera f, del GDPR).

mine-kept-account = Conservato finché hai un account.
mine-kept-session = Conservato finché non esci, al massimo per 30 giorni.
mine-kept-minutes = Conservato per pochi minuti.
mine-kept-days = Conservato al massimo per tre giorni.
mine-kept-fortnight = Conservato finché non viene usato, al massimo per due settimane.
mine-kept-year = Conservato per dodici mesi.
mine-kept-always = Conservato finché esiste il sito.

mine-what-account = Il tuo account
mine-what-account-why = Perché chi lavora con te sappia chi sei e le lettere ti arrivino nella tua lingua.
mine-what-sign-in = Come accedi
mine-what-sign-in-why = Perché nessuno tranne te possa usare il tuo account.
mine-what-sessions = Dove hai effettuato l’accesso
mine-what-sessions-why = Perché tu non debba accedere ogni volta e ti accorga subito se lo fa qualcun altro.
mine-what-roles = Che cosa puoi fare e dove lavori
mine-what-roles-why = Perché tu veda e possa cambiare ciò che serve al tuo lavoro, e nient’altro.
mine-what-drafts = Che cosa stai scrivendo
mine-what-drafts-why = Perché nessuna tua parola vada persa prima della pubblicazione.
mine-what-versions = Che cosa hai pubblicato
mine-what-versions-why = Perché chi legge e chi lavora qui possa vedere che cosa è cambiato, quando e perché.
mine-what-log = Il registro
mine-what-log-why = Perché si possa dimostrare chi ha fatto che cosa e che nulla è stato cambiato di nascosto.
mine-what-letters = Lettere che ci hai inviato
mine-what-letters-why = Perché possiamo risponderti.

mine-table-person = Account
mine-table-farewell = Indirizzo per l’ultima lettera
mine-table-session = Accessi
mine-table-password = Password
mine-table-passkey = Passkey
mine-table-passkey-ceremony = Passkey in preparazione
mine-table-code-app = App dei codici
mine-table-recovery-code = Codici di recupero
mine-table-secret-link = Link via email
mine-table-link-request = Richieste di un link
mine-table-role-grant = Ruoli
mine-table-desk-member = Uffici
mine-table-event = Voci del registro
mine-table-job = Compiti del programma
mine-table-practice-version = Versioni delle pratiche
mine-table-contact-message = Lettere dal modulo di contatto

mine-column-actor = chi l’ha fatto
mine-column-address = indirizzo email
mine-column-at = quando
mine-column-body = testo
mine-column-changed-at = ultima modifica
mine-column-confirmed-at = confermato
mine-column-created-at = creato
mine-column-credential = chiave pubblica
mine-column-credential-id = numero della chiave
mine-column-desk-id = ufficio
mine-column-detail = dove porta
mine-column-device = dispositivo
mine-column-email = indirizzo email
mine-column-expires-at = valido fino a
mine-column-forget-at = cancellato il
mine-column-hash = valore di controllo
mine-column-id = il tuo numero
mine-column-kind = tipo
mine-column-lang = lingua
mine-column-last-error = che cosa è andato storto
mine-column-level = con quanta certezza eri riconoscibile
mine-column-minor = piccola modifica
mine-column-name = nome
mine-column-next-path = pagina successiva
mine-column-number = numero
mine-column-person-id = il tuo numero
mine-column-practice-id = pratica
mine-column-purpose = a che serve
mine-column-record = contenuto
mine-column-role = ruolo
mine-column-scope = limitato a
mine-column-scope-kind = tipo di limite
mine-column-secret = segreto
mine-column-seen-at = ultimo uso
mine-column-since = da
mine-column-state = stato
mine-column-steward = referente
mine-column-subject = di che cosa si tratta
mine-column-token-hash = valore di controllo del segreto
mine-column-topic = argomento
mine-column-updated-at = ultima modifica
mine-column-used-at = ultimo uso
mine-column-why = motivo

mine-erase-title = Cancella il mio account
mine-erase-lede = Non si può tornare indietro. Forse vuoi conservare una copia.
mine-erase-first = Scarica prima i tuoi dati
mine-erase-goes = Che cosa viene cancellato
mine-erase-stays = Che cosa resta, e perché
mine-stays-account = Il tuo indirizzo email finché non è partita la nostra ultima lettera, al massimo per tre giorni. Poi il tuo account è solo un numero.
mine-stays-log = Ciò che è stato fatto, sotto un numero che non porta più a te. Senza, nessuno potrebbe dire se il registro è integro.
mine-stays-versions = Ciò che hai pubblicato, come lavoro della redazione. Chi legge ci conta, e la sua storia deve restare vera.
mine-erase-blocked = Prima questo
mine-erase-last-administrator = Sei l’ultima persona che amministra il sito. Affida questo ruolo a qualcun altro.
mine-erase-to-persons = Scegli una persona
mine-erase-last-steward = Sei l’ultima persona referente di «{ $desk }». Affida questo compito a qualcun altro.
mine-erase-to-desk = Apri l’ufficio
mine-erase-again-title = Prima accedi di nuovo
mine-erase-again-text = Hai effettuato l’accesso più di 15 minuti fa. Accedi ancora una volta, così sappiamo che sei tu; poi tornerai qui.
mine-erase-again = Accedi di nuovo
mine-erase-email = Il tuo indirizzo email
mine-erase-email-help = Scrivilo per confermare che lo vuoi davvero.
mine-erase-email-wrong = Non è l’indirizzo email del tuo account. Controllalo e scrivilo di nuovo.
mine-erase-now = Cancella ora il mio account

mine-erased-title = Il tuo account è cancellato
mine-erased-text = Non hai più accesso da nessun dispositivo. Un’ultima lettera te lo dirà via email; poi dimentichiamo anche il tuo indirizzo.
mine-letter-subject = Il tuo account è cancellato
mine-letter-text =
    Ciao,

    il tuo account è stato cancellato il { $moment }. Non conserviamo più nulla su di te. Ciò che hai pubblicato resta come lavoro della redazione, e il registro di ciò che è stato fatto mostra solo un numero.

    Questa è la nostra ultima lettera: con essa dimentichiamo il tuo indirizzo. Se non lo volevi, scrivici dalla pagina dei contatti del sito.
