// The score as a sum: each signal begins where the one before it ended. A signal opens into the facts behind its points.
import { ask, redraw } from '../api.js';
import { count, exactPoints, hundredths } from '../format.js';
import { html } from '../lit.js';
import { step } from '../parts/bars.js';
import { texts } from '../texts.js';
import { chain } from './path.js';

const words = texts.card;
const MOST = 100;
const opened = new Set();

export function waterfall(account, icp) {
  const { score } = account;
  const shown = hundredths(score.value, score.contributions.map((it) => it.points));
  let from = 0;
  return html`<section><h3>${words.why}</h3>
    <p class="muted">${words.whyHint}</p>
    <ol class="waterfall">
      ${score.contributions.map((it, i) => {
        const start = from;
        from += it.points;
        return signal(account, icp, it, start, shown[i]);
      })}
    </ol>
    <p class="sum"><span>${words.total}</span><strong data-sum>${exactPoints(score.value)}</strong></p>
  </section>`;
}

function signal(account, icp, contribution, from, shown) {
  const { signal: name, kind, points, mostPoints, assumed, text } = contribution;
  return html`<li><details>
    <summary>
      <span class="name">${name} <small class="kind ${kind}">${texts.kinds[kind]}</small></span>
      <span class="points" title=${String(points)}><strong data-points>${exactPoints(shown)}</strong>
        <small>${words.of(count(mostPoints))}</small></span>
      ${step(from, points, Math.min(mostPoints, 100 - from), kind)}
      <span class="text">${text}${assumed ? html` <em>${words.notKnown}</em>` : ''}</span>
    </summary>
    ${facts(account, icp, contribution)}
  </details></li>`;
}

function facts(account, icp, contribution) {
  const key = `${account.id} ${icp.id} ${contribution.signal}`;
  const evidence = opened.has(key) ? all(account, icp, contribution) : contribution.evidence;
  if (evidence.nodes.length === 0) {
    return html`<p class="muted">${words.noEvidence}</p>`;
  }
  return html`<ul class="facts-list">${evidence.nodes.map((it) => fact(it))}</ul>
    ${evidence.totalCount > evidence.nodes.length && evidence.nodes.length < MOST
      ? html`<button type="button" class="button small" @click=${() => { opened.add(key); redraw(); }}>
        ${words.more(count(Math.min(evidence.totalCount, MOST)))}</button>` : ''}`;
}

/** The facts of a signal, up to the size of a page, once the user asked for them; until they are there, the first ones. */
function all(account, icp, contribution) {
  const { data, loading } = ask('evidence', { id: account.id, icp: icp.id, signal: contribution.signal, first: MOST });
  return !loading && data ? data.account.score.contributions[0].evidence : contribution.evidence;
}

function fact({ text, points, path }) {
  return html`<li><details>
    <summary><span>${text}</span><span class="points" title=${String(points)}>${exactPoints(points)}</span></summary>
    ${chain(path)}
  </details></li>`;
}
