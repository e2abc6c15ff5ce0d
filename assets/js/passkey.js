// <passkey-form data-kind="get" data-origin="https://…/" data-challenge="…"><form>…</form></passkey-form>: asks the browser for a
// passkey ("get") or for a new one ("create"), puts the answer into the form and sends it. The server asks and judges; this only carries.
customElements.define("passkey-form", class extends HTMLElement {
  connectedCallback() {
    this.form = this.querySelector("form");
    this.show("needs-script", false);
    if (location.origin !== new URL(this.dataset.origin).origin) return this.show("elsewhere", true);
    if (!window.PublicKeyCredential?.parseRequestOptionsFromJSON) return this.show("unable", true);
    this.show("able", true);
    this.form.addEventListener("submit", (event) => { event.preventDefault(); this.ask(); });
    this.offer();
  }

  // Where the browser can, a passkey is offered while one fills in the address.
  async offer() {
    if (this.dataset.kind !== "get" || !document.querySelector("[autocomplete~=webauthn]")) return;
    if (await PublicKeyCredential.isConditionalMediationAvailable?.()) this.ask("conditional");
  }

  async ask(mediation) {
    this.waiting?.abort(); // the browser takes one question at a time
    this.waiting = new AbortController();
    const { signal } = this.waiting;
    this.show("failed", false);
    try {
      const answer = await fetch(this.dataset.challenge, { method: "POST", signal });
      if (answer.redirected) return location.assign(answer.url); // who has been here too long signs in once more
      if (!answer.ok) throw new Error(`the question was refused: ${answer.status}`);
      const { ceremony, options } = await answer.json();
      const credential = await this.touch(options, signal, mediation);
      this.form.elements.ceremony.value = ceremony;
      this.form.elements.answer.value = JSON.stringify(credential.toJSON());
      this.form.submit();
    } catch (error) {
      if (error.name !== "AbortError" && !mediation) this.show("failed", true);
    }
  }

  touch(options, signal, mediation) {
    if (this.dataset.kind === "create") {
      return navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options), signal });
    }
    const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options);
    return navigator.credentials.get(mediation ? { publicKey, signal, mediation } : { publicKey, signal });
  }

  show(what, is) {
    this.querySelector(`[data-${what}]`).hidden = !is;
  }
});
