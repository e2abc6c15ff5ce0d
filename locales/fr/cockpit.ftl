# The translators’ cockpit: what there is in each language, what to do next, and each text beside its source.
menu-translations = Traductions
menu-translations-help = Ce qui est traduit, ce qui est à mettre à jour et ce qui manque, dans chaque langue.

## The first page.

cockpit-title = Traductions
cockpit-lede = Combien de textes existent dans chaque langue, comment ils ont été traduits, et que faire ensuite.
cockpit-next = Que faire ensuite en { $language }
cockpit-next-help = D’abord ce qui a changé depuis la traduction, du plus récent au plus ancien{"\u202F"}; puis ce qui manque.
cockpit-sum = Textes traduits et à jour{"\u202F"}: { $done } sur { $texts }. Fiches à travailler{"\u202F"}: { $open } sur { $subjects }.
cockpit-table = { $language }, par type
cockpit-column-texts = Textes
cockpit-column-human = Par une personne
cockpit-column-reviewed = Automatique, vérifiée
cockpit-column-machine = Automatique, non vérifiée
cockpit-column-outdated = À mettre à jour
cockpit-column-missing = Manquante
cockpit-open-of = à faire{"\u202F"}: { $open } sur { $subjects }
cockpit-interface = Les mots du site lui-même, menus, libellés et messages, sont complets{"\u202F"}: tous les { $texts } dans chacune des { $languages } langues. Le contrôle est automatique.

## Kinds of things, many and one.

cockpit-kind-practice = Pratiques
cockpit-kind-page = Pages du site
cockpit-kind-news = Actualités
cockpit-kind-date = Dates du calendrier
cockpit-kind-partner = Partenaires
cockpit-kind-funding = Mentions de financement
cockpit-kind-story = Page d’accueil
cockpit-kind-accessibility = Déclaration d’accessibilité
cockpit-kind-identity = Nom du site
cockpit-kind-concept = Termes du thésaurus
cockpit-one-practice = Pratique
cockpit-one-page = Page du site
cockpit-one-news = Actualité
cockpit-one-date = Date du calendrier
cockpit-one-partner = Partenaire
cockpit-one-funding = Mention de financement
cockpit-one-story = Page d’accueil
cockpit-one-accessibility = Déclaration d’accessibilité
cockpit-one-identity = Nom du site
cockpit-one-concept = Terme du thésaurus

## Lists.

cockpit-list-title = Traductions en { $language }
cockpit-search = Mots du titre
cockpit-filter-kind = Type
cockpit-filter-need = Ce qu’il y a à faire
cockpit-any = Tout
cockpit-show = Afficher
cockpit-need-outdated = À mettre à jour
cockpit-need-missing = Textes manquants
cockpit-need-check = À vérifier
cockpit-need-complete = Complet
cockpit-told = { $parts }{"\u202F"}; { $texts } en tout
cockpit-told-outdated = { $n ->
    [one] { $n } texte à mettre à jour
   *[other] { $n } textes à mettre à jour
}
cockpit-told-missing = { $n ->
    [one] { $n } texte manquant
   *[other] { $n } textes manquants
}
cockpit-told-machine = { $n ->
    [one] { $n } traduction automatique que personne n’a vérifiée
   *[other] { $n } traductions automatiques que personne n’a vérifiées
}
cockpit-told-complete = { $n ->
    [one] Le seul texte est traduit et à jour
   *[other] Les { $n } textes sont tous traduits et à jour
}
cockpit-told-written = Écrit dans cette langue
cockpit-empty = Rien ne correspond à ces choix. Changez-les ou affichez tout.
cockpit-empty-all = Tout afficher
cockpit-pages = Pages de la liste

## The desk.

cockpit-desk-title = { $title }{"\u202F"}: { $language }
cockpit-desk-lede = D’un côté l’original, de l’autre votre traduction en { $language }. Laissez vide ce que vous ne traduisez pas maintenant.
cockpit-read-public = Voir la page publique en { $language }
cockpit-desk-none = Tout ici a été écrit dans cette langue. Il n’y a rien à traduire.
cockpit-untold = Non affichés, car il n’y a rien à faire{"\u202F"}: { $n } textes sur { $texts }.
cockpit-show-all = Afficher tous les textes
cockpit-nth = { $title } { $n }
cockpit-nth-part = { $title } { $n }{"\u202F"}: { $part }
cockpit-text-outdated = À mettre à jour{"\u202F"}: l’original a changé depuis.
cockpit-text-missing = Pas encore traduit.
cockpit-text-human = Traduit par une personne.
cockpit-text-machine = Traduction automatique que personne n’a vérifiée.
cockpit-text-reviewed = Traduction automatique vérifiée par une personne.
cockpit-difference = Ce qui a changé dans l’original
cockpit-difference-unknown = Le texte à partir duquel cette traduction a été faite n’a pas été conservé. Comparez tout le texte.
cockpit-terms = Termes du thésaurus dans ce texte
cockpit-term-none = pas encore de terme dans cette langue
cockpit-how = Comment la traduction a été faite
cockpit-how-human = Une personne l’a écrite
cockpit-how-machine-reviewed = Automatique, je l’ai vérifiée
cockpit-how-machine = Automatique, personne ne l’a vérifiée
cockpit-good-outdated = La traduction reste correcte
cockpit-good-machine = Je l’ai vérifiée, elle est correcte
cockpit-remove = Supprimer cette traduction
cockpit-save = Enregistrer
cockpit-save-help = C’est public aussitôt. Si vous changez les mots d’une traduction automatique non vérifiée, elle compte comme vérifiée par vous.
cockpit-unsaved = Pas encore enregistré. Ce navigateur le garde jusqu’à ce que vous enregistriez ou vous déconnectiez.
cockpit-unkept = Pas encore enregistré, et ce navigateur ne peut pas le garder. Enregistrez avant de quitter cette page.
cockpit-kept = Ce que vous aviez écrit ici sans l’enregistrer est de nouveau dans le formulaire. Le public ne le voit pas encore.
cockpit-kept-elsewhere = Une partie de ce que vous avez écrit sans l’enregistrer concerne des textes qui ne sont pas affichés ici.
cockpit-kept-discard = Supprimer ces mots
cockpit-kept-discard-sure = Ils seront effacés de ce navigateur et le formulaire montrera de nouveau ce qui est enregistré. Il ne sera plus possible de les récupérer.

## What came of saving, and what to mend.

cockpit-saved = Enregistré. C’est public maintenant.
cockpit-saved-outdated = Enregistré, mais l’original a changé pendant que vous écriviez. Ce qui est maintenant à mettre à jour figure ci-dessous avec la différence.
cockpit-saved-nothing = Il n’y avait rien à enregistrer{"\u202F"}: tout est déjà enregistré tel que vous le voyez.
cockpit-nothing-kept = Rien n’est encore enregistré. Tout ce que vous avez écrit est encore dans le formulaire.
cockpit-overtaken = Une modification a été enregistrée après que vous avez ouvert cette page, peut-être par vous dans un autre onglet. Comparez les deux versions, laissez dans le champ ce qui doit rester et enregistrez de nouveau
cockpit-theirs = Ce qui a été enregistré entre-temps
cockpit-theirs-gone = Elle a été supprimée.
cockpit-wrong-emptied = Il y avait un texte ici. Écrivez-en un ou cochez «{"\u202F"}Supprimer cette traduction{"\u202F"}»
cockpit-wrong-both = Vous avez changé le texte et aussi coché «{"\u202F"}Supprimer cette traduction{"\u202F"}». Décochez la case ou videz le champ
cockpit-wrong-unnamed = Remplissez le nom à afficher avant de donner d’autres noms
cockpit-wrong-line = Raccourcissez chaque ligne à { $max } caractères au plus
cockpit-wrong-lines = Écrivez { $max } lignes au plus

## Terms of the thesaurus.

cockpit-term-preferred = Nom à afficher
cockpit-term-preferred-help = Tel qu’il figure dans les listes et à côté des textes.
cockpit-term-alternative = Autres noms en usage
cockpit-term-alternative-help = Un nom par ligne. Une recherche de ces noms le trouve aussi.
cockpit-term-others = Dans d’autres langues
cockpit-to-thesaurus = Voir tout le thésaurus
