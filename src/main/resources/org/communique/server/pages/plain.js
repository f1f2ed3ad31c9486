// A page that is complete as it comes; where nothing is, the way to what there is.
import { el, fill, kind } from './core.js';
const ways = () => el('p', {}, 'Find somebody by name above, go to the ', el('a', { href: '/' }, 'first page'), ', or look at the ', el('a', { href: '/network' }, 'network'), ', the ', el('a', { href: '/timeline' }, 'timeline'), ' or the ', el('a', { href: '/map' }, 'map'), '.');
fill(async () => kind === 'nothing' ? ways() : null);
