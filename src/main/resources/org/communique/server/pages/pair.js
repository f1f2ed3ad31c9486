// Two and everything they did together.
import { api, day, el, fill, key, link, main, number, plural } from './core.js';
import { counterparts, encounterList, figures, section, years } from './lists.js';

const path = `pair/${encodeURIComponent(key)}/${encodeURIComponent(main.dataset.other)}`;

fill(async () => {
  const view = await api(path);
  document.getElementById('eyebrow').textContent = 'Two who met';
  return [
    el('p', { class: 'small muted' }, 'See ', link(view.one), ' and ', link(view.other), ' alone, or ', el('a', { href: `/network?with=${view.one.key},${view.other.key}` }, 'whoever was with both'), '.'),
    figures([[view.met === 1 ? 'time they met' : 'times they met', number(view.met)], ['by telephone or video', number(view.spoke)], view.first && [view.first === view.last ? day(view.first) : `${day(view.first)} to ${day(view.last)}`, view.first.slice(0, 4) === view.last.slice(0, 4) ? view.first.slice(0, 4) : `${view.first.slice(0, 4)}–${view.last.slice(0, 4)}`]]),
    el('div', { class: 'grid two' },
      section(`Every encounter of the two (${number(view.total)})`, encounterList(view.encounters, view.total, async offset => (await api(`${path}?offset=${offset}`)).encounters)),
      el('div', { class: 'stack' }, section('By year', years(view.years, `with=${view.one.key},${view.other.key}`)), section('Where', counterparts(view.places, { head: 'Place' }))))];
});
