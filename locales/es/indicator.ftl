# What figures on a city count, by the name of the indicator (people::Indicator).
indicator-population = Población
indicator-foreign-share = Porcentaje de residentes extranjeros (la ficha no dice a quién se cuenta como extranjero)
indicator-foreign-nationals-share = Porcentaje de residentes con nacionalidad extranjera
indicator-foreign-born-share = Porcentaje de residentes nacidos en el extranjero
indicator-foreign-background-share = Porcentaje de residentes de origen extranjero
indicator-migration-background-share = Porcentaje de residentes con antecedentes migratorios
indicator-any-foreign-share = Porcentaje de residentes extranjeros
indicator-area = de todo el territorio de { $area }, no solo de la ciudad
indicator-none = ninguna cifra en las fuentes leídas
indicator-nationals = Nacionales del país
indicator-foreigners = Nacionales de otros países
indicator-eu-foreigners = Nacionales de otros países de la UE
indicator-non-eu-foreigners = Nacionales de países de fuera de la UE
indicator-native-born = Nacidos en el país
indicator-foreign-born = Nacidos en el extranjero
indicator-born-in-eu = Nacidos en otro país de la UE
indicator-born-outside-eu = Nacidos fuera de la UE
