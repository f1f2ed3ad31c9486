// The first page: what is here, what is new, who met most often, and how to go on.
import { api, day, el, fill, link, number, plural } from './core.js';
import { encounterList, figures, meter, section, table, years } from './lists.js';

fill(async () => {
  const view = await api('overview');
  if (view.encounters === 0) return [steps(), el('p', { class: 'notice' }, 'Nothing is stored yet. Load articles with “communique load”, or start “communique demo”.')];
  const most = Math.max(...view.pairs.map(pair => pair.met + pair.spoke), 1);
  return [
    figures([['encounters that took place', number(view.factual)], ['people', number(view.things.person ?? 0)], ['countries', number(view.things.state ?? 0)],
      ['places', number(view.things.place ?? 0)], view.first && [`${day(view.first)} to ${day(view.last)}`, `${view.first.slice(0, 4)}–${view.last.slice(0, 4)}`]]),
    el('div', { class: 'grid two' },
      el('div', { class: 'stack' },
        section('Lately', encounterList(view.recent, view.recent.length, null), el('p', { class: 'row' }, el('a', { class: 'button', href: '/timeline' }, 'All encounters on the timeline')))),
      el('div', { class: 'stack' },
        section('Met most often', table([
          { head: 'Who', cell: pair => el('a', { href: pair.href }, `${pair.one.label} and ${pair.other.label}`), value: pair => pair.one.label },
          { head: '', class: 'bar-cell', cell: pair => meter(pair.met, pair.spoke, most) },
          { head: 'Times', num: true, cell: pair => number(pair.met + pair.spoke), value: pair => pair.met + pair.spoke }], view.pairs, {})),
        section('In the most encounters', el('ul', { class: 'inline' }, view.people.map(row => el('li', {}, link(row.who), el('span', { class: 'muted small' }, ` ${row.met + row.spoke}`))))),
        section('By year', years(view.years)))),
    el('div', { class: 'stack' }, el('span'), section('How to go on', steps()))];
});

function steps() {
  const step = (heading, ...text) => el('li', {}, el('h3', {}, heading), el('p', { class: 'small muted' }, text));
  return el('ol', { class: 'steps' },
    step('Find somebody', 'Type a name above, in any spelling. A page shows offices, whom they met and every source.'),
    step('See the whole', 'The ', el('a', { href: '/network' }, 'network'), ', the ', el('a', { href: '/timeline' }, 'timeline'), ' and the ', el('a', { href: '/map' }, 'map'), ' show the same selection three ways.'),
    step('Check the evidence', 'Each encounter quotes the sentence that states it, in its paragraph, with its source.'),
    step('Ask your own', 'The ', el('a', { href: '/queries' }, 'questions'), ' are SPARQL with forms; change them, download the rows, share the address.'));
}
