// data-copy="#words" puts the words of that element on the clipboard and says so by its own data-copied label.
addEventListener('click', async e => {
  const button = e.target.closest('[data-copy]');
  const words = button && document.querySelector(button.dataset.copy);
  if (!words) return;
  e.preventDefault();
  await navigator.clipboard.writeText(words.value ?? words.innerText);
  const label = button.querySelector('span') ?? button;
  const before = label.textContent;
  label.textContent = button.dataset.copied ?? before;
  setTimeout(() => { label.textContent = before; }, 2_000);
});
