// Counts down what is left of the time a slot is kept for; without JavaScript the page says until when.
document.querySelectorAll('[data-seconds-left]').forEach((kept) => {
  const clock = kept.querySelector('.checkout-clock');
  const end = performance.now() + 1000 * Number(kept.dataset.secondsLeft);
  clock.hidden = false;
  const show = () => {
    const left = Math.max(0, Math.ceil((end - performance.now()) / 1000));
    clock.textContent = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
    if (left === 0) {
      clearInterval(ticking);
      kept.textContent = kept.dataset.gone;
      kept.classList.add('checkout-lapsed');
    }
  };
  const ticking = setInterval(show, 1000);
  show();
});
