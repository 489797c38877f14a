// Choosing a date shows it at once; without JavaScript the button does.
document.querySelectorAll('form[data-submit-on-change]').forEach((form) => {
  form.querySelector('button')?.setAttribute('hidden', '');
  form.addEventListener('change', () => form.requestSubmit());
});

document.querySelectorAll('[data-print]').forEach((button) => {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
});

// Arrows: inside the table from one link to the next, outside it to the period before or after. No letters, since
// those are what people who dictate or use a screen reader say for other things (WCAG 2.1.4).
(() => {
  const centre = (element) => {
    const box = element.getBoundingClientRect();
    return (box.left + box.right) / 2;
  };
  const links = (row) => [...row.querySelectorAll('a')];

  function neighbour(link, key) {
    const row = link.closest('tr');
    if (key === 'ArrowLeft' || key === 'ArrowRight') {
      const inRow = links(row);
      return inRow[inRow.indexOf(link) + (key === 'ArrowRight' ? 1 : -1)];
    }
    const rows = [...link.closest('table').rows];
    const step = key === 'ArrowDown' ? 1 : -1;
    for (let at = rows.indexOf(row) + step; rows[at]; at += step) {
      const candidates = links(rows[at]);
      if (candidates.length > 0) {
        return candidates.reduce((best, other) =>
          Math.abs(centre(other) - centre(link)) < Math.abs(centre(best) - centre(link)) ? other : best);
      }
    }
    return null;
  }

  document.addEventListener('keydown', (event) => {
    if (!event.key.startsWith('Arrow') || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    if (event.target.closest('input, select, textarea, summary')) return;
    const link = event.target.closest('.planning-table a');
    if (link) {
      const next = neighbour(link, event.key);
      if (next) {
        next.focus();
        event.preventDefault();
      }
    } else if (!event.target.closest('.planning-scroll')) {
      const rel = {ArrowLeft: 'prev', ArrowRight: 'next'}[event.key];
      if (rel) document.querySelector(`.planning-moves a[rel=${rel}]`)?.click();
    }
  });
})();
