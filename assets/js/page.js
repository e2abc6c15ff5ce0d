// A page of our own as a document, fetched and parsed without running anything in it.
const policy = window.trustedTypes?.createPolicy("eumia", { createHTML: (html) => html });

export async function page(address, signal) {
  const answer = await fetch(address, { signal });
  if (!answer.ok) throw new Error(`status ${answer.status}`);
  return parsed(await answer.text());
}

export function parsed(html) {
  return new DOMParser().parseFromString(policy ? policy.createHTML(html) : html, "text/html");
}
