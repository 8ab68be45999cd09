// Draws the page again whenever the address changed or an answer arrived.
import { onAnswer } from './api.js';
import { render } from './lit.js';
import { endSignIn } from './oidc.js';
import { onRoute, route } from './route.js';
import { texts } from './texts.js';
import { frame } from './views/frame.js';
import { watchData } from './views/pulse.js';

const root = document.getElementById('explorer');
let due = false;
let shown = {};

/** Draws once, however many reasons there are to. */
function draw() {
  if (!due) {
    due = true;
    queueMicrotask(() => {
      due = false;
      const now = route();
      render(frame(now), root);
      document.title = `${texts.views[now.view] || ''} · ${texts.product}`;
      moveFocus(now);
    });
  }
}

/** After a change of view or card the keyboard goes on where the new content begins. */
function moveFocus(now) {
  const view = shown.view !== undefined && shown.view !== now.view;
  const opened = now.open && shown.open !== now.open && shown.view !== undefined;
  const closed = shown.open && !now.open && !view;
  const target = opened ? root.querySelector('.card')
    : view ? root.querySelector('main h1')
      : closed ? root.querySelector(`[data-opens="${CSS.escape(shown.open)}"]`) : null;
  if (target) {
    target.focus({ preventScroll: !(opened || view) });
  }
  if (view) {
    scrollTo(0, 0);
  }
  if (target || !(opened || view || closed)) {
    shown = { view: now.view, open: now.open };
  }
}

onRoute(draw);
onAnswer(draw);
watchData(draw);
await endSignIn();
draw();
