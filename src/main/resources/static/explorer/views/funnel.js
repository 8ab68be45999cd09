// The market from all accounts down to those the team can work, what to relax, who just misses, what data is missing.
import { count, points, share } from '../format.js';
import { html, svg } from '../lit.js';
import { tierName } from '../parts/tiers.js';
import { linkTo } from '../route.js';
import { texts } from '../texts.js';

const words = texts.workbench;

export function funnel({ market, nearMisses }) {
  const steps = [[words.tam, market.tam], ...(market.nameOnly > 0 ? [[words.known, market.tam - market.nameOnly]] : []),
    ...market.filters.map((it) => [words.after(it.filter), it.left]),
    [market.broughtIn > 0 ? words.samWith(count(market.broughtIn)) : words.sam, market.sam], [words.som, market.som]];
  return html`<section><h2>${words.market}</h2>
      <ol class="funnel">${steps.map(([name, accounts]) => html`<li><span>${name}</span><strong>${count(accounts)}</strong>
        ${bar(market.tam > 0 ? accounts / market.tam : 0)}<small class="muted">${share(market.tam > 0 ? accounts / market.tam : 0)}</small></li>`)}</ol>
    </section>
    ${relaxations(market)}
    ${misses(nearMisses)}`;
}

function bar(part) {
  const width = 100 * part;
  return html`<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
    <rect class="ground" width="100" height="8"/>${svg`<rect class="FIT" x=${(100 - width) / 2} width=${width} height="8"/>`}</svg>`;
}

function relaxations({ relaxations: all, relaxationsHeldBack: heldBack }) {
  return all.length + heldBack === 0 ? '' : html`<section><h2>${words.relax}</h2><p class="muted">${words.relaxHint}</p>
    <ul class="plain">${all.slice(0, 5).map((it) => html`<li><strong>${it.text}</strong>
      <span class="muted">${words.gains(count(it.gained), count(it.gainedTier1 + it.gainedTier2), points(it.meanFitKept), points(it.meanFitAfter))}</span></li>`)}</ul>
    ${heldBack === 0 ? '' : html`<p class="muted">${words.heldBack(heldBack, count(heldBack))}</p>`}</section>`;
}

function misses({ totalCount, nodes }) {
  return totalCount === 0 ? '' : html`<section><h2>${words.misses(count(totalCount))}</h2>
    <ul class="plain">${nodes.map((it) => html`<li>${tierName(it.tier)}
      ${it.account ? html`<a href=${linkTo('accounts', { open: it.account.id })}>${it.account.name || it.account.domain}</a>` : texts.board.removed}
      <span class="muted">${it.text}</span></li>`)}</ul></section>`;
}

/** The fields whose data would be worth having. */
export function missing(fields) {
  return fields.length === 0 ? '' : html`<section><h2>${words.missing}</h2>
    <ul class="plain">${fields.map((it) => html`<li><strong>${it.text}</strong>
      <span class="muted">${words.missingOf(count(it.unknown), count(it.couldChangeTier))}</span></li>`)}</ul></section>`;
}
