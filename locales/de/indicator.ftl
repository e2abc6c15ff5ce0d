# What figures on a city count, by the name of the indicator (people::Indicator).
indicator-population = Einwohnerzahl
indicator-foreign-share = Anteil ausländischer Einwohner
indicator-nationals = Staatsangehörige des Landes
indicator-foreigners = Ausländische Staatsangehörige
indicator-eu-foreigners = Staatsangehörige anderer EU-Länder
indicator-non-eu-foreigners = Staatsangehörige von Ländern außerhalb der EU
indicator-native-born = Im Land geboren
indicator-foreign-born = Im Ausland geboren
indicator-born-in-eu = In einem anderen EU-Land geboren
indicator-born-outside-eu = Außerhalb der EU geboren
