// Encounters over time: stacked by kind, a bar for each year, month or day, gaps kept.
import { capital, el, roving, svg, widthOf } from './core.js';

const KINDS = ['meeting', 'talks', 'negotiation', 'summit', 'call', 'visit'];
const HEIGHT = 300, BASE = 262, TOP = 18, LEFT = 34;
/** As wide as there is room, so that words keep their size. */
let WIDTH = 900;

export function drawTimeline({ bins, unit }, { choose, room, kinds: named = true }) {
  if (!bins.length) return el('div', { class: 'panel' }, el('p', { class: 'empty' }, 'No dated encounter in this selection.'));
  WIDTH = room ?? widthOf() - 42;
  const slots = spread(bins, unit);
  const count = Math.max(slots.length, 8), step = (WIDTH - LEFT) / count;
  const total = bin => Object.values(bin.kinds).reduce((a, b) => a + b, 0);
  const most = Math.max(...bins.map(total));
  const y = n => BASE - n / most * (BASE - TOP);
  const rules = ticks(most).map(n => svg('g', {}, svg('line', { class: 'rule', x1: LEFT, x2: WIDTH, y1: y(n), y2: y(n) }), svg('text', { x: LEFT - 7, y: y(n) + 4, 'text-anchor': 'end' }, String(n))));
  const bars = slots.map((bin, i) => bin.kinds ? bar(bin, LEFT + i * step, step, y, () => choose(bin)) : null);
  roving(bars.filter(Boolean));
  const every = Math.max(1, Math.ceil((unit === 'day' ? 80 : unit === 'month' ? 62 : 44) / step));
  const labels = slots.map((bin, i) => i % every ? null : svg('text', { x: LEFT + (i + .5) * step, y: BASE + 19, 'text-anchor': 'middle' }, bin.label));
  const picture = svg('svg', { class: 'chart', viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'group', 'aria-label': `Encounters by ${unit}; the arrow keys lead through it; the same is in the table beside it` }, rules, svg('line', { class: 'axis', x1: LEFT, x2: WIDTH, y1: BASE, y2: BASE }), bars, labels);
  const kinds = KINDS.filter(kind => bins.some(bin => bin.kinds[kind]));
  return el('div', { class: 'panel' }, picture, named ? el('ul', { class: 'legend' }, kinds.map(kind => el('li', {}, el('i', { class: `k-${kind}` }), capital(kind)))) : null);
}

function bar(bin, x, step, y, go) {
  const w = Math.min(step * .76, 46);
  let height = 0;
  const words = `${bin.label}: ${bin.words ?? Object.entries(bin.kinds).map(([kind, n]) => `${n} ${kind}`).join(', ')}`;
  const parts = KINDS.filter(kind => bin.kinds[kind]).map(kind => {
    const from = y(height), to = y(height += bin.kinds[kind]);
    return svg('rect', { class: `k-${kind}`, x: x + (step - w) / 2, y: to, width: w, height: Math.max(1, from - to - 1), rx: Math.min(2.5, w / 4) });
  });
  return svg('g', { class: 'bar', tabindex: '0', role: 'button', 'aria-label': `${words}. Show only this`, onclick: go, onkeydown: event => { if (event.key === 'Enter' || event.key === ' ') { event.preventDefault(); go(); } } },
    svg('title', {}, words), svg('rect', { x, y: TOP, width: step, height: BASE - TOP, fill: 'transparent' }), parts);
}

function ticks(most) {
  const raw = most / 4, power = 10 ** Math.floor(Math.log10(Math.max(1, raw)));
  const step = Math.max(1, [1, 2, 5, 10].map(n => n * power).find(n => n >= raw));
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, i) => i * step);
}

/** All years, months or days from the first to the last, also those without encounters. */
function spread(bins, unit) {
  const known = new Map(bins.map(bin => [bin.label, bin]));
  const slots = [];
  const last = bins.at(-1).label;
  for (let date = new Date(bins[0].start), n = 0; n < 2000; n++) {
    const label = date.toISOString().slice(0, unit === 'year' ? 4 : unit === 'month' ? 7 : 10);
    slots.push(known.get(label) ?? { label });
    if (label === last) break;
    if (unit === 'year') date.setUTCFullYear(date.getUTCFullYear() + 1);
    else if (unit === 'month') date.setUTCMonth(date.getUTCMonth() + 1);
    else date.setUTCDate(date.getUTCDate() + 1);
  }
  return slots;
}
