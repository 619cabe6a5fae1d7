// The same number twice: data-pair="#other" keeps a range and a number field alike; data-step="-10" data-steps="#field" moves it.
addEventListener('input', e => {
  const other = e.target.dataset?.pair && document.querySelector(e.target.dataset.pair);
  if (other && other.value !== e.target.value) other.value = e.target.value;
});
addEventListener('click', e => {
  const button = e.target.closest('[data-step]');
  const field = button && document.querySelector(button.dataset.steps);
  if (!field) return;
  e.preventDefault();
  field.value = Math.max(Number(field.min || 0), Number(field.value) + Number(button.dataset.step));
  field.dispatchEvent(new Event('input', {bubbles: true}));
  field.dispatchEvent(new Event('change', {bubbles: true}));
});
