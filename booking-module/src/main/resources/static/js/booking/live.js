// Keeps what a page shows up to date: the server tells that something has changed, the page asks for itself again and
// exchanges its live part. What changes with time alone, as who is late, is asked for at every minute where the part
// says so (data-every-minute). Without JavaScript, reloading does the same.
(() => {
  const SETTLE_MS = 1500;
  const COME_BACK_MS = 30000;
  const MINUTE_MS = 60000;
  const part = () => document.querySelector('[data-live]');
  if (!part() || !window.EventSource) return;

  let stream = null;
  let waiting = null;
  let minute = null;
  let asking = false;
  let askAgain = false;

  // What differs in every answer, or by what its reader has opened, is no news.
  function plain(element) {
    const copy = element.cloneNode(true);
    copy.querySelectorAll('input[type=hidden]').forEach((field) => field.remove());
    return copy.innerHTML;
  }
  let shown = plain(part());

  function address(element) {
    if (element.id) return `#${CSS.escape(element.id)}`;
    if (element.matches('a[href]')) return `a[href="${CSS.escape(element.getAttribute('href'))}"]`;
    if (element.form) return `form[action="${CSS.escape(element.form.getAttribute('action'))}"] button`;
    return null;
  }

  function exchange(fresh) {
    const old = part();
    const focused = old.contains(document.activeElement) ? document.activeElement : null;
    const back = focused && address(focused);
    const scrolled = [...old.querySelectorAll('.scroll')].map((box) => [box.scrollLeft, box.scrollTop]);
    const closed = [...old.querySelectorAll('details[id]:not([open])')].map((details) => details.id);
    old.replaceWith(fresh);
    fresh.querySelectorAll('.scroll').forEach((box, i) => {
      if (scrolled[i]) [box.scrollLeft, box.scrollTop] = scrolled[i];
    });
    closed.forEach((id) => document.getElementById(id)?.removeAttribute('open'));
    if (focused) ((back && fresh.querySelector(back)) ?? fresh).focus({preventScroll: true});
    const time = new Date().toLocaleTimeString(document.documentElement.lang, {hour: '2-digit', minute: '2-digit'});
    document.getElementById('live-news').textContent = `${fresh.dataset.news} ${time}`;
  }

  async function refresh() {
    if (asking) {
      askAgain = true;
      return true;
    }
    asking = true;
    try {
      const answer = await fetch(location.href, {cache: 'no-store'});
      // Led elsewhere: whoever reads this has signed out in another window.
      if (answer.redirected) return false;
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const fresh = answer.ok ? page.querySelector('[data-live]') : null;
      if (fresh) {
        const text = plain(fresh);
        if (text === shown) {
          part().dataset.mark = fresh.dataset.mark;
        } else {
          shown = text;
          exchange(fresh);
        }
      }
    } catch {
      // No network for a moment: the stream comes back, and tells again.
    } finally {
      asking = false;
    }
    if (askAgain) {
      askAgain = false;
      return refresh();
    }
    return true;
  }

  function atTheMinute() {
    if (part().dataset.everyMinute === undefined) return;
    clearTimeout(minute);
    minute = setTimeout(async () => {
      if (await refresh()) atTheMinute();
    }, MINUTE_MS - (Date.now() % MINUTE_MS));
  }

  function close() {
    clearTimeout(waiting);
    clearTimeout(minute);
    stream?.close();
    stream = null;
  }

  function open() {
    close();
    atTheMinute();
    stream = new EventSource(part().dataset.live);
    stream.onmessage = async (event) => {
      if (event.data !== part().dataset.mark && !(await refresh())) close();
    };
    stream.onerror = async () => {
      // A lost connection the browser mends by itself; a refusal it takes for good.
      if (stream?.readyState !== EventSource.CLOSED) return;
      close();
      if (!(await refresh())) return;
      waiting = setTimeout(open, COME_BACK_MS);
      atTheMinute();
    };
  }

  // A page that is only passed through needs no stream; nor does one that nobody sees, as browsers grant few of them.
  function openSoon() {
    close();
    if (!document.hidden) waiting = setTimeout(open, SETTLE_MS);
  }

  document.addEventListener('visibilitychange', () => {
    if (document.hidden) return close();
    if (part().dataset.everyMinute !== undefined) refresh();
    openSoon();
  });
  window.addEventListener('pagehide', close);
  window.addEventListener('pageshow', openSoon);
})();
