// Shown until a server that was just started has read its dataset: how far it is; then the page that was asked for.
import { api, body, el, number } from './core.js';

const bar = el('progress', { 'aria-label': 'How much has been read', max: 1, value: 0 });
const told = el('p', { class: 'muted', role: 'status' });
body.replaceChildren(el('div', { class: 'panel reading' }, bar, told));

async function look() {
  try {
    const { ready, step, steps, what, statements } = await api('progress');
    if (ready) { location.reload(); return; }
    bar.value = step / (steps + 1);
    told.textContent = step ? `Step ${step} of ${steps}: ${what}. ${number(statements)} statements so far.` : 'Opening it.';
  } catch (error) { told.textContent = error.message; }
  setTimeout(look, 500);
}

look();
