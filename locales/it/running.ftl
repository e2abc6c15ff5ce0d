# The yearly question to the desk of a practice: does it still run?

## The page behind the link of a letter.

running-title = È ancora attiva?
running-lede = «{ $desk }» gestisce questa pratica. Lo chiediamo una volta all’anno; rispondere richiede un minuto e non serve un account.
running-thanks = Grazie
running-recorded-runs = Abbiamo registrato che è attiva come descritta.
running-recorded-changed = Abbiamo registrato che è attiva e che cosa è cambiato. La redazione aggiornerà la descrizione.
running-recorded-ended = Abbiamo registrato che è terminata. Ora la sua pagina lo dice, e dice perché.
running-recorded-not-ours = Abbiamo registrato che non è una pratica del tuo ufficio. La redazione cercherà chi la gestisce.
running-recorded-at = Risposta del { $moment }
running-ended-when = È terminata: { $when }
running-last = Ultima conferma: { $date }
running-read = Leggi che cosa dice ora la sua pagina
running-choose = Scegli una risposta
running-correct = Non è giusto? Rispondi di nuovo
running-until = Puoi rispondere, e correggere la risposta, fino al { $date }.
running-nobody-named = Non chiediamo chi sei. Non scrivere nomi di persone.
running-answer-runs = Sì, è attiva come descritta
running-answer-changed = È attiva, ma qualcosa è cambiato
running-answer-ended = È terminata
running-answer-not-ours = Non è una nostra pratica
running-changed = Che cosa è cambiato?
running-changed-help = Per la redazione, che aggiornerà la descrizione. In qualsiasi lingua.
running-send-changed = È attiva, con questi cambiamenti
running-when = Quando è terminata?
running-when-help = Per quanto ne sai, per esempio: marzo 2026. Puoi lasciare vuoto questo campo.
running-why = Perché è terminata?
running-why-help = Comparirà sulla sua pagina: anche da come finiscono le cose si può imparare. In qualsiasi lingua.
running-send-ended = È terminata
running-whose = Chi la gestisce ora?
running-whose-help = Indica un ufficio o un’organizzazione, se ne conosci. Puoi lasciare vuoto questo campo.
running-send-not-ours = Non è una nostra pratica
running-overtaken-title = Nel frattempo qualcuno ha risposto
running-overtaken-text = La risposta data è mostrata qui sotto. Se non è giusta, invia di nuovo la tua: prenderà il suo posto.
running-closed-title = Questo link non funziona più
running-closed-text = Un link per rispondere vale sessanta giorni, finché la pratica appartiene all’ufficio a cui è stato chiesto. Se hai qualcosa da dirci su una pratica, scrivici.
running-closed-contact = Scrivici

## The page of a practice.

running-confirmed-by-desk = { $date }, dall’ufficio che la gestisce

## What editors see.

menu-running = È ancora attiva?
menu-running-help = La domanda annuale agli uffici: a chi tocca, a chi è stata posta, che cosa è stato risposto.
running-list-lede = Una volta all’anno si chiede per email a ogni ufficio se le sue pratiche sono ancora attive; seguono promemoria dopo due settimane e dopo un mese.
running-views = Viste
running-view-noted = Risposte da esaminare
running-view-due = Domanda da inviare
running-view-asked = Domanda inviata
running-view-unanswered = Senza risposta
running-view-answered = Con risposta
running-view-later = Domanda più avanti
running-due-on = Domanda dal { $date }
running-none-noted = Non ci sono risposte da esaminare. Qui compaiono le risposte che segnalano che qualcosa è cambiato, è terminato o appartiene ad altri.
running-none-due = Al momento non c’è nessuno a cui chiedere. Se una pratica ha un ufficio, la domanda parte un anno dopo l’ultima conferma o, se nessuno l’ha mai confermata, un anno dopo il suo arrivo su questo sito.
running-none-asked = Nessuna domanda è in attesa di risposta.
running-none-unanswered = Ogni domanda ha avuto risposta in tempo.
running-none-answered = Non c’è ancora nessuna risposta.
running-none-later = Nessuna pratica aspetta il suo turno. Qui compaiono le pratiche che hanno un ufficio.
running-deskless = { $n ->
    [one] { $n } pratica attiva non appartiene a nessun ufficio: nessuno può rispondere per essa.
   *[other] { $n } pratiche attive non appartengono a nessun ufficio: nessuno può rispondere per esse.
}
running-deskless-link = Assegna le pratiche a un ufficio
running-asked-on = domanda inviata il { $date }
running-letters = { $n ->
    [one] { $count } email
   *[other] { $count } email
}
running-said-runs = È attiva come descritta
running-said-changed = È attiva, ma qualcosa è cambiato
running-said-ended = È terminata
running-said-not-ours = Non è una pratica di questo ufficio
running-settled-on = esaminata il { $date }
running-nobody = L’ufficio non ha né un indirizzo email né una persona referente, perciò non c’è nessuno a cui chiedere. Nomina una persona referente.
running-ask-now = Chiedi ora
running-settle = Segna come esaminata
running-runs-on = Registra che è ancora attiva
running-done-asked = La domanda su «{ $title }» è in viaggio verso «{ $desk }». Entro un’ora non viene inviata una seconda volta.
running-done-nobody = In quell’ufficio non c’è nessuno a cui chiedere. Assegnagli prima un indirizzo email o una persona referente.
running-done-settled = La risposta è segnata come esaminata.
running-done-overtaken = La pratica non è più pubblica. Guardala prima di proseguire.

## The letters.

running-letter-subject = { $n ->
    [one] La tua pratica è ancora attiva?
   *[other] Le tue { $count } pratiche sono ancora attive?
}
running-letter-subject-again = { $n ->
    [one] Promemoria: la tua pratica è ancora attiva?
   *[other] Promemoria: le tue { $count } pratiche sono ancora attive?
}
running-letter-greeting = Buongiorno,
running-letter-desk = questa email è per l’ufficio «{ $desk }».
running-letter-asks = EU-MIA descrive pratiche da cui altre città possono imparare. Una volta all’anno chiediamo a chi le gestisce: sono ancora attive?
running-letter-again = Qualche tempo fa ti abbiamo chiesto se queste pratiche sono ancora attive e non abbiamo avuto risposta. Se nessuno risponde, le loro pagine diranno che non è confermato.
running-letter-entry = { $title } ({ $city })
running-letter-last = Ultima conferma: { $date }
running-letter-never = Non ancora confermata
running-letter-how = Apri il link sotto una pratica e scegli una risposta: è attiva, è cambiata, è terminata oppure non è del tuo ufficio. Richiede un minuto e non serve un account.
running-letter-until = I link valgono fino al { $date }; fino ad allora puoi correggere la risposta. Chi ha un link può rispondere: inoltralo solo a persone del tuo ufficio.
running-letter-foot = Ricevi questa email perché in EU-MIA il tuo ufficio è indicato per queste pratiche.
