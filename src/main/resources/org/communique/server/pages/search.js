// Everything whose name fits.
import { TYPE, api, el, fill, link, number } from './core.js';
import { table } from './lists.js';

const query = new URLSearchParams(location.search).get('q')?.trim() ?? '';
document.getElementById('find-name').value = query;

fill(async () => {
  if (!query) return el('p', { class: 'empty' }, 'Type a name above.');
  document.getElementById('title').textContent = `Names like “${query}”`;
  document.title = `${query} · Communiqué`;
  const { hits } = await api(`search?limit=100&q=${encodeURIComponent(query)}`);
  if (!hits.length) return el('p', { class: 'notice' }, 'Nobody and nothing of that name takes part in a stored encounter. Try the surname alone, or another spelling.');
  return el('section', { class: 'panel' }, table([
    { head: 'Name', cell: hit => [link(hit.thing), hit.spelling !== hit.thing.label ? el('span', { class: 'muted' }, ` (${hit.spelling})`) : ''], value: hit => hit.thing.label },
    { head: 'What', cell: hit => TYPE[hit.thing.type], value: hit => hit.thing.type },
    { head: 'Encounters', num: true, cell: hit => number(hit.encounters), value: hit => hit.encounters }], hits, { limit: 50 }));
});
