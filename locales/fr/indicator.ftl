# What figures on a city count, by the name of the indicator (people::Indicator).
indicator-population = Population
indicator-foreign-share = Part de résidents étrangers (la fiche ne dit pas qui est compté comme étranger)
indicator-foreign-nationals-share = Part de résidents de nationalité étrangère
indicator-foreign-born-share = Part de résidents nés à l’étranger
indicator-foreign-background-share = Part de résidents d’origine étrangère
indicator-migration-background-share = Part de résidents issus de l’immigration
indicator-any-foreign-share = Part de résidents étrangers
indicator-area = pour tout le territoire de { $area }, pas pour la seule ville
indicator-none = aucun chiffre dans les sources lues
indicator-nationals = Ressortissants du pays
indicator-foreigners = Ressortissants étrangers
indicator-eu-foreigners = Ressortissants d’autres pays de l’UE
indicator-non-eu-foreigners = Ressortissants de pays hors de l’UE
indicator-native-born = Nés dans le pays
indicator-foreign-born = Nés à l’étranger
indicator-born-in-eu = Nés dans un autre pays de l’UE
indicator-born-outside-eu = Nés hors de l’UE
