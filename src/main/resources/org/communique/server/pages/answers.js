// What a query gave: as a table, and where its columns allow as network, timeline and map.
import { api, capital, el, number, plural, widthOf } from './core.js';
import { table } from './lists.js';
import { drawNetwork } from './network.js';
import { drawTimeline } from './timeline.js';
import { drawMap } from './map.js';

const DAY = /^\d{4}-\d{2}-\d{2}/;
const MOST_NAMES = 2000;

/** Rows of SPARQL's JSON form, with what is known of the names in them. */
export async function understood(json) {
  const columns = json.head.vars ?? [];
  const rows = json.results.bindings;
  const names = new Set();
  for (const row of rows) for (const cell of Object.values(row)) if (isName(cell) && names.size < MOST_NAMES) names.add(cell.value);
  const { things } = names.size ? await api('things', { method: 'POST', data: { names: [...names] } }) : { things: [] };
  return { columns, rows, known: new Map(things.map(one => [one.name, one])) };
}

const isName = cell => cell.type === 'uri' || (cell.type === 'literal' && cell.value.length < 200 && !/^[\d.\s:TZ+-]*$/.test(cell.value));
const isActor = one => one && one.thing && one.thing.type !== 'place';

/** Which views there are for an answer, by name. */
export function views(answer) {
  const found = { table: () => asTable(answer) };
  const { columns, rows, known } = answer;
  if (!rows.length) return found;
  const some = test => columns.filter(column => rows.some(row => row[column] && test(row[column])));
  const actors = some(cell => isActor(known.get(cell.value)));
  const days = some(cell => DAY.test(cell.value));
  const places = some(cell => located(known.get(cell.value)));
  if (actors.length > 1) found.network = () => asNetwork(answer, actors);
  if (days.length) found.timeline = () => asTimeline(answer, days);
  if (places.length) found.map = () => asMap(answer, places);
  return found;
}

const located = one => Boolean(one?.point || one?.thing?.type === 'state');

function asTable({ columns, rows, known }) {
  const head = column => capital(column.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase());
  const isNumber = column => rows.every(row => !row[column] || /^-?\d+(\.\d+)?$/.test(row[column].value));
  return table(columns.map(column => ({
    head: head(column), num: isNumber(column), class: rows.every(row => !row[column] || DAY.test(row[column].value)) ? 'nowrap' : null, cell: row => cell(row[column], known),
    value: row => { const value = row[column]?.value ?? ''; return isNumber(column) && value !== '' ? Number(value) : value; } })), rows, { limit: 50, caption: plural(rows.length, 'row') });
}

function cell(value, known) {
  if (!value) return '';
  if (value.type === 'triple') return `${shown(value.value.subject)} ${shown(value.value.predicate)} ${shown(value.value.object)}`;
  const one = known.get(value.value);
  if (one) return el('a', { href: one.href }, value.type === 'uri' ? one.label : value.value);
  if (value.type === 'uri' && /^https?:/.test(value.value)) return el('a', { href: value.value, rel: 'external noreferrer' }, shorter(value.value));
  return value.value;
}

const shown = term => shorter(term.value);
const shorter = iri => iri.startsWith('https://w3id.org/communique/') ? iri.replace(/^.*[/#]/, '') : iri.replace(/^https?:\/\/(www\.)?/, '');

/** Beside the list of questions there is less room than on a page of its own. */
const room = () => widthOf() > 880 ? widthOf() - 390 : widthOf() - 78;

/** A row counts once, or as often as a column of counts says. */
function weight(columns, row) {
  const column = columns.find(name => /^(times|count|encounters|n|meetings)$/i.test(name));
  return Math.max(1, Number(row[column]?.value) || 1);
}

async function asNetwork({ columns, rows, known }, actors) {
  const nodes = new Map(), links = new Map();
  const node = one => { if (!nodes.has(one.thing.iri)) nodes.set(one.thing.iri, { thing: one.thing, encounters: 0, country: null }); return nodes.get(one.thing.iri); };
  for (const row of rows) {
    const here = [...new Set(actors.map(column => known.get(row[column]?.value)).filter(isActor))].slice(0, 2);
    if (here.length < 2 || here[0].thing.iri === here[1].thing.iri) continue;
    const [a, b] = here.map(node).sort((x, y) => x.thing.iri < y.thing.iri ? -1 : 1);
    const n = weight(columns, row), key = a.thing.iri + ' ' + b.thing.iri;
    a.encounters += n; b.encounters += n;
    if (!links.has(key)) links.set(key, { a, b, met: 0, spoke: 0 });
    links.get(key).met += n;
  }
  const strongest = [...links.values()].sort((x, y) => y.met - x.met).slice(0, 300);
  const shownNodes = [...new Set(strongest.flatMap(link => [link.a, link.b]))];
  return drawNetwork({ nodes: shownNodes, links: strongest.map(link => ({ ...link, source: shownNodes.indexOf(link.a), target: shownNodes.indexOf(link.b) })) }, { open: thing => { location.href = thing.href; } });
}

function asTimeline({ columns, rows }, days) {
  const column = days[0];
  const dated = rows.filter(row => DAY.test(row[column]?.value ?? '')).map(row => ({ day: row[column].value.slice(0, 10), n: weight(columns, row) }));
  const first = dated.reduce((a, b) => a < b.day ? a : b.day, '9999'), last = dated.reduce((a, b) => a > b.day ? a : b.day, '');
  const span = (new Date(last) - new Date(first)) / 86400000;
  const [unit, length] = span <= 70 ? ['day', 10] : span <= 366 * 4 ? ['month', 7] : ['year', 4];
  const bins = new Map();
  for (const { day, n } of dated) {
    const label = day.slice(0, length);
    if (!bins.has(label)) bins.set(label, { label, start: label + '-01-01'.slice(length === 4 ? 0 : length === 7 ? 3 : 6), kinds: { meeting: 0 } });
    bins.get(label).kinds.meeting += n;
  }
  for (const bin of bins.values()) bin.words = plural(bin.kinds.meeting, 'row');
  const sorted = [...bins.values()].sort((a, b) => a.label < b.label ? -1 : 1);
  return el('div', {}, drawTimeline({ bins: sorted, unit }, { choose: bin => { location.href = `/timeline?from=${bin.label}&to=${bin.label}`; }, room: room(), kinds: false }),
    el('p', { class: 'small muted' }, `Rows by ${column}. ${number(rows.length - dated.length)} without a day.`));
}

async function asMap({ columns, rows, known }, places) {
  const sites = new Map();
  for (const row of rows) {
    for (const column of places) {
      const one = known.get(row[column]?.value);
      if (!located(one)) continue;
      if (!sites.has(one.thing.iri)) sites.set(one.thing.iri, { thing: one.thing, point: one.point, encounters: 0 });
      sites.get(one.thing.iri).encounters += weight(columns, row);
    }
  }
  const all = [...sites.values()].sort((a, b) => b.encounters - a.encounters);
  return drawMap({ places: all.filter(site => site.thing.type !== 'state'), hosts: [], states: all.filter(site => site.thing.type === 'state') }, { choose: thing => { location.href = thing.href; }, room: room() });
}
