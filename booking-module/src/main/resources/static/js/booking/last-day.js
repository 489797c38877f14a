// The last day of a booking goes where the first one goes. Where none was typed, the one that the answer proposes is
// filled in, until something else is asked for; without JavaScript the page comes back with it.
document.querySelectorAll('[data-follows]').forEach((last) => {
  const first = last.form.elements[last.dataset.follows];
  let before = first ? first.valueAsNumber : NaN;
  let proposed = null;
  last.form.addEventListener('change', (event) => {
    if (event.target === last) {
      proposed = null;
    } else if (proposed && last.value === proposed) {
      last.value = '';
    }
    if (event.target === first) {
      const days = first.valueAsNumber - before;
      if (last.value && days) last.valueAsNumber += days;
      if (first.value) before = first.valueAsNumber;
    }
  }, true);
  document.addEventListener('htmx:afterSettle', () => {
    const answer = document.querySelector('[data-last-day]');
    if (answer && !last.value && last !== document.activeElement) {
      last.value = proposed = answer.dataset.lastDay;
    }
  });
});
