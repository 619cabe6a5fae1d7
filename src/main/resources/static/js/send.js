// In a <textarea data-send> Enter sends the form and Shift+Enter begins a new line.
addEventListener('keydown', e => {
  if (e.key !== 'Enter' || e.shiftKey || e.isComposing || !e.target.matches?.('textarea[data-send]')) return;
  e.preventDefault();
  e.target.form.requestSubmit();
});
