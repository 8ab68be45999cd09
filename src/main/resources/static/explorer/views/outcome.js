// What a trial would change: tiers before and after, who moves and why; saving and publishing it.
import { redraw, refresh, request } from '../api.js';
import { count, points } from '../format.js';
import { html } from '../lit.js';
import { overtaken, sentences } from '../parts/problems.js';
import { mayApprove, mayEdit, needed } from '../parts/rights.js';
import { tierMark, tierName } from '../parts/tiers.js';
import { go, link, linkTo } from '../route.js';
import { texts } from '../texts.js';
import { approval } from './versions.js';

const words = texts.workbench;
let failed = '';

export function outcome(icp, trial, answer) {
  if (!answer) {
    return html`<section class="outcome-box"><h2>${words.whatIf}</h2><p class="muted">${words.whatIfHint}</p></section>`;
  }
  const { data, error, loading } = answer;
  return html`<section class="outcome-box" aria-busy=${loading ? 'true' : 'false'}>
    <h2>${trial.changed ? words.whatIf : words.draft}</h2>
    ${error ? html`<p class="error-text" role="alert">${error.message}</p>` : ''}
    ${data ? result(data.whatIf) : ''}
    ${actions(icp, trial, data ? data.whatIf.problems : [])}
  </section>`;
}

function result({ before, after, liftBefore, liftAfter, movers, problems }) {
  if (!after) {
    return html`<ul class="error-text" role="alert">${problems.map((it) => html`<li>${it.message} <code>${it.path}</code></li>`)}</ul>`;
  }
  const rows = [['TIER_1', 'tier1'], ['TIER_2', 'tier2'], ['TIER_3', 'tier3'], [null, 'outside']];
  return html`<table class="rows compare">
    <thead><tr><th scope="col">${texts.board.tier}</th><th scope="col" class="number">${words.now}</th>
      <th scope="col" class="number">${words.then}</th><th scope="col" class="number">${words.change}</th></tr></thead>
    <tbody>${rows.map(([tier, key]) => html`<tr><th scope="row">${tierName(tier)}</th>
      <td class="number">${count(before[key])}</td><td class="number"><strong>${count(after[key])}</strong></td>
      <td class="number muted">${signed(after[key] - before[key])}</td></tr>`)}</tbody></table>
    <p>${words.found(count(liftAfter.bestInTier1), count(liftAfter.bestCustomers), count(liftBefore.bestInTier1))}</p>
    <div role="status"><h3>${words.movers(movers.totalCount, count(movers.totalCount))}</h3></div>
    <ul class="movers">${movers.nodes.map((it) => mover(it))}</ul>
    ${movers.totalCount > movers.nodes.length ? html`<p class="muted">${words.firstMovers(count(movers.nodes.length))}</p>` : ''}`;
}

/** An account that changes tier, from where to where and why. */
export function mover({ account, tierBefore, tierAfter, scoreBefore, scoreAfter, text }) {
  return html`<li><div class="line">
      ${account ? html`<a href=${linkTo('accounts', { open: account.id })}>${account.name || account.domain}</a>` : texts.board.removed}
      <span class="way">${tierMark(tierBefore)}<span class="hidden">${texts.tiers[tierBefore || 'OUTSIDE']}</span> →
        ${tierMark(tierAfter)} ${texts.tiers[tierAfter || 'OUTSIDE']} <small class="muted">${points(scoreBefore)} → ${points(scoreAfter)}</small></span></div>
    <p class="muted">${text}</p></li>`;
}

function signed(difference) {
  return difference === 0 ? texts.unchanged : (difference > 0 ? '+' : '−') + count(Math.abs(difference));
}

function actions(icp, trial, problems) {
  const newer = trial.changed && trial.revision !== icp.revision;
  return html`${newer ? html`<p role="status">${words.overtaken}</p>` : ''}<p class="go">
    ${trial.changed ? html`${mayEdit() ? html`<button type="button" class="button primary" ?disabled=${problems.length > 0}
        @click=${() => save(icp, trial, newer ? icp.revision : trial.revision)}>${newer ? words.replace : words.save}</button>` : ''}
      <a class="button" href=${link({ try: '', on: '' })}>${words.discard}</a>` : ''}</p>
    ${failed ? html`<p class="error-text" role="alert">${failed}</p>` : ''}
    ${trial.changed && !mayEdit() ? needed('EDITOR', texts.rights.save) : ''}
    ${icp.draft && !trial.changed && !mayApprove() ? needed('APPROVER', texts.rights.publish) : ''}
    ${icp.draft && !trial.changed && mayApprove() ? approval(words.publish, words.publishHint, (given) => request('publishIcp', { id: icp.id, revision: icp.revision, ...given })
      .then((data) => data.publishIcp.problems)) : ''}`;
}

async function save(icp, trial, revision) {
  try {
    const { saveIcp } = await request('saveIcp', { id: icp.id, revision, definition: trial.definition });
    const { problems } = saveIcp;
    failed = sentences(problems).join(' ');
    if (problems.length === 0) {
      go(link({ try: '', on: '' }), { replace: true });
    }
    if (problems.length === 0 || overtaken(problems)) {
      refresh();
    }
  } catch (error) {
    failed = error.message;
  }
  redraw();
}
