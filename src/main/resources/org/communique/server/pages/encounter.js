// One encounter and everything that says so.
import { api, body, capital, day, el, fill, key, kindBadge, link, marked, percent, plural, statusBadge, when, who } from './core.js';
import { place, section, table, title } from './lists.js';
import { judgements } from './judging.js';

fill(async () => show(await api(`encounter/${encodeURIComponent(key)}`), await who()));

async function show(view, user) {
  const { encounter } = view;
  const { nature } = encounter;
  document.getElementById('title').textContent = title(encounter);
  document.getElementById('eyebrow').replaceChildren(kindBadge(nature.kind), ' ', nature.rejected ? statusBadge('rejected') : statusBadge(nature.status));
  document.title = `${title(encounter)} · Communiqué`;
  return [facts(view),
    el('div', { class: 'grid two' },
      el('div', { class: 'stack' },
        el('section', { class: 'panel' }, el('h2', {}, plural(view.reports.length, 'report')), view.reports.map(report))),
      el('div', { class: 'stack' },
        section('Who took part', parties(view)),
        history(view),
        await judgements(view, user, async () => body.replaceChildren(...await show(await api(`encounter/${encodeURIComponent(key)}`), await who()))),
        section('For programs', el('p', { class: 'small' }, el('a', { href: `/id/${encounter.key}.ttl` }, 'Turtle'), ' · ', el('a', { href: `/id/${encounter.key}.jsonld` }, 'JSON-LD'), ' · ', el('a', { href: `/api/encounter/${encodeURIComponent(encounter.key)}` }, 'JSON')),
          el('p', { class: 'small muted' }, view.iri))))];
}

function facts({ encounter, reports }) {
  const dated = reports.map(report => report.reasons.date).find(date => date.start && date.start === encounter.when.start);
  const placed = reports.map(report => report.reasons).find(reasons => reasons.placeText);
  const where = place(encounter.where);
  return el('section', { class: 'panel glance', 'aria-label': 'At a glance' }, el('dl', { class: 'facts' },
    fact('When', when(encounter.when), dated ? [dated.text ? `“${dated.text}”: ` : '', dated.basis] : null),
    fact('Where', where.length ? where : 'not known', placed || where.length ? [placed ? `“${placed.placeText}”, from the ${placed.placeSource}` : '', encounter.where.place ? wikidata(encounter.where.place, placed ? ' · ' : '') : ''] : null),
    fact('How sure', percent(encounter.nature.confidence), told(reports.length, encounter.nature.witnesses)),
    fact('Status', capital(encounter.nature.rejected ? 'rejected' : encounter.nature.status), reason(reports.find(report => report.status === encounter.nature.status)))));
}

const told = (reports, witnesses) => reports > witnesses ? `${plural(reports, 'report')}, ${witnesses} of them independent` : plural(witnesses, 'independent report');
const reason = report => report?.reasons.statusReason ? `by the words: ${report.reasons.statusReason}` : null;
const fact = (term, value, small) => el('div', {}, el('dt', {}, term), el('dd', {}, value, small ? el('small', {}, small) : null));

function parties({ parties }) {
  return table([
    { head: 'Who', cell: one => [link(one.who), el('div', { class: 'small muted' }, one.offices.join(', '), wikidata(one.who, one.offices.length ? ' · ' : ''))], value: one => one.who.label },
    { head: 'For', cell: one => one.country ? link(one.country) : '', value: one => one.country?.label ?? '' },
    { head: 'Role', cell: one => capital(one.role), value: one => one.role }], parties, { limit: 40 });
}

/** Where somebody is described in Wikidata. */
const wikidata = (thing, before) => /^Q\d+$/.test(thing.key) ? el('span', { class: 'nowrap' }, before, el('a', { href: `https://www.wikidata.org/wiki/${thing.key}`, rel: 'external noreferrer', 'aria-label': `${thing.label} in Wikidata` }, 'Wikidata')) : '';

function history({ notes, reports }) {
  const inOrder = [...reports].sort((a, b) => String(a.source.published ?? '').localeCompare(String(b.source.published ?? '')));
  const words = { agreement: 'Why these reports are one', contradiction: 'What they disagree on', history: 'How it came about', judgement: 'What people decided' };
  return section('How it was told', el('ol', { class: 'history' }, inOrder.map(report => el('li', {}, statusBadge(report.status), ' ', el('span', { class: 'small muted' }, report.source.published ? day(report.source.published) : 'undated', report.source.publisher ? `, ${report.source.publisher}` : '')))),
    Object.keys(words).filter(topic => notes.some(note => note.topic === topic)).map(topic => [el('h3', { class: 'topic' }, words[topic]), el('ul', { class: 'plain small' }, notes.filter(note => note.topic === topic).map(note => el('li', {}, inWords(named(note.text, reports)))))]));
}

/** An article without a publisher is called by its headline. */
const named = (text, reports) => reports.reduce((told, { source }) => source.headline ? told.replaceAll(source.iri, `“${source.headline}”`) : told, text);

/** Days in a text, in words. */
const inWords = text => text.replace(/\b\d{4}-\d{2}-\d{2}\b/g, found => day(found));

function report(view) {
  const { source, reasons } = view;
  const paragraphs = view.paragraphs.length || view.title.length ? [...view.title, ...view.paragraphs] : [];
  return el('article', { class: 'report' },
    el('h3', {}, el('a', { href: source.href }, source.headline || 'Untitled article')),
    el('p', { class: 'from' }, [source.publisher, source.published ? day(source.published) : null, source.byline].filter(Boolean).join(' · '), ' ', statusBadge(view.status)),
    paragraphs.length ? paragraphs.map(pieces => el('blockquote', {}, marked(pieces, evidence))) : el('p', { class: 'empty' }, 'The text of this article is not stored.'),
    el('dl', { class: 'reasons' },
      row('Date', [reasons.date.text ? `“${reasons.date.text}” → ` : '', when(reasons.date), reasons.date.basis ? el('span', { class: 'muted' }, ` (${reasons.date.basis})`) : '']),
      row('Place', reasons.placeText ? `“${reasons.placeText}”, from the ${reasons.placeSource}` : null),
      row('Status', reason(view) ? [capital(view.status), el('span', { class: 'muted' }, ` (${reason(view)})`)] : null), row('Says who', reasons.attribution),
      row('Confidence', view.confidence === null ? null : percent(view.confidence))),
    el('p', { class: 'small row' }, source.address ? el('a', { href: source.address, rel: 'external noreferrer' }, 'Open the source') : null,
      source.address ? el('a', { href: `https://web.archive.org/web/${source.published ? source.published.replaceAll('-', '') + '/' : ''}${source.address}`, rel: 'external noreferrer' }, 'Archived copy') : null,
      el('a', { href: source.href }, 'The whole stored text')));
}

const row = (term, value) => value ? [el('dt', {}, term), el('dd', {}, value)] : null;

/** Evidence is marked; within it the words that triggered it and those who took part. */
function evidence(piece) {
  const inner = piece.marks.includes('trigger') ? el('span', { class: 'trigger' }, piece.text) : piece.marks.includes('participant') ? el('span', { class: 'named' }, piece.text) : piece.text;
  return piece.marks.includes('evidence') ? el('mark', {}, inner) : inner;
}
