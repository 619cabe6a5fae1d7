// A menu is a <details class="menu">: a click elsewhere or Escape closes it.
addEventListener('click', e => {
  for (const menu of document.querySelectorAll('.menu[open]')) if (!menu.contains(e.target)) menu.open = false;
});
addEventListener('keydown', e => {
  const menu = e.key === 'Escape' && e.target.closest?.('.menu[open]');
  if (!menu) return;
  menu.open = false;
  menu.querySelector('summary').focus();
});
