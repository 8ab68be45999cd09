// What a person says about a customer against the facts: one of the best, or not. Under a name, with a reason.
import { ask, redraw, refresh, refreshSoon, request } from '../api.js';
import { html } from '../lit.js';
import { author, authorField } from '../parts/author.js';
import { sentences } from '../parts/problems.js';
import { mayEdit } from '../parts/rights.js';
import { texts } from '../texts.js';

const words = texts.ranking;
let problem = '';
let dropped = null;
let waiting = false;

/** Problems of the last change, and the customer dropped last, who is in no list any more. */
export function judged() {
  follow();
  return html`${waiting ? html`<p class="muted" role="status">${words.waiting}</p>` : ''}
    ${problem ? html`<p class="error-text" role="alert">${problem}</p>` : ''}
    ${dropped ? html`<p role="status">${words.dropped(dropped.name || dropped.domain)}
      <button type="button" class="button small" @click=${() => unpin(dropped)}>${words.undo}</button></p>` : ''}`;
}

/** The ranking follows a change a moment later, when the server has the new graph in memory. */
function follow() {
  const { data, loading } = ask('frame');
  if (waiting && data && !loading) {
    waiting = data.snapshot.stale;
    refreshSoon(waiting ? 'frame' : 'customers', waiting ? 1000 : 0);
  }
}

/** Pinned, by whom and why; or a form that pins or drops. */
export function judgment(account, pinned) {
  const { customerPin } = account;
  if (pinned) {
    return html`<span class="status DONE" title=${(customerPin && customerPin.reason) || ''}>${words.pinned}</span>
      ${mayEdit() ? html`<button type="button" class="button small" aria-label=${words.unpinOf(account.name || account.domain)}
        @click=${() => unpin(account)}>${words.unpin}</button>` : ''}
      ${customerPin && customerPin.by ? html`<small>${words.pinnedBy(customerPin.by, customerPin.reason)}</small>` : ''}`;
  }
  return !mayEdit() ? '' : html`<details class="judge"><summary class="button small"
      aria-label=${words.judgeOf(account.name || account.domain)}>${words.judge}</summary>
    <form class="fields" @submit=${(event) => submit(event, account)}>
      <p>${words.judgeHint(account.name || account.domain)}</p>
      ${authorField()}
      <label>${words.reason}<input name="reason" required maxlength="2000" autocomplete="off"></label>
      <p class="go"><button class="button primary" name="pin" value="PINNED">${words.pin}</button>
        <button class="button" name="pin" value="DROPPED">${words.drop}</button></p>
    </form></details>`;
}

function submit(event, account) {
  event.preventDefault();
  const form = event.target;
  const { reason } = Object.fromEntries(new FormData(form));
  form.closest('details').open = false;
  form.reset();
  change('pin', { ...read(account), pin: event.submitter.value, by: author(), reason });
}

function unpin(account) {
  change('unpin', read(account));
}

/** The account, and the revision of its pin as the page shows it. */
function read({ id, customerPin }) {
  return { account: id, revision: customerPin ? customerPin.revision : 0 };
}

async function change(mutation, variables) {
  try {
    const data = await request(mutation, variables);
    const { account, problems } = data.pinBestCustomer || data.unpinBestCustomer;
    problem = sentences(problems).join(' ');
    waiting = Boolean(account);
    if (account) {
      dropped = variables.pin === 'DROPPED' ? account : null;
    }
  } catch (error) {
    problem = error.message;
  }
  refresh();
  redraw();
}
