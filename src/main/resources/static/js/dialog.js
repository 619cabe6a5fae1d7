// A link with data-dialog="id" opens its page's form in that dialog (asked for with ?dialog); data-shut or the event "shut" closes it.
addEventListener('click', async e => {
  if (e.target.closest('[data-shut]')) {
    e.preventDefault();
    e.target.closest('dialog')?.close();
    return;
  }
  const opener = e.target.closest('[data-dialog]');
  const dialog = opener && document.getElementById(opener.dataset.dialog);
  if (!dialog || e.ctrlKey || e.metaKey || e.shiftKey) return;
  e.preventDefault();
  openDialog(dialog, opener.href);
});
async function openDialog(dialog, from) {
  const page = new URL(from);
  page.searchParams.set('dialog', '');
  dialog.dataset.from = from;
  await htmx.ajax('GET', page.pathname + page.search, {target: dialog, swap: 'innerHTML'});
  if (!dialog.open) dialog.showModal();
  dialog.querySelector('[autofocus]')?.focus();
}
document.addEventListener('open-dialog', e => openDialog(document.getElementById(e.detail.id), e.detail.from));
// What is swapped into the dialog "held" speaks up at once: the page below stays as it was.
document.addEventListener('htmx:afterSwap', e => {
  const held = e.detail.target;
  if (held?.id === 'held' && !held.open) held.showModal();
});
document.addEventListener('shut', () => document.querySelectorAll('dialog[open]:not(.cover)').forEach(d => d.close()));
