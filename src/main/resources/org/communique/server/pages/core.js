// What every page needs: elements, the API, dates in words, the search in the header, light and dark, who is logged in.

/** An element. Text is always text: nothing that comes from the dataset is ever read as markup. */
export function el(name, attributes = {}, ...children) {
  const node = document.createElement(name);
  set(node, attributes);
  node.append(...children.flat(3).filter(child => child !== null && child !== undefined && child !== false));
  return node;
}

const SVG = 'http://www.w3.org/2000/svg';

/** An element of a picture. */
export function svg(name, attributes = {}, ...children) {
  const node = document.createElementNS(SVG, name);
  set(node, attributes);
  node.append(...children.flat(2).filter(child => child !== null && child !== undefined && child !== false));
  return node;
}

function set(node, attributes) {
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (key.startsWith('on')) node.addEventListener(key.slice(2), value);
    else if (key === 'href') node.setAttribute('href', safe(value));
    else node.setAttribute(key, value === true ? '' : value);
  }
}

/** Only addresses of the web and of this server are links. */
function safe(address) {
  return /^(https?:\/\/|\/(?!\/)|#|\?|blob:)/.test(address) ? address : '#';
}

export const main = document.getElementById('content');
export const body = document.getElementById('body');
export const key = main.dataset.key;
export const kind = main.dataset.kind;

let session = null;

/** Who is logged in. */
export async function who() {
  session ??= await api('session');
  return session;
}

/** Asks the API; throws an Error whose message is a sentence. */
export async function api(path, { method = 'GET', data, text, type, signal } = {}) {
  const headers = { Accept: 'application/json' };
  if (data !== undefined || text !== undefined) headers['Content-Type'] = type ?? 'application/json';
  if (method !== 'GET' && session?.token) headers['X-Communique-Token'] = session.token;
  let response;
  try {
    response = await fetch('/api/' + path, { method, headers, signal, body: text ?? (data === undefined ? undefined : JSON.stringify(data)) });
  } catch (error) {
    if (error.name === 'AbortError') throw error;
    throw new Error('The server does not answer. Is it still running?');
  }
  const answer = await response.json().catch(() => ({ error: `The server answered with status ${response.status}.` }));
  if (!response.ok) throw new Error(answer.error ?? `The server answered with status ${response.status}.`);
  return answer;
}

export function forgetSession() { session = null; }

/** Fills the page, or says in a sentence why it cannot be filled. */
export async function fill(work) {
  try {
    const content = await work();
    if (content) body.replaceChildren(...[content].flat());
  } catch (error) {
    body.replaceChildren(el('p', { class: 'notice', role: 'alert' }, error.message));
  }
  body.setAttribute('aria-busy', 'false');
}

const LONG = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A day in words: 10 March 2022. A month or year stays one. */
export function day(text) {
  if (!text) return '';
  if (text.length === 4) return text;
  const date = new Date(text.length === 7 ? text + '-01' : text);
  return Number.isNaN(date.getTime()) ? text : (text.length === 7 ? MONTH : LONG).format(date);
}

/** When an encounter was, as exactly as it is known. */
export function when({ start, end, precision }) {
  if (!start) return 'date not known';
  switch (precision) {
    case 'year': return start.slice(0, 4);
    case 'month': return MONTH.format(new Date(start));
    default: return !end || start === end ? day(start) : period(start, end);
  }
}

function period(start, end) {
  if (start.slice(0, 7) === end.slice(0, 7)) return `${Number(start.slice(8))}–${day(end)}`;
  return start.slice(0, 4) === end.slice(0, 4) ? `${day(start).replace(/ \d{4}$/, '')} – ${day(end)}` : `${day(start)} – ${day(end)}`;
}

/** Makes the parts of a picture one stop on the way by Tab: within it the arrows lead on, Home and End to its ends. */
export function roving(parts) {
  const go = (from, to) => { parts[from].setAttribute('tabindex', '-1'); parts[to].setAttribute('tabindex', '0'); parts[to].focus(); };
  parts.forEach((part, i) => {
    part.setAttribute('tabindex', i ? '-1' : '0');
    part.addEventListener('keydown', event => {
      const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, Home: -i, End: parts.length - 1 - i }[event.key];
      if (step === undefined) return;
      event.preventDefault();
      go(i, (i + step + parts.length) % parts.length);
    });
  });
}

/** How much room a picture over the whole width has, so that its words keep their size. */
export const widthOf = () => Math.max(300, main.clientWidth - 40);

export const number = n => n.toLocaleString('en-GB');
/** How sure something is; nothing that was read is quite sure. */
export const percent = share => share > 0.99 && share < 1 ? 'over 99 %' : `${Math.round(share * 100)} %`;
export const plural = (n, one, many = one + 's') => `${number(n)} ${n === 1 ? one : many}`;
export const capital = word => word ? word[0].toUpperCase() + word.slice(1) : '';

/** A link to somebody's page. */
export const link = thing => el('a', { href: thing.href }, thing.label);

export const kindBadge = kind => el('span', { class: `badge k-${kind}` }, capital(kind));
export const statusBadge = status => el('span', { class: `badge s-${status}` }, capital(status));

export const TYPE = { person: 'Person', office: 'Office', group: 'Group', state: 'Country', org: 'Organisation', place: 'Place' };

/** Text in pieces with marks upon them. */
export function marked(pieces, ofMarks) {
  return pieces.map(piece => piece.marks.length ? ofMarks(piece) : piece.text);
}

/** Saves text as a file. */
export function download(name, text, type) {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const anchor = el('a', { href: address, download: name });
  document.body.append(anchor);
  anchor.click();
  anchor.remove();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}

/** Rows as CSV; a cell that a spreadsheet would take for a formula is quoted. */
export function csv(rows) {
  const cell = value => {
    let text = String(value ?? '');
    if (/^[=+@\t\r-]/.test(text) && Number.isNaN(Number(text))) text = "'" + text;
    return /[",\n\r]/.test(text) ? '"' + text.replaceAll('"', '""') + '"' : text;
  };
  return rows.map(row => row.map(cell).join(',')).join('\r\n') + '\r\n';
}

// Suggestions below a field: arrows choose, Enter goes, Escape closes.
export function suggest(input, list, { types = '', choose }) {
  let hits = [], chosen = -1, waiting = null, asked = 0;
  const close = () => { list.hidden = true; input.setAttribute('aria-expanded', 'false'); input.removeAttribute('aria-activedescendant'); chosen = -1; };
  const show = () => {
    list.replaceChildren(...hits.map((hit, i) => el('li', { role: 'option', id: `${list.id}-${i}`, 'aria-selected': i === chosen ? 'true' : 'false', onmousedown: event => { event.preventDefault(); choose(hit.thing); close(); } },
      el('span', {}, hit.thing.label, hit.spelling !== hit.thing.label && hit.spelling !== hit.thing.code ? el('span', { class: 'muted' }, ' (', el('bdi', {}, hit.spelling), ')') : ''),
      el('span', { class: 'what' }, `${TYPE[hit.thing.type]} · ${hit.encounters}`))));
    list.hidden = hits.length === 0;
    input.setAttribute('aria-expanded', String(hits.length > 0));
    if (chosen >= 0) input.setAttribute('aria-activedescendant', `${list.id}-${chosen}`);
  };
  input.addEventListener('input', () => {
    clearTimeout(waiting);
    const text = input.value.trim();
    if (!text) { hits = []; close(); return; }
    waiting = setTimeout(async () => {
      const mine = ++asked;
      try {
        const answer = await api(`search?limit=8&q=${encodeURIComponent(text)}${types ? '&type=' + types : ''}`);
        if (mine !== asked || document.activeElement !== input) return;
        hits = answer.hits; chosen = -1; show();
      } catch { close(); }
    }, 90);
  });
  input.addEventListener('keydown', event => {
    if (event.key === 'Escape') close();
    if (list.hidden || !hits.length) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      chosen = (chosen + (event.key === 'ArrowDown' ? 1 : hits.length + (chosen < 0 ? 0 : -1))) % hits.length;
      show();
    } else if (event.key === 'Enter' && chosen >= 0) {
      event.preventDefault();
      const hit = hits[chosen];
      close();
      choose(hit.thing);
    }
  });
  input.addEventListener('blur', close);
}

const find = document.getElementById('find-name');
suggest(find, document.getElementById('find-hits'), { choose: thing => { location.href = thing.href; } });
document.addEventListener('keydown', event => {
  if (event.key === '/' && !/INPUT|TEXTAREA|SELECT/.test(document.activeElement.tagName) && !document.activeElement.isContentEditable) {
    event.preventDefault();
    find.focus();
  }
});

for (const anchor of document.querySelectorAll('nav.main a')) {
  if (anchor.getAttribute('href') === '/' + kind) anchor.setAttribute('aria-current', 'page');
}

document.getElementById('theme').addEventListener('click', () => {
  const root = document.documentElement;
  const dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  root.dataset.theme = dark ? 'light' : 'dark';
  try { localStorage.setItem('communique-theme', root.dataset.theme); } catch { /* then it lasts for this page */ }
});

who().then(({ user, open }) => {
  const account = document.getElementById('account');
  if (user) account.textContent = `Logged in as ${user}`;
  else if (!open) account.parentElement.hidden = true;
}).catch(() => {});
