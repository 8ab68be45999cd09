// The address holds everything that a view shows: ?view=accounts&icp=…&tier=TIER_1&open=….
// What is kept when people go to another view is the ICP.

const listeners = [];
let home = null;

/** Makes links lead to the explorer of a server, for parts of it that stand in another page. */
export function linkAway(explorer) {
  home = explorer;
}

/** What the address asks for, by name. */
export function route() {
  const asked = Object.fromEntries(new URLSearchParams(location.search));
  return { ...asked, view: asked.view || 'accounts' };
}

/** The address of the same view with some changes; an empty value takes its name away. */
export function link(changes) {
  return address({ ...(home ? {} : Object.fromEntries(new URLSearchParams(location.search))), ...changes });
}

/** The address of another view. */
export function linkTo(view, values = {}) {
  return address({ view, icp: home ? undefined : route().icp, ...values });
}

function address(values) {
  const kept = Object.entries(values).filter(([, value]) => value !== undefined && value !== null && value !== '');
  return `${home || ''}?${new URLSearchParams(kept)}`;
}

/** Shows another address. With replace, Back does not return to the present one. */
export function go(href, { replace = false } = {}) {
  if (replace) {
    history.replaceState(null, '', href);
  } else {
    history.pushState(null, '', href);
  }
  listeners.forEach((listener) => listener());
}

/** Calls the listener whenever the address changes. Links of the page change it without loading the page again. */
export function onRoute(listener) {
  listeners.push(listener);
  addEventListener('popstate', listener);
  addEventListener('click', follow);
}

function follow(event) {
  const anchor = event.target instanceof Element && event.target.closest('a[href^="?"]');
  const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  if (anchor && plain && !anchor.getAttribute('target')) {
    event.preventDefault();
    go(anchor.getAttribute('href'));
  }
}
