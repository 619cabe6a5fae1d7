// Closes the book: a blank sheet over every page of every tab, by the ribbon, by the key "." or after idle minutes.
// It runs before the page is drawn, so that a closed book stays closed through reload, back and forward.
(() => {
  const root = document.documentElement;
  const idleFor = Number(root.dataset.closesAfter || 0) * 60_000;
  const CLOSED = 'book-closed', SEEN = 'book-seen';
  const sheet = () => document.getElementById('cover');
  const seen = () => localStorage.setItem(SEEN, Date.now());
  const isClosed = () => localStorage.getItem(CLOSED) !== null;
  const isIdle = () => idleFor > 0 && Date.now() - Number(localStorage.getItem(SEEN) ?? Date.now()) >= idleFor;
  const typing = e => e.target.closest?.('input:not([type=checkbox],[type=radio],[type=range]),textarea,select,[contenteditable]');

  function lay() {
    root.dataset.closed = '';
    if (sheet() && !sheet().open) sheet().showModal();
  }
  function lift() {
    delete root.dataset.closed;
    if (sheet()?.open) sheet().close();
  }
  function close() {
    localStorage.setItem(CLOSED, '');
    lay();
  }
  function open() {
    localStorage.removeItem(CLOSED);
    seen();
    lift();
  }
  function look() {
    if (isClosed() || isIdle()) close(); else lift();
  }

  if (idleFor === 0) {                                // a page that belongs to no book: nothing to cover
    localStorage.removeItem(CLOSED);
    seen();
    return;
  }
  look();
  if (!isClosed()) seen();
  addEventListener('DOMContentLoaded', () => {
    look();
    sheet().addEventListener('close', open);
  });
  addEventListener('pageshow', look);
  addEventListener('storage', look);
  document.addEventListener('visibilitychange', look);
  setInterval(look, 5_000);
  for (const sign of ['pointerdown', 'keydown', 'scroll']) addEventListener(sign, () => isClosed() || isIdle() || seen(), {passive: true});
  addEventListener('click', e => {
    if (e.target.closest('[data-cover]')) { e.preventDefault(); close(); }
  });
  addEventListener('keydown', e => {
    if (e.key !== '.' || e.ctrlKey || e.metaKey || e.altKey || typing(e)) return;
    e.preventDefault();
    if (isClosed()) open(); else close();
  });
})();
