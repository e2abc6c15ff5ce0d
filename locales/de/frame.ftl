# What stands around every page.
site-name = eumia
site-tagline = Akademie der Städte für Integration
feed-title = Neues auf dieser Website
menu-label = Hauptmenü
thread-label = Vom Aufruf zur Politik in einer anderen Stadt
foot-label = Über diese Website
to-home = Zur Startseite
eu-emblem = Emblem der Europäischen Union
