## What this language is. The name is the language's own; the locale says whose dates and numbers it follows.

language-name = English
language-locale = en-GB

## A share in per cent; the number comes as the language writes it.

percent = { $number }%

## Small words. They stand in tables and inside sentences, so they begin small where the language allows.

not-known = not known
none = none
yes = yes
no = no
source = source

## The frame of every page.

skip-to-content = Skip to content
menu = Menu
language = Language
search = Search
search-button = Search
print = Print

## Lists and their pages.

page-of = Page { $page } of { $pages }
previous-page = Previous page
next-page = Next page
results-count = { $n ->
    [0] No results
    [one] { $n } result
   *[other] { $n } results
}

## When a page cannot be shown. The text says what to do next.

error-400-title = The request could not be understood
error-400-text = Part of the address or of the form is not as it should be. Go back, check what you entered and try again.
error-401-title = You are no longer signed in
error-401-text = Your session ended while this was on its way, so nothing was kept. Sign in and send it once more.
error-403-title = This is not allowed
error-403-text = The form was sent from another site, or the page is not open to you. Open the page on this site and try again from there.
error-404-title = Page not found
error-404-text = There is no page at this address. Check the address, search for what you need or start from the home page.
error-405-title = This page cannot be used that way
error-405-text = The page was called in a way that it does not offer. Open it from a link on this site and try again.
error-410-title = This page was withdrawn
error-410-text = What stood here has been taken down and will not come back. Search for something similar or start from the home page.
error-413-title = That is too large
error-413-text = What you sent is larger than this page accepts. Shorten the text or choose a smaller file and send it again.
error-414-title = The address is too long
error-414-text = The address holds more than this site reads. Choose fewer filters or a shorter search and try again.
error-429-title = Too many requests
error-429-text = Many requests came from your connection in a short time. Wait a minute and try again.
error-500-title = Something went wrong on our side
error-500-text = The fault is ours and has been recorded. Try again in a moment; if it happens again, write to us through the contact page.
error-503-title = The site is busy for a moment
error-503-text = It cannot answer just now. Wait a few seconds and try again.

## Forms. The title counts the answers to mend; each field says how.

form-errors-title = { $n ->
    [one] There is a problem with one answer
   *[other] There are problems with { $n } answers
}
error-title = Error: { $title }
form-error = { $field }: { $message }
form-kept = Nothing is lost: what you wrote is still in the form below.
field-required = Fill in this field
field-too-long = Shorten this to at most { $max } characters
field-email = Enter an email address such as name@example.org

## What is said beside a text in another language or a translation.

text-in-language = in { $language }

## Languages, as they stand inside a sentence. First those of the European Union, then others that texts are written in.

lang-bg = Bulgarian
lang-cs = Czech
lang-da = Danish
lang-de = German
lang-el = Greek
lang-en = English
lang-es = Spanish
lang-et = Estonian
lang-fi = Finnish
lang-fr = French
lang-ga = Irish
lang-hr = Croatian
lang-hu = Hungarian
lang-it = Italian
lang-lt = Lithuanian
lang-lv = Latvian
lang-mt = Maltese
lang-nl = Dutch
lang-pl = Polish
lang-pt = Portuguese
lang-ro = Romanian
lang-sk = Slovak
lang-sl = Slovenian
lang-sv = Swedish

lang-am = Amharic
lang-ar = Arabic
lang-bn = Bengali
lang-bs = Bosnian
lang-ca = Catalan
lang-cy = Welsh
lang-eu = Basque
lang-fa = Persian
lang-gl = Galician
lang-is = Icelandic
lang-ku = Kurdish
lang-mk = Macedonian
lang-no = Norwegian
lang-ps = Pashto
lang-ru = Russian
lang-so = Somali
lang-sq = Albanian
lang-sr = Serbian
lang-ti = Tigrinya
lang-tr = Turkish
lang-uk = Ukrainian
lang-ur = Urdu
lang-zh = Chinese
