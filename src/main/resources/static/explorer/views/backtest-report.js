// What a back-test found: sentences first, then each ranking as a value in its interval, baselines thin.
import { count, share } from '../format.js';
import { html, svg } from '../lit.js';
import { interval } from '../parts/intervals.js';
import { texts } from '../texts.js';

const words = texts.backtest;
const CHANCE = 0.5;
const MAIN = ['ICP', 'LIKENESS', 'LOOKALIKES', 'NEARNESS'];
const BASELINES = ['SIZE', 'STAFF', 'SHARED_TECHNOLOGIES', 'FOOTPRINT', 'RANDOM'];

export function report({ verdict, sentences, rankings, split }) {
  const [first, ...others] = sentences;
  const parts = rankings.filter((it) => !MAIN.includes(it.role) && !BASELINES.includes(it.role));
  return html`
    <section class="outcome-box verdict-box" role="status"><h2>${words.verdicts[verdict]}</h2>
      <p>${first}</p>
      <ul class="sentences">${others.map((it) => html`<li>${it}</li>`)}</ul></section>
    <section><h2>${words.chart}</h2>
      <p class="muted">${words.chartHint(count(split.heldOut), count(split.others))}</p>
      ${table([...chosen(rankings, MAIN), ...chosen(rankings, BASELINES)], words.chart)}</section>
    ${parts.length === 0 ? '' : html`<details class="more-rankings"><summary>${words.parts}</summary>${table(parts, words.parts)}</details>`}`;
}

function chosen(rankings, roles) {
  return roles.flatMap((role) => rankings.filter((it) => it.role === role));
}

function table(rankings, caption) {
  return html`<table class="rows forest">
    <caption class="hidden">${caption}</caption>
    <thead><tr><th scope="col">${words.ranking}</th><th scope="col" class="graph">${axis()}</th>
      <th scope="col" class="number">${words.area}</th><th scope="col" class="number">${words.equal}</th>
      <th scope="col" class="number">${words.found}</th></tr></thead>
    <tbody>${rankings.map((it) => row(it))}</tbody></table>`;
}

/** From none to all; chance is in the middle. */
function axis() {
  return html`<span class="hidden">${words.drawing}</span>
    <svg class="axis" viewBox="0 0 200 14" aria-hidden="true">
      ${[[0, 'start'], [CHANCE, 'middle'], [1, 'end']].map(([at, anchor]) => svg`<text x=${200 * at} y="11"
        text-anchor=${anchor}>${at === CHANCE ? words.chance(share(at)) : share(at)}</text>`)}</svg>`;
}

function row({ role, text, area, areaAtEqualSize, cuts }) {
  const first = cuts.find((it) => it.cut === 'TIER_1') || cuts.find((it) => it.cut === 'ONE_PERCENT');
  const baseline = BASELINES.includes(role);
  return html`<tr><th scope="row">${text} ${baseline ? html`<small class="muted">${words.baseline}</small>` : ''}</th>
    <td class="graph">${interval(area, { mark: CHANCE, thin: baseline })}</td>
    <td class="number" data-label=${words.area}>${estimate(area)}</td>
    <td class="number" data-label=${words.equal}>${estimate(areaAtEqualSize)}</td>
    <td class="number" data-label=${words.found}>${first ? html`${estimate(first.found)}<small>${words.first(count(first.accounts))}</small>` : texts.unknown}</td></tr>`;
}

function estimate({ value, low, high }) {
  return html`<strong>${share(value)}</strong><small>${words.interval(share(low), share(high))}</small>`;
}
