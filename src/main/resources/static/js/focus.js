// After a swap the focus goes to what asks for it with data-focus, or to what the form names in data-then where the form
// itself went, so that keyboard and ear follow the change; with data-stay it stays where it was.
// What had the focus without an id of its own, because the hand had gone on meanwhile, is found again by what it is.
// A sentence in the toast leaves by itself.
let had = null;
const same = it => [it.tagName, it.name, it.getAttribute('href'), it.form?.getAttribute('action'), it.type === 'radio' && it.value,
  it.getAttribute('aria-label') ?? it.textContent.trim()].join(' ');
document.addEventListener('htmx:beforeSwap', e => {
  const at = document.activeElement;
  had = at && at !== document.body && e.detail.target?.contains(at) ? same(at) : null;
});
document.addEventListener('htmx:afterSettle', e => {
  const next = e.detail.elt?.matches?.('[data-focus]') ? e.detail.elt : e.detail.elt?.querySelector?.('[data-focus]');
  const { then, stay } = e.detail.requestConfig?.elt?.dataset ?? {};
  ((stay && document.getElementById(stay)) ?? next ?? (then && document.getElementById(then)))?.focus();
  if (had && document.activeElement === document.body) {
    [...document.querySelectorAll('a[href],button,summary,input,select,textarea')].find(it => same(it) === had)?.focus();
  }
  had = null;
});
document.addEventListener('htmx:oobAfterSwap', e => {
  const said = e.detail.target?.id === 'toast' && document.querySelector('#toast .toast-say');
  if (said) setTimeout(() => said.remove(), 8_000);
});
// In a strip that is moved sideways, what has the focus is seen whole.
document.addEventListener('focusin', e => {
  if (e.target.closest('.pile,.tabs')) e.target.scrollIntoView({block: 'nearest', inline: 'nearest'});
});
