// What people decided about encounters.
import { el, fill } from './core.js';
fill(async () => el('p', { class: 'empty' }, 'Nobody has judged an encounter yet.'));
