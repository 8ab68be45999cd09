// Two versions of a profile compared: what it says, whom its rules move, and whom new data moved since.
import { ask } from '../api.js';
import { count } from '../format.js';
import { html } from '../lit.js';
import { lines, shown } from '../parts/states.js';
import { link } from '../route.js';
import { texts } from '../texts.js';
import { mover } from './outcome.js';

const words = texts.workbench;

/** The document and variables of the comparison that the address asks for. */
export function comparisonAsked(icp, { compare }) {
  const known = icp.versions.some((it) => it.id === compare);
  return known ? ['icpDiff', { from: compare, to: icp.current.id, first: 10 }] : null;
}

export function comparison(icp, route) {
  const asked = comparisonAsked(icp, route);
  return asked ? html`<section class="outcome-box">${shown(ask(...asked), (data) => difference(data.icpDiff), lines(4))}
    <p class="go"><a class="button" href=${link({ compare: '' })}>${words.closeComparison}</a></p></section>` : '';
}

function difference({ from, to, criteria, rules, data }) {
  return html`<h2>${words.compared(count(from.number), count(to.number))}</h2>
    ${criteria.length === 0 ? html`<p class="muted">${words.sameCriteria}</p>` : html`<ul class="plain">${criteria.map((it) => html`<li>
      <strong>${it.name}</strong> <span class="muted">${it.text}</span></li>`)}</ul>`}
    ${moved(words.byRules, rules)}${moved(words.byData, data)}`;
}

function moved(title, { totalCount, nodes }) {
  return html`<h3>${title(totalCount, count(totalCount))}</h3>
    ${totalCount === 0 ? '' : html`<ul class="movers">${nodes.map((it) => mover(it))}</ul>`}
    ${totalCount > nodes.length ? html`<p class="muted">${words.firstMovers(count(nodes.length))}</p>` : ''}`;
}
