// The SPARQL editor: YASQE of YASGUI where it loads, a plain field where it does not.
import { el } from './core.js';

const asset = name => new URL('./lib/' + name, import.meta.url).pathname;
let loading = null;

function load() {
  loading ??= new Promise((resolve, reject) => {
    document.head.append(el('link', { rel: 'stylesheet', href: asset('yasgui.min.css') }));
    const script = el('script', { src: asset('yasgui.min.js') });
    script.onload = () => resolve(window.Yasqe);
    script.onerror = () => reject(new Error('The editor could not be loaded.'));
    document.head.append(script);
  });
  return loading;
}

/** An editor in a frame: value() reads, set(text) writes; run is called on Ctrl and Enter, changed after each change by hand. */
export async function editor(frame, { run, changed }) {
  try {
    return rich(frame, await load(), run, changed);
  } catch {
    return plain(frame, run, changed);
  }
}

function rich(frame, Yasqe, run, changed) {
  // Completion of prefixes, classes and properties would ask prefix.cc and LOV: nothing outside is asked here.
  Yasqe.defaults.autocompleters = ['variables'];
  const yasqe = new Yasqe(frame, { value: '', persistenceId: null, showQueryButton: false, createShareableLink: null, resizeable: false, lineWrapping: true, pluginButtons: () => null });
  // Tab leaves the field, so that nobody is caught in it.
  yasqe.setOption('extraKeys', { Tab: false, 'Shift-Tab': false, 'Ctrl-Enter': run, 'Cmd-Enter': run, 'Ctrl-/': cm => cm.commentLines?.() });
  frame.querySelectorAll('textarea').forEach(area => area.setAttribute('aria-label', 'SPARQL query'));
  const scroll = frame.querySelector('.CodeMirror-scroll');
  for (const [name, value] of Object.entries({ tabindex: '0', role: 'region', 'aria-label': 'The query, to scroll' })) scroll?.setAttribute(name, value);
  let mine = false;
  yasqe.on('change', () => { if (!mine) changed(); });
  return { value: () => yasqe.getValue(), set: text => { mine = true; yasqe.setValue(text); mine = false; yasqe.refresh(); } };
}

function plain(frame, run, changed) {
  const area = el('textarea', { class: 'plain', spellcheck: 'false', 'aria-label': 'SPARQL query', oninput: changed, onkeydown: event => { if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) run(); } });
  frame.append(area);
  return { value: () => area.value, set: text => { area.value = text; } };
}
