// What people decided about encounters, the newest first, and what was rejected.
import { api, capital, day, el, fill, plural, who } from './core.js';
import { namer } from './judging.js';
import { encounterList, section, table } from './lists.js';

fill(async () => {
  const [{ judgements, lost }, rejected, user] = await Promise.all([api('judgements'), api('encounters?status=all&rejected=only&limit=50'), who()]);
  document.getElementById('lead').textContent = 'What people accepted, rejected and corrected. It is kept apart from what was read, and holds when articles are read anew.';
  const about = one => one.encounters.length ? one.encounters.map((each, i) => [i ? ', ' : '', el('a', { href: each.href }, each.label ?? each.key)]) : el('span', { class: 'muted' }, 'not found any more');
  const named = await namer(judgements.map(one => one.words));
  const undo = id => el('button', { type: 'button', class: 'slim', onclick: async () => { await api(`judgements/${id}`, { method: 'DELETE' }); location.reload(); } }, 'Undo');
  return [lost ? el('p', { class: 'notice' }, `${plural(lost, 'judgement')} ${lost === 1 ? 'does' : 'do'} not find the sentence any more, since the article changed.`) : '',
    section(plural(judgements.length, 'judgement'), table([
      { head: 'When', cell: one => day(one.when.slice(0, 10)), value: one => one.when },
      { head: 'Who', cell: one => one.by, value: one => one.by },
      { head: 'What', cell: one => capital(named(one.words).replace(` by ${one.by} on ${one.when.slice(0, 10)}`, '')), value: one => one.words },
      { head: 'Encounter', cell: about },
      user.user ? { head: '', cell: one => undo(one.id) } : null].filter(Boolean), judgements, { limit: 50, file: 'judgements' })),
    el('div', { class: 'stack' }, el('span'), section(`Rejected (${rejected.total})`, encounterList(rejected.encounters, rejected.total, async offset => (await api(`encounters?status=all&rejected=only&limit=50&offset=${offset}`)).encounters)))];
});
