// Who met whom as a picture: settled before it is shown, so that nothing moves under the pointer.
import { el, plural, roving, svg, widthOf } from './core.js';
import { d3 as load } from './d3.js';

/** A telephone gets a tall picture, so that names keep their size. */
let WIDTH = 760, HEIGHT = 620;
const LEGEND = 8;

export async function drawNetwork({ nodes, links }, { open }) {
  if (!nodes.length) return el('div', { class: 'panel' }, el('p', { class: 'empty' }, 'Nobody met anybody in this selection.'));
  [WIDTH, HEIGHT] = widthOf() < 560 ? [widthOf(), 520] : [760, 620];
  const d3 = await load();
  const points = nodes.map((node, i) => ({ ...node, i, r: 6 + 3.2 * Math.sqrt(node.encounters) }));
  const edges = links.map(link => ({ ...link, weight: link.met + link.spoke }));
  settle(d3, points, edges);
  fit(points);
  const groups = [...new Set(points.map(point => group(point)))];
  const sizes = new Map(groups.map(name => [name, points.filter(point => group(point) === name).reduce((sum, point) => sum + point.encounters, 0)]));
  groups.sort((a, b) => (a === '') - (b === '') || sizes.get(b) - sizes.get(a) || a.localeCompare(b));
  const colour = name => PALETTE[name === '' ? PALETTE.length - 1 : Math.min(groups.indexOf(name), PALETTE.length - 1)];
  const most = Math.max(...edges.map(edge => edge.weight));
  const lines = edges.map(edge => {
    const a = points[edge.source.i ?? edge.source], b = points[edge.target.i ?? edge.target];
    const words = `${a.thing.label} and ${b.thing.label}: ${plural(edge.met, 'meeting')}, ${plural(edge.spoke, 'call')}`;
    return svg('line', { class: 'link' + (edge.met ? '' : ' call'), x1: a.x, y1: a.y, x2: b.x, y2: b.y, 'stroke-width': 1.2 + 6 * Math.sqrt(edge.weight / most) - 1, 'data-a': a.i, 'data-b': b.i }, svg('title', {}, words));
  });
  const dots = points.map(point => node(point, colour(group(point)), open));
  const top = readable(points);
  dots.forEach((dot, i) => {
    for (const [name, value] of Object.entries(top.get(i) ?? { opacity: '0' })) dot.querySelector('text').setAttribute(name, value);
  });
  const layer = svg('g', {}, lines, [...dots].sort((a, b) => points[a.dataset.i].encounters - points[b.dataset.i].encounters));
  const picture = svg('svg', { class: 'network', viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'group', 'aria-label': `Network of ${nodes.length} nodes and ${links.length} links; the arrow keys lead through it; the same is in the tables beside it` }, layer);
  roving([...dots].sort((a, b) => points[b.dataset.i].encounters - points[a.dataset.i].encounters));
  highlight(picture, dots, lines, top);
  d3.select(picture).call(d3.zoom().scaleExtent([0.6, 5]).filter(event => event.type !== 'wheel' || event.ctrlKey || event.metaKey).on('zoom', event => layer.setAttribute('transform', event.transform)));
  return el('div', { class: 'stage' }, picture, legend(groups, colour));
}

/** Which colour is which country, where countries are known; the rest share the last colour. */
function legend(groups, colour) {
  const named = groups.filter(Boolean).slice(0, LEGEND);
  const more = groups.filter(Boolean).length > LEGEND || groups.includes('');
  const dot = (name, words) => el('li', {}, svg('svg', { viewBox: '0 0 12 12', width: 12, height: 12, 'aria-hidden': 'true' }, svg('circle', { cx: 6, cy: 6, r: 6, fill: colour(name) })), words);
  return el('div', { class: 'key' }, named.length ? el('ul', { class: 'legend' }, named.map(name => dot(name, name)), more ? dot(groups.at(-1), 'others') : null) : null,
    el('p', { class: 'small muted' }, 'The larger, the more encounters. Drag to move, Ctrl and wheel to zoom.'));
}

const PALETTE = ['#2f7fa8', '#c2562a', '#4d9a76', '#8f6fc0', '#b8901c', '#b5527f', '#5f7fd0', '#7d8f3a', '#8a8f98'];
const group = point => point.country?.label ?? (point.thing.type === 'state' ? point.thing.label : '');

function settle(d3, points, edges) {
  const random = d3.randomLcg(0.42);
  const simulation = d3.forceSimulation(points).randomSource(random)
    .force('link', d3.forceLink(edges).distance(edge => 95 - 30 * Math.min(1, edge.weight / 6)).strength(0.5))
    .force('charge', d3.forceManyBody().strength(-330).distanceMax(420)).force('x', d3.forceX(0).strength(0.07)).force('y', d3.forceY(0).strength(0.11))
    .force('collide', d3.forceCollide(point => point.r + 9)).stop();
  for (let i = 0; i < 260; i++) simulation.tick();
}

function fit(points) {
  const left = Math.min(...points.map(p => p.x - p.r)), right = Math.max(...points.map(p => p.x + p.r));
  const top = Math.min(...points.map(p => p.y - p.r)), bottom = Math.max(...points.map(p => p.y + p.r));
  const margin = WIDTH < 560 ? 90 : 170;
  const across = Math.min((WIDTH - margin) / Math.max(1, right - left), 1.7), down = Math.min((HEIGHT - 70) / Math.max(1, bottom - top), 1.7, across * (WIDTH < 560 ? 2.4 : 1.6));
  for (const p of points) {
    p.x = WIDTH / 2 - margin / 9 + (p.x - (left + right) / 2) * Math.min(across, down * 1.6);
    p.y = HEIGHT / 2 + (p.y - (top + bottom) / 2) * down;
  }
}

function node(point, colour, open) {
  const words = `${point.thing.label}${group(point) && group(point) !== point.thing.label ? ', ' + group(point) : ''}: ${plural(point.encounters, 'encounter')}`;
  const go = () => open(point.thing);
  return svg('g', { class: 'node', tabindex: '0', role: 'link', 'aria-label': words, transform: `translate(${point.x.toFixed(1)},${point.y.toFixed(1)})`, 'data-i': point.i, onclick: go, onkeydown: event => { if (event.key === 'Enter') go(); } },
    svg('title', {}, words), svg('circle', { r: point.r.toFixed(1), fill: colour }), svg('text', { x: point.r + 4, y: 4 }, short(point.thing.label)));
}

/**
 * Whose names can be read, and on which side: the most frequent first. The first of them may lie upon small circles;
 * any other name that would lie upon another or upon a circle is shown when it is pointed at.
 */
function readable(points) {
  const boxes = points.map(p => [p.i, p.x - p.r, p.y - p.r, p.x + p.r, p.y + p.r]), words = [];
  const shown = new Map();
  const upon = (box, other) => other[0] !== box[0] && box[3] >= other[1] && box[1] <= other[3] && box[4] >= other[2] && box[2] <= other[4];
  [...points].sort((a, b) => b.encounters - a.encounters || a.i - b.i).forEach((p, rank) => {
    const sides = places(p).filter(({ box }) => box[1] > 4 && box[3] < WIDTH - 4 && !words.some(other => upon(box, other)));
    const covered = sides.map(({ box }) => boxes.filter((other, i) => upon(box, other) && (rank >= FIRST || points[i].r < p.r)).length + (rank < FIRST ? 9 * boxes.filter((other, i) => upon(box, other) && points[i].r >= p.r).length : 0));
    const least = Math.min(...covered);
    if (!sides.length || least > (rank < FIRST ? 8 : 0)) return;
    const { box, at } = sides[covered.indexOf(least)];
    words.push(box);
    shown.set(p.i, at);
  });
  return shown;
}

const FIRST = 14;

/** The four sides on which a name can stand, with the room that it takes there. */
function places(p) {
  const length = short(p.thing.label).length * 7, gap = p.r + 4;
  return [['start', gap, 4], ['end', -gap, 4], ['middle', 0, p.r + 13], ['middle', 0, -p.r - 5]].map(([anchor, dx, dy]) => {
    const left = p.x + dx - (anchor === 'end' ? length : anchor === 'middle' ? length / 2 : 0);
    return { box: [p.i, left, p.y + dy - 10, left + length, p.y + dy + 3], at: { 'text-anchor': anchor, x: dx, y: dy } };
  });
}

const short = label => label.length > 26 ? label.slice(0, 25) + '…' : label;

function highlight(picture, dots, lines, top) {
  const show = i => {
    const near = new Set([i]);
    for (const line of lines) {
      const ends = [Number(line.dataset.a), Number(line.dataset.b)];
      line.classList.toggle('faded', i !== null && !ends.includes(i));
      if (ends.includes(i)) ends.forEach(end => near.add(end));
    }
    dots.forEach((dot, j) => {
      dot.classList.toggle('faded', i !== null && !near.has(j));
      dot.querySelector('text').setAttribute('opacity', (i === null ? top.has(j) : near.has(j)) ? '1' : '0');
    });
  };
  dots.forEach((dot, i) => {
    dot.addEventListener('pointerenter', () => show(i));
    dot.addEventListener('pointerleave', () => show(null));
    dot.addEventListener('focus', () => show(i));
    dot.addEventListener('blur', () => show(null));
  });
}
