// The list that a suggested profile gives, with the tier of each account: it follows the lines and the capacity at once.
import { count, country, points } from '../format.js';
import { html } from '../lit.js';
import { failure, lines } from '../parts/states.js';
import { tierMark } from '../parts/tiers.js';
import { texts } from '../texts.js';

const words = texts.start.icp;

/** @param answer of the preview, or null when no line is left that ranks */
export function preview(answer) {
  return html`<section aria-busy=${answer && answer.loading ? 'true' : 'false'}><h3>${words.preview}</h3>${!answer ? html`<p class="muted">${words.noSignal}</p>`
    : answer.error ? failure(answer.error) : answer.data ? list(answer.data.previewIcp) : lines(8)}</section>`;
}

function list({ tierCounts, prospects, problems }) {
  if (!tierCounts) {
    return html`<ul class="error-text" role="alert">${problems.map((it) => html`<li>${it.message}</li>`)}</ul>`;
  }
  const { tier1, tier2, tier3, outside } = tierCounts;
  return html`<div role="status"><ul class="counts">${[['TIER_1', tier1], ['TIER_2', tier2], ['TIER_3', tier3], ['OUTSIDE', outside]].map(([tier, accounts]) => html`<li>
      ${tierMark(tier === 'OUTSIDE' ? null : tier)} <strong>${count(accounts)}</strong> <small>${texts.tiers[tier]}</small></li>`)}</ul></div>
    ${prospects.length === 0 ? html`<p class="muted">${words.nobody}</p>` : html`<div class="scrolled" tabindex="0" role="region" aria-label=${words.preview}>
      <ol class="preview">${prospects.map((it) => prospect(it))}</ol></div>`}`;
}

function prospect({ account, score }) {
  return html`<li>
    <span class="number muted">${count(score.rank)}</span>
    <div>${account ? html`<strong>${account.name || account.domain}</strong>
      <small class="muted">${[account.industry, country(account.country)].filter(Boolean).join(' · ')}</small>` : texts.board.removed}
      <p class="muted">${best(score.contributions)}</p></div>
    <span class="number">${tierMark(score.tier)}<span class="hidden">${texts.tiers[score.tier || 'OUTSIDE']}</span> <strong>${points(score.value)}</strong></span></li>`;
}

function best(contributions) {
  const [first] = contributions.filter((it) => it.points > 0).sort((a, b) => b.points - a.points);
  return first ? first.text : texts.board.noReason;
}
