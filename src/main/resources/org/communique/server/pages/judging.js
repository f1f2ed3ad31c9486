// Accepting, rejecting and correcting, for those who are logged in.
import { el } from './core.js';
import { section } from './lists.js';

export async function judgements(view, user, again) {
  if (!user.open) return null;
  return section('Judgement', el('p', { class: 'small muted' }, user.user ? '' : [el('a', { href: `/login?to=${encodeURIComponent(location.pathname)}` }, 'Log in'), ' to accept, reject or correct this.']));
}
