// A person, country, organisation or place.
import { TYPE, api, day, el, fill, key, kind, number, plural } from './core.js';
import { counterparts, encounterList, figures, section, table, years } from './lists.js';

fill(async () => {
  const view = await api(`${kind}/${encodeURIComponent(key)}`);
  const { thing, totals } = view;
  document.getElementById('eyebrow').textContent = [TYPE[thing.type], thing.code].filter(Boolean).join(' · ');
  document.title = `${thing.label} · Communiqué`;
  const query = `with=${encodeURIComponent(thing.key)}`;
  const notHeld = Object.entries(totals.statuses).filter(([status]) => status !== 'held' && status !== 'ongoing');
  return [
    names(view),
    figures([[totals.counting === 1 ? 'encounter that took place' : 'encounters that took place', number(totals.counting)], ['people', number(totals.people)], ['countries', number(totals.countries)], thing.type !== 'place' && ['places', number(totals.places)],
      totals.first && [`${day(totals.first)} to ${day(totals.last)}`, totals.first.slice(0, 4) === totals.last.slice(0, 4) ? totals.first.slice(0, 4) : `${totals.first.slice(0, 4)}–${totals.last.slice(0, 4)}`]]),
    el('p', { class: 'row' }, el('a', { class: 'button', href: `/network?${query}` }, 'See the network'), el('a', { class: 'button', href: `/timeline?${query}` }, 'Timeline'), el('a', { class: 'button', href: `/map?${query}` }, 'Map'),
      notHeld.length ? el('span', { class: 'small muted' }, 'Besides: ', notHeld.map(([status, n]) => `${n} ${status}`).join(', ')) : null),
    el('div', { class: 'grid two' },
      el('div', { class: 'stack' },
        section(heads(thing.type).people, counterparts(view.people, { of: thing.type === 'state' || thing.type === 'place' ? null : thing.key, file: `${thing.label} - people` })),
        section(`Encounters (${number(totals.encounters)})`, encounterList(view.encounters, totals.encounters,
          async offset => (await api(`${kind}/${encodeURIComponent(key)}?offset=${offset}`)).encounters))),
      el('div', { class: 'stack' },
        thing.type === 'person' ? section('Offices', offices(view.offices)) : null,
        section('By year', years(view.years, query)),
        section(heads(thing.type).countries, counterparts(view.countries, { of: thing.type === 'state' ? thing.key : null, head: 'Country', file: `${thing.label} - countries` })),
        thing.type === 'place' ? null : section('Where', counterparts(view.places, { head: 'Place', file: `${thing.label} - places` }))))];
});

function heads(type) {
  switch (type) {
    case 'state': return { people: 'Who met for it', countries: 'Countries it met' };
    case 'place': return { people: 'Who met here', countries: 'Countries that met here' };
    default: return { people: 'Whom they met', countries: 'Countries they met' };
  }
}

function names({ thing, aliases }) {
  const qid = /^Q\d+$/.test(thing.key) ? el('a', { href: `https://www.wikidata.org/wiki/${thing.key}`, rel: 'external' }, `Wikidata ${thing.key}`) : null;
  const rdf = el('a', { href: `/id/${thing.key}.ttl` }, 'Turtle');
  return el('p', { class: 'small muted names' }, aliases.length ? ['Also written ', aliases.slice(0, 8).flatMap((alias, i) => [i ? ', ' : '', el('bdi', {}, alias)]), '. '] : '', qid, qid ? ' · ' : '', rdf, ' · ', el('a', { href: `/id/${thing.key}.jsonld` }, 'JSON-LD'));
}

function offices(rows) {
  return table([
    { head: 'Office', cell: row => [row.title, el('div', { class: 'small muted' }, row.source === 'gazetteer' ? 'from Wikidata' : 'from articles')], value: row => row.title },
    { head: 'When', cell: row => [el('span', { class: 'nowrap' }, row.start ? `${row.start} –` : row.end ? 'until' : ''), ' ', el('span', { class: 'nowrap' }, row.end ?? (row.source === 'gazetteer' && row.start ? 'now' : ''))], value: row => row.start ?? '' }], rows, {
    caption: rows.some(row => row.source === 'articles') ? 'From articles: the first and last day on which they name the office.' : null });
}
