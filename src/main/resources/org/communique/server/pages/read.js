// Pasting or dropping an article, to see at once what is read in it.
import { api, body, capital, day, el, fill, kindBadge, marked, plural, statusBadge, when, who } from './core.js';
import { section, table } from './lists.js';

const example = `Foreign ministers meet in Geneva

GENEVA, January 21, 2022 — U.S. Secretary of State Antony Blinken met Russian Foreign Minister Sergei Lavrov in Geneva on Friday.`;

fill(async () => form(await who()));

function form(user) {
  const text = el('textarea', { id: 'article', rows: 12, 'aria-label': 'Text of the article', placeholder: 'Paste the text of an article, or drop a text or HTML file here.' });
  const published = el('input', { type: 'text', inputmode: 'numeric', placeholder: '2022-03-10', pattern: '\\d{4}(-\\d{2}(-\\d{2})?)?' });
  const file = el('input', { type: 'file', accept: '.txt,.html,.htm,text/plain,text/html', class: 'hidden', id: 'file', onchange: () => take(file.files[0]) });
  const result = el('div', { class: 'stack read-result', id: 'result', 'aria-live': 'polite' });
  let html = null;
  const drop = el('div', { class: 'drop', ondragover: event => { event.preventDefault(); drop.classList.add('over'); }, ondragleave: () => drop.classList.remove('over'),
    ondrop: event => { event.preventDefault(); drop.classList.remove('over'); take(event.dataTransfer.files[0]); } }, text);
  text.addEventListener('input', () => { html = null; });
  async function take(chosen) {
    if (!chosen) return;
    if (chosen.size > 1 << 20) { tell('An article may have a megabyte at most.'); return; }
    const content = await chosen.text();
    html = /\.html?$/i.test(chosen.name) || chosen.type === 'text/html' ? content : null;
    text.value = content;
    read();
  }
  const tell = message => result.replaceChildren(el('p', { class: 'notice', role: 'alert' }, message));
  const data = () => ({ ...(html ? { html } : { text: text.value }), published: published.value || null });
  async function read() {
    if (!text.value.trim()) { tell('There is no text yet.'); return; }
    button.disabled = true;
    try { result.replaceChildren(...shown(await api('extract', { method: 'POST', data: data() }), user, data)); result.scrollIntoView({ block: 'nearest' }); } catch (error) { tell(error.message); }
    button.disabled = false;
  }
  const button = el('button', { class: 'primary', type: 'submit' }, 'Read it');
  return [el('form', { class: 'panel stack', onsubmit: event => { event.preventDefault(); read(); } }, drop,
    el('div', { class: 'row' }, el('label', { class: 'field' }, 'Date of publication, if the text has none', published), button,
      el('label', { class: 'button', for: 'file' }, 'Choose a file'), file,
      el('button', { type: 'button', onclick: () => { text.value = example; html = null; read(); } }, 'Try an example')),
    el('p', { class: 'small muted' }, 'Nothing is stored', user.user ? ' unless you say so afterwards.' : '.', ' Headline in the first line; “on Thursday” is understood when the date of publication is known.')), result];
}

function shown(view, user, data) {
  const colour = piece => {
    const encounter = piece.marks.find(mark => mark.startsWith('encounter'));
    const named = piece.marks.some(mark => /^(person|office|org|state|group|place)$/.test(mark));
    const inner = named ? el('span', { class: 'named', title: piece.marks.filter(mark => mark !== encounter).join(', ') }, piece.text) : piece.text;
    return encounter ? el('mark', {}, inner) : inner;
  };
  const encounters = view.encounters.length ? view.encounters.map(one => encounterPanel(one)) : [el('p', { class: 'notice' }, 'No encounter was read in this text.')];
  return [el('div', { class: 'grid two' },
    el('section', { class: 'panel story', 'aria-label': 'Text as it was understood' }, el('h2', {}, view.source.title ? marked(view.title[0] ?? [], colour) : 'No headline'),
      el('p', { class: 'small muted' }, [view.source.publisher, view.source.published ? day(view.source.published) : 'date of publication not known'].filter(Boolean).join(' · ')), view.paragraphs.map(pieces => el('p', {}, marked(pieces, colour)))),
    el('div', { class: 'stack' }, el('h2', { class: 'hidden' }, plural(view.encounters.length, 'encounter')), encounters, user.user ? storing(data) : null))];
}

function encounterPanel(one) {
  return el('section', { class: 'panel' }, el('p', { class: 'tags' }, kindBadge(one.kind), statusBadge(one.status)),
    table([{ head: 'Who', cell: party => [party.wikidata ? el('a', { href: `/person/${party.wikidata}` }, party.label) : party.label, party.office ? el('div', { class: 'small muted' }, party.office) : ''] },
      { head: 'For', cell: party => party.country ?? '' }, { head: 'Role', cell: party => capital(party.role) }], one.parties, { limit: 40 }),
    el('dl', { class: 'reasons' }, el('dt', {}, 'When'), el('dd', {}, when(one.date), one.date.basis ? el('span', { class: 'muted' }, ` (${one.date.basis})`) : ''),
      el('dt', {}, 'Where'), el('dd', {}, one.place ?? 'not told'), el('dt', {}, 'Status'), el('dd', {}, capital(one.status), el('span', { class: 'muted' }, ` (by the words: ${one.why.status})`)), el('dt', {}, 'Confidence'), el('dd', {}, `${Math.round(one.confidence * 100)} %`)));
}

function storing(data) {
  const told = el('p', { class: 'small', role: 'status' });
  return el('div', { class: 'panel' }, el('button', { type: 'button', onclick: async () => {
    try {
      const stored = await api('articles', { method: 'POST', data: data() });
      told.replaceChildren('Stored: ', el('a', { href: stored.href }, 'see the article'));
    } catch (error) { told.textContent = error.message; }
  } }, 'Store this article'), told);
}
