// Network, timeline and map: one selection, three views, each with a table beside it. The address holds the selection.
import { api, body, capital, el, fill, kind, link, number, plural, suggest } from './core.js';
import { encounterList, section, table, unseen } from './lists.js';
import { drawNetwork } from './network.js';
import { drawTimeline } from './timeline.js';
import { drawMap } from './map.js';

const KINDS = ['meeting', 'talks', 'negotiation', 'summit', 'call', 'visit'];
const STATUSES = [['', 'Took place'], ['held', 'Held'], ['ongoing', 'Going on'], ['planned', 'Planned'], ['proposed', 'Proposed'], ['cancelled', 'Cancelled'], ['refused', 'Refused'], ['hypothetical', 'Supposed'], ['all', 'All of them']];
const LISTED = 15;
const NAMES = ['from', 'to', 'with', 'kind', 'status', 'confidence', 'by'];

let selection = read();
const labels = new Map();

function read() {
  const given = new URLSearchParams(location.search);
  return Object.fromEntries(NAMES.map(name => [name, given.get(name) ?? '']));
}

function query(changed = {}) {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...selection, ...changed })) if (value) parameters.set(name, value);
  return parameters.toString().replaceAll('%2C', ',');
}

const address = (view, changed) => { const text = query(changed); return `/${view}${text ? '?' + text : ''}`; };

const tabs = el('nav', { class: 'tabs', 'aria-label': 'Views of this selection' });
const filters = el('form', { class: 'filters', 'aria-label': 'Filters', onsubmit: event => event.preventDefault() });
const opened = el('summary', {}, 'Filters');
const fold = el('details', { class: 'fold panel' }, opened, filters);
const view = el('div', { class: 'grid', id: 'view' });
const told = el('p', { class: 'muted', role: 'status', id: 'told' });

function select(changed, push = true) {
  selection = { ...selection, ...changed };
  if (push) history.pushState(null, '', address(kind));
  drawTabs();
  drawFilters();
  return draw();
}

addEventListener('popstate', () => { selection = read(); drawTabs(); drawFilters(); draw(); });

function drawTabs() {
  tabs.replaceChildren(...['network', 'timeline', 'map'].map(name => el('a', { href: address(name), 'aria-current': name === kind ? 'page' : null }, capital(name))));
}

function drawFilters() {
  const active = document.activeElement?.name;
  const from = el('input', { type: 'text', name: 'from', value: selection.from, placeholder: 'e.g. 2022-03', title: 'a year, a month or a day', pattern: '\\d{4}(-\\d{2}(-\\d{2})?)?', onchange: event => event.target.checkValidity() && select({ from: event.target.value }) });
  const to = el('input', { type: 'text', name: 'to', value: selection.to, placeholder: 'e.g. 2022-03', title: 'a year, a month or a day', pattern: '\\d{4}(-\\d{2}(-\\d{2})?)?', onchange: event => event.target.checkValidity() && select({ to: event.target.value }) });
  const status = el('select', { name: 'status', onchange: event => select({ status: event.target.value }) }, STATUSES.map(([value, text]) => el('option', { value, selected: value === selection.status }, text)));
  const confidence = el('input', { type: 'range', name: 'confidence', min: 0, max: 0.95, step: 0.05, value: selection.confidence || 0, 'aria-valuetext': sure(selection.confidence), onchange: event => select({ confidence: Number(event.target.value) ? event.target.value : '' }) });
  const chosen = new Set(selection.kind.split(',').filter(Boolean));
  const kinds = el('fieldset', {}, el('legend', {}, 'Kinds'), KINDS.map(word => el('label', { class: 'chip' }, el('input', { type: 'checkbox', name: 'kind-' + word, checked: chosen.has(word), onchange: () => {
    chosen.has(word) ? chosen.delete(word) : chosen.add(word);
    select({ kind: KINDS.filter(each => chosen.has(each)).join(',') });
  } }), capital(word))));
  const lens = kind === 'network' && el('label', { class: 'field' }, 'Show', el('select', { name: 'by', onchange: event => select({ by: event.target.value }) },
    el('option', { value: '', selected: selection.by !== 'country' }, 'People'), el('option', { value: 'country', selected: selection.by === 'country' }, 'Countries')));
  filters.replaceChildren(el('label', { class: 'field' }, 'From', from), el('label', { class: 'field' }, 'To', to), withSomebody(), el('label', { class: 'field' }, 'Status', status),
    el('label', { class: 'field' }, `Confidence: ${sure(selection.confidence)}`, confidence), lens || '', kinds, people());
  const set = NAMES.filter(name => selection[name]).length;
  opened.textContent = set ? `Filters (${set} set)` : 'Filters';
  if (active) filters.elements[active]?.focus();
}

const sure = value => Number(value) ? `at least ${Math.round(value * 100)} %` : 'any';

function withSomebody() {
  const input = el('input', { type: 'text', name: 'with', autocomplete: 'off', placeholder: 'person, place …', role: 'combobox', 'aria-expanded': 'false', 'aria-controls': 'with-hits', 'aria-autocomplete': 'list' });
  const list = el('ul', { id: 'with-hits', role: 'listbox', 'aria-label': 'Suggestions', hidden: true });
  suggest(input, list, { choose: thing => { labels.set(thing.key, thing.label); add(thing.key); } });
  return el('div', { class: 'find' }, el('label', { class: 'field' }, 'Only with', input), list);
}

function add(key) {
  const all = selection.with.split(',').filter(Boolean);
  return select({ with: [...new Set([...all, key])].join(',') });
}

function people() {
  const keys = selection.with.split(',').filter(Boolean);
  if (!keys.length && !query()) return '';
  return el('fieldset', {}, el('legend', { class: keys.length ? null : 'hidden' }, 'Only with'), keys.map(key => el('span', { class: 'chip' }, labels.get(key) ?? key,
    el('button', { type: 'button', 'aria-label': `Without ${labels.get(key) ?? key}`, onclick: () => select({ with: keys.filter(other => other !== key).join(',') }) }, '×'))),
    query() ? el('button', { type: 'button', onclick: () => select(Object.fromEntries(NAMES.map(name => [name, '']))) }, 'Clear all filters') : null);
}

async function learnLabels() {
  const missing = selection.with.split(',').filter(key => key && !labels.has(key));
  await Promise.all(missing.map(async key => {
    try { labels.set(key, (await api(`person/${encodeURIComponent(key)}?limit=0`)).thing.label); } catch { labels.set(key, key); }
  }));
  if (missing.length) drawFilters();
}

/** On a telephone only the strongest links are drawn, so that names can be read. */
const few = () => kind === 'network' && matchMedia('(max-width: 40rem)').matches ? 'limit=30&' : '';

let running = new AbortController();

async function draw() {
  running.abort();
  running = new AbortController();
  const { signal } = running;
  view.setAttribute('aria-busy', 'true');
  try {
    const [answer, listing] = await Promise.all([api(`${kind}?${few()}${query()}`, { signal }), api(`encounters?limit=${LISTED}&${query()}`, { signal })]);
    if (signal.aborted) return;
    told.textContent = `${plural(listing.total, 'encounter')}${answer.undated ? `, ${number(answer.undated)} of them without a date` : ''}${answer.unplaced ? `, ${number(answer.unplaced)} of them without a place` : ''}`;
    view.replaceChildren(...await views[kind](answer, listing));
  } catch (error) {
    if (error.name !== 'AbortError') view.replaceChildren(el('p', { class: 'notice', role: 'alert' }, error.message));
  }
  view.setAttribute('aria-busy', 'false');
}

const only = thing => el('button', { type: 'button', class: 'slim', 'aria-label': `Only with ${thing.label}`, onclick: () => { labels.set(thing.key, thing.label); add(thing.key); } }, 'only');

const list = listing => section('Encounters of this selection', encounterList(listing.encounters, listing.total, async offset => (await api(`encounters?limit=${LISTED}&offset=${offset}&${query()}`)).encounters));

const views = {
  async network(answer, listing) {
    const stage = await drawNetwork(answer, { open: thing => { location.href = thing.href; } });
    if (!answer.nodes.length) return [el('div', { class: 'whole' }, stage), el('div', { class: 'listed' }, list(listing))];
    const shown = answer.nodes.length < answer.allNodes ? `The ${answer.nodes.length} with the strongest links of ${number(answer.allNodes)}.` : plural(answer.allNodes, 'node');
    return [el('div', { class: 'picture' }, stage), el('div', { class: 'stack beside' },
      section('Who met whom', el('p', { class: 'small muted' }, `${shown} ${plural(answer.allLinks, 'pair')} in all.`), table([
        { head: 'Pair', cell: edge => el('a', { href: edge.href }, `${answer.nodes[edge.source].thing.label} – ${answer.nodes[edge.target].thing.label}`), value: edge => `${answer.nodes[edge.source].thing.label} – ${answer.nodes[edge.target].thing.label}` },
        { head: 'Met', num: true, cell: edge => number(edge.met), value: edge => edge.met }, { head: 'Spoke', num: true, spare: true, cell: edge => number(edge.spoke), value: edge => edge.spoke },
        { head: 'Last', num: true, cell: edge => edge.last ?? '', value: edge => edge.last ?? '' }], answer.links, { caption: 'The strongest first', limit: 15, file: 'network' })),
      section('In the picture', table([{ head: 'Who', cell: node => link(node.thing), value: node => node.thing.label }, { head: 'Encounters', num: true, cell: node => number(node.encounters), value: node => node.encounters },
        { head: unseen('Filter'), cell: node => only(node.thing) }], [...answer.nodes].sort((a, b) => b.encounters - a.encounters), { limit: 12 }))), el('div', { class: 'listed' }, list(listing))];
  },
  async timeline(answer, listing) {
    const stage = drawTimeline(answer, { choose: bin => select({ from: bin.label, to: bin.label }) });
    const total = bin => Object.values(bin.kinds).reduce((a, b) => a + b, 0);
    return [el('div', { class: 'whole' }, stage), el('div', { class: 'beside stack' }, section(`By ${answer.unit}`, table([
      { head: capital(answer.unit), cell: bin => el('a', { href: address('timeline', { from: bin.label, to: bin.label }) }, bin.label), value: bin => bin.label },
      { head: 'All', num: true, cell: total, value: total },
      ...KINDS.filter(word => answer.bins.some(bin => bin.kinds[word])).map(word => ({ head: capital(word), num: true, spare: true, cell: bin => bin.kinds[word] ?? '', value: bin => bin.kinds[word] ?? 0 }))], answer.bins, { limit: 24, file: 'timeline' }))), el('div', { class: 'listed' }, list(listing))];
  },
  async map(answer, listing) {
    const stage = await drawMap(answer, { choose: thing => { labels.set(thing.key, thing.label); add(thing.key); } });
    const sites = (rows, head, file) => table([{ head, cell: site => link(site.thing), value: site => site.thing.label }, { head: 'Encounters', num: true, cell: site => number(site.encounters), value: site => site.encounters },
      { head: unseen('Filter'), cell: site => only(site.thing) }], rows, { limit: 10, file });
    return [el('div', { class: 'whole' }, stage), el('div', { class: 'beside stack' }, section('Places', sites(answer.places, 'Place', 'places')), section('Host countries', sites(answer.hosts, 'Country', 'hosts')), section('Countries that took part', sites(answer.states, 'Country', 'states'))), el('div', { class: 'listed' }, list(listing))];
  },
};

fill(async () => {
  const wide = matchMedia('(min-width: 40.01rem)');
  const unfold = () => { fold.open = wide.matches; };
  wide.addEventListener('change', unfold);
  unfold();
  body.replaceChildren(tabs, fold, told, view);
  drawTabs();
  drawFilters();
  await Promise.all([draw(), learnLabels()]);
  return null;
});
