// <live-suggestions> around a search form: as the reader types, the first practices that the list would show stand under the
// field as links, with how many there are. Enter still opens the list itself; Escape puts the suggestions away.
import { page } from "./page.js";

const WAIT_MS = 200;
const SHOWN_MAX = 5;

customElements.define("live-suggestions", class extends HTMLElement {
  #timer;
  #asked;

  connectedCallback() {
    this.form = this.querySelector("form");
    this.field = this.form.querySelector("input[type=search]");
    this.list = document.createElement("ul");
    this.list.className = "suggestions";
    this.list.hidden = true;
    this.status = document.createElement("p");
    this.status.setAttribute("role", "status");
    this.status.className = "hidden-words";
    this.append(this.list, this.status);
    this.field.addEventListener("input", (event) => {
      if (event.isComposing) return;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#suggest(), WAIT_MS);
    });
    // What was typed before this script came is a question too.
    if (this.field === document.activeElement && this.field.value) this.#suggest();
    this.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || this.list.hidden) return;
      this.#put([], "");
      this.field.focus();
    });
  }

  async #suggest() {
    this.#asked?.abort();
    if (!this.field.value.trim()) return this.#put([], "");
    const asked = (this.#asked = new AbortController());
    const address = new URL(this.form.action);
    address.searchParams.set("q", this.field.value);
    try {
      const found = await page(address, asked.signal);
      const count = found.querySelector("[data-count]")?.textContent ?? "";
      const links = [...found.querySelectorAll("#results .entries h3 a")].slice(0, SHOWN_MAX);
      const all = document.createElement("a");
      all.href = address;
      all.textContent = count;
      this.#put([...links.map((link) => document.importNode(link, true)), all], count);
    } catch {
      if (!asked.signal.aborted) this.#put([], ""); // the form still works
    }
  }

  #put(links, words) {
    const items = links.map((link) => {
      const item = document.createElement("li");
      item.append(link);
      return item;
    });
    this.list.replaceChildren(...items);
    this.list.hidden = items.length === 0;
    this.status.textContent = words;
  }
});
