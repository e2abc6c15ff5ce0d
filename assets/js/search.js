// <live-results> around a form and its results: as the reader types or ticks, the same list page is fetched and the
// parts marked data-live are replaced by those of the same id in the answer. The address follows, so that a copied
// link, the back button and a reload show the same list.
import { page } from "./page.js";

const WAIT_MS = 200;

// What a reader knows a control by: its name and value, where it leads, the title it stands under, or its words.
const known = (control) =>
  control.name
    ? `${control.name}=${control.value}`
    : control.getAttribute("href") ?? (control.closest("fieldset")?.firstElementChild ?? control).textContent;

customElements.define("live-results", class extends HTMLElement {
  #timer;
  #asked;

  connectedCallback() {
    this.form = this.querySelector("form");
    this.status = document.createElement("p");
    this.status.setAttribute("role", "status");
    this.status.className = "hidden-words";
    this.append(this.status);
    this.form.addEventListener("input", (event) => {
      if (event.isComposing) return;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#show(), event.target.type === "search" ? WAIT_MS : 0);
    });
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      clearTimeout(this.#timer);
      this.#show().then(() => this.#reveal());
    });
    // What was typed before this script came is a question too.
    const field = this.form.querySelector("input[type=search]");
    if (field && field.value !== field.defaultValue) this.#show();
  }

  #address() {
    const address = new URL(this.form.action);
    for (const [name, value] of new FormData(this.form)) {
      if (value) address.searchParams.append(name, value);
    }
    return address;
  }

  async #show() {
    const address = this.#address();
    this.#asked?.abort();
    const asked = (this.#asked = new AbortController());
    this.#busy(true);
    try {
      this.#replace(await page(address, asked.signal));
      history.replaceState(null, "", address);
    } catch {
      if (asked.signal.aborted) return; // a newer question is on its way
      location.assign(address); // let the browser show what went wrong
    }
    this.#busy(false);
  }

  // Keeps the reader where she is, though an answer may come late and every control is another one then: what had the
  // focus has it again, or what stood nearest to it if the answer is without it; and what was unfolded stays so.
  #replace(page) {
    const held = document.activeElement;
    const near = this.#nearest(held);
    const unfolded = [...this.querySelectorAll("[data-live] details[open] > summary")];
    for (const old of this.querySelectorAll("[data-live]")) {
      const fresh = page.getElementById(old.id);
      if (fresh) old.replaceChildren(...fresh.childNodes);
    }
    for (const summary of unfolded) this.#sameAs(summary)?.parentElement.setAttribute("open", "");
    if (!held.isConnected) near.find((control) => this.#takesFocus(this.#sameAs(control)));
    document.title = page.title;
    this.status.textContent = this.querySelector("[data-count]")?.textContent ?? "";
  }

  // The control itself, then those that follow it, then those before it from the last one back.
  #nearest(control) {
    const all = [...this.querySelectorAll("a[href], input, select, button, summary")];
    const at = all.indexOf(control);
    return [...all.slice(at), ...all.slice(0, at).reverse()];
  }

  // Not everything does: a control may be folded away.
  #takesFocus(control) {
    control?.focus({ preventScroll: true });
    return control === document.activeElement;
  }

  #sameAs(control) {
    return [...this.querySelectorAll(control.localName)].find((other) => known(other) === known(control));
  }

  // After the button, what was asked for must be in sight, also below a long form on a phone.
  #reveal() {
    const head = this.querySelector("[data-count]");
    const { top } = head?.getBoundingClientRect() ?? {};
    if (top < 0 || top > innerHeight) head.scrollIntoView();
  }

  #busy(is) {
    for (const part of this.querySelectorAll("[data-live]")) part.setAttribute("aria-busy", is);
  }
});
