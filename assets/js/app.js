// The only script a page asks for. It loads what the page has use for; without it every page still works.
const parts = {
  "live-results": "./search.js",
  "live-suggestions": "./suggest.js",
  "print-page": "./print.js",
  "copy-text": "./copy.js",
  "draft-form": "./draft.js",
  "kept-words": "./kept.js",
  "typed-choice": "./draft.js",
  "passkey-form": "./passkey.js",
};

for (const [name, address] of Object.entries(parts)) {
  if (document.querySelector(name)) import(address);
}
