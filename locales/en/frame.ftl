# What stands around every page.
site-name = eumia
site-tagline = Academy of cities for migrant integration
feed-title = What is new on this site
menu-label = Main
thread-label = From a call to a policy in another city
foot-label = About this site
to-home = Go to the home page
eu-emblem = Emblem of the European Union
