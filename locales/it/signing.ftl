# Ways to sign in, one's own account, and the letters about both.

## Signing in
sign-in-again-title = Accedi ancora una volta
sign-in-again-lede = Stai per cambiare il modo in cui accedi. Conferma ancora una volta che sei tu; poi basta per un quarto d’ora.
sign-in-other-ways = Non devi aspettare: con un link via email o con una passkey entri comunque.
sign-in-password-help = Lasciala vuota se vuoi un link via email.
sign-in-link-button = Inviami un link via email
sign-in-link-help = Con il link accedi senza password. Funziona una volta sola, entro 30 minuti.
sign-in-passkey-title = Con una passkey
sign-in-passkey-help = La passkey sta nel tuo telefono, nel computer o in una chiave di sicurezza, e sostituisce password e codice.
sign-in-passkey-button = Accedi con una passkey

link-asked-title = Controlla la tua posta
link-asked-lede = Se conosciamo l’indirizzo, un’email con un link è in arrivo.
link-asked-once = Il link funziona una volta sola, entro 30 minuti. Aprilo nel browser in cui vuoi accedere.
link-asked-missing = Dopo qualche minuto non c’è niente? Guarda tra la posta indesiderata, poi controlla l’indirizzo e chiedi di nuovo. Chi ha un account ha ricevuto un invito via email: usa l’indirizzo a cui è arrivato.
link-asked-back = Torna all’accesso

link-sign-in-title = Accedi con questo link
link-sign-in-lede = Ancora un clic e hai effettuato l’accesso.
link-sign-in-button = Accedi come { $name }
link-sign-in-help = Se non sei tu, chiudi questa pagina.
link-invitation-title = Ti diamo il benvenuto
link-invitation-lede = Hai ricevuto un invito a lavorare qui. D’ora in poi accedi con { $email }.
link-invitation-password-help = Facoltativa: almeno 8 caratteri; vanno bene tre o quattro parole di fila. Senza password accedi con un link via email o con una passkey.
link-invitation-button = Accetta l’invito
link-address-title = Conferma il tuo nuovo indirizzo
link-address-lede = Se confermi, d’ora in poi accedi con { $email } e le nostre email arrivano lì.
link-address-button = Usa questo indirizzo
link-address-done-title = Il tuo indirizzo è cambiato
link-address-done-lede = D’ora in poi accedi con { $email }. Un’email lo comunica anche al tuo indirizzo precedente.
link-over-title = Questo link non funziona più
link-over-lede = Ogni link funziona una volta sola e per un tempo limitato. Niente è andato perso: chiedine uno nuovo.
link-over-button = Chiedi un nuovo link

## Second factor
second-factor-title = Secondo fattore
second-factor-lede = Qualcosa che hai oltre alla password o alla casella di posta: una passkey, oppure un’app che mostra codici. Così nessuno può accedere al tuo posto con la sola password.
second-factor-needed = Il tuo ruolo permette di vedere dati di altre persone, perciò richiede un secondo fattore. Configura uno di questi due per continuare.
second-factor-last = Questo è il tuo unico secondo fattore e il tuo ruolo ne richiede uno. Configurane prima un altro, poi rimuovi questo.
second-factor-ask-title = Ancora un passo
second-factor-ask-lede = Usa il tuo secondo fattore per completare l’accesso.
second-factor-code = Codice
second-factor-code-title = Con un codice
second-factor-code-help = Le sei cifre che la tua app mostra ora, oppure uno dei tuoi codici di recupero.
second-factor-recovery-help = Uno dei tuoi codici di recupero, per esempio abcde-fghjk.
second-factor-button = Continua
second-factor-lost = Non hai con te né l’una né l’altra, e nemmeno un codice di recupero? Scrivi a chi ti ha mandato l’invito.
second-factor-wrong = Questo codice non è valido. Scrivi quello che mostra ora la tua app, che vale una volta sola, oppure un codice di recupero non ancora usato.

passkey-title = Passkey
passkey-text = Il telefono, il computer o la chiave di sicurezza custodisce la passkey e chiede impronta, volto o PIN. Basta da sola per accedere, senza password e senza codice.
passkey-name = Nome della nuova passkey
passkey-name-help = Per riconoscerla più tardi, per esempio «Portatile dell’ufficio».
passkey-unnamed = Passkey
passkey-add = Aggiungi una passkey
passkey-created = Aggiunta il { $moment }
passkey-used = ultimo uso il { $moment }
passkey-remove = Rimuovi
passkey-too-many = Hai già il numero massimo di passkey. Rimuovine prima una che non usi più.
passkey-needs-script = Le passkey hanno bisogno di JavaScript. Attivalo per questo sito, oppure accedi in un altro modo.
passkey-elsewhere = Le passkey valgono per un solo indirizzo. Per usarle apri il sito qui:
passkey-unable = Questo browser non può usare passkey. Aggiornalo, usane un altro oppure accedi in un altro modo.
passkey-failed = Non ha funzionato, o è stato annullato. Riprova, oppure accedi in un altro modo.
passkey-no-place = Le passkey funzionano solo se il sito ha un nome e usa HTTPS. Accedi in un altro modo e avvisa chi gestisce il sito.

code-app-title = Codici di un’app
code-app-text = Un’app sul telefono mostra ogni mezzo minuto un nuovo codice di sei cifre. Funziona anche senza rete.
code-app-begin = Configura un’app
code-app-remove = Rimuovi l’app
code-app-set-up-title = Configura un’app per i codici
code-app-scan = Apri sul telefono un’app per codici (autenticatore) e falle leggere questa immagine.
code-app-picture = Codice QR con la chiave per la tua app; la stessa chiave è qui sotto come testo
code-app-type = Oppure scrivi questa chiave nell’app:
code-app-code = Codice nell’app
code-app-code-help = Le sei cifre che l’app mostra ora per questo sito.
code-app-confirm = Conferma
code-app-wrong = Questo non è il codice attuale. Controlla che l’orologio del telefono sia giusto e scrivi il codice che l’app mostra ora.

recovery-title = Codici di recupero
recovery-text = Se perdi il telefono o la chiave: ogni codice vale una volta al posto del secondo fattore. Tienili su carta, lontano dal dispositivo.
recovery-link = Codici di recupero
recovery-passkey-ready = La passkey è pronta. Ora crea i codici di recupero, nel caso tu la perda.
recovery-code-app-ready = L’app per i codici è pronta. Ora crea i codici di recupero, nel caso tu la perda.
recovery-make = Crea dieci nuovi codici
recovery-make-help = I codici che avevi finora non funzioneranno più.
recovery-once = Stampali o scrivili adesso: si vedono solo questa volta.
recovery-copy = Copia
recovery-copied = Copiati

## Password
password-title = Cambia la password
password-lede = Quando imposti una nuova password, tutte le altre tue sessioni si chiudono e un’email te lo comunica.
password-new = Nuova password
password-help = Almeno 8 caratteri. Vanno bene tre o quattro parole di fila; i caratteri speciali non servono.
password-button = Salva la password
password-remove-title = Fai a meno della password
password-remove-text = Poi accedi con un link via email o con una passkey.
password-remove-sure = Le altre tue sessioni si chiudono. Puoi scegliere una nuova password in seguito.
password-remove-button = Rimuovi la password
password-too-short = Usa almeno 8 caratteri, per esempio tre o quattro parole di fila
password-too-long = Usa al massimo 128 caratteri
password-own-word = Altri potrebbero indovinarla dal tuo nome o da questo sito. Usa tre o quattro parole che non c’entrano con nessuno dei due
password-common = È tra le prime password che qualcuno proverebbe. Usa tre o quattro parole di fila che non c’entrano l’una con l’altra

## Account
account-title = Il tuo account
account-title-help = Nome, indirizzo, password, secondo fattore, e dove hai effettuato l’accesso
account-lede = Come ti chiamiamo, come accedi e dove hai effettuato l’accesso.
account-leaving = Se lasci
account-you-title = Nome e lingua
account-name = Nome
account-name-help = Come lo vede chi lavora con te.
account-lang = Lingua delle email
account-lang-help = La lingua in cui questo sito ti scrive.
account-button = Salva
account-ways-title = Modi per accedere
account-password-set = La password è impostata.
account-password-none = Nessuna password: accedi con un link via email o con una passkey.
account-passkeys = { $n ->
    [0] Nessuna passkey.
    [one] { $count } passkey.
   *[other] { $count } passkey.
}
account-code-app-set = Un’app per i codici è configurata.
account-code-app-none = Nessuna app per i codici.
account-codes-left = { $n ->
    [0] Ora non hai codici di recupero.
    [one] Resta { $count } codice di recupero.
   *[other] Restano { $count } codici di recupero.
}
account-second-factor-link = Passkey, codici e codici di recupero
account-sessions-title = Dove hai effettuato l’accesso
account-sessions-text = C’è qualcosa che non riconosci? Chiudila e cambia la password.
account-session-unknown = Browser sconosciuto
account-session-this = questa
account-session-seen = Ultimo uso il { $moment }, con uno scarto di cinque minuti
account-session-end = Chiudi la sessione
account-sessions-end = Chiudi tutte le altre sessioni
account-roles-title = I tuoi ruoli
account-roles-none = Non hai ancora un ruolo. Chi ti ha mandato l’invito può dartene uno.
account-data-title = I tuoi dati
account-data-link = Vedi, scarica o cancella ciò che conserviamo su di te
account-new-address = Nuovo indirizzo email
account-address-title = Cambia l’indirizzo email
account-address-lede = Il tuo indirizzo è { $email }. Inviamo un’email con un link al nuovo indirizzo; l’indirizzo cambia solo quando apri il link.
account-address-button = Invia l’email
account-address-again = È passato un po’ di tempo dal tuo accesso, perciò l’indirizzo non è stato ancora cambiato. È ancora nel modulo. Accedi in una nuova scheda, poi invia di nuovo il modulo.
account-done-described = Salvato.
account-done-address-asked = Un’email è in viaggio verso il nuovo indirizzo. Apri il link entro un giorno; fino ad allora non cambia niente.
account-done-password = La nuova password è impostata. Le altre tue sessioni sono chiuse.
account-done-password-removed = La password è stata rimossa. Le altre tue sessioni sono chiuse.
account-done-factor = Il secondo fattore è configurato.
account-done-factor-removed = Rimosso.
account-done-session = Quella sessione è chiusa.
account-done-sessions = Tutte le altre sessioni sono chiuse.

## Letters
letter-greeting = Buongiorno { $name },
letter-foot =
    --
    EU-MIA. Questa email è stata inviata automaticamente; nessuno legge le risposte.
letter-invitation-subject = Invito a lavorare con EU-MIA
letter-invitation-text =
    hai ricevuto un invito a lavorare al sito di EU-MIA. Per accettare, apri questo link entro 14 giorni; funziona una volta sola:

    { $link }

    Se non te lo aspettavi, non fare niente: senza il link non succede nulla.
letter-link-subject = Il tuo link per accedere
letter-link-text =
    qualcuno, probabilmente tu, ha chiesto un link per accedere. Funziona una volta sola, entro 30 minuti:

    { $link }

    Se non eri tu, non fare niente: senza questo link nessuno può accedere. Non passarlo mai ad altri.
letter-address-subject = Conferma il tuo nuovo indirizzo email
letter-address-text =
    qualcuno, probabilmente tu, vuole usare questo indirizzo per accedere a EU-MIA. Per confermarlo, apri questo link entro 24 ore:

    { $link }

    Se non eri tu, non fare niente: senza il link non cambia nulla.
letter-address-changed-subject = Il tuo indirizzo email è cambiato
letter-address-changed-text =
    dal { $moment } accedi a EU-MIA con un altro indirizzo email, che è stato confermato. Questa è l’ultima email che mandiamo qui.

    Se non eri tu, avvisa subito chi ti ha mandato l’invito.
letter-password-subject = La tua password è cambiata
letter-password-text =
    il { $moment } la tua password è stata impostata, cambiata o rimossa, e le altre tue sessioni sono state chiuse.

    Se non eri tu, chiedi un link via email, accedi con quello e imposta una nuova password:

    { $link }
letter-recovery-subject = È stato usato un codice di recupero
letter-recovery-text =
    il { $moment } qualcuno ha effettuato l’accesso con il tuo primo fattore e uno dei tuoi codici di recupero.

    Se non eri tu, accedi, chiudi tutte le altre sessioni, imposta una nuova password e crea nuovi codici di recupero:

    { $link }
letter-factor-subject = Il tuo secondo fattore è cambiato
letter-factor-text =
    il { $moment } una passkey o un’app per i codici è stata aggiunta al tuo account o rimossa.

    Se non eri tu, accedi, controlla i tuoi secondi fattori e chiudi tutte le altre sessioni:

    { $link }
