# What figures on a city count, by the name of the indicator (people::Indicator).
indicator-population = Popolazione
indicator-foreign-share = Quota di residenti stranieri
indicator-nationals = Cittadini del paese
indicator-foreigners = Cittadini stranieri
indicator-eu-foreigners = Cittadini di altri paesi dell’UE
indicator-non-eu-foreigners = Cittadini di paesi fuori dall’UE
indicator-native-born = Nati nel paese
indicator-foreign-born = Nati all’estero
indicator-born-in-eu = Nati in un altro paese dell’UE
indicator-born-outside-eu = Nati fuori dall’UE
