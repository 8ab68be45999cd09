// The back-test: would the profile have found customers that are held out? It runs when asked for; the address says how.
import { ask, refresh, refreshSoon, request } from '../api.js';
import { share } from '../format.js';
import { html } from '../lit.js';
import { failure, lines } from '../parts/states.js';
import { go, link } from '../route.js';
import { texts } from '../texts.js';
import { report } from './backtest-report.js';

const words = texts.backtest;
const LOOK_AGAIN = 1000;

export function backtestAsked(route, { icps, icp }) {
  return ['backtest', {
    icp: route.of === 'likeness' || icps.length === 0 ? null : icp.id,
    split: split(route),
    hide: (route.hide || '').split(',').map((it) => it.trim()).filter(Boolean),
    unlinked: false,
  }];
}

function split({ method, before }) {
  return method === 'folds' ? { folds: true } : method === 'before' && before ? { before } : null;
}

export function backtest(route, asked, { icps }) {
  return html`${form(route, icps)}
    ${route.run ? outcome(asked) : html`<p class="muted">${words.notRun}</p>`}`;
}

function form(route, icps) {
  const method = route.method || 'auto';
  return html`<form class="controls asked" @submit=${run}>
    <label class="choice"><span>${words.of}</span><select name="of">
      ${icps.length > 0 ? html`<option value="" ?selected=${route.of !== 'likeness'}>${words.icp}</option>` : ''}
      <option value="likeness" ?selected=${route.of === 'likeness'}>${words.likeness}</option></select></label>
    <label class="choice"><span>${words.method}</span><select name="method">
      ${Object.entries(words.methods).map(([key, text]) => html`<option value=${key} ?selected=${key === method}>${text}</option>`)}</select></label>
    <label class="choice"><span>${words.before}</span><input type="date" name="before" .value=${route.before || ''}></label>
    <label class="choice"><span>${words.hide}</span><input name="hide" autocomplete="off" .value=${route.hide || ''}
      aria-describedby="hide-why"></label>
    <button class="button primary">${words.run}</button>
    <small id="hide-why" class="muted">${words.hideWhy}</small>
  </form>`;
}

function run(event) {
  event.preventDefault();
  const { of, method, before, hide } = Object.fromEntries(new FormData(event.target));
  go(link({ of, method: method === 'auto' ? '' : method, before: method === 'before' ? before : '', hide, run: 1 }));
}

function outcome(asked) {
  const { data, error } = ask(...asked);
  if (error) {
    return failure(error);
  }
  if (!data) {
    return lines(6);
  }
  const { state, progress, stale, report: found } = followed(data.backtest);
  if (state === 'CANCELLED') {
    return html`<p role="status">${words.cancelled}</p>`;
  }
  if (state === 'FAILED') {
    return html`<p class="error-text" role="alert">${words.failed}</p>`;
  }
  return found ? html`${stale ? html`<p class="muted" role="status">${words.stale}</p>` : ''}${report(found)}`
    : html`<p role="status"><progress max="1" .value=${progress} aria-label=${words.running}></progress>
      ${state === 'QUEUED' ? words.queued : words.runningAt(share(progress))}
      <button type="button" class="button small" @click=${() => cancel(asked)}>${words.cancel}</button></p>`;
}

/** The back-test, which is asked again soon while a newer state is to come. */
export function followed(backtest) {
  if (backtest.state === 'QUEUED' || backtest.state === 'RUNNING' || backtest.stale) {
    refreshSoon('backtest', LOOK_AGAIN);
  }
  return backtest;
}

/** Leaves the back-test first, since a page that asks for a stopped one starts it again. */
async function cancel([, variables]) {
  go(link({ run: '' }));
  await request('cancelBacktest', variables).catch(() => { /* It ends by itself. */ });
  refresh('backtest');
}
