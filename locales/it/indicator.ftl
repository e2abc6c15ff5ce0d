# What figures on a city count, by the name of the indicator (people::Indicator).
indicator-population = Popolazione
indicator-foreign-share = Quota di residenti stranieri (la scheda non dice chi è contato come straniero)
indicator-foreign-nationals-share = Quota di residenti con cittadinanza straniera
indicator-foreign-born-share = Quota di residenti nati all’estero
indicator-foreign-background-share = Quota di residenti di origine straniera
indicator-migration-background-share = Quota di residenti con background migratorio
indicator-any-foreign-share = Quota di residenti stranieri
indicator-area = per tutto il territorio di { $area }, non per la sola città
indicator-none = nessuna cifra nelle fonti lette
indicator-nationals = Cittadini del paese
indicator-foreigners = Cittadini stranieri
indicator-eu-foreigners = Cittadini di altri paesi dell’UE
indicator-non-eu-foreigners = Cittadini di paesi fuori dall’UE
indicator-native-born = Nati nel paese
indicator-foreign-born = Nati all’estero
indicator-born-in-eu = Nati in un altro paese dell’UE
indicator-born-outside-eu = Nati fuori dall’UE
