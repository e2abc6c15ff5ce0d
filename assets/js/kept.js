// <kept-words> around a form whose saving is public at once: what is typed stays in this browser until the server has taken it, and is
// back in the form when she is. It is kept here and not as drafts on the server, because those would be one more thing to know about
// persons, to merge, to hand over and to erase, for work that is done in one sitting.
//
// Each part of the form (data-part) is kept by itself, so that two tabs do not overwrite each other, with the marks of what the form
// showed, so that the server still sees what changed meanwhile. The words are one person's: nobody else sees them in this browser,
// and the answer that ends her session clears them away.

const PREFIX = "words ";
const KEPT_MS = 30 * 24 * 60 * 60 * 1000;

const isShown = (field) => field.type !== "hidden" && !field.hidden;
const get = (field) => (field.type === "checkbox" ? field.checked : field.value);
const set = (field, value) => (field[field.type === "checkbox" ? "checked" : "value"] = value);
const isTouched = (field) => isShown(field) && get(field) !== original(field);

/** What stood in a field when the page came from the server, whatever the browser has put back since. */
function original(field) {
  if (field.type === "checkbox") return field.defaultChecked;
  if (!field.options) return field.defaultValue;
  return ([...field.options].find((option) => option.defaultSelected) ?? field.options[0]).value;
}

customElements.define("kept-words", class extends HTMLElement {
  #unsaved = new Set();
  /** Parts that were filled in again, each with the marks that the page came with. */
  #back = new Map();
  #isLeaving = false;
  #isKept = true;

  connectedCallback() {
    this.form = this.querySelector("form");
    this.state = this.form.querySelector("[role=status]");
    this.notice = this.querySelector(".brought-back");
    this.parts = [...this.querySelectorAll("[data-part]")];
    // Sent but refused: the page shows what was sent, and the marks to send it with again.
    this.refused = this.form.elements.kept.value;
    this.#forget(new URLSearchParams(location.search).get("kept"));
    for (const part of this.parts) this.#bringBack(part);
    this.#tell();
    this.#say();
    this.form.addEventListener("input", (event) => this.#typed(event.target.closest("[data-part]")));
    this.form.addEventListener("submit", () => this.#send());
    this.notice.querySelector("button").addEventListener("click", () => this.#discard());
    addEventListener("beforeunload", (event) => {
      if (this.#isUnsaved() && !this.#isLeaving) event.preventDefault();
    });
    // A page that the browser has put aside does not know what became of what it sent.
    addEventListener("pageshow", (event) => {
      if (event.persisted && this.#isLeaving) location.reload();
    });
  }

  #isUnsaved() {
    return this.#unsaved.size > 0 || this.refused !== "";
  }

  /** Drops what the server has taken, and what nobody came back for. */
  #forget(taken) {
    for (const key of keys("")) {
      const kept = read(key);
      if (!kept || kept.at < Date.now() - KEPT_MS || (taken && kept.sent === taken)) drop(key);
    }
  }

  #bringBack(part) {
    const [key, fields] = [this.#key(part), fieldsOf(part)];
    const kept = read(key);
    if (kept && this.refused && kept.sent === this.refused) {
      this.#keep(part);
    } else if (kept && fields.some((field) => isShown(field) && (kept.fields[field.name] ?? original(field)) !== original(field))) {
      this.#back.set(part, new Map(fields.map((field) => [field, get(field)])));
      for (const field of fields) set(field, kept.fields[field.name] ?? get(field));
      this.#unsaved.add(part);
    } else if (kept) {
      drop(key); // it is what the page says already
    } else if (fields.some(isTouched)) {
      this.#keep(part); // the browser itself has put it back
    }
  }

  #typed(part) {
    this.#isLeaving = false; // whoever types on has not left: the sending was stopped
    if (!part) return;
    if (this.refused || fieldsOf(part).some(isTouched)) {
      this.#keep(part);
    } else {
      this.#unsaved.delete(part);
      drop(this.#key(part));
    }
    this.#say();
  }

  #keep(part, sent) {
    this.#unsaved.add(part);
    const fields = Object.fromEntries(fieldsOf(part).map((field) => [field.name, get(field)]));
    try {
      localStorage.setItem(this.#key(part), JSON.stringify({ at: Date.now(), sent, fields }));
      this.#isKept = true;
    } catch {
      this.#isKept = false;
    }
  }

  /** What is sent gets a number. The server gives it back: to the page after it, if it has taken the words. */
  #send() {
    const number = crypto.getRandomValues(new Uint32Array(2)).join("");
    this.form.elements.kept.value = number;
    for (const part of this.#unsaved) this.#keep(part, number);
    this.#isLeaving = true;
  }

  #discard() {
    for (const [part, marks] of this.#back) {
      for (const [field, mark] of marks) set(field, isShown(field) ? original(field) : mark);
      this.#unsaved.delete(part);
      drop(this.#key(part));
    }
    this.#back.clear();
    this.#tell();
    this.#say();
    document.getElementById("main").focus();
  }

  /** Says which words are back, and that there are others where this page does not show them. */
  #tell() {
    const links = [...this.#back.keys()].map((part) => {
      const [field] = fieldsOf(part).filter(isShown);
      const [item, link] = [document.createElement("li"), document.createElement("a")];
      link.href = `#${field.id}`;
      link.textContent = field.labels[0].textContent;
      item.append(link);
      return item;
    });
    this.notice.querySelector("ul").replaceChildren(...links);
    const own = new Set(this.parts.map((part) => this.#key(part)));
    const here = this.notice.querySelector("[data-here]");
    const elsewhere = this.notice.querySelector("[data-elsewhere]");
    here.hidden = links.length === 0;
    if (elsewhere) elsewhere.hidden = keys(this.#prefix()).every((key) => own.has(key));
    this.notice.hidden = here.hidden && (elsewhere?.hidden ?? true);
  }

  #say() {
    const words = this.#isUnsaved() ? this.dataset[this.#isKept ? "unsaved" : "unkept"] : "";
    this.state.classList.toggle("error", !this.#isKept);
    if (this.state.textContent !== words) this.state.textContent = words;
  }

  #prefix() {
    return `${this.dataset.person} ${this.dataset.form} `;
  }

  #key(part) {
    return PREFIX + this.#prefix() + part.dataset.part;
  }
});

function fieldsOf(part) {
  return [...part.querySelectorAll("textarea, select, input:not([name=kept])")];
}

/** What this browser keeps, as far as it lets us. */
function keys(begin) {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(PREFIX + begin));
  } catch {
    return [];
  }
}

function read(key) {
  try {
    return JSON.parse(localStorage.getItem(key));
  } catch {
    return null;
  }
}

function drop(key) {
  try {
    localStorage.removeItem(key);
  } catch {
    // Where nothing can be kept there is nothing to drop.
  }
}
