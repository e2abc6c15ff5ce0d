# What figures on a city count, by the name of the indicator (people::Indicator).
indicator-population = Population
indicator-foreign-share = Share of foreign residents (the record does not say who counts as foreign)
indicator-foreign-nationals-share = Share of residents with a foreign nationality
indicator-foreign-born-share = Share of residents born abroad
indicator-foreign-background-share = Share of residents with a foreign background
indicator-migration-background-share = Share of residents with a migration background
indicator-any-foreign-share = Share of foreign residents
indicator-area = for all of { $area }, not for the city alone
indicator-none = no figure in the sources read
indicator-nationals = Nationals of the country
indicator-foreigners = Foreign nationals
indicator-eu-foreigners = Nationals of other EU countries
indicator-non-eu-foreigners = Nationals of countries outside the EU
indicator-native-born = Born in the country
indicator-foreign-born = Born abroad
indicator-born-in-eu = Born in another EU country
indicator-born-outside-eu = Born outside the EU
