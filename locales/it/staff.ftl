# Pages for those who keep the installation: persons, desks, handing over, the log.

choose = Scegli …
not-done = Operazione non eseguita
sieve-button = Mostra
sieve-all = Mostra tutto

## Persons

people-title = Persone
people-title-help = Invita, assegna e ritira ruoli, sospendi.
people-search = Nome o indirizzo email
people-any-state = Qualsiasi stato
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
person-email-help = L’invito arriva lì, e con questo indirizzo si accede.
person-lang = Lingua delle lettere
person-lang-help = Le lettere sono scritte in questa lingua. Si può cambiare più tardi nell’account.
person-lang-missing = Scegli una delle lingue
person-roles = Ruoli
person-state = Stato
person-since = Qui dal
person-invited-at = Ultimo invito inviato
person-state-invited = Invito inviato
person-state-accepted = Può accedere
person-state-suspended = Accesso sospeso
person-no-role = Nessun ruolo. Senza un ruolo si può accedere e vedere i propri uffici, nient’altro.
person-no-desk = In nessun ufficio.
person-log = Ultime voci del registro
person-log-all = Tutte le voci su questa persona
person-invite-title = Invita una persona
person-invite-lede = La persona riceve una lettera con un link. Ruoli e uffici aspettano che l’invito sia accettato.
person-invite-button = Invia l’invito
person-invite-again = Invia di nuovo l’invito
person-known = C’è già una persona con questo indirizzo
person-known-link = Apri la pagina di { $name }
person-join-desk = Aggiungi a un ufficio
person-join-desk-button = Aggiungi all’ufficio
person-leaves = Chi se ne va
person-suspend = Sospendi
person-suspend-help = Chi è sospeso esce subito dal sito e non può rientrare finché non è riammesso. Passa prima le consegne di ciò che è aperto.
person-suspended-help = Questa persona non può accedere.
person-readmit = Riammetti
person-not-herself = Nessuno può sospendere sé stesso. Chiedi a un’altra persona dell’amministrazione.
person-last-administrator = È l’ultima persona con il ruolo di amministrazione. Assegna prima questo ruolo a qualcun altro.
person-not-in = Una delle persone scelte non può farsene carico. Scegli qualcuno che può accedere.
person-unfit = Una delle persone scelte non può farsi carico di una cosa: le manca il ruolo, o ha già la stessa cosa aperta. Scegli qualcun altro, o assegna prima il ruolo.

## Roles

role-everywhere = Ruoli per tutto il sito
role-everywhere-help = Una persona può averne più d’uno, o nessuno.
role-limited = Un ruolo per una cosa sola
role-give = Assegna un ruolo
role-give-button = Assegna il ruolo
role-take-back = Ritira
role-take-back-help = Chi perde un ruolo esce dal sito ovunque, così nessuna pagina aperta continua a usarlo.
role-missing = Scegli un ruolo
role-scope-kind = Dove vale
role-scope = Quale
role-scope-help = L’ultima parte dell’indirizzo, per esempio turin-neighbourhood-houses. Lascia vuoto per tutto il sito.
role-which-help = L’ultima parte dell’indirizzo, per esempio turin-neighbourhood-houses.
role-scope-unknown = A questo indirizzo non c’è nulla. Copia l’ultima parte dell’indirizzo dalla pagina stessa
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
desks-lede = Un ufficio fa parte di un’organizzazione in una città. Le pratiche appartengono agli uffici e non alle persone, così restano in buone mani quando qualcuno se ne va. Di ogni ufficio rispondono due referenti.
desks-search = Nome dell’ufficio o dell’organizzazione
desks-needs-steward = Solo gli uffici a cui manca un referente
desks-count = { $n ->
    [0] Nessun ufficio
    [one] { $n } ufficio
   *[other] { $n } uffici
}
desks-none = Qui non c’è nessun ufficio. Li creano l’amministrazione e il coordinamento; chi fa parte di un ufficio lo trova in questa pagina.
desk-name = Nome dell’ufficio
desk-name-help = Come lo si chiama sul posto, per esempio «Servizio integrazione».
desk-organisation = Organizzazione
desk-organisation-help = Scegline una già nota scrivendone il nome, oppure inseriscine una nuova.
desk-place = Città
desk-place-missing = Scegli una città
desk-email = Casella dell’ufficio
desk-email-help = La casella dell’ufficio, non quella di una persona. Può restare vuota.
desk-slug = Indirizzo
desk-slug-help = Come si chiama l’ufficio negli indirizzi: lettere minuscole da a a z, cifre e trattini. Se resta vuoto, si ricava dal nome. Non si può cambiare in seguito.
desk-slug-unusable = Inserisci un indirizzo di lettere minuscole da a a z, cifre e trattini singoli, diverso da «new»
desk-slug-taken = Un altro ufficio ha questo indirizzo. Scegline un altro
desk-make-title = Crea un ufficio
desk-make-button = Crea l’ufficio
desk-edit-title = Modifica l’ufficio
desk-edit-button = Salva
desk-back = Torna all’ufficio
desk-made-up = inventato
desk-made-up-help = Questo ufficio e la sua organizzazione non esistono. Servono a dimostrazioni e prove.
desk-made-up-practices = L’ufficio è inventato: solo per dimostrazione è mostrato con una pratica vera, che non ha nulla a che fare con esso.
desk-members = Membri
desk-stewards = Referenti
desk-steward = Referente
desk-as-steward = Come referente
desk-steward-of-all = Come referente di questi uffici
desk-needs-steward = manca un referente
desk-warning = { $n ->
    [0] Nessuno risponde di questo ufficio. Nomina referenti due membri, così ce n’è uno quando l’altro è assente.
    [one] Di questo ufficio risponde un solo referente. Nomina referente un altro membro, così ce n’è uno quando l’altro è assente.
   *[other] Di questo ufficio risponde un solo referente. Nomina referente un altro membro, così ce n’è uno quando l’altro è assente.
}
work-desk-warning = L’ufficio «{ $desk }» ha meno di due referenti. Nomina referente un altro membro.
desk-no-member = In questo ufficio non c’è ancora nessuno.
desk-make-steward = Nomina referente
desk-unmake-steward = Non più referente
desk-remove-member = Togli
desk-add-member = Aggiungi un membro
desk-add-member-help = L’indirizzo email di una persona che lavora già qui. Le altre le invita prima l’amministrazione.
desk-add-member-button = Aggiungi
desk-member-unknown = Nessuno lavora qui con questo indirizzo. Controllalo, o chiedi all’amministrazione di invitare la persona
desk-missing = Scegli un ufficio
desk-practices = Pratiche
desk-no-practice = Nessuna pratica appartiene a questo ufficio.
desk-change-practices = Assegna o sposta pratiche

ownership-title = Pratiche di { $desk }
ownership-lede = Ogni pratica appartiene al massimo a un ufficio. I suoi membri parlano per essa.
ownership-to = Sposta a
ownership-no-desk = Nessun ufficio
ownership-move = Sposta
ownership-assign = Assegna una pratica
ownership-assign-button = Assegna
ownership-practice = Pratica
ownership-practice-help = Il suo indirizzo, o l’ultima parte, per esempio turin-neighbourhood-houses. Se appartiene a un altro ufficio, passa a questo.
ownership-practice-unknown = A questo indirizzo non c’è nessuna pratica. Copia l’indirizzo dalla sua pagina

## Handing over

hand-over-title = Passa le consegne
hand-over-of = Consegne di { $name }
hand-over-lede = Ciò che è aperto presso questa persona. Scegli chi prende ogni cosa, o lascia com’è. Tutto ciò che scegli passa in una volta sola.
hand-over-search = Cerca persone per nome o indirizzo email
hand-over-to = Passa a
hand-over-leave = Lascia com’è
hand-over-nothing = Presso questa persona non è aperto nulla.
hand-over-last-steward = L’ultimo referente: senza un altro, nessuno risponde di questo ufficio.
hand-over-second-last-steward = Uno di due referenti: dopo ne resta uno solo.
hand-over-practices = Queste pratiche restano all’ufficio:
hand-over-by-steward = Lo passa un referente dell’ufficio o l’amministrazione.
hand-over-by-administrator = I ruoli li passa l’amministrazione.
hand-over-suspend = Poi sospendi questa persona
hand-over-button = Passa le consegne

## What was just done

done-invited = L’invito è in viaggio.
done-invited-again = L’invito è di nuovo in viaggio. Parte al massimo una volta al minuto.
done-suspended = L’accesso della persona è sospeso, ovunque.
done-readmitted = La persona può di nuovo entrare.
done-role-given = Il ruolo è assegnato.
done-role-taken-back = Il ruolo è ritirato, e la persona è uscita dal sito ovunque.
done-desk-joined = La persona fa parte dell’ufficio.
done-handed-over = Ciò che hai scelto è passato.
done-desk-made = L’ufficio è creato. Ora aggiungi i suoi membri.
done-desk-changed = Le modifiche sono salvate.
done-member-joined = Il membro è aggiunto.
done-member-removed = Il membro è tolto.
done-steward-made = Il membro ora è referente.
done-steward-unmade = La persona resta membro ma non è più referente.
done-practices-changed = Le pratiche dell’ufficio sono cambiate.

## The log

log-title = Registro
log-title-help = Chi ha fatto che cosa e quando, sigillato contro modifiche successive.
log-lede = Tutto ciò che è stato fatto, dal più recente. Ogni voce è sigillata con quella precedente, così nessuna può essere cambiata o tolta di nascosto. La lettura non lascia voci.
log-kind = Tipo
log-kind-help = Come comincia: person, role.granted, practice …
log-actor = Chi
log-actor-help = Un indirizzo email, system, visitor o command:demo
log-subject = Su che cosa
log-subject-help = Un indirizzo email, practice o practice/turin-neighbourhood-houses
log-from = Dal
log-to = Al
log-number = Numero
log-body = Dettagli
log-none = Nessuna voce corrisponde. Prova con meno filtri.
log-unknown = Qui nessuno è noto con questo indirizzo email. Controlla l’indirizzo.
log-newer = Voci più recenti
log-older = Voci precedenti
log-file = Queste voci come tabella (CSV, al massimo 10.000)
log-verify = Verifica i sigilli
log-verify-help = Esamina le 10.000 voci più recenti.
log-verified = Verificato il { $at }: le voci da { $first } a { $last } sono complete e immutate.
log-broken = Il registro è stato modificato
log-broken-text = Alcuni sigilli non corrispondono. Lascia il database com’è, avvisa chi gestisce questa installazione e confronta con una copia di sicurezza:
log-erased = una persona cancellata
log-actor-system = Il programma
log-actor-visitor = Chi visita il sito
log-actor-command = Il comando «{ $command }»
log-other = { $actor }: { $kind }, { $subject }
log-person-invited = { $actor } ha inviato un invito a { $subject }.
log-person-accepted = { $subject } ha accettato l’invito.
log-person-suspended = { $actor } ha sospeso { $subject }.
log-person-readmitted = { $actor } ha riammesso { $subject }.
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
log-desk-steward-unmade = { $actor } ha reso { $person } semplice membro dell’ufficio { $subject }.
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
log-date-changed = { $actor } ha modificato l’appuntamento { $subject }.
log-partner-changed = { $actor } ha modificato il partner { $subject }.
log-funding-changed = { $actor } ha modificato la dicitura sul finanziamento { $subject }.
log-story-changed = { $actor } ha modificato i testi della pagina iniziale.
log-accessibility-changed = { $actor } ha modificato la dichiarazione di accessibilità.
log-thesaurus-changed = { $actor } ha modificato il tesauro.
log-practices-seeded = { $actor } ha inventato pratiche per le prove.
log-draft-passed-on = { $actor } ha passato una bozza a { $person }.
log-text-passed-on = { $actor } ha passato una bozza di un testo a { $person }.
log-address-asked = { $actor } ha chiesto un altro indirizzo email.
log-address-changed = { $actor } ha confermato un altro indirizzo email.
log-code-app-set = { $actor } ha configurato un’app per i codici.
log-code-app-removed = { $actor } ha tolto l’app per i codici.
log-draft-started = { $actor } ha iniziato una bozza.
log-draft-dropped = { $actor } ha abbandonato una bozza.
log-draft-submitted = { $actor } ha proposto una correzione.
log-draft-accepted = { $actor } ha accolto una proposta.
log-draft-declined = { $actor } ha respinto una proposta.
log-draft-brought-back = { $actor } ha ripreso una bozza abbandonata.
log-draft-published = { $actor } ha pubblicato una proposta.
log-link-asked = { $actor } ha chiesto un link per accedere.
log-passkey-added = { $actor } ha aggiunto una passkey.
log-passkey-removed = { $actor } ha tolto una passkey.
log-person-described = { $actor } ha cambiato nome o lingua di { $subject }.
log-person-erased = Un account è stato cancellato.
log-practice-created = { $actor } ha iniziato la nuova pratica { $subject }.
log-practice-resumed = { $actor } ha annotato che la pratica { $subject } è attiva dopotutto.
log-practice-unconfirmed = { $actor } ha ritirato la conferma che la pratica { $subject } è attiva.
log-recovery-made = { $actor } ha creato nuovi codici di recupero.
log-recovery-used = { $actor } ha usato un codice di recupero.
log-running-asked = { $actor } ha chiesto all’ufficio { $subject } se le sue pratiche sono ancora attive.
log-running-answered = { $actor } ha risposto se la pratica { $subject } è ancora attiva.
log-running-settled = { $actor } ha dato seguito alla risposta sulla pratica { $subject }.
