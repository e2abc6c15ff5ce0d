# The yearly question to the desk of a practice: does it still run?

## The page behind the link of a letter.

running-title = Fonctionne-t-elle toujours{"\u202F"}?
running-lede = «{"\u202F"}{ $desk }{"\u202F"}» met en œuvre cette pratique. Nous posons la question une fois par an{"\u202F"}; répondre prend une minute et ne demande aucun compte.
running-thanks = Merci
running-recorded-runs = Nous avons noté qu’elle fonctionne comme décrite.
running-recorded-changed = Nous avons noté qu’elle fonctionne, et ce qui a changé. La rédaction mettra la description à jour.
running-recorded-ended = Nous avons noté qu’elle a pris fin. Sa page le dit maintenant, et dit pourquoi.
running-recorded-not-ours = Nous avons noté que ce n’est pas une pratique de votre bureau. La rédaction cherchera qui la met en œuvre.
running-recorded-at = Réponse du { $moment }
running-ended-when = Fin{"\u202F"}: { $when }
running-last = Dernière confirmation{"\u202F"}: { $date }
running-read = Lire ce que dit sa page actuellement
running-choose = Choisissez une réponse
running-correct = Ce n’est pas exact{"\u202F"}? Répondez de nouveau
running-until = Vous pouvez répondre, et corriger votre réponse, jusqu’au { $date }.
running-nobody-named = Nous ne demandons pas qui vous êtes. N’écrivez pas de noms de personnes.
running-answer-runs = Oui, elle fonctionne comme décrite
running-answer-changed = Elle fonctionne, mais quelque chose a changé
running-answer-ended = Elle a pris fin
running-answer-not-ours = Ce n’est pas notre pratique
running-changed = Qu’est-ce qui a changé{"\u202F"}?
running-changed-help = Pour la rédaction, qui mettra la description à jour. Dans la langue de votre choix.
running-send-changed = Elle fonctionne, avec ces changements
running-when = Quand a-t-elle pris fin{"\u202F"}?
running-when-help = Pour autant que vous le sachiez, par exemple{"\u202F"}: mars 2026. Vous pouvez laisser ce champ vide.
running-why = Pourquoi a-t-elle pris fin{"\u202F"}?
running-why-help = Ce texte sera affiché sur sa page{"\u202F"}: on apprend aussi de la façon dont les choses se terminent. Dans la langue de votre choix.
running-send-ended = Elle a pris fin
running-whose = Qui la met en œuvre maintenant{"\u202F"}?
running-whose-help = Indiquez un bureau ou une organisation, si vous en connaissez. Vous pouvez laisser ce champ vide.
running-send-not-ours = Ce n’est pas notre pratique
running-overtaken-title = Quelqu’un a répondu entre-temps
running-overtaken-text = La réponse donnée figure ci-dessous. Si elle n’est pas exacte, envoyez de nouveau la vôtre{"\u202F"}: elle la remplacera.
running-closed-title = Ce lien ne fonctionne plus
running-closed-text = Un lien de réponse est valable soixante jours, tant que la pratique appartient au bureau interrogé. Si vous avez quelque chose à nous dire sur une pratique, écrivez-nous.
running-closed-contact = Nous écrire

## The page of a practice.

running-confirmed-by-desk = { $date }, par le bureau qui la met en œuvre

## What editors see.

menu-running = Fonctionne-t-elle toujours{"\u202F"}?
menu-running-help = La question annuelle aux bureaux{"\u202F"}: qui doit la recevoir, qui l’a reçue, ce qui a été répondu.
running-list-lede = Une fois par an, chaque bureau reçoit un courriel qui demande si ses pratiques fonctionnent toujours, puis un rappel après deux semaines et un autre après un mois.
running-views = Vues
running-view-noted = Réponses à traiter
running-view-due = Question à poser
running-view-asked = Question posée
running-view-unanswered = Sans réponse
running-view-answered = Avec réponse
running-view-later = Question à poser plus tard
running-due-on = Question à poser à partir du { $date }
running-none-noted = Aucune réponse n’est à traiter. Les réponses qui signalent un changement, une fin ou un autre responsable figureront ici.
running-none-due = Aucune question n’est à poser pour l’instant. Si une pratique a un bureau, la question lui est posée un an après la dernière confirmation ou, s’il n’y en a jamais eu, un an après l’arrivée de la pratique sur ce site.
running-none-asked = Aucune question n’attend de réponse.
running-none-unanswered = Chaque question a reçu une réponse à temps.
running-none-answered = Il n’y a encore aucune réponse.
running-none-later = Aucune pratique n’attend son tour. Les pratiques qui ont un bureau figureront ici.
running-deskless = { $n ->
    [one] { $n } pratique en cours n’appartient à aucun bureau{"\u202F"}: la question ne peut être posée à personne.
   *[other] { $n } pratiques en cours n’appartiennent à aucun bureau{"\u202F"}: la question ne peut être posée à personne.
}
running-deskless-link = Confier des pratiques à un bureau
running-asked-on = question posée le { $date }
running-letters = { $n ->
    [one] { $count } courriel
   *[other] { $count } courriels
}
running-said-runs = Elle fonctionne comme décrite
running-said-changed = Elle fonctionne, mais quelque chose a changé
running-said-ended = Elle a pris fin
running-said-not-ours = Ce n’est pas une pratique de ce bureau
running-settled-on = traitée le { $date }
running-nobody = Le bureau n’a ni adresse électronique ni responsable{"\u202F"}: il n’y a personne à qui demander. Nommez un ou une responsable.
running-ask-now = Demander maintenant
running-settle = Marquer comme traitée
running-runs-on = Noter qu’elle fonctionne toujours
running-done-asked = La question sur «{"\u202F"}{ $title }{"\u202F"}» est en route vers «{"\u202F"}{ $desk }{"\u202F"}». Elle n’est pas envoyée une seconde fois dans l’heure.
running-done-nobody = Il n’y a personne à qui demander dans ce bureau. Donnez-lui d’abord une adresse électronique ou un ou une responsable.
running-done-settled = La réponse est marquée comme traitée.
running-done-overtaken = La pratique n’est plus publique. Regardez-la avant de continuer.

## The letters.

running-letter-subject = { $n ->
    [one] Votre pratique fonctionne-t-elle toujours{"\u202F"}?
   *[other] Vos { $count } pratiques fonctionnent-elles toujours{"\u202F"}?
}
running-letter-subject-again = { $n ->
    [one] Rappel{"\u202F"}: votre pratique fonctionne-t-elle toujours{"\u202F"}?
   *[other] Rappel{"\u202F"}: vos { $count } pratiques fonctionnent-elles toujours{"\u202F"}?
}
running-letter-greeting = Bonjour,
running-letter-desk = Ce courriel est destiné au bureau «{"\u202F"}{ $desk }{"\u202F"}».
running-letter-asks = EU-MIA décrit des pratiques pour que d’autres villes puissent en tirer des enseignements. Une fois par an, nous demandons aux bureaux qui les mettent en œuvre{"\u202F"}: fonctionnent-elles toujours{"\u202F"}?
running-letter-again = Il y a quelque temps, nous vous avons demandé si ces pratiques fonctionnent toujours, et nous n’avons pas eu de réponse. Si personne ne répond, leurs pages diront que ce n’est pas confirmé.
running-letter-entry = { $title } ({ $city })
running-letter-last = Dernière confirmation{"\u202F"}: { $date }
running-letter-never = Pas encore confirmée
running-letter-how = Ouvrez le lien sous une pratique et choisissez une réponse{"\u202F"}: elle fonctionne, elle a changé, elle a pris fin, ou ce n’est pas la vôtre. Cela prend une minute et ne demande aucun compte.
running-letter-until = Les liens sont valables jusqu’au { $date }{"\u202F"}; jusque-là, vous pouvez corriger votre réponse. Toute personne qui a un lien peut répondre{"\u202F"}: ne le transmettez qu’à des collègues.
running-letter-foot = Vous recevez ce courriel parce que votre bureau est indiqué pour ces pratiques chez EU-MIA.
