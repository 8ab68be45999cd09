// The published versions of a profile; going back to one, and who approves.
import { redraw, request } from '../api.js';
import { count, moment } from '../format.js';
import { html } from '../lit.js';
import { listed, problemsOf } from '../parts/problems.js';
import { mayApprove } from '../parts/rights.js';
import { link } from '../route.js';
import { texts } from '../texts.js';
import { comparison } from './comparison.js';

const words = texts.workbench;
let problems = [];

export function versions(icp, route) {
  const published = icp.versions.filter((it) => it.status === 'PUBLISHED');
  return published.length === 0 ? '' : html`<section><h2>${words.versions}</h2>
    <ul class="plain">${published.map((it) => html`<li>
      <strong>${words.version(count(it.number))}</strong> <span class="muted">${moment(it.publishedAt)}</span>
      <p>${it.reason}</p><p class="muted">${names(it.approvedBy)}</p>
      ${it.id === icp.current.id ? html`<small class="status DONE">${words.inForce}</small>`
    : html`<a class="button small" href=${link({ compare: it.id })}>${words.compare}</a>
      ${!mayApprove() ? '' : approval(words.rollback, words.rollbackHint(count(it.number)), (given) => request('rollbackIcp', { to: it.id, revision: icp.revision, ...given })
      .then((data) => data.rollbackIcp.problems))}`}</li>`)}</ul>
    ${comparison(icp, route)}</section>`;
}

function names(approvedBy) {
  const all = approvedBy ? [approvedBy.leadership, approvedBy.sales, approvedBy.marketing].filter(Boolean) : [];
  return [...new Set(all)].join(', ');
}

/** A form for the names of those who approve and the reason, which does something when sent. */
export function approval(label, hint, act) {
  return html`<details class="approval"><summary class="button">${label}</summary>
    <form class="fields" @submit=${(event) => submit(event, act)}>
      <p class="muted">${hint}</p>
      ${['leadership', 'sales', 'marketing'].map((it) => html`<label>${words[it]}<input name=${it} maxlength="200" autocomplete="off"></label>`)}
      <label>${words.reason}<input name="reason" required maxlength="2000" autocomplete="off"></label>
      ${listed(problems)}
      <button class="button primary">${label}</button>
    </form></details>`;
}

async function submit(event, act) {
  event.preventDefault();
  const { reason, ...given } = Object.fromEntries(new FormData(event.target));
  const approvedBy = Object.fromEntries(Object.entries(given).filter(([, name]) => name.trim()));
  problems = await problemsOf(() => act({ approvedBy, reason }));
  redraw();
}
