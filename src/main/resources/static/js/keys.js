// data-key="n" on a link or button: pressing n anywhere but in a field clicks it.
addEventListener('keydown', e => {
  if (e.ctrlKey || e.metaKey || e.altKey || document.querySelector('dialog[open]')) return;
  if (e.target.closest?.('input,textarea,select,[contenteditable]')) return;
  const wanted = document.querySelector(`[data-key="${CSS.escape(e.key)}"]`);
  if (!wanted) return;
  e.preventDefault();
  wanted.click();
});
