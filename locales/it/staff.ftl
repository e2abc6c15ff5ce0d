# Pages for those who keep the installation: persons, desks, handing over, the log.

choose = Scegli…
not-done = Operazione non eseguita
sieve-button = Mostra
sieve-all = Mostra tutto

## Persons

people-title = Persone
people-title-help = Invita persone, assegna e ritira ruoli, sospendi accessi.
people-search = Nome o indirizzo email
people-any-state = Qualsiasi stato
people-unused = Non usato da 400 giorni
people-any-role = Qualsiasi ruolo
people-order-name = Nome
people-order-newest = Prima le più recenti
people-order-oldest = Prima le meno recenti
people-order-state = Stato
people-count = { $n ->
    [0] Nessuna persona
    [one] { $n } persona
   *[other] { $n } persone
}
people-none = Nessuna persona corrisponde alla ricerca. Prova con meno parole o con un altro filtro.
role = Ruolo
person-name = Nome
person-email = Indirizzo email
person-email-help = L’invito arriva a questo indirizzo, che serve anche per accedere.
person-lang = Lingua delle email
person-lang-help = La lingua in cui il sito scrive alla persona. Si può cambiare più tardi nell’account.
person-lang-missing = Scegli una delle lingue
person-roles = Ruoli
person-state = Stato
person-since = Qui dal
person-invited-at = Ultimo invito inviato
person-state-invited = Invito inviato
person-state-accepted = Può accedere
person-state-suspended = Accesso sospeso
person-no-role = Nessun ruolo. Senza un ruolo si può accedere e vedere solo i propri uffici.
person-no-desk = Non fa parte di nessun ufficio.
person-log = Ultime voci del registro
person-log-all = Tutte le voci su questa persona
person-invite-title = Invita una persona
person-invite-lede = La persona riceve un’email con un link. Ruoli e uffici valgono da quando accetta l’invito.
person-invite-button = Invia l’invito
person-invite-again = Invia di nuovo l’invito
person-known = C’è già una persona con questo indirizzo
person-known-link = Apri la pagina di { $name }
person-join-desk = Aggiungi a un ufficio
person-join-desk-button = Aggiungi all’ufficio
person-leaves = Se la persona lascia
person-suspend = Sospendi
person-suspend-help = Se sospendi l’accesso, le sessioni della persona si chiudono subito e non può accedere finché non ripristini l’accesso. Passa prima le consegne di ciò che è aperto.
person-suspended-help = Questa persona non può accedere.
person-readmit = Ripristina l’accesso
person-not-herself = Non puoi sospendere il tuo stesso accesso. Chiedi a un’altra persona dell’amministrazione.
person-last-administrator = È l’ultima persona con il ruolo di amministrazione. Assegna prima questo ruolo a un’altra persona.
person-not-in = Una delle persone scelte non può farsene carico. Scegli una persona che può accedere.
person-unfit = Una delle persone scelte non può farsi carico di qualcosa: le manca il ruolo, o ha già la stessa cosa aperta. Scegli un’altra persona o assegna prima il ruolo.

## Roles

role-everywhere = Ruoli per tutto il sito
role-everywhere-help = Una persona può averne più d’uno, o nessuno.
role-limited = Un ruolo per una cosa sola
role-give = Assegna un ruolo
role-give-button = Assegna il ruolo
role-take-back = Ritira
role-take-back-help = Se ritiri un ruolo, tutte le sessioni della persona si chiudono, così nessuna pagina aperta continua a usarlo.
role-missing = Scegli un ruolo
role-scope-kind = Dove vale
role-scope = Quale
role-scope-help = L’ultima parte dell’indirizzo, per esempio turin-neighbourhood-houses. Lascia vuoto per tutto il sito.
role-which-help = L’ultima parte dell’indirizzo, per esempio turin-neighbourhood-houses.
role-scope-unknown = A questo indirizzo non c’è nulla. Copia l’ultima parte dell’indirizzo dalla pagina stessa
role-scope-missing = Scegli dove vale il ruolo
role-scope-whole = Hai scelto tutto il sito, quindi qui non deve esserci nulla. Svuota il campo, oppure scegli sopra a che cosa si limita il ruolo
role-scope-unfit = Chi amministra lo fa per tutto il sito. Scegli tutto il sito oppure un altro ruolo
scope-kind-site = Tutto il sito
scope-kind-practice = Una pratica
scope-site = tutto il sito
scope-call = bando { $slug }
scope-practice = pratica { $slug }
scope-edition = edizione { $slug }

## Desks

desk = Ufficio
desks-title = Uffici
desks-title-help = Gli uffici a cui appartengono le pratiche, e chi ne risponde.
desks-lede = Un ufficio fa parte di un’organizzazione in una città. Le pratiche appartengono agli uffici e non alle persone, così restano in buone mani quando qualcuno se ne va. Di ogni ufficio rispondono due persone referenti.
desks-search = Nome dell’ufficio o dell’organizzazione
desks-needs-steward = Solo gli uffici a cui manca una persona referente
desks-count = { $n ->
    [0] Nessun ufficio
    [one] { $n } ufficio
   *[other] { $n } uffici
}
desks-none = Qui non c’è nessun ufficio. Li creano l’amministrazione e il coordinamento; se fai parte di un ufficio, lo trovi in questa pagina.
desk-name = Nome dell’ufficio
desk-name-help = Come lo si chiama sul posto, per esempio «Servizio integrazione».
desk-organisation = Organizzazione
desk-organisation-help = Scrivi il nome di un’organizzazione già nota e sceglila, oppure inseriscine una nuova.
desk-place = Città
desk-place-missing = Scegli una città
desk-email = Indirizzo email dell’ufficio
desk-email-help = L’indirizzo dell’ufficio, non quello di una persona. Puoi lasciarlo vuoto.
desk-slug = Ultima parte dell’indirizzo
desk-slug-help = Lettere minuscole dalla a alla z, cifre e trattini. Non si potrà più cambiare. Se lasci vuoto il campo, si ricava dal nome.
desk-slug-unusable = Usa solo lettere minuscole dalla a alla z, cifre e trattini singoli, e non «new»
desk-slug-taken = Un altro ufficio ha questo indirizzo. Scegline un altro
desk-make-title = Crea un ufficio
desk-make-button = Crea l’ufficio
desk-edit-title = Modifica l’ufficio
desk-edit-button = Salva
desk-back = Torna all’ufficio
desk-made-up = inventato
desk-made-up-help = Questo ufficio e la sua organizzazione non esistono. Servono a dimostrazioni e prove.
desk-made-up-practices = L’ufficio è inventato. È mostrato con una pratica vera solo per dimostrazione: i due non hanno nulla a che fare tra loro.
desk-members = Membri
desk-stewards = Referenti
desk-steward = Referente
desk-as-steward = Come referente
desk-steward-of-all = Nomina questa persona referente di tutti gli uffici scelti qui sopra
desk-needs-steward = manca una persona referente
desk-warning = { $n ->
    [0] Nessuno risponde di questo ufficio.
    [one] Di questo ufficio risponde una sola persona.
   *[other] Di questo ufficio risponde una sola persona.
}
desk-make-two-stewards = Nomina referenti due persone, così ce n’è una quando l’altra è assente.
desk-make-another-steward = Nomina referente un’altra persona, così ce n’è una quando l’altra è assente.
desk-ask-administrator = Chiedi all’amministrazione di nominare referenti due persone.
desk-ask-steward = Chiedi a chi è referente o all’amministrazione di nominare referente un’altra persona.
work-desk-warning = L’ufficio «{ $desk }» ha meno di due persone referenti.
desk-unmake-steward-sure = { $name } resta nell’ufficio, ma non ne è più referente.
desk-remove-member-sure = { $name } non fa più parte dell’ufficio e perde ciò che ne deriva.
desk-sure-lonely = All’ufficio restano così meno di due referenti.
desk-sure-nobody = Così nessuno risponde più di questo ufficio.
desk-sure-nobody-for-good = Così nessuno risponde più di questo ufficio, e non puoi annullarlo: può farlo solo l’amministrazione. Meglio passare prima le consegne.
desk-no-member = Nessuno fa ancora parte di questo ufficio.
desk-make-steward = Nomina referente
desk-unmake-steward = Rimuovi come referente
desk-remove-member = Togli
desk-add-member = Aggiungi un membro
desk-add-member-help = L’indirizzo email di una persona che ha già un account qui. Le altre deve prima invitarle l’amministrazione.
desk-add-member-button = Aggiungi
desk-member-unknown = Nessuno ha un account qui con questo indirizzo. Controllalo, o chiedi all’amministrazione di invitare la persona
desk-missing = Scegli un ufficio
desk-practices = Pratiche
desk-no-practice = Nessuna pratica appartiene a questo ufficio.
desk-change-practices = Assegna o sposta pratiche

ownership-title = Pratiche di { $desk }
ownership-lede = Ogni pratica appartiene al massimo a un ufficio. Chi ne fa parte parla a nome della pratica.
ownership-to = Sposta a
ownership-to-missing = Scegli dove passa la pratica
ownership-no-desk = Nessun ufficio
ownership-move = Sposta
ownership-moved = ora appartiene a «{ $desk }».
ownership-moved-nowhere = ora non appartiene a nessun ufficio.
ownership-assign = Assegna una pratica
ownership-assign-button = Assegna
ownership-practice = Pratica
ownership-practice-help = Il suo indirizzo, o l’ultima parte, per esempio turin-neighbourhood-houses. Se appartiene a un altro ufficio, passa a questo.
ownership-practice-unknown = A questo indirizzo non c’è nessuna pratica. Copia l’indirizzo dalla sua pagina

## Handing over

hand-over-title = Passa le consegne
hand-over-of = Passaggio di consegne di { $name }
hand-over-lede = Ecco ciò che è aperto presso questa persona. Scegli chi prende in carico ogni cosa, o lascia com’è. Tutto ciò che scegli passa in una volta sola.
hand-over-lede-own = Ecco ciò che è aperto presso di te. Scegli chi prende in carico ogni cosa, o lascia com’è. Tutto ciò che scegli passa in una volta sola.
hand-over-search = Cerca persone per nome o indirizzo email
hand-over-to = Passa a
hand-over-leave = Lascia com’è
hand-over-nothing = Presso questa persona non è aperto nulla.
hand-over-nothing-own = Presso di te non è aperto nulla.
hand-over-last-steward = L’ultima persona referente: senza un’altra, nessuno risponde di questo ufficio.
hand-over-second-last-steward = Una di due persone referenti: dopo ne resta una sola.
hand-over-practices = Queste pratiche restano all’ufficio:
hand-over-by-steward = Può passarlo una persona referente dell’ufficio o l’amministrazione.
hand-over-by-administrator = I ruoli li passa l’amministrazione.
hand-over-suspend = Poi sospendi questa persona
hand-over-button = Passa le consegne
hand-over-choose = Non è passato nulla. Scegli almeno una cosa da passare.

## What was just done

done-invited = L’invito è in viaggio.
done-invited-again = L’invito è di nuovo in viaggio. Parte al massimo una volta al minuto.
done-suspended = L’accesso della persona è sospeso e tutte le sue sessioni sono chiuse.
done-readmitted = La persona può di nuovo accedere.
done-role-given = Il ruolo è assegnato.
done-role-taken-back = Il ruolo è ritirato e tutte le sessioni della persona sono chiuse.
done-desk-joined = La persona fa ora parte dell’ufficio.
done-handed-over = Le consegne che hai scelto sono passate.
done-desk-made = L’ufficio è creato. Ora aggiungi i suoi membri.
done-desk-changed = Le modifiche sono salvate.
done-member-joined = La persona è stata aggiunta.
done-member-removed = La persona non fa più parte dell’ufficio.
done-steward-made = La persona ora è referente.
done-steward-unmade = La persona fa ancora parte dell’ufficio ma non è più referente.

## The log

log-title = Registro
log-title-help = Chi ha fatto che cosa e quando, con un sigillo contro le modifiche successive.
log-lede = Tutto ciò che è stato fatto, dal più recente. Ogni voce è sigillata con quella precedente, così nessuna può essere cambiata o tolta di nascosto. La lettura non lascia voci.
log-kind = Tipo
log-kind-any = Tutto
log-kind-person = Account delle persone
log-kind-role = Ruoli
log-kind-session = Accessi e uscite
log-kind-password = Password
log-kind-passkey = Passkey
log-kind-desk = Uffici
log-kind-draft = Bozze e proposte
log-kind-running = È ancora attiva?
log-kind-place = Città
log-kind-contact = Messaggi alla redazione
log-actor = Chi
log-actor-help = Un indirizzo email; oppure «system» per il programma, «visitor» per i visitatori
log-subject = Su che cosa
log-subject-help = Un indirizzo email, o un indirizzo come practice/turin-neighbourhood-houses
log-from = Dal
log-to = Al
log-number = Numero
log-body = Dettagli
log-none = Nessuna voce corrisponde. Prova con meno filtri.
log-unknown = Nessuno ha un account qui con questo indirizzo email. Controlla l’indirizzo.
log-newer = Voci più recenti
log-older = Voci precedenti
log-file = Queste voci come tabella (CSV, al massimo 10.000)
log-verify = Verifica i sigilli
log-verify-help = Controlla le 10.000 voci più recenti.
log-verified = Verificato il { $at }: le voci da { $first } a { $last } sono complete e immutate.
log-broken = Il registro è stato modificato
log-broken-text = Alcuni sigilli non corrispondono. Lascia il database com’è, avvisa chi gestisce questa installazione e confronta con una copia di sicurezza:
log-erased = un account cancellato
log-actor-system = Il programma
log-actor-visitor = Una persona che visita il sito
log-actor-command = Il comando «{ $command }»
log-other = { $actor }: { $kind }, { $subject }
log-person-invited = { $actor } ha inviato un invito a { $subject }.
log-person-accepted = { $subject } ha accettato l’invito.
log-person-suspended = { $actor } ha sospeso l’accesso di { $subject }.
log-person-readmitted = { $actor } ha ripristinato l’accesso di { $subject }.
log-person-handed-over = { $suspended ->
    [yes] { $actor } ha passato le consegne di { $subject }: uffici { $desks }, ruoli { $roles }, altro { $items }. L’accesso della persona è stato sospeso.
   *[no] { $actor } ha passato le consegne di { $subject }: uffici { $desks }, ruoli { $roles }, altro { $items }.
}
log-role-granted = { $actor } ha assegnato a { $subject } il ruolo «{ $role }» ({ $scope }).
log-role-revoked = { $actor } ha ritirato a { $subject } il ruolo «{ $role }» ({ $scope }).
log-session-began = { $actor } ha effettuato l’accesso.
log-session-ended = { $actor } ha chiuso la sessione, qui o su altri dispositivi.
log-password-changed = { $actor } ha cambiato la password di { $subject }.
log-desk-made = { $actor } ha creato l’ufficio { $subject }.
log-desk-changed = { $actor } ha modificato l’ufficio { $subject }.
log-desk-joined = { $actor } ha aggiunto { $person } all’ufficio { $subject }{ $steward ->
    [yes] {" "}come referente.
   *[no] .
}
log-desk-left = { $actor } ha tolto { $person } dall’ufficio { $subject }.
log-desk-steward-made = { $actor } ha nominato { $person } referente dell’ufficio { $subject }.
log-desk-steward-unmade = { $actor } ha tolto a { $person } il compito di referente dell’ufficio { $subject }.
log-practice-assigned = { $actor } ha assegnato la pratica { $subject } { $given ->
    [yes] all’ufficio { $desk }.
   *[no] a nessun ufficio.
}
log-practice-published = { $actor } ha pubblicato la versione { $version } della pratica { $subject }.
log-practice-translated = { $actor } ha tradotto la pratica { $subject }.
log-practice-withdrawn = { $actor } ha ritirato la pratica { $subject }.
log-practice-renamed = { $actor } ha dato un altro indirizzo alla pratica { $subject }.
log-practice-confirmed = { $actor } ha confermato che la pratica { $subject } è attiva.
log-practice-ended = { $actor } ha annotato che la pratica { $subject } non è più attiva.
log-place-changed = { $actor } ha modificato la città { $subject }.
log-contact-received = { $actor } ha scritto con il modulo di contatto.
log-page-changed = { $actor } ha modificato la pagina { $subject }.
log-news-changed = { $actor } ha modificato la notizia { $subject }.
log-date-changed = { $actor } ha modificato la data { $subject } del calendario.
log-partner-changed = { $actor } ha modificato il partner { $subject }.
log-funding-changed = { $actor } ha modificato la menzione del finanziamento { $subject }.
log-story-changed = { $actor } ha modificato i testi della pagina iniziale.
log-accessibility-changed = { $actor } ha modificato la dichiarazione di accessibilità.
log-thesaurus-changed = { $actor } ha modificato il tesauro.
log-practices-seeded = { $actor } ha inventato pratiche per le prove.
log-draft-passed-on = { $actor } ha passato una bozza di { $practice } a { $person }.
log-text-passed-on = { $actor } ha passato una bozza del testo { $subject } a { $person }.
log-address-asked = { $actor } ha chiesto di cambiare indirizzo email.
log-address-changed = { $actor } ha confermato un nuovo indirizzo email.
log-code-app-set = { $actor } ha configurato un’app per i codici.
log-code-app-removed = { $actor } ha tolto l’app per i codici.
log-draft-started = { $actor } ha iniziato una bozza di { $practice }.
log-draft-dropped = { $actor } ha eliminato una bozza di { $practice }.
log-draft-submitted = { $actor } ha proposto una correzione a { $practice }.
log-draft-accepted = { $actor } ha accolto una proposta per { $practice }.
log-draft-declined = { $actor } non ha accolto una proposta per { $practice }.
log-draft-brought-back = { $actor } ha ripristinato una bozza eliminata di { $practice }.
log-draft-published = { $actor } ha pubblicato una proposta per { $practice }.
log-link-asked = { $actor } ha chiesto un link per accedere.
log-passkey-added = { $actor } ha aggiunto una passkey.
log-passkey-removed = { $actor } ha tolto una passkey.
log-person-described = { $actor } ha cambiato nome o lingua di { $subject }.
log-person-erased = Un account è stato cancellato.
log-practice-created = { $actor } ha iniziato la nuova pratica { $subject }.
log-practice-resumed = { $actor } ha registrato che la pratica { $subject } è ancora attiva.
log-practice-unconfirmed = { $actor } ha ritirato la conferma che la pratica { $subject } è attiva.
log-recovery-made = { $actor } ha creato nuovi codici di recupero.
log-recovery-used = { $actor } ha usato un codice di recupero.
log-running-asked = { $actor } ha chiesto all’ufficio { $subject } se le sue pratiche sono ancora attive.
log-running-answered = { $actor } ha risposto se la pratica { $subject } è ancora attiva.
log-running-settled = { $actor } ha esaminato la risposta sulla pratica { $subject }.
