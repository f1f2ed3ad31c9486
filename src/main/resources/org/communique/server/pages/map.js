// Where encounters took place: cities as circles over the outlines of countries, those that took part tinted.
import { el, plural, roving, svg, widthOf } from './core.js';
import { d3 as load } from './d3.js';

/** As wide as there is room, so that words keep their size. */
let WIDTH = 900, HEIGHT = 460;
let outlines = null;

export async function drawMap({ places, hosts, states }, { choose, room }) {
  WIDTH = room ?? Math.max(widthOf(), 330);
  HEIGHT = Math.round(Math.max(WIDTH * 0.5, 200));
  const d3 = await load();
  outlines ??= fetch(new URL('./world.json', import.meta.url)).then(response => response.json());
  const world = await outlines;
  const projection = d3.geoNaturalEarth1().fitExtent([[8, 8], [WIDTH - 8, HEIGHT - 8]], { type: 'Sphere' });
  const path = d3.geoPath(projection);
  const counts = new Map(states.map(site => [site.thing.code, site.encounters]));
  const busiest = Math.max(1, ...counts.values());
  const lands = world.countries.map(country => svg('path', { class: `land part-${shade(counts.get(country.code) ?? 0, busiest)}`, d: path({ type: 'MultiPolygon', coordinates: country.coordinates }) },
    svg('title', {}, counts.has(country.code) ? `${country.name}: took part in ${plural(counts.get(country.code), 'encounter')}` : country.name)));
  const located = places.filter(site => site.point);
  const most = Math.max(1, ...located.map(site => site.encounters));
  const radius = site => Math.max(0.45, Math.min(1, WIDTH / 900)) * (4 + 12 * Math.sqrt(site.encounters / most));
  const circles = located.map(site => {
    const [x, y] = projection([site.point.longitude, site.point.latitude]);
    const words = `${site.thing.label}: ${plural(site.encounters, 'encounter')}`;
    const go = () => choose(site.thing);
    return svg('circle', { class: 'site', cx: x.toFixed(1), cy: y.toFixed(1), r: radius(site).toFixed(1), tabindex: '0', role: 'button', 'aria-label': `${words}. Show only this place`, onclick: go, onkeydown: event => { if (event.key === 'Enter' || event.key === ' ') { event.preventDefault(); go(); } } }, svg('title', {}, words));
  });
  roving(circles);
  const texts = spaced(located.slice(0, WIDTH < 560 ? 8 : 40).map(site => ({ site, at: projection([site.point.longitude, site.point.latitude]), r: radius(site) })))
    .map(({ site, at, r }) => svg('text', { x: at[0] + r + 3, y: at[1] + 4, 'aria-hidden': 'true' }, site.thing.label));
  const layer = svg('g', {}, svg('path', { class: 'graticule', d: path(d3.geoGraticule10()) }), lands, circles, texts);
  const picture = svg('svg', { class: 'map', viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'group', 'aria-label': `Map of ${plural(located.length, 'place')}; the arrow keys lead through them; the same is in the tables beside it` }, layer);
  d3.select(picture).call(d3.zoom().scaleExtent([1, 12]).translateExtent([[0, 0], [WIDTH, HEIGHT]]).filter(event => event.type !== 'wheel' || event.ctrlKey || event.metaKey).on('zoom', event => {
    layer.setAttribute('transform', event.transform);
    const k = event.transform.k;
    circles.forEach((circle, i) => circle.setAttribute('r', radius(located[i]) / Math.sqrt(k)));
    texts.forEach(text => { text.style.fontSize = 12 / k + 'px'; text.style.strokeWidth = 3.5 / k + 'px'; });
  }));
  const missing = places.length - located.length;
  return el('div', { class: 'stage' }, picture, el('div', { class: 'key' }, el('ul', { class: 'legend' }, located.length ? el('li', {}, el('i', { class: 'here' }), 'encounters there') : null,
    counts.size ? el('li', {}, [1, 2, 3, 4].map(n => el('i', { class: `part-${n}` })), `took part in 1${busiest > 1 ? ` to ${busiest}` : ''}`) : null),
    missing ? el('p', { class: 'small muted' }, `${plural(missing, 'place')} without known coordinates ${missing === 1 ? 'is' : 'are'} in the table only.`) : null));
}

/** Four shades by how often a country took part, none for those that did not. */
const shade = (count, most) => count === 0 ? 0 : most < 4 ? Math.min(4, count + 1) : Math.max(1, Math.ceil(4 * Math.log(count + 1) / Math.log(most + 1)));

/** The labels of the largest places first; one that would lie upon another is left out. */
function spaced(labels) {
  const taken = [];
  return labels.filter(({ site, at, r }) => {
    const box = [at[0] + r, at[1] - 9, at[0] + r + site.thing.label.length * 7, at[1] + 9];
    const free = box[2] < WIDTH && taken.every(other => box[2] < other[0] || box[0] > other[2] || box[3] < other[1] || box[1] > other[3]);
    if (free) taken.push(box);
    return free;
  });
}
