// A drop zone is a [data-drop] around a file input; with data-drop="send" its form goes off as soon as files are there.
const zoneOf = e => e.target.closest?.('[data-drop]');
addEventListener('dragover', e => {
  if (zoneOf(e)) e.preventDefault();
});
addEventListener('drop', e => {
  const input = zoneOf(e)?.querySelector('input[type=file]');
  if (!input || !e.dataTransfer.files.length) return;
  e.preventDefault();
  input.files = e.dataTransfer.files;
  input.dispatchEvent(new Event('change', {bubbles: true}));
});
addEventListener('change', e => {
  if (e.target.type === 'file' && zoneOf(e)?.dataset.drop === 'send') e.target.form.requestSubmit();
});
