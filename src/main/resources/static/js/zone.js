// The browser knows the time zone of whoever sits at it; the machine that Amity runs on may not. It is proposed until she chooses one.
document.querySelectorAll('[data-zone] select').forEach(select => {
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (here && select.querySelector(`option[value="${CSS.escape(here)}"]`)) select.value = here;
});
