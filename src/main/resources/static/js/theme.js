// Turns the light without a reload; the server keeps the choice in its cookie.
addEventListener('submit', e => {
  const form = e.target.closest('[data-theme-form]');
  if (!form) return;
  e.preventDefault();
  const root = document.documentElement;
  const dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  const sent = new URLSearchParams(new FormData(form));
  sent.set('theme', root.dataset.theme = dark ? 'light' : 'dark');
  fetch(form.action, {method: 'POST', body: sent, redirect: 'manual'});
  dispatchEvent(new Event('theme'));
});
