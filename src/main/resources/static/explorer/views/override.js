// The tier that a person sets against the score, under a name, with a reason and a last day; and taking it back.
import { ask, redraw, refresh, request } from '../api.js';
import { date } from '../format.js';
import { html } from '../lit.js';
import { author, authorField } from '../parts/author.js';
import { listed, sentences } from '../parts/problems.js';
import { mayEdit } from '../parts/rights.js';
import { TIERS } from '../parts/tiers.js';
import { texts } from '../texts.js';

const words = texts.override;
const DAYS = 90;
let problems = [];

/** Who set the tier, and why. */
export function overridden({ score: { override: present } }) {
  return present ? html`<p>${words.present(present.by, date(present.until))}: ${present.reason}</p>` : '';
}

export function override(account, icp) {
  const { override: present } = account.score;
  if (!mayEdit()) {
    return overridden(account);
  }
  return html`${overridden(account)}
    <details class="override"><summary class="button small">${present ? words.change : words.set}</summary>
    <form class="fields" @submit=${(event) => submit(event, account, icp)}>
      <p class="muted">${words.hint}</p>
      <label>${texts.board.tier}<select name="tier">${TIERS.map((it) => html`<option value=${it}>${texts.tiers[it]}</option>`)}</select></label>
      <label>${words.until}<input type="date" name="until" required value=${later(DAYS)}></label>
      ${authorField()}
      <label>${words.reason}<input name="reason" required maxlength="2000" autocomplete="off"></label>
      ${listed(problems)}
      <p class="go"><button class="button primary">${words.set}</button>
        ${present ? html`<button type="button" class="button" @click=${(event) => clear(event, account, icp)}>${words.clear}</button>` : ''}</p>
    </form></details>`;
}

/** A day counted from the one that ages count from. */
function later(days) {
  const { data } = ask('frame');
  const today = data ? Date.parse(data.settings.asOf) : Date.now();
  return new Date(today + days * 86_400_000).toISOString().slice(0, 10);
}

/** The account and the revision of its override as the page shows it. */
function read(account, icp) {
  const { override: present } = account.score;
  return { icp: icp.id, account: account.id, revision: present ? present.revision : null };
}

function submit(event, account, icp) {
  event.preventDefault();
  const { tier, until, reason } = Object.fromEntries(new FormData(event.target));
  change('overrideTier', { ...read(account, icp), tier, until, reason, by: author() }, event.target.closest('details'));
}

function clear(event, account, icp) {
  const { form } = event.target;
  if (form.elements.by.reportValidity()) {
    change('clearOverride', { ...read(account, icp), by: author() }, form.closest('details'));
  }
}

async function change(mutation, variables, panel) {
  try {
    const data = await request(mutation, variables);
    problems = sentences(data[mutation].problems);
  } catch (error) {
    problems = [error.message];
  }
  if (problems.length === 0) {
    panel.open = false;
    refresh();
  }
  redraw();
}
