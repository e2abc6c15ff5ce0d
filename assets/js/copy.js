// <copy-text data-from="id" data-done="Copied"><button type="button" hidden>…</button></copy-text>:
// copies the words of the element with that id and says so, to eye and ear.
customElements.define("copy-text", class extends HTMLElement {
  connectedCallback() {
    if (!navigator.clipboard) return; // not a secure place: the words can still be selected by hand
    const button = this.querySelector("button");
    const said = document.createElement("span");
    said.setAttribute("role", "status");
    said.className = "said";
    this.append(said);
    button.hidden = false;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(document.getElementById(this.dataset.from).innerText.trim());
      said.textContent = this.dataset.done;
      setTimeout(() => { said.textContent = ""; }, 4000);
    });
  }
});
