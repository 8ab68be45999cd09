// How the values of a criterion are spread: customers against prospects. Yes-or-no values as two bars, others as a histogram
// with customers below the line; the words next to it say the same.
import { count } from '../format.js';
import { html, svg } from '../lit.js';
import { texts } from '../texts.js';
import { shareBar } from './bars.js';

const words = texts.values;
const HEIGHT = 20;

export function histogram(values) {
  const { bins } = values;
  const groups = ['customers', 'prospects'].map((who) => group(who, values)).filter((it) => it.all > 0);
  if (groups.length === 0) {
    return '';
  }
  const yesOrNo = bins.slice(1, -1).every((it) => it.prospects + it.customers === 0);
  return html`<div class="spread">${yesOrNo ? html`<ul>${groups.map((it) => html`<li>
      <span>${words.groups[it.who]}</span>${shareBar(it.high / it.all, it.who === 'customers' ? 'INTENT' : 'FIT')}
      <small>${words.of(count(it.high), count(it.all))}</small></li>`)}</ul>`
    : html`${drawn(bins, groups)}<p>${words.upperHalf(groups.map((it) => words.part(words.groups[it.who], count(it.high), count(it.all))))}</p>`}
    ${unknown(groups)}</div>`;
}

/** Customers or prospects: how many there are, have half of the value or more, and are unknown. */
function group(who, values) {
  const counts = values.bins.map((it) => it[who]);
  const unknownOnes = who === 'customers' ? values.unknownCustomers : values.unknownProspects;
  const sum = (numbers) => numbers.reduce((total, it) => total + it, 0);
  return { who, counts, all: sum(counts) + unknownOnes, high: sum(counts.slice(counts.length / 2)), unknown: unknownOnes };
}

function unknown(groups) {
  const some = groups.filter((it) => it.unknown > 0);
  return some.length === 0 ? '' : html`<small class="muted">${words.unknown(some.map((it) => words.part(words.groups[it.who], count(it.unknown), count(it.all))))}</small>`;
}

/** Each group on a scale of its own, since there are far more prospects than customers. */
function drawn(bins, groups) {
  const width = 100 / bins.length;
  const bars = groups.flatMap(({ who, counts }) => {
    const most = Math.max(1, ...counts);
    return counts.map((it, i) => {
      const height = it === 0 ? 0 : Math.max(1, (HEIGHT * it) / most);
      return svg`<rect class=${who} x=${i * width + 0.5} y=${who === 'prospects' ? HEIGHT - height : HEIGHT + 1} width=${width - 1} height=${height}/>`;
    });
  });
  return html`<svg class="histogram" viewBox="0 0 100 ${2 * HEIGHT + 1}" preserveAspectRatio="none" aria-hidden="true">
      <rect class="base" y=${HEIGHT} width="100" height="1"/>${bars}</svg>
    <p class="ends muted" aria-hidden="true"><small>${words.low}</small><small>${words.legend}</small><small>${words.high}</small></p>`;
}
