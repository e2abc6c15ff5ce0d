## What this language is. The name is the language's own; the locale says whose dates and numbers it follows.

language-name = français
language-first-day = 1er

## A share in per cent; the number comes as the language writes it.

percent = { $number }{"\u202F"}%

## Small words. They stand in tables and inside sentences, so they begin small where the language allows.

not-known = non connu
none = aucun
yes = oui
no = non
source = source

## The frame of every page.

skip-to-content = Aller au contenu
menu = Menu
language = Langue
search = Recherche
search-button = Rechercher
print = Imprimer

## Lists and their pages.

page-of = Page { $page } sur { $pages }
previous-page = Page précédente
next-page = Page suivante
results-count = { $n ->
    [0] Aucun résultat
    [one] { $n } résultat
   *[other] { $n } résultats
}

## When a page cannot be shown. The text says what to do next.

error-400-title = La demande n’a pas été comprise
error-400-text = Une partie de l’adresse ou du formulaire n’est pas correcte. Revenez en arrière, vérifiez votre saisie et réessayez.
error-401-title = Votre session est terminée
error-401-text = Elle a pris fin pendant l’envoi ; rien n’a été enregistré. Connectez-vous et envoyez à nouveau.
error-403-title = Ce n’est pas autorisé
error-403-text = Le formulaire a été envoyé depuis un autre site, ou la page ne vous est pas accessible. Ouvrez la page sur ce site et réessayez à partir de là.
error-404-title = Page introuvable
error-404-text = Il n’y a pas de page à cette adresse. Vérifiez l’adresse, lancez une recherche ou repartez de la page d’accueil.
error-405-title = Cette page ne s’utilise pas ainsi
error-405-text = La page a été appelée d’une manière qu’elle ne permet pas. Ouvrez-la depuis un lien de ce site et réessayez.
error-410-title = Cette page a été retirée
error-410-text = Le contenu de cette page a été retiré définitivement. Recherchez un contenu proche ou repartez de la page d’accueil.
error-413-title = L’envoi est trop volumineux
error-413-text = Votre envoi dépasse la limite de cette page. Raccourcissez le texte ou choisissez un fichier plus petit, puis renvoyez.
error-414-title = L’adresse est trop longue
error-414-text = L’adresse dépasse ce que ce site peut lire. Choisissez moins de filtres ou une recherche plus courte et réessayez.
error-429-title = Trop de demandes
error-429-text = Votre connexion a envoyé beaucoup de demandes en peu de temps. Attendez une minute et réessayez.
error-500-title = Une erreur s’est produite de notre côté
error-500-text = L’erreur vient de nous et elle a été enregistrée. Réessayez dans un instant et, si elle se répète, écrivez-nous depuis la page de contact.
error-503-title = Le site est momentanément occupé
error-503-text = Il ne peut pas répondre pour l’instant. Attendez quelques secondes et réessayez.

## Forms. The title counts the answers to mend; each field says how.

form-errors-title = { $n ->
    [one] Il y a un problème dans une réponse
   *[other] Il y a des problèmes dans { $n } réponses
}
error-title = Erreur{"\u202F"}: { $title }
form-error = { $field }{"\u202F"}: { $message }
form-kept = Rien n’est perdu{"\u202F"}: ce que vous avez écrit est toujours dans le formulaire ci-dessous.
field-required = Remplissez ce champ
field-too-long = Raccourcissez le texte à { $max } caractères au maximum
field-email = Indiquez une adresse électronique, par exemple nom@example.org

## What is said beside a text in another language or a translation.

text-in-language = en { $language }

## Languages, as they stand inside a sentence. First those of the European Union, then others that texts are written in.

lang-bg = bulgare
lang-cs = tchèque
lang-da = danois
lang-de = allemand
lang-el = grec
lang-en = anglais
lang-es = espagnol
lang-et = estonien
lang-fi = finnois
lang-fr = français
lang-ga = irlandais
lang-hr = croate
lang-hu = hongrois
lang-it = italien
lang-lt = lituanien
lang-lv = letton
lang-mt = maltais
lang-nl = néerlandais
lang-pl = polonais
lang-pt = portugais
lang-ro = roumain
lang-sk = slovaque
lang-sl = slovène
lang-sv = suédois

lang-am = amharique
lang-ar = arabe
lang-bn = bengali
lang-bs = bosnien
lang-ca = catalan
lang-cy = gallois
lang-eu = basque
lang-fa = persan
lang-gl = galicien
lang-is = islandais
lang-ku = kurde
lang-mk = macédonien
lang-no = norvégien
lang-ps = pachto
lang-ru = russe
lang-so = somali
lang-sq = albanais
lang-sr = serbe
lang-ti = tigrigna
lang-tr = turc
lang-uk = ukrainien
lang-ur = ourdou
lang-zh = chinois
