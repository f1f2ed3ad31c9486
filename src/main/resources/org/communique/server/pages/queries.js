// The questions of the pack with forms for their parameters, and a SPARQL editor for one's own. The address holds it all.
import { api, body, capital, download, el, fill, number, plural, suggest } from './core.js';
import { section } from './lists.js';
import { editor } from './editor.js';
import { understood, views } from './answers.js';

const FORMATS = [['CSV', 'text/csv', 'csv'], ['TSV', 'text/tab-separated-values', 'tsv'], ['JSON', 'application/sparql-results+json', 'json']];
const GRAPH_FORMATS = [['Turtle', 'text/turtle', 'ttl'], ['JSON-LD', 'application/ld+json', 'jsonld']];

const state = { question: null, values: {}, own: null, view: 'table' };
let pack = [], typed = '';
/** Takes the place of the editor until that is there, so that the questions can be seen at once. */
let field = { value: () => typed, set: text => { typed = text; } };
const list = el('div', { class: 'pack', tabindex: '0', role: 'region', 'aria-label': 'Questions' });
const head = el('div', { id: 'question' });
const told = el('p', { class: 'small muted', role: 'status', id: 'told' });
const result = el('div', { id: 'answer', class: 'stack' });
const asked = el('button', { type: 'button', class: 'primary', id: 'run', onclick: () => run(true) }, 'Ask');

fill(async () => {
  pack = (await api('questions')).questions;
  const frame = el('div', { class: 'editor' });
  body.replaceChildren(el('div', { class: 'asking' }, section('Questions', list),
    el('div', { class: 'stack' }, el('section', { class: 'panel' }, head, el('details', { id: 'sparql', open: true }, el('summary', {}, 'SPARQL'), frame), el('p', { class: 'row' }, asked, el('span', { class: 'small muted' }, 'Ctrl and Enter asks too. Answers come from ', el('code', {}, '/sparql'), '.'))), told, result)));
  read();
  await show();
  await edit(frame);
  if (location.search) await run(false);
  return null;
});

async function edit(frame) {
  const loaded = await editor(frame, { run: () => run(true), changed: () => { if (state.own === null) { state.own = field.value(); state.question = null; drawPack(); drawHead(); } } });
  loaded.set(field.value());
  field = loaded;
}

addEventListener('popstate', async () => { read(); await show(); await run(false); });

function read() {
  const given = new URLSearchParams(location.search);
  state.own = given.get('query');
  state.view = given.get('view') ?? 'table';
  const name = given.get('q');
  state.question = state.own === null ? pack.find(one => one.name === name) ?? pack[0] : null;
  state.values = Object.fromEntries((state.question?.parameters ?? []).filter(one => given.has(one.name)).map(one => [one.name, given.get(one.name)]));
}

function address() {
  const parameters = new URLSearchParams();
  if (state.question) {
    parameters.set('q', state.question.name);
    for (const [name, value] of Object.entries(state.values)) parameters.set(name, value);
  } else parameters.set('query', field.value());
  if (state.view !== 'table') parameters.set('view', state.view);
  return '/queries?' + parameters;
}

/** Shows the question with its form and its text. */
async function show() {
  drawPack();
  drawHead();
  field.set(state.question ? (await text()) : state.own ?? '');
}

async function text() {
  if (!Object.keys(state.values).length) return plain(state.question.sparql);
  return plain((await api(`questions/${state.question.name}?${new URLSearchParams(state.values)}`)).sparql);
}

/** Without the lines that say what the form says already. */
const plain = sparql => sparql.replace(/^# @.*\n/gm, '');

function drawPack() {
  const groups = [...new Set(pack.map(one => one.group))];
  list.replaceChildren(...groups.flatMap(group => [el('h3', {}, capital(group)), ...pack.filter(one => one.group === group).map(one =>
    el('button', { type: 'button', 'aria-pressed': String(one === state.question), onclick: async () => { Object.assign(state, { question: one, values: {}, own: null, view: 'table' }); await show(); await run(true); } }, one.title))]));
}

function drawHead() {
  const { question } = state;
  if (!question) { head.replaceChildren(el('h2', {}, 'Your own question'), el('p', { class: 'muted' }, 'Change the text and ask. Choose a question on the list to start from it.')); return; }
  head.replaceChildren(el('h2', {}, question.title), el('p', { class: 'muted' }, question.goodFor),
    question.parameters.length ? el('form', { class: 'filters', 'aria-label': 'Parameters', onsubmit: event => { event.preventDefault(); run(true); } }, question.parameters.map(parameter), el('button', { type: 'submit', class: 'hidden', tabindex: '-1' }, 'Ask')) : '');
}

/** A field for a parameter; names are suggested as they are typed. */
function parameter({ name, type, description, standard }) {
  const set = value => { if (value === standard || value === '') delete state.values[name]; else state.values[name] = value; if (value === '' && standard !== '') state.values[name] = value; refresh(); };
  const input = el('input', { type: type === 'day' ? 'date' : type === 'number' ? 'number' : 'text', name, value: state.values[name] ?? standard, autocomplete: 'off', onchange: () => set(input.value.trim()),
    ...(type === 'name' ? { role: 'combobox', 'aria-expanded': 'false', 'aria-controls': `hits-${name}`, 'aria-autocomplete': 'list' } : {}) });
  const field = el('label', { class: 'field' }, `${capital(name)}: ${description}`, input);
  if (type !== 'name') return field;
  const hits = el('ul', { id: `hits-${name}`, role: 'listbox', 'aria-label': 'Suggestions', hidden: true });
  suggest(input, hits, { choose: thing => { input.value = thing.label; set(thing.label); } });
  return el('div', { class: 'find' }, field, hits);
}

let refreshing = Promise.resolve();
function refresh() {
  refreshing = (async () => { try { field.set(await text()); } catch (error) { tell(error.message); } })();
}

const tell = message => { told.textContent = ''; result.replaceChildren(el('p', { class: 'notice', role: 'alert' }, message)); };

async function run(push) {
  await refreshing;
  if (push) history.pushState(null, '', address());
  result.setAttribute('aria-busy', 'true');
  told.textContent = 'Asking …';
  const begun = performance.now();
  try {
    const query = field.value();
    const response = await fetch('/sparql', { method: 'POST', headers: { 'Content-Type': 'application/sparql-query', Accept: 'application/sparql-results+json, text/turtle;q=0.9' }, body: query });
    const answer = await response.text();
    if (!response.ok) { tell(sentence(answer, response.status)); return; }
    const time = `${number(Math.round(performance.now() - begun))} ms`;
    if (response.headers.get('Content-Type').includes('json')) await showRows(JSON.parse(answer), time, query);
    else showGraph(answer, time, query);
  } catch (error) { tell(error.message); } finally { result.setAttribute('aria-busy', 'false'); }
}

function sentence(answer, status) {
  if (status === 503) return 'This took too long or gave too much; ask for less.';
  return answer.trim().split('\n').slice(0, 3).join(' ') || `The server answered with status ${status}.`;
}

function showGraph(turtle, time, query) {
  told.textContent = `A graph, in ${time}.`;
  result.replaceChildren(section('Answer', downloads(query, GRAPH_FORMATS), el('pre', { tabindex: '0' }, turtle.length > 100000 ? turtle.slice(0, 100000) + '\n…' : turtle)));
}

async function showRows(json, time, query) {
  if ('boolean' in json) { told.textContent = `In ${time}.`; result.replaceChildren(section('Answer', el('p', {}, json.boolean ? 'Yes.' : 'No.'))); return; }
  const answer = await understood(json);
  const found = views(answer);
  if (!found[state.view]) state.view = 'table';
  told.textContent = `${plural(answer.rows.length, 'row')} in ${time}.`;
  const stage = el('div', { id: 'stage' });
  const tabs = el('div', { class: 'tabs', role: 'tablist', 'aria-label': 'Views of the answer' });
  const choose = async name => {
    state.view = name;
    history.replaceState(null, '', address());
    tabs.replaceChildren(...Object.keys(found).map(each => el('button', { type: 'button', role: 'tab', id: `tab-${each}`, 'aria-controls': 'stage', 'aria-selected': String(each === name), onclick: () => choose(each) }, capital(each))));
    stage.setAttribute('role', 'tabpanel');
    stage.setAttribute('aria-labelledby', `tab-${name}`);
    stage.replaceChildren(await found[name]());
  };
  result.replaceChildren(el('section', { class: 'panel', 'aria-label': 'Answer' }, tabs, stage, downloads(query, FORMATS)));
  await choose(state.view);
}

function downloads(query, formats) {
  return el('p', { class: 'row small' }, el('span', { class: 'muted' }, 'Download'), formats.map(([name, type, ending]) => el('button', { type: 'button', onclick: async () => {
    const response = await fetch('/sparql', { method: 'POST', headers: { 'Content-Type': 'application/sparql-query', Accept: type }, body: query });
    download(`${state.question?.name ?? 'answer'}.${ending}`, await response.text(), type);
  } }, name)), el('button', { type: 'button', onclick: event => { navigator.clipboard?.writeText(location.href); event.target.textContent = 'Copied'; } }, 'Copy the address of this'));
}
