// After a swap the focus goes to what asks for it with data-focus, or to what the form names in data-then where the form
// itself went, so that keyboard and ear follow the change; with data-stay it stays where it was.
// A sentence in the toast leaves by itself.
document.addEventListener('htmx:afterSettle', e => {
  const next = e.detail.elt?.matches?.('[data-focus]') ? e.detail.elt : e.detail.elt?.querySelector?.('[data-focus]');
  const { then, stay } = e.detail.requestConfig?.elt?.dataset ?? {};
  ((stay && document.getElementById(stay)) ?? next ?? (then && document.getElementById(then)))?.focus();
});
document.addEventListener('htmx:oobAfterSwap', e => {
  const said = e.detail.target?.id === 'toast' && document.querySelector('#toast .toast-say');
  if (said) setTimeout(() => said.remove(), 8_000);
});
