// Encounters as lists, counts as tables that can be sorted.
import { api, capital, csv, day, download, el, kindBadge, link, number, plural, statusBadge, svg, when, widthOf } from './core.js';

/** Those who took part, in words. */
export function attending(attendees) {
  return attendees.flatMap((one, i) => [i ? ', ' : '', link(one.who), one.country && one.country.key !== one.who.key ? ` (${one.country.code ?? one.country.label})` : '',
    one.role !== 'participant' ? el('em', {}, ` as ${one.role}`) : '']);
}

/** What an encounter is called in a list: who, shortly. */
export function title(encounter) {
  const names = [...new Set(encounter.attendees.map(one => one.who.label))];
  if (names.length === 0) return encounter.label;
  return names.length <= 3 ? names.join(', ').replace(/, ([^,]*)$/, ' and $1') : `${names.slice(0, 3).join(', ')} and ${names.length - 3} more`;
}

export function place({ place, country }) {
  if (!place) return country ? [link(country)] : [];
  return [link(place), country && country.key !== place.key && country.label !== place.label ? [', ', link(country)] : ''].flat();
}

/** One encounter as a line of a list. */
export function line(encounter) {
  const { kind, status, rejected, witnesses } = encounter.nature;
  const where = place(encounter.where);
  return el('li', { class: rejected ? 'rejected' : '' },
    el('div', { class: 'when' }, when(encounter.when)),
    el('div', {},
      el('a', { class: 'what', href: encounter.href }, title(encounter)),
      el('div', { class: 'who' }, where.length ? ['in ', where] : 'place not known'),
      el('div', { class: 'more' }, kindBadge(kind), rejected ? statusBadge('rejected') : status === 'held' ? null : statusBadge(status),
        witnesses > 1 ? el('span', { class: 'small muted' }, plural(witnesses, 'independent report')) : null)));
}

/** A list that asks for more when it is wanted. */
export function encounterList(first, total, next) {
  const list = el('ul', { class: 'encounters' }, first.map(line));
  if (!first.length) return el('p', { class: 'empty' }, 'No encounter.');
  const more = el('button', { type: 'button' }, 'Show more');
  const told = el('span', { class: 'small muted', role: 'status' });
  const tell = () => { const shown = list.children.length; told.textContent = shown < total ? `${number(shown)} of ${number(total)}` : ''; more.hidden = shown >= total; };
  more.addEventListener('click', async () => {
    more.disabled = true;
    try {
      const shown = list.children.length;
      list.append(...(await next(shown)).map(line));
      list.children[shown]?.querySelector('a')?.focus();
    } catch (error) { told.textContent = error.message; }
    more.disabled = false;
    tell();
  });
  tell();
  return el('div', {}, list, el('p', { class: 'row' }, more, told));
}

/**
 * A table whose columns can be sorted. A column is {head, cell: row => content, value: row => what to sort by,
 * num: whether it is a number, spare: whether it may be left out where there is little room}.
 */
export function table(columns, rows, { caption, limit = 12, file } = {}) {
  if (!rows.length) return el('p', { class: 'empty' }, 'None.');
  let order = rows, all = rows.length <= limit + 3;
  const tbody = el('tbody');
  const heads = columns.map(column => {
    const button = column.value ? el('button', { type: 'button' }, column.head) : column.head;
    const th = el('th', { scope: 'col', class: classes(column) }, button);
    if (column.value) button.addEventListener('click', () => {
      const down = th.getAttribute('aria-sort') ? th.getAttribute('aria-sort') === 'ascending' : Boolean(column.num);
      heads.forEach(other => other.removeAttribute('aria-sort'));
      th.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      const compare = (a, b) => typeof a === 'number' ? a - b : String(a ?? '').localeCompare(String(b ?? ''), 'en');
      order = [...rows].sort((a, b) => (down ? -1 : 1) * compare(column.value(a), column.value(b)));
      draw();
    });
    return th;
  });
  const draw = () => tbody.replaceChildren(...order.slice(0, all ? order.length : limit).map(row =>
    el('tr', {}, columns.map(column => el('td', { class: classes(column) }, column.cell(row))))));
  draw();
  const more = el('button', { type: 'button', hidden: all, onclick: () => { all = true; more.hidden = true; draw(); } }, `Show all ${number(rows.length)}`);
  const save = file && el('button', { type: 'button', onclick: () => download(file + '.csv',
    csv([columns.filter(c => c.value).map(c => c.head), ...order.map(row => columns.filter(c => c.value).map(c => c.value(row)))]), 'text/csv') }, 'Download CSV');
  const frame = scrollable(el('div', { class: 'wide' },
    el('table', {}, caption ? el('caption', {}, caption) : null, el('thead', {}, el('tr', {}, heads)), tbody)), caption ?? 'Table');
  return el('div', {}, frame,
    more.hidden && !save ? null : el('p', { class: 'row small under' }, more, save));
}

/** Can be reached by keyboard while it is wider than its frame, so that it can be scrolled; else it is no stop on the way. */
function scrollable(frame, name) {
  new ResizeObserver(() => {
    const over = frame.scrollWidth > frame.clientWidth + 1;
    for (const [attribute, value] of Object.entries({ tabindex: '0', role: 'region', 'aria-label': name })) {
      if (over) frame.setAttribute(attribute, value);
      else frame.removeAttribute(attribute);
    }
  }).observe(frame);
  return frame;
}

/** The head of a column that explains itself to the eye. */
export const unseen = words => el('span', { class: 'hidden' }, words);

const classes = ({ num, spare, class: own }) => [num && 'num', spare && 'spare', own].filter(Boolean).join(' ') || null;

/** How often, as a bar: met and spoke. */
export function meter(met, spoke, most) {
  const scale = 100 / Math.max(1, most);
  return svg('svg', { class: 'meter', viewBox: '0 0 100 6', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
    svg('rect', { x: 0, y: 0, width: met * scale, height: 6, rx: 1 }), svg('rect', { class: 'spoke', x: met * scale, y: 0, width: spoke * scale, height: 6, rx: 1 }));
}

/** Whom somebody met: how often, first, last. */
export function counterparts(rows, { of, caption, head = 'Who', file }) {
  const most = Math.max(...rows.map(row => row.met + row.spoke), 3);
  return table([
    { head, cell: row => link(row.who), value: row => row.who.label },
    { head: unseen('Times as a bar'), class: 'bar-cell', cell: row => meter(row.met, row.spoke, most) },
    { head: 'Times', num: true, cell: row => of ? el('a', { href: `/pair/${of}/${row.who.key}`, 'aria-label': `${row.met + row.spoke} encounters with ${row.who.label}` }, number(row.met + row.spoke)) : number(row.met + row.spoke), value: row => row.met + row.spoke },
    { head: 'First', num: true, spare: true, cell: row => row.first ?? '', value: row => row.first ?? '' },
    { head: 'Last', num: true, cell: row => row.last ?? '', value: row => row.last ?? '' },
  ], rows, { caption, file });
}

/** Encounters by year as bars; a bar leads to the timeline. */
export function years(bins, query) {
  if (bins.length === 0) return el('p', { class: 'empty' }, 'No dated encounter.');
  const first = bins[0].year, last = bins.at(-1).year, count = Math.max(last - first + 1, 6);
  const width = Math.min(widthOf() - 42, 430), height = 124, base = 100, step = width / count;
  const most = Math.max(...bins.map(bin => bin.met + bin.spoke));
  const bar = bin => {
    const x = (bin.year - first) * step, w = Math.min(step * 0.78, 34);
    const met = bin.met / most * 82, spoke = bin.spoke / most * 82;
    const words = `${bin.year}: ${plural(bin.met, 'meeting')}, ${plural(bin.spoke, 'call')}`;
    return svg('a', { href: `/timeline?${query ? query + '&' : ''}from=${bin.year}&to=${bin.year}`, class: 'bar', 'aria-label': words },
      svg('title', {}, words), svg('rect', { x: x + (step - w) / 2, y: 0, width: w, height: base, fill: 'transparent' }),
      svg('rect', { class: 'met', x: x + (step - w) / 2, y: base - met, width: w, height: met, rx: Math.min(2, w / 3) }),
      svg('rect', { class: 'spoke', x: x + (step - w) / 2, y: base - met - spoke - (met && spoke ? 1 : 0), width: w, height: spoke, rx: Math.min(2, w / 3) }));
  };
  const labels = Array.from({ length: last - first + 1 }, (_, i) => first + i).filter((_, i) => i % Math.ceil(48 / step) === 0);
  return el('figure', {}, svg('svg', { class: 'chart', viewBox: `0 0 ${width} ${height}`, role: 'group', 'aria-label': `Encounters by year, ${first} to ${last}` },
    svg('line', { class: 'axis', x1: 0, x2: (last - first + 1) * step, y1: base + .5, y2: base + .5 }), bins.map(bar),
    labels.map(year => svg('text', { x: Math.max(15, (year - first + .5) * step), y: base + 17, 'text-anchor': 'middle' }, String(year)))),
    el('ul', { class: 'legend' }, el('li', {}, el('i', { class: 'k-meeting' }), 'met'), el('li', {}, el('i', { class: 'k-call' }), 'spoke by telephone or video')));
}

/** Key figures. */
export function figures(pairs) {
  return el('dl', { class: 'figures' }, pairs.filter(Boolean).map(([term, value]) => el('div', {}, el('dt', {}, term), el('dd', {}, value))));
}

export function section(heading, ...content) {
  return el('section', { class: 'panel' }, el('h2', {}, heading), content);
}

export { api, capital, day };
