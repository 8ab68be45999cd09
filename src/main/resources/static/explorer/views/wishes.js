// Whom to be like while there are few customers: accounts that people wish for, and prospects that have money and grow.
import { ask, redraw, refresh, refreshSoon, request } from '../api.js';
import { country } from '../format.js';
import { html } from '../lit.js';
import { author, authorField } from '../parts/author.js';
import { sentences } from '../parts/problems.js';
import { mayEdit } from '../parts/rights.js';
import { shown } from '../parts/states.js';
import { linkTo } from '../route.js';
import { texts } from '../texts.js';

const words = texts.wishes;
const ENOUGH = 5;
let problem = '';
let waiting = false;

/** The wishes, while there are too few customers to measure against. */
export function wishes({ nearnessBasis, bestCustomers }) {
  follow();
  return bestCustomers.length < ENOUGH ? shown(ask('wishes'), ({ wishes: list }) => (list.counting ? panel(list, nearnessBasis) : '')) : '';
}

function panel(list, { rule }) {
  return html`<section class="wishes" aria-label=${words.title}>
    <h2>${words.title}</h2>
    <p>${list.text} ${rule}</p>
    ${waiting ? html`<p class="muted" role="status">${texts.ranking.waiting}</p>` : ''}
    ${problem ? html`<p class="error-text" role="alert">${problem}</p>` : ''}
    <ul>${list.wishes.map((wish) => html`<li>${who(wish.account)}
      <small>${texts.ranking.pinnedBy(wish.by, wish.reason)}</small>
      ${mayEdit() ? html`<button type="button" class="button small" aria-label=${words.dropOf(name(wish.account))}
        @click=${() => change('dropWish', { account: wish.account.id, revision: wish.revision })}>${texts.ranking.drop}</button>` : ''}</li>`)}</ul>
    ${mayEdit() ? wishing(list) : ''}
    ${list.proposals.length > 0 ? html`<h3>${words.proposals}</h3>
      <ul>${list.proposals.map((it) => html`<li>${who(it.account)} <small>${it.text}</small></li>`)}</ul>` : ''}
  </section>`;
}

function wishing({ proposals }) {
  return html`<form class="fields" @submit=${submit}>
    ${authorField()}
    <label>${words.domain}<input name="domain" required maxlength="200" list="proposed" autocomplete="off"></label>
    <datalist id="proposed">${proposals.map((it) => html`<option value=${it.account.domain || ''}>${name(it.account)}</option>`)}</datalist>
    <label>${texts.ranking.reason}<input name="reason" required maxlength="2000" autocomplete="off"></label>
    <p class="go"><button class="button">${words.wish}</button></p>
    </form>`;
}

function who(account) {
  return html`<a href=${linkTo('accounts', { open: account.id })}>${name(account)}</a>
    <small>${[account.domain, account.industry, country(account.country)].filter(Boolean).join(' · ')}</small>`;
}

function name(account) {
  return account.name || account.domain;
}

/** What is measured against them follows a change a moment later, when the server has the new graph in memory. */
function follow() {
  const { data, loading } = ask('frame');
  if (waiting && data && !loading) {
    waiting = data.snapshot.stale;
    refreshSoon(waiting ? 'frame' : 'customers', waiting ? 1000 : 0);
  }
}

async function submit(event) {
  event.preventDefault();
  const { domain, reason } = Object.fromEntries(new FormData(event.target));
  try {
    const { account } = await request('accountByDomain', { domain: domain.trim() });
    if (account) {
      event.target.reset();
      change('wishFor', { account: account.id, by: author(), reason });
      return;
    }
    problem = words.unknown(domain);
  } catch (error) {
    problem = error.message;
  }
  redraw();
}

async function change(mutation, variables) {
  try {
    const data = await request(mutation, variables);
    const { account, problems } = data.wishForAccount || data.dropWish;
    problem = sentences(problems).join(' ');
    waiting = Boolean(account);
  } catch (error) {
    problem = error.message;
  }
  refresh();
  redraw();
}
