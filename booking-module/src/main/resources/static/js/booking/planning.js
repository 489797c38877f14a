// Choosing a date shows it at once; without JavaScript the button does.
document.querySelectorAll('form[data-submit-on-change]').forEach((form) => {
  form.querySelector('button')?.setAttribute('hidden', '');
  form.addEventListener('change', () => form.requestSubmit());
});
