// Accepting, rejecting and correcting, for those who are logged in; what was decided, for all.
import { api, capital, day, el, suggest } from './core.js';
import { section } from './lists.js';

const WIKIDATA = 'http://www.wikidata.org/entity/';
const KINDS = ['meeting', 'talks', 'negotiation', 'summit', 'call', 'visit'];
const STATUSES = ['held', 'ongoing', 'planned', 'proposed', 'cancelled', 'refused', 'hypothetical'];
const ROLES = ['participant', 'host', 'visitor', 'mediator', 'chair'];

/** Gives what puts names in place of the Wikidata identifiers in these texts, as far as they are known here. */
export async function namer(texts) {
  const found = [...new Set(texts.join(' ').match(/\bQ[1-9]\d*\b/g) ?? [])];
  if (!found.length) return text => text;
  const { things } = await api('things', { method: 'POST', data: { names: found.map(key => WIKIDATA + key) } });
  const labels = new Map(things.map(one => [one.name.slice(WIKIDATA.length), one.label]));
  return text => text.replace(/\bQ[1-9]\d*\b/g, key => labels.get(key) ?? key);
}

/** The panel of an encounter: its judgements, and the forms for those who may judge; again() shows the page anew. */
export async function judgements(view, user, again) {
  const { key } = view.encounter;
  const made = (await api(`judgements?encounter=${encodeURIComponent(key)}`)).judgements;
  if (!user.open && !made.length) return null;
  const told = el('p', { class: 'notice', role: 'alert', hidden: true });
  const send = async (path, options) => {
    try {
      const answer = await api(path, options);
      const now = answer.encounters?.[0];
      if (now && now.key !== key) location.href = now.href;
      else await again();
    } catch (error) { told.textContent = error.message; told.hidden = false; }
  };
  const decide = ruling => send('judgements', { method: 'POST', data: { encounters: [key], ...ruling } });
  return section('Judgement', list(made, await namer(made.map(one => one.words)), user.user ? id => send(`judgements/${id}`, { method: 'DELETE' }) : null),
    user.user ? forms(view, decide) : user.open ? el('p', { class: 'small muted' }, el('a', { href: `/login?to=${encodeURIComponent(location.pathname)}` }, 'Log in'), ' to accept, reject or correct this.') : null, told);
}

/** Judgements as a list; undo(id) where they may be taken back. */
function list(made, named, undo) {
  if (!made.length) return null;
  return el('ul', { class: 'judged' }, made.map(one => el('li', {}, capital(named(one.words)),
    one.lost ? el('span', { class: 'small muted' }, ' (its sentence is not found any more)') : null, ' ',
    undo ? el('button', { type: 'button', class: 'slim', 'aria-label': `Undo: ${named(one.words)}`, onclick: () => undo(one.id) }, 'Undo') : null)));
}

function forms(view, decide) {
  const why = el('input', { type: 'text', name: 'why', placeholder: 'the reason, for others', maxlength: '300' });
  const button = (verdict, text) => el('button', { type: 'button', onclick: () => decide({ verdict, why: why.value.trim() }) }, text);
  return el('div', { class: 'stack tight' }, el('label', { class: 'field' }, 'Why', why),
    el('div', { class: 'row' }, button('accept', 'Accept'), button('reject', 'Reject')),
    el('details', {}, el('summary', {}, 'Correct something'), correction(view, why, decide)),
    view.reports.length > 1 ? el('details', {}, el('summary', {}, 'Split off reports'), splitting(view, why, decide)) : null,
    el('details', {}, el('summary', {}, 'Merge with another'), merging(why, decide)));
}

/** What can be corrected: its field, whether it concerns a participant, and what may be put in place. */
const FIELDS = {
  status: { words: 'the status', choices: STATUSES }, kind: { words: 'the kind', choices: KINDS }, date: { words: 'the date', hint: '2022-03-10, or a period 2022-03-10/2022-03-12' },
  place: { words: 'the place', names: 'place,state' }, link: { words: 'who somebody is', of: true, names: 'person,org,state' },
  role: { words: 'the role of somebody', of: true, choices: ROLES }, add: { words: 'who is missing', names: 'person,org,state' }, remove: { words: 'who did not take part', of: true },
};

function correction(view, why, decide) {
  const slot = el('div', { class: 'stack tight' });
  let given = () => null;
  const field = el('select', { name: 'field', onchange: () => draw() }, Object.entries(FIELDS).map(([name, { words }]) => el('option', { value: name }, capital(words))));
  function draw() {
    const { of, choices, names, hint } = FIELDS[field.value];
    const who = of && el('select', { name: 'of' }, view.parties.map(one => el('option', { value: one.who.key }, one.who.label)));
    const value = choices ? el('select', { name: 'value' }, choices.map(word => el('option', { value: word }, capital(word)))) : el('input', { type: 'text', name: 'value', placeholder: hint ?? 'a name, or a Wikidata Q…', autocomplete: 'off' });
    let found = null;
    const asked = field.value === 'remove' ? null : names ? named(value, names, thing => { found = thing; }) : el('label', { class: 'field' }, 'Should be', value);
    if (names) value.addEventListener('input', () => { found = null; });
    slot.replaceChildren(...[who && el('label', { class: 'field' }, 'Whose', who), asked].filter(Boolean));
    given = () => ({ field: { add: 'participant', remove: 'participant' }[field.value] ?? field.value, of: who ? who.value : '', value: field.value === 'remove' ? '' : found?.key ?? value.value.trim(), label: found?.label ?? '' });
  }
  draw();
  return el('form', { class: 'stack tight', onsubmit: event => { event.preventDefault(); decide({ verdict: 'correct', corrections: [given()], why: why.value.trim() }); } },
    el('label', { class: 'field' }, 'Wrong is', field), slot, el('div', {}, el('button', { type: 'submit' }, 'Correct')));
}

function named(input, types, choose) {
  const hits = el('ul', { id: 'correct-hits', role: 'listbox', 'aria-label': 'Suggestions', hidden: true });
  for (const [name, value] of Object.entries({ role: 'combobox', 'aria-expanded': 'false', 'aria-controls': 'correct-hits', 'aria-autocomplete': 'list' })) input.setAttribute(name, value);
  suggest(input, hits, { types, choose: thing => { input.value = thing.label; choose(thing); } });
  return el('div', { class: 'find' }, el('label', { class: 'field' }, 'Should be', input), hits);
}

function splitting(view, why, decide) {
  const boxes = view.reports.map(report => [report, el('input', { type: 'checkbox' })]);
  return el('form', { class: 'stack tight', onsubmit: event => { event.preventDefault(); decide({ verdict: 'split', apart: boxes.filter(([, box]) => box.checked).map(([report]) => report.iri), why: why.value.trim() }); } },
    el('p', { class: 'small muted' }, 'Which reports tell of another encounter?'),
    boxes.map(([report, box]) => el('label', { class: 'chip' }, box, `${report.source.publisher ?? 'Report'}, ${report.source.published ? day(report.source.published) : 'undated'}`)), el('div', {}, el('button', { type: 'submit' }, 'Split')));
}

function merging(why, decide) {
  const other = el('input', { type: 'text', name: 'other', placeholder: 'address of the other encounter', required: true });
  return el('form', { class: 'stack tight', onsubmit: event => { event.preventDefault(); const key = other.value.trim().replace(/^.*\/encounter\//, ''); decide({ verdict: 'merge', encounters: [location.pathname.replace(/^.*\/encounter\//, ''), key], why: why.value.trim() }); } },
    el('label', { class: 'field' }, 'The same as', other), el('div', {}, el('button', { type: 'submit' }, 'Merge')));
}
