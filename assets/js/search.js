// <live-results> around a form and its results: as the reader types or ticks, the same list page is fetched and the
// parts marked data-live are replaced by those of the same id in the answer. The address follows, so that a copied
// link, the back button and a reload show the same list.
import { page } from "./page.js";

const WAIT_MS = 200;

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

  #replace(page) {
    const held = document.activeElement;
    for (const old of this.querySelectorAll("[data-live]")) {
      const fresh = page.getElementById(old.id);
      if (fresh) old.replaceChildren(...fresh.childNodes);
    }
    this.#hold(held);
    document.title = page.title;
    this.status.textContent = this.querySelector("[data-count]")?.textContent ?? "";
  }

  // Keeps the reader where she was: the tick she just set is now another element with the same name and value.
  #hold(held) {
    if (held.isConnected || !held.name) return;
    const same = [...this.form.elements].find((e) => e.name === held.name && e.value === held.value);
    same?.focus({ preventScroll: true });
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
