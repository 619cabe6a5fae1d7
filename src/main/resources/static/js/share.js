// data-share="#words" hands the words of that element to the phone's own sharing, and shows only where there is such a thing.
if (navigator.share) {
  const show = root => root.querySelectorAll?.('[data-share][hidden]').forEach(button => { button.hidden = false; });
  show(document);
  addEventListener('htmx:load', e => show(e.target));
  addEventListener('click', e => {
    const button = e.target.closest('[data-share]');
    const words = button && document.querySelector(button.dataset.share);
    if (!words) return;
    e.preventDefault();
    navigator.share({ text: words.value ?? words.innerText }).catch(() => {});
  });
}
