# What figures on a city count, by the name of the indicator (people::Indicator).
indicator-population = Einwohnerzahl
indicator-foreign-share = Anteil ausländischer Einwohner (der Eintrag sagt nicht, wer als ausländisch zählt)
indicator-foreign-nationals-share = Anteil der Einwohner mit ausländischer Staatsangehörigkeit
indicator-foreign-born-share = Anteil der im Ausland geborenen Einwohner
indicator-foreign-background-share = Anteil der Einwohner mit ausländischem Hintergrund
indicator-migration-background-share = Anteil der Einwohner mit Migrationshintergrund
indicator-any-foreign-share = Anteil ausländischer Einwohner
indicator-area = für das ganze Gebiet { $area }, nicht für die Stadt allein
indicator-none = keine Zahl in den gelesenen Quellen
indicator-nationals = Staatsangehörige des Landes
indicator-foreigners = Ausländische Staatsangehörige
indicator-eu-foreigners = Staatsangehörige anderer EU-Länder
indicator-non-eu-foreigners = Staatsangehörige von Ländern außerhalb der EU
indicator-native-born = Im Land geboren
indicator-foreign-born = Im Ausland geboren
indicator-born-in-eu = In einem anderen EU-Land geboren
indicator-born-outside-eu = Außerhalb der EU geboren
