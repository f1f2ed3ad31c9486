// The stored text of an article, with what was read in it.
import { api, day, el, fill, key, marked } from './core.js';
import { encounterList, section } from './lists.js';

fill(async () => {
  const view = await api(`article/${encodeURIComponent(key)}`);
  const { source } = view;
  document.getElementById('title').textContent = source.headline || 'Untitled article';
  document.title = `${source.headline || 'Article'} · Communiqué`;
  document.getElementById('eyebrow').textContent = [source.publisher, source.published ? day(source.published) : null, source.byline].filter(Boolean).join(' · ');
  const mark = piece => el('a', { href: `/encounter/${piece.marks[0]}`, class: 'evidence' }, el('mark', {}, piece.text));
  return [
    el('p', { class: 'small muted' }, source.address ? [el('a', { href: source.address, rel: 'external noreferrer' }, 'Open the source'), ' · '] : '', 'Marked sentences lead to the encounter that they state.'),
    el('div', { class: 'grid two' },
      el('section', { class: 'panel story', 'aria-label': 'Text' }, view.paragraphs.map(pieces => el('p', {}, marked(pieces, mark)))),
      section('Encounters read here', encounterList(view.encounters, view.encounters.length, null)))];
});
