// A field that narrows a long list of members as one types; without JavaScript the list itself does.
document.querySelectorAll('[data-filter-options]').forEach((block) => {
  const select = block.querySelector('select');
  if (select.options.length < 12) return;
  const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const search = document.createElement('input');
  search.type = 'search';
  search.placeholder = block.dataset.filterOptions;
  search.setAttribute('aria-label', search.placeholder);
  search.autocomplete = 'off';
  search.addEventListener('change', (event) => event.stopPropagation());
  search.addEventListener('input', () => {
    const wanted = plain(search.value);
    let first = null;
    for (const option of select.options) {
      option.hidden = option.value !== '' && !plain(option.text).includes(wanted);
      if (!option.hidden && option.value !== '' && !first) first = option;
    }
    if (first && wanted && first !== select.selectedOptions[0]) {
      first.selected = true;
      select.dispatchEvent(new Event('change', {bubbles: true}));
    }
  });
  select.labels[0].before(search);
});
