// A small healthy site that keeps every promise of README.md, for `sabotage.test.js` to spoil.
// It serves itself on a free port, under the same kind of policy as the real one.

import { createServer } from 'node:http';

import { languages } from './site.js';

const policy = "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; form-action 'self'; " +
  "require-trusted-types-for 'script'";

const style = `
  html { font: 1.125rem/1.6 sans-serif; color: #1b1f2a; background: #fbfaf7 }
  body { margin: 1rem; overflow-wrap: break-word }
  a, button, input, textarea, select { min-height: 44px; color: #0b5d6b }
  li a, nav a { display: inline-block; min-width: 24px }
  input, textarea { box-sizing: border-box; width: 100%; border: 1px solid #555b6b; background: #fff }
  [type=checkbox] { width: 44px }
  :focus { outline: 3px solid #0b5d6b; outline-offset: 2px }
`;

const practice = 'practices/turin-neighbourhood-houses';

/** What is in `main` on each page of the site. */
const mains = {
  '': () => '<h1>Practices that work elsewhere</h1><p>Read <a href="#main">on</a>.</p>',
  practices: (language, query) => `
    <h1>Practices</h1>
    <form action="/${language}/practices">
      <label for="q">Words</label><input id="q" name="q" value="${query.get('q') ?? ''}"><button>Search</button>
      <p><input type="checkbox" id="theme" name="theme" value="community-building">
        <label for="theme">Community building</label></p>
      <p><button>Show the practices</button></p>
    </form>
    <ul><li><a href="/${language}/${practice}">Neighbourhood houses</a></li></ul>`,
  [practice]: () => `
    <h1>Neighbourhood houses</h1>
    <p>No evidence yet.</p>
    <section id="sources"><h2>Sources</h2><ol><li>A report</li></ol></section>
    <p><a href="/houses.pdf" type="application/pdf">This page as a PDF</a></p>`,
  contact: (language, query, letter) => contact(language, letter),
};

function contact(language, letter) {
  const refused = letter && !letter.get('email');
  return `
    <h1>Write to us</h1>
    <form method="post" action="/${language}/contact">
      <p><label for="email">Your address</label>
        ${refused ? '<span id="email-error">Please give an address, so that we can answer.</span>' : ''}
        <input type="email" id="email" name="email" required autocomplete="email"
          ${refused ? 'aria-invalid="true" aria-describedby="email-error"' : ''}></p>
      <p><label for="words">Your words</label>
        <textarea id="words" name="words">${letter?.get('words') ?? ''}</textarea></p>
      <p><button>Send</button></p>
    </form>`;
}

function pageOf(language, name, query, letter) {
  const search = query.size > 0 ? `?${query}` : '';
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>A small healthy site</title><link rel="stylesheet" href="/style.css"></head>
<body>
<p><a href="#main">To the content</a></p>
<header><nav aria-label="Pages"><a href="/${language}/practices">Practices</a> <a href="/${language}/contact">Contact</a></nav>
<nav aria-label="Languages">${languages
    .map((other) => `<a hreflang="${other}" lang="${other}" href="/${other}/${name}${search}">${other}</a>`)
    .join(' ')}</nav></header>
<main id="main" tabindex="-1">${mains[name](language, query, letter)}</main>
</body>
</html>
`;
}

/** Serves the site; `spoil(body, path)` gives what is sent in place of a body. */
export async function serveTwin(spoil = (body) => body) {
  const server = createServer(async (request, response) => {
    const url = new URL(request.url, 'http://twin');
    const [, language, name] = url.pathname.match(/^\/([a-z]{2})\/(.*)$/) ?? [];
    const send = (status, type, body, head = {}) => {
      response.writeHead(status, { 'content-type': type, 'content-security-policy': policy, ...head });
      response.end(spoil(body, url.pathname));
    };
    if (url.pathname === '/style.css') send(200, 'text/css', style);
    else if (url.pathname === '/favicon.ico') send(204, 'image/png', '');
    else if (url.pathname === '/houses.pdf') send(200, 'application/pdf', '%PDF-1.7\n');
    else if (!languages.includes(language) || !(name in mains)) send(404, 'text/plain', 'Nothing is here.');
    else if (request.method === 'POST') {
      const letter = new URLSearchParams(await bodyOf(request));
      if (letter.get('email')) send(303, 'text/plain', '', { location: `/${language}/` });
      else send(422, 'text/html', pageOf(language, name, url.searchParams, letter));
    } else send(200, 'text/html', pageOf(language, name, url.searchParams));
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function bodyOf(request) {
  let body = '';
  for await (const part of request) body += part;
  return body;
}
