// <draft-form> around a form and the reader's view beside it: what is typed is saved at every pause, as typed, and the view follows.
// The form works the same without this script; nothing here ever keeps anybody from typing. Where she has to decide between two texts
// (data-undecided), nothing is saved until she presses a button: a save in passing would decide for her.
import { parsed } from "./page.js";

const WAIT_MS = 1500;
const AGAIN_MS = 10_000;

const wordsIn = (text) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

const fieldsIn = (group) => [...group.querySelectorAll("input:not([type=hidden]), select, textarea")].filter((field) => field.name);
const isTick = (field) => field.type === "checkbox" || field.type === "radio";
const state = (field) => (isTick(field) ? String(field.checked) : field.value);
const setState = (field, value) => (isTick(field) ? (field.checked = value === "true") : (field.value = value));
const isSending = (field) => !isTick(field) || field.checked;

customElements.define("draft-form", class extends HTMLElement {
  #timer;
  #saving;
  #changed = false;
  #leaving = false;

  connectedCallback() {
    this.form = this.querySelector("form");
    this.state = this.querySelector("[role=status]");
    this.form.addEventListener("input", (event) => {
      this.#count(event.target);
      this.#changed = true;
      this.#leaving = false; // whoever types on has not left: the sending was stopped
      this.#later(WAIT_MS);
    });
    // What was typed before this script came is saved as well.
    const typing = [...this.form.elements].find((field) => field === document.activeElement);
    this.#changed = typing?.defaultValue !== undefined && typing.value !== typing.defaultValue;
    if (this.#changed) this.#later(WAIT_MS);
    this.form.addEventListener("focusin", (event) => this.#follow(event.target));
    this.form.addEventListener("submit", (event) => this.#submit(event));
    // Whoever looks elsewhere may not come back; whoever comes back may have signed in there.
    document.addEventListener("visibilitychange", () => this.#save());
    addEventListener("pagehide", () => this.#leave());
    addEventListener("beforeunload", (event) => {
      if (this.#changed && !this.#leaving) event.preventDefault();
    });
  }

  #later(wait) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#save(), wait);
  }

  #count(field) {
    const count = field.id && this.querySelector(`[data-count-of="${CSS.escape(field.id)}"]`);
    if (!count) return;
    const chars = "words" in count.dataset ? wordsIn(field.value) : [...field.value].length;
    count.textContent = chars;
    // A count says something once it comes near the most that is kept.
    if (count.dataset.most) count.parentElement.hidden = chars * 10 < count.dataset.most * 8;
  }

  // The reader's view shows what is being changed, where there is room for both.
  #follow(field) {
    const ids = field.closest("[data-view]")?.dataset.view.split(" ");
    const view = document.getElementById("reader-view");
    if (!ids || !view) return;
    const own = field.name?.split(".")[0];
    const id = ids.includes(own) ? own : ids[0];
    const place = id ? view.querySelector(`#${CSS.escape(id)}`) : view.firstElementChild;
    if (place) view.scrollTop += place.getBoundingClientRect().top - view.getBoundingClientRect().top - 16;
  }

  // The button's own way; but first whatever is on its way arrives, so that one does not overtake the other.
  async #submit(event) {
    clearTimeout(this.#timer);
    if (this.#saving) {
      event.preventDefault();
      const button = event.submitter;
      await this.#saving;
      this.form.requestSubmit(button);
      return;
    }
    this.#leaving = true;
  }

  #body() {
    const body = new URLSearchParams(new FormData(this.form));
    body.set("do", "save");
    return body;
  }

  #isForSaving() {
    return this.#changed && !this.#leaving && !("undecided" in this.dataset);
  }

  #save() {
    clearTimeout(this.#timer);
    if (!this.#isForSaving()) return;
    this.#saving ??= this.#send().finally(() => {
      this.#saving = undefined;
    });
  }

  async #send() {
    this.#changed = false;
    const sent = this.#body();
    let answer, page;
    try {
      answer = await fetch(this.form.action, { method: "POST", body: sent });
      if (answer.ok || answer.status === 409) page = parsed(await answer.text());
    } catch {
      answer = { status: 0 };
    }
    const form = page?.querySelector("draft-form");
    if (answer.ok && form) return this.#take(page, sent);
    this.#changed = true;
    // A page that is not the form is where the door leads to.
    const told = answer.ok ? "signedOut" : { 401: "signedOut", 409: "overtaken" }[answer.status];
    const words = told === "overtaken" && page?.getElementById("trouble")?.textContent;
    this.#tell(words || this.dataset[told ?? "failed"], true, this.#way(told, form?.dataset.way));
    // Signed out or overtaken, the person decides; anything else passes.
    if (!told) this.#later(AGAIN_MS);
  }

  // Where several write on one form (data-asked: what belongs together, with the mark of what was shown): what a colleague has saved
  // meanwhile comes into the fields that nobody touches here. What is being typed stays, and keeps the mark of what it was made from.
  #merge(page, sent) {
    for (const group of this.querySelectorAll("[data-asked]")) {
      const theirs = page.querySelector(`[data-asked="${CSS.escape(group.dataset.asked)}"]`);
      const [own, fresh] = [fieldsIn(group), theirs ? fieldsIn(theirs) : []];
      const same = (one, other) => one.length === other.length && one.every((field, place) => state(field) === state(other[place]));
      if (!theirs || own.length !== fresh.length) continue;
      const isUntouched = own.every((field) => sent.getAll(field.name).includes(field.value) === isSending(field));
      if (!same(own, fresh) && !isUntouched) continue;
      own.forEach((field, place) => setState(field, state(fresh[place])));
      group.querySelector("input[type=hidden]").value = theirs.querySelector("input[type=hidden]").value;
    }
  }

  #take(page, sent) {
    // Not the version that it stands on: what somebody published meanwhile is not in these fields.
    const fresh = page.querySelector("draft-form input[name=revision]");
    if (fresh) this.form.elements.revision.value = fresh.value;
    this.#merge(page, sent);
    for (const id of ["reader-view", "told", "faults"]) {
      const [old, fresh] = [document.getElementById(id), page.getElementById(id)];
      if (!old || !fresh) continue;
      old.className = fresh.className;
      old.replaceChildren(...fresh.childNodes);
    }
    // The page says itself when it was saved, as it says every time.
    this.#tell(page.querySelector("draft-form [role=status]")?.textContent ?? "", false);
    if (this.#changed) this.#later(WAIT_MS);
  }

  // What she can do about it, where the pages say what that is: sign in beside the form, or save it to see what stands in its way.
  #way(told, words) {
    if (told === "signedOut" && this.dataset.signIn) {
      const door = document.createElement("a");
      Object.assign(door, { href: this.dataset.signIn, target: "_blank", textContent: this.dataset.signInWords });
      return door;
    }
    if (told !== "overtaken" || !words) return undefined;
    const button = document.createElement("button");
    Object.assign(button, { className: "plain-button", name: "do", value: "save", textContent: words });
    return button;
  }

  #tell(words, isWrong, way) {
    this.state.classList.toggle("error", isWrong);
    // Said once: what is there already would be read out again, and would lose the focus.
    const said = [words, way?.textContent].filter(Boolean).join(" ");
    if (this.state.textContent === said) return;
    this.state.replaceChildren(words, ...(way ? [" ", way] : []));
  }

  // Nothing more can be waited for: what was typed last goes along, if no other save is on its way.
  #leave() {
    if (this.#isForSaving() && !this.#saving) navigator.sendBeacon(this.form.action, this.#body());
  }
});

// <typed-choice> around a radio button and the field for other words: whoever types there has chosen them.
customElements.define("typed-choice", class extends HTMLElement {
  connectedCallback() {
    this.addEventListener("input", (event) => {
      if (event.target.type !== "radio") this.querySelector("[type=radio]").checked = true;
    });
  }
});
