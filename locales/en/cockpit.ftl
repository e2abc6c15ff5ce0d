# The translators’ cockpit: what there is in each language, what to do next, and each text beside its source.
menu-translations = Translations
menu-translations-help = What is translated, what is out of date and what is missing, in each language.

## The first page.

cockpit-title = Translations
cockpit-lede = How many texts there are in each language, how they were translated, and what to do next.
cockpit-next = What to do next in { $language }
cockpit-next-help = First what has changed since it was translated, the newest change on top; then what is missing.
cockpit-sum = { $done } of { $texts } texts are translated and up to date. { $open } of { $subjects } entries need work.
cockpit-table = { $language }, by kind
cockpit-column-texts = Texts
cockpit-column-human = By a person
cockpit-column-reviewed = By machine, checked
cockpit-column-machine = By machine, not checked
cockpit-column-outdated = Out of date
cockpit-column-missing = Missing
cockpit-open-of = { $open } of { $subjects } to do
cockpit-interface = The site’s own words, its menus, labels and messages, are complete: all { $texts } of them in each of the { $languages } languages. This is checked automatically.

## Kinds of things, many and one.

cockpit-kind-practice = Practices
cockpit-kind-page = Pages of the site
cockpit-kind-news = News
cockpit-kind-date = Calendar dates
cockpit-kind-partner = Partners
cockpit-kind-funding = Funding statements
cockpit-kind-story = Home page
cockpit-kind-accessibility = Accessibility statement
cockpit-kind-identity = Name of the site
cockpit-kind-concept = Terms of the thesaurus
cockpit-one-practice = Practice
cockpit-one-page = Page of the site
cockpit-one-news = News item
cockpit-one-date = Calendar date
cockpit-one-partner = Partner
cockpit-one-funding = Funding statement
cockpit-one-story = Home page
cockpit-one-accessibility = Accessibility statement
cockpit-one-identity = Name of the site
cockpit-one-concept = Term of the thesaurus

## Lists.

cockpit-list-title = Translations into { $language }
cockpit-search = Words in the title
cockpit-filter-kind = Kind
cockpit-filter-need = What needs doing
cockpit-any = All
cockpit-show = Show
cockpit-need-outdated = Out of date
cockpit-need-missing = Texts missing
cockpit-need-check = To be checked
cockpit-need-complete = Complete
cockpit-told = { $parts }; { $texts } in all
cockpit-told-outdated = { $n ->
    [one] { $n } text out of date
   *[other] { $n } texts out of date
}
cockpit-told-missing = { $n ->
    [one] { $n } text missing
   *[other] { $n } texts missing
}
cockpit-told-machine = { $n ->
    [one] { $n } machine translation that nobody has checked
   *[other] { $n } machine translations that nobody has checked
}
cockpit-told-complete = { $n ->
    [one] The only text is translated and up to date
   *[other] All { $n } texts are translated and up to date
}
cockpit-told-written = Written in this language
cockpit-empty = Nothing matches these choices. Change them, or show everything.
cockpit-empty-all = Show everything
cockpit-pages = Pages of the list

## The desk.

cockpit-desk-title = { $title }: { $language }
cockpit-desk-lede = The original is on one side, your translation into { $language } on the other. Leave empty what you do not translate now.
cockpit-read-public = See the public page in { $language }
cockpit-desk-none = Everything here was written in this language. There is nothing to translate.
cockpit-untold = Not shown, because there is nothing to do: { $n } of { $texts } texts.
cockpit-show-all = Show all texts
cockpit-nth = { $title } { $n }
cockpit-nth-part = { $title } { $n }: { $part }
cockpit-text-outdated = Out of date: the original has changed since.
cockpit-text-missing = Not translated yet.
cockpit-text-human = Translated by a person.
cockpit-text-machine = Translated by machine; nobody has checked it.
cockpit-text-reviewed = Translated by machine and checked by a person.
cockpit-difference = What has changed in the original
cockpit-difference-unknown = The version that this translation was made from has not been kept. Compare the whole text.
cockpit-terms = Terms of the thesaurus in this text
cockpit-term-none = no term in this language yet
cockpit-how = How this translation was made
cockpit-how-human = A person wrote it
cockpit-how-machine-reviewed = By machine, I have checked it
cockpit-how-machine = By machine, nobody has checked it
cockpit-good-outdated = The translation is still right
cockpit-good-machine = I have checked it and it is right
cockpit-remove = Remove this translation
cockpit-save = Save
cockpit-save-help = It is public at once. If you change the words of an unchecked machine translation, it counts as checked by you.
cockpit-unsaved = Not saved yet. This browser keeps it until you save or sign out.
cockpit-unkept = Not saved yet, and this browser cannot keep it. Save before you leave this page.
cockpit-kept = What you wrote here and did not save is back in the form. Readers do not see it yet.
cockpit-kept-elsewhere = Part of what you wrote and did not save belongs to texts that are not shown here.
cockpit-kept-discard = Discard these words
cockpit-kept-discard-sure = They are deleted from this browser, and the form shows again what is saved. They cannot be brought back.

## What came of saving, and what to mend.

cockpit-saved = Saved. It is public now.
cockpit-saved-outdated = Saved, but the original was changed while you were writing. What is out of date now is shown below with the difference.
cockpit-saved-nothing = There was nothing to save: everything is already saved as you see it.
cockpit-nothing-kept = Nothing has been saved yet. All that you wrote is still in the form.
cockpit-overtaken = This was changed after you opened it, perhaps by you in another tab. Compare both, leave in the field what should stay, and save again
cockpit-theirs = What was saved in the meantime
cockpit-theirs-gone = It was removed.
cockpit-wrong-emptied = There were words here. Write some, or tick “Remove this translation”
cockpit-wrong-both = You changed the words and also ticked “Remove this translation”. Untick it, or empty the field
cockpit-wrong-unnamed = Fill in the name to show before you give other names
cockpit-wrong-line = Shorten each line to at most { $max } characters
cockpit-wrong-lines = Write at most { $max } lines

## Terms of the thesaurus.

cockpit-term-preferred = Name to show
cockpit-term-preferred-help = As it appears in lists and beside texts.
cockpit-term-alternative = What else people call it
cockpit-term-alternative-help = One name per line. Searches for these names find it too.
cockpit-term-others = In other languages
cockpit-to-thesaurus = See the whole thesaurus
