// Light or dark as chosen before; else as the system says. Runs before the first paint.
(() => {
  let chosen = null;
  try { chosen = localStorage.getItem('communique-theme'); } catch { /* storage may be switched off */ }
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen;
})();
