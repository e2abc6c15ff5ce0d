# What figures on a city count, by the name of the indicator (people::Indicator).
indicator-population = Population
indicator-foreign-share = Part de résidents étrangers
indicator-nationals = Ressortissants du pays
indicator-foreigners = Ressortissants étrangers
indicator-eu-foreigners = Ressortissants d’autres pays de l’UE
indicator-non-eu-foreigners = Ressortissants de pays hors de l’UE
indicator-native-born = Nés dans le pays
indicator-foreign-born = Nés à l’étranger
indicator-born-in-eu = Nés dans un autre pays de l’UE
indicator-born-outside-eu = Nés hors de l’UE
