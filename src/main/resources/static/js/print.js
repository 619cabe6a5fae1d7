// [data-print] prints the page it is on.
addEventListener('click', e => {
  if (e.target.closest('[data-print]')) print();
});
