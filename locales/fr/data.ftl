## Open data: what there is to take away.

data-title = Données ouvertes
data-lede = Tout ce qui est public sur ce site, à télécharger{"\u202F"}: pour les tableurs, les cartes et les programmes. Ni clé ni compte ne sont nécessaires.
data-practices = { $n ->
    [0] Aucune pratique pour l’instant
    [one] { $n } pratique
   *[other] { $n } pratiques
}
data-cities = { $n ->
    [0] Aucune ville pour l’instant
    [one] { $n } ville
   *[other] { $n } villes
}

## Whole files.

data-files = Fichiers
data-files-caption = Tout le répertoire sous forme de fichiers
data-what = Contenu
data-format = Fichier
data-use = Utile pour
data-all-practices = Toutes les pratiques
data-practices-about = Des pratiques d’intégration des migrants qui fonctionnent{"\u202F"}: ce que fait chacune, ce que l’on en sait et de quelle source, et ce que l’on ignore.
data-json-use = Les programmes{"\u202F"}: chaque champ de chaque fiche. Un autre site qui utilise ce logiciel peut importer le fichier.
data-csv-use = Les tableurs{"\u202F"}: une pratique par ligne.
data-csv-columns = Ce que signifient les colonnes
data-geojson-use = Les cartes{"\u202F"}: chaque pratique est un point dans sa ville.
data-thesaurus = Thésaurus
data-thesaurus-use = Les bibliothèques et la recherche{"\u202F"}: les termes qui servent à classer les pratiques, dans chaque langue de ce site.
data-catalog = Catalogue
data-catalog-use = Les portails de données{"\u202F"}: ce qu’il y a ici, pour leurs répertoires.

## The API. Names of fields and parameters are not translated.

data-api = API pour les programmes
data-api-text = Elle répond en JSON, par pratique ou par ville, avec toutes les traductions. Elle ne sert qu’à lire. Les scripts d’autres sites peuvent l’utiliser.
data-api-paging = Les listes sont découpées en pages. Demandez avec «{"\u202F"}page{"\u202F"}» et «{"\u202F"}per_page{"\u202F"}» (au plus { $max }), puis suivez l’adresse donnée dans «{"\u202F"}next{"\u202F"}» jusqu’à ce qu’elle soit «{"\u202F"}null{"\u202F"}».
data-api-etag = Chaque réponse porte un «{"\u202F"}ETag{"\u202F"}». Renvoyez-le en «{"\u202F"}If-None-Match{"\u202F"}»{"\u202F"}: si rien n’a changé, vous recevez 304, sans contenu.
data-api-description = Description de l’API (OpenAPI 3.1)
data-api-problem = Lorsqu’une demande ne peut pas aboutir, la réponse dit en anglais ce qu’il faut faire.
data-paths-caption = Ce que l’on peut demander
data-path = Adresse
data-path-answer = Répond par
data-path-try = Exemple
data-path-practices = Les pratiques, page par page{"\u202F"}: chacune avec ses chiffres, ses sources et ses traductions.
data-path-practice = Une pratique. Son «{"\u202F"}slug{"\u202F"}» est la dernière partie de son adresse sur ce site.
data-path-cities = Les villes, page par page{"\u202F"}: chacune avec les chiffres connus.
data-path-city = Une ville avec ses chiffres.
data-examples = Exemples
data-example-list = Les cent premières pratiques
data-example-one = Une pratique
data-example-city = Les villes avec leurs chiffres
data-example-table = Le tableau, enregistré dans un fichier

## How to read the data.

data-reading = Comment lire les données
data-reading-unknown = «{"\u202F"}null{"\u202F"}», ou une cellule vide, signifie que l’on ne sait pas{"\u202F"}: personne n’a deviné. Une liste vide signifie qu’il n’y en a pas.
data-reading-figures = Chaque chiffre est accompagné de sa date et de sa source. Les chiffres d’une même pratique peuvent compter des choses différentes{"\u202F"}: ne les additionnez pas.
data-reading-languages = Dans l’API, chaque texte indique sa langue, et chaque traduction dit si elle est l’œuvre d’une personne ou d’une machine et si l’original a changé depuis. Les fichiers contiennent les textes tels qu’ils ont été écrits.
data-reading-made-up = Une fiche dont le champ «{"\u202F"}fictional{"\u202F"}» vaut «{"\u202F"}true{"\u202F"}» a été inventée pour des essais et ne concerne aucune pratique réelle.
data-reading-left-out = Les brouillons, les pratiques retirées et les notes de rédaction ne figurent pas dans les données.

## Licence and citation.

data-licence = Licence
data-licence-text = Chaque fiche indique la licence de ses textes dans le champ «{"\u202F"}licence{"\u202F"}». S’il est vide, aucune licence n’a été indiquée{"\u202F"}: citez la fiche et demandez-nous avant d’en republier les textes.
data-licence-ask = Nous écrire
data-cite = Comment citer
data-cite-text = Indiquez le répertoire, l’adresse et le jour de votre lecture. Pour une seule pratique, ajoutez sa version{"\u202F"}; pour un chiffre, indiquez sa propre source.
data-citation = { $site }, répertoire des pratiques qui fonctionnent, { $address }, consulté le (date)
