// Logging in and out.
import { api, el, fill, forgetSession, who } from './core.js';

fill(async () => {
  const { user, open } = await who();
  if (!open) return el('p', { class: 'notice' }, 'Nobody can log in here: the server was started without --users. Reading needs no login.');
  return user ? el('div', { class: 'panel' }, el('p', {}, `You are logged in as ${user}.`), el('button', { type: 'button', onclick: async () => { await api('logout', { method: 'POST', data: {} }); forgetSession(); location.reload(); } }, 'Log out')) : form();
});

function form() {
  const told = el('p', { class: 'notice', role: 'alert', hidden: true });
  const user = el('input', { type: 'text', name: 'user', autocomplete: 'username', required: true });
  const password = el('input', { type: 'password', name: 'password', autocomplete: 'current-password', required: true });
  return el('form', { class: 'panel stack slight', onsubmit: async event => {
    event.preventDefault();
    try {
      await api('login', { method: 'POST', data: { user: user.value, password: password.value } });
      const to = new URLSearchParams(location.search).get('to') ?? '/';
      location.href = /^\/(?!\/)/.test(to) ? to : '/';
    } catch (error) { told.textContent = error.message; told.hidden = false; password.select(); }
  } }, el('p', { class: 'muted' }, 'Those who are logged in can accept, reject and correct encounters, and store articles.'),
    el('label', { class: 'field' }, 'Name', user), el('label', { class: 'field' }, 'Password', password), told, el('div', {}, el('button', { class: 'primary', type: 'submit' }, 'Log in')));
}
