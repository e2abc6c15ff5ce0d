# What figures on a city count, by the name of the indicator (people::Indicator).
indicator-population = Población
indicator-foreign-share = Porcentaje de residentes extranjeros
indicator-nationals = Nacionales del país
indicator-foreigners = Nacionales de otros países
indicator-eu-foreigners = Nacionales de otros países de la UE
indicator-non-eu-foreigners = Nacionales de países de fuera de la UE
indicator-native-born = Nacidos en el país
indicator-foreign-born = Nacidos en el extranjero
indicator-born-in-eu = Nacidos en otro país de la UE
indicator-born-outside-eu = Nacidos fuera de la UE
