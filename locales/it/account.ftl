# Signing in, the first page after it, and roles.
sign-in-title = Accedi
sign-in-lede = Per chi lavora a questo sito. Per leggere non serve un account.
sign-in-email = Indirizzo email
sign-in-password = Password
sign-in-button = Accedi
sign-in-wrong = Indirizzo e password non corrispondono. Controllali entrambi, oppure chiedi un link via email.
sign-in-demo-title = Questa è una dimostrazione
sign-in-demo-text = Accedi come una di queste persone inventate. Nessuna di loro esiste.
sign-out = Esci

work-title = Il tuo lavoro
work-lede = Hai effettuato l’accesso come { $name }
work-menu-label = Pagine per il lavoro
work-no-role = Non c’è ancora nessun ruolo. Non occorre fare nulla: lo assegna l’amministrazione. Se tarda, è possibile scriverci.
work-waiting-title = In attesa
work-task-draft = Bozza di una pratica
work-task-proposal = Correzione non ancora inviata
work-task-proposal-sent = Correzione in attesa della redazione
work-task-running = È ancora attiva? Rispondi con il link nell’email al tuo ufficio
work-task-text = Bozza di un testo
work-task-proposals = { $n ->
    [one] { $n } correzione proposta attende una risposta
   *[other] { $n } correzioni proposte attendono una risposta
}
work-task-answers = { $n ->
    [one] { $n } risposta alla domanda annuale da esaminare
   *[other] { $n } risposte alla domanda annuale da esaminare
}
work-task-outdated = { $n ->
    [one] { $n } testo è cambiato dopo la traduzione in italiano
   *[other] { $n } testi sono cambiati dopo la traduzione in italiano
}
work-try-title = Prova così
work-try-administrator = Invita una persona, assegnale un ruolo e leggi che cosa ne dice il registro.
work-try-convener = Guarda che cosa è aperto nei bandi e nelle edizioni e che cosa è pubblicato.
work-try-editor = Apri una pratica, cambia una frase, controlla la differenza e pubblica.
work-try-translator = Apri le traduzioni, scegli una lingua e traduci ciò che manca o è da aggiornare.
work-try-reviewer = Guarda il tuo account: la valutazione comincia con il prossimo bando.
work-try-chair = Guarda il tuo account: il lavoro della presidenza comincia con il prossimo bando.
work-try-researcher = Guarda il tuo account: la ricerca sul campo arriva con una versione futura.
work-try-trainer = Guarda il tuo account: l’Accademia arriva con una versione futura.
work-try-owner = Apri la tua pratica e proponi una correzione.
work-try-participant = Guarda il tuo account: l’Accademia arriva con una versione futura.

role-administrator = Amministrazione
role-convener = Coordinamento
role-editor = Redazione
role-translator = Traduzione
role-reviewer = Valutazione
role-chair = Presidenza della giuria
role-researcher = Ricerca
role-trainer = Formazione
role-owner = Referente della pratica
role-participant = Partecipazione
person-made-up = persona inventata

# A form that was not taken comes back, to be sent again.
signed-out-title = La sessione è terminata
signed-out-text = La tua sessione è terminata, perciò il modulo non è stato accettato.
signed-out-open = Accedi in una nuova scheda
factor-due-title = Ancora un passo prima di questo modulo
factor-due-text = Non hai ancora mostrato il secondo fattore, perciò il modulo non è stato accettato.
factor-due-open = Mostra il secondo fattore in una nuova scheda
again-kept = Nulla di ciò che hai scritto è andato perso: è conservato in questa pagina.
again-come-back = Torna a questa scheda e invia di nuovo il modulo.
again-send = Invia di nuovo
