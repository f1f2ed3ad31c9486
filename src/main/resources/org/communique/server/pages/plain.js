// A page that is complete as it comes.
import { fill } from './core.js';
fill(async () => null);
