// In a form that proposes (one part of it is [data-proposes]) what is tapped or typed is a choice: its twin "seen-…" goes,
// an answer on its way that does not know of it yet is passed over, and the rest is proposed anew. Where the cursor stands
// in the proposals themselves, that waits until it leaves: nothing is taken from under the fingers.
{
  const waiting = new WeakMap(), outdated = new WeakSet();
  const part = field => field.form?.querySelector('[data-proposes]');
  const isPart = element => element.matches?.('[data-proposes]');
  const ask = (proposals, after) => {
    outdated.add(proposals);
    clearTimeout(waiting.get(proposals));
    waiting.set(proposals, after === null ? 0 : setTimeout(() => {
      waiting.delete(proposals);
      htmx.trigger(proposals, 'propose');
    }, after));
  };
  const chosen = field => {
    const proposals = part(field);
    if (!proposals || !field.name) return;
    field.form.querySelector(`[name="seen-${CSS.escape(field.name)}"]`)?.remove();
    if (field.type === 'radio') {
      giveWay(field);
      ask(proposals, 0);
    } else if (field.matches('select[data-decides]')) { // what else is asked hangs on it
      ask(proposals, 0);
    } else if (!proposals.contains(field)) {
      ask(proposals, 250);
    } else if (waiting.has(proposals) || proposals.matches('.htmx-request')) {
      ask(proposals, null);
    }
  };
  // A kind that was tapped before and cannot go the way that is tapped now gives way.
  const giveWay = field => {
    const kind = field.name === 'direction' && field.form.querySelector('[name=kind]:checked');
    if (kind && !kind.closest('label').matches('.for-' + field.value)) kind.checked = false;
  };
  addEventListener('input', e => chosen(e.target));
  addEventListener('click', e => { if (e.target.matches?.('input[type=radio]')) chosen(e.target); });
  addEventListener('focusout', e => {
    const proposals = e.target.form && part(e.target);
    if (proposals?.contains(e.target) && waiting.get(proposals) === 0) ask(proposals, 0);
  });
  document.addEventListener('htmx:beforeRequest', e => outdated.delete(e.detail.elt));
  let opened;                                         // what she has opened stays open
  document.addEventListener('htmx:beforeSwap', e => {
    if (!isPart(e.detail.target)) return;
    if (outdated.has(e.detail.target)) e.detail.shouldSwap = false;
    opened = e.detail.target.querySelector('details')?.open;
  });
  document.addEventListener('htmx:afterSwap', e => {
    const more = opened && isPart(e.detail.target) && e.detail.target.querySelector('details');
    if (more) more.open = true;
  });
}
