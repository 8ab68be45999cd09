// How well the list would have found the customers there are, against size alone: the first sentence of the back-test.
import { ask } from '../api.js';
import { share } from '../format.js';
import { html } from '../lit.js';
import { link, linkTo } from '../route.js';
import { texts } from '../texts.js';
import { backtestAsked, followed } from './backtest.js';

const words = texts.board.truth;

/** The back-test of a profile, once a person has asked for it; before, nothing runs. */
export function truthAsked(route, icp) {
  return route.tested ? backtestAsked({}, { icps: [icp], icp }) : null;
}

export function truth(route, icp, { counts }) {
  const asked = truthAsked(route, icp);
  if (counts.customers === 0) {
    return '';
  }
  if (!asked) {
    return html`<p class="truth"><a href=${link({ tested: 1 })}>${words.ask}</a></p>`;
  }
  const { data, error } = ask(...asked);
  return html`<p class="truth" role="status">${error ? error.message : sentence(data ? followed(data.backtest) : null)}
    <a href=${linkTo('customers', { part: 'backtest', run: 1 })}>${words.whole}</a></p>`;
}

function sentence(backtest) {
  if (!backtest || backtest.state === 'QUEUED' || backtest.state === 'RUNNING') {
    return words.running(share(backtest ? backtest.progress : 0));
  }
  if (backtest.state === 'CANCELLED') {
    return texts.backtest.cancelled;
  }
  return backtest.report ? backtest.report.sentences[0] : texts.backtest.failed;
}
