# What figures on a city count, by the name of the indicator (people::Indicator).
indicator-population = Population
indicator-foreign-share = Share of foreign residents
indicator-nationals = Nationals of the country
indicator-foreigners = Foreign nationals
indicator-eu-foreigners = Nationals of other EU countries
indicator-non-eu-foreigners = Nationals of countries outside the EU
indicator-native-born = Born in the country
indicator-foreign-born = Born abroad
indicator-born-in-eu = Born in another EU country
indicator-born-outside-eu = Born outside the EU
