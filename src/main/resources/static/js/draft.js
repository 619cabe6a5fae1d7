// What is typed or tapped in a form stays until the server has kept it: through a reload, a lost connection and a session
// that ended. It lies in this tab alone, under the mark of the book and the page; signing out takes it away in every tab.
// Passwords, one-time codes and files are never kept.
{
  const BOOK = document.documentElement.dataset.book, NAMED = 'draft ';
  const here = () => location.href.replace(/#.*/, '');      // a place within the page is the same page, and no referrer has it
  const drafts = () => Object.keys(sessionStorage).filter(key => key.startsWith(NAMED));
  const read = key => JSON.parse(sessionStorage.getItem(key));
  const write = (key, draft) => { try { sessionStorage.setItem(key, JSON.stringify(draft)); } catch { /* no room: the page still has it */ } };
  const forget = () => drafts().forEach(key => sessionStorage.removeItem(key));
  const signedOut = new BroadcastChannel('signed-out');
  signedOut.onmessage = forget;

  const keys = new WeakMap(), touched = new WeakMap();
  const secret = field => /^(password|file|hidden|submit|button|reset)$/.test(field.type) || /one-time-code|password/.test(field.autocomplete);
  const isOurs = form => BOOK && form?.method === 'post' && !form.matches('[data-aside],[action="/sign-out"],.cover form') && form.getAttribute('action');
  // One form among others of a page: by where it goes and by what goes along unseen.
  const keyOf = form => {
    if (!keys.has(form)) {
      const along = [...form.querySelectorAll('input[type=hidden]')].filter(it => !/^(_csrf$|seen-)/.test(it.name));
      keys.set(form, [NAMED + BOOK, location.pathname, form.getAttribute('action'), ...along.map(it => it.name + '=' + it.value)].join(' '));
    }
    return keys.get(form);
  };
  const isTicked = field => field.type === 'radio' || field.type === 'checkbox';
  const named = (form, name) => [...form.elements].filter(it => it.name === name && !secret(it));

  function note(e) {
    const field = e.target, form = field.form;
    if (!isOurs(form) || !field.name || secret(field)) return;
    const names = touched.get(form) ?? touched.set(form, new Set()).get(form);
    names.add(field.name);
    const values = [...names].map(name => [name, named(form, name).filter(it => !isTicked(it) || it.checked)
      .flatMap(it => it.multiple ? [...it.selectedOptions].map(one => one.value) : [it.value])]);
    const dialog = form.closest('dialog');
    write(keyOf(form), {values, page: here(), dialog: dialog && {id: dialog.id, from: dialog.dataset.from}});
  }
  addEventListener('input', note);
  addEventListener('change', note);

  function fill(form, values) {
    let missing = false;
    for (const [name, chosen] of values) {
      const fields = named(form, name);
      if (fields.length === 0 || fields[0].type === 'radio' && !fields.some(it => chosen.includes(it.value))) missing = true;
      fields.forEach((field, nth) => {
        if (isTicked(field)) field.checked = chosen.includes(field.value);
        else if (field.multiple) [...field.options].forEach(it => it.selected = chosen.includes(it.value));
        else if (chosen[nth] !== undefined) field.value = chosen[nth];
        const names = touched.get(form) ?? touched.set(form, new Set()).get(form);
        names.add(name);
      });
    }
    if (form.querySelector('[data-proposes]')) {        // what comes back is a choice, and the rest is proposed from it
      values.forEach(([name]) => named(form, name).filter(it => !isTicked(it) || it.checked)
        .forEach(it => it.dispatchEvent(new Event('input', {bubbles: true}))));
    }
    return missing;
  }
  const differs = (form, values) => values.some(([name, chosen]) => {
    const now = named(form, name).filter(it => !isTicked(it) || it.checked).map(it => it.value);
    return named(form, name).length > 0 && JSON.stringify(now) !== JSON.stringify(chosen);
  });

  function bringBack(form) {
    const draft = isOurs(form) && !touched.has(form) && read(keyOf(form));
    if (!draft || !differs(form, draft.values)) return;
    if (fill(form, draft.values)) {                     // a chip that is only there once the words are read
      form.addEventListener('htmx:afterSettle', () => fill(form, draft.values), {once: true});
    }
    form.querySelectorAll('details').forEach(it => { if (draft.values.some(([name]) => it.querySelector(`[name="${CSS.escape(name)}"]`))) it.open = true; });
    for (let fold = form.closest('details'); fold; fold = fold.parentElement.closest('details')) fold.open = true;
    form.prepend(document.getElementById('draft').content.cloneNode(true));
  }
  addEventListener('click', e => {
    const form = e.target.closest('[data-drop-draft]')?.form ?? (e.target.closest('[data-shut]') && e.target.closest('form'));
    if (!form) return;
    sessionStorage.removeItem(keyOf(form));
    if (e.target.closest('[data-drop-draft]')) location.reload();
  });

  // A form that is sent is kept once a page of the book answers from where it was sent on; meeting the way in, it was not.
  addEventListener('submit', e => {
    const form = e.target;
    if (form.matches('[action="/sign-out"]')) {
      forget();
      signedOut.postMessage('');
    } else if (form.dataset.aside) {
      drafts().filter(key => key.split(' ')[3] === form.dataset.aside).forEach(key => sessionStorage.removeItem(key));
    } else if (isOurs(form) && sessionStorage.getItem(keyOf(form))) {
      write(keyOf(form), {...read(keyOf(form)), sent: here()});
    }
  });
  document.addEventListener('htmx:afterRequest', e => {
    const form = e.detail.requestConfig.elt.closest('form');
    if (form && isOurs(form) && e.detail.successful && e.detail.requestConfig.verb !== 'get') {
      sessionStorage.removeItem(keyOf(form));
      touched.delete(form);
    }
  });
  document.addEventListener('htmx:sendError', e => {
    if (e.detail.requestConfig?.verb !== 'get') document.getElementById('toast')?.replaceChildren(document.getElementById('unreachable').content.cloneNode(true));
  });

  const look = place => {
    if (place.matches?.('form')) bringBack(place);
    place.querySelectorAll?.('form').forEach(bringBack);
  };
  addEventListener('DOMContentLoaded', async () => {
    const way = performance.getEntriesByType('navigation')[0];
    for (const key of drafts()) {
      const draft = read(key);
      if (!BOOK) write(key, {...draft, sent: undefined});
      else if (!key.startsWith(NAMED + BOOK + ' ')) sessionStorage.removeItem(key);
      else if (draft.sent && way?.redirectCount > 0 && draft.sent === document.referrer) sessionStorage.removeItem(key);
    }
    if (!BOOK) return;
    look(document);
    for (const key of drafts()) {                       // a dialog that was open over this page opens again with its words
      const {dialog, page} = read(key);
      if (dialog?.from && page === here()) document.dispatchEvent(new CustomEvent('open-dialog', {detail: dialog}));
    }
  });
  document.addEventListener('htmx:load', e => look(e.detail.elt));
}
