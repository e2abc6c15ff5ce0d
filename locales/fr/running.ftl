# The yearly question to the desk of a practice: does it still run?

## The page behind the link of a letter.

running-title = Fonctionne-t-elle toujours ?
running-lede = « { $desk } » mène cette pratique. Nous posons la question une fois par an ; répondre prend une minute et ne demande aucun compte.
running-thanks = Merci
running-recorded-runs = Nous avons noté qu’elle fonctionne comme décrit.
running-recorded-changed = Nous avons noté qu’elle fonctionne, et ce qui a changé. La rédaction mettra la description à jour.
running-recorded-ended = Nous avons noté qu’elle a pris fin. Sa page le dit maintenant, et dit pourquoi.
running-recorded-not-ours = Nous avons noté que ce n’est pas une pratique de votre bureau. La rédaction cherchera qui la mène.
running-recorded-at = Réponse du { $moment }
running-ended-when = Fin : { $when }
running-last = Dernière confirmation : { $date }
running-read = Lire ce que dit sa page actuellement
running-choose = Choisissez une réponse
running-correct = Ce n’est pas exact ? Répondez de nouveau
running-until = Vous pouvez répondre, et corriger votre réponse, jusqu’au { $date }.
running-nobody-named = Nous ne demandons pas qui vous êtes. N’écrivez aucun nom de personne.
running-answer-runs = Oui, elle fonctionne comme décrit
running-answer-changed = Elle fonctionne, mais quelque chose a changé
running-answer-ended = Elle a pris fin
running-answer-not-ours = Ce n’est pas notre pratique
running-changed = Qu’est-ce qui a changé ?
running-changed-help = Pour la rédaction, qui mettra la description à jour. Dans la langue de votre choix.
running-send-changed = Elle fonctionne, avec ces changements
running-when = Quand a-t-elle pris fin ?
running-when-help = Pour autant que vous le sachiez, par exemple : mars 2026. Vous pouvez laisser ce champ vide.
running-why = Pourquoi a-t-elle pris fin ?
running-why-help = Ce texte sera affiché sur sa page : il est utile de savoir comment les choses se terminent. Dans la langue de votre choix.
running-send-ended = Elle a pris fin
running-whose = Qui la mène maintenant ?
running-whose-help = Indiquez un bureau ou une organisation, si vous en connaissez. Vous pouvez laisser ce champ vide.
running-send-not-ours = Ce n’est pas notre pratique
running-overtaken-title = Quelqu’un a répondu entre-temps
running-overtaken-text = La réponse donnée figure ci-dessous. Si elle n’est pas exacte, envoyez de nouveau la vôtre : elle la remplacera.
running-closed-title = Ce lien n’est plus ouvert
running-closed-text = Un lien de réponse est valable soixante jours, tant que la pratique appartient au bureau interrogé. Si vous avez quelque chose à nous dire sur une pratique, écrivez-nous.
running-closed-contact = Nous écrire

## The page of a practice.

running-confirmed-by-desk = { $date }, par le bureau qui la mène

## What editors see.

menu-running = Fonctionne-t-elle toujours ?
menu-running-help = La question annuelle aux bureaux : à qui la poser, à qui elle a été posée, ce qui a été répondu.
running-list-lede = Une fois par an, chaque bureau reçoit un courriel qui demande si ses pratiques fonctionnent toujours, puis un rappel après deux semaines et un autre après un mois.
running-views = Vues
running-view-noted = Réponses à traiter
running-view-due = À demander
running-view-asked = Demandées
running-view-unanswered = Sans réponse
running-view-answered = Avec réponse
running-view-later = Pas encore à demander
running-due-on = La question sera posée à partir du { $date }
running-none-noted = Aucune réponse n’est à traiter. Ce qui a changé, ce qui a pris fin et ce qui appartient à d’autres figurera ici.
running-none-due = Aucune pratique n’est à demander. Une pratique qui a un bureau le devient un an après sa dernière confirmation ou, si personne ne l’a jamais confirmée, un an après son arrivée sur ce site.
running-none-asked = Aucune question n’est ouverte.
running-none-unanswered = Chaque question a reçu une réponse à temps.
running-none-answered = Il n’y a encore aucune réponse.
running-none-later = Aucune pratique n’attend son tour. Les pratiques qui ont un bureau figureront ici.
running-deskless = { $n ->
    [one] { $n } pratique en cours n’appartient à aucun bureau{"\u202F"}: la question ne peut être posée à personne.
   *[other] { $n } pratiques en cours n’appartiennent à aucun bureau{"\u202F"}: la question ne peut être posée à personne.
}
running-deskless-link = Les confier à un bureau
running-asked-on = demandé le { $date }
running-letters = { $n ->
    [one] { $count } lettre
   *[other] { $count } lettres
}
running-said-runs = Elle fonctionne comme décrit
running-said-changed = Elle fonctionne, mais quelque chose a changé
running-said-ended = Elle a pris fin
running-said-not-ours = Ce n’est pas une pratique de ce bureau
running-settled-on = traité le { $date }
running-nobody = Le bureau n’a ni boîte aux lettres ni référent : il n’y a personne à qui demander. Donnez-lui un référent.
running-ask-now = Demander maintenant
running-settle = C’est traité
running-runs-on = Elle fonctionne malgré tout
running-done-asked = La question est en route. Elle n’est pas envoyée une seconde fois dans l’heure.
running-done-nobody = Il n’y a personne à qui demander dans ce bureau. Donnez-lui d’abord une boîte aux lettres ou un référent.
running-done-settled = La réponse est marquée comme traitée.
running-done-overtaken = La pratique n’est plus publique. Regardez-la avant de continuer.

## The letters.

running-letter-subject = { $n ->
    [one] Votre pratique fonctionne-t-elle toujours ?
   *[other] Vos { $count } pratiques fonctionnent-elles toujours ?
}
running-letter-subject-again = { $n ->
    [one] Rappel : votre pratique fonctionne-t-elle toujours ?
   *[other] Rappel : vos { $count } pratiques fonctionnent-elles toujours ?
}
running-letter-greeting = Bonjour,
running-letter-desk = cette lettre est destinée au bureau « { $desk } ».
running-letter-asks = EU-MIA décrit des pratiques pour que d’autres villes puissent en apprendre. Une fois par an, nous demandons à ceux qui les mènent : fonctionnent-elles toujours ?
running-letter-again = Il y a quelque temps, nous vous avons demandé si ces pratiques fonctionnent toujours, et nous n’avons pas eu de réponse. Si personne ne répond, leurs pages diront que ce n’est pas confirmé.
running-letter-entry = { $title } ({ $city })
running-letter-last = Dernière confirmation : { $date }
running-letter-never = Pas encore confirmée
running-letter-how = Ouvrez le lien sous une pratique et choisissez une réponse : elle fonctionne, elle a changé, elle a pris fin, ou ce n’est pas la vôtre. Cela prend une minute et ne demande aucun compte.
running-letter-until = Les liens sont valables jusqu’au { $date } ; jusque-là, vous pouvez corriger votre réponse. Toute personne qui a un lien peut répondre : ne le transmettez qu’à des collègues.
running-letter-foot = Vous recevez cette lettre parce que votre bureau est indiqué pour ces pratiques chez EU-MIA.
