// The best customers by the five questions, each part of the value as a bar; people pin or drop.
import { refresh, request } from '../api.js';
import { count, country, date, share, usd } from '../format.js';
import { html } from '../lit.js';
import { shareBar } from '../parts/bars.js';
import { sentences } from '../parts/problems.js';
import { linkTo } from '../route.js';
import { texts } from '../texts.js';

const words = texts.ranking;
const NAME = 'icp-graph.name';
let problem = '';

export function ranking({ bestCustomers, nearnessBasis }) {
  return html`
    <p class="basis">${nearnessBasis.rule}</p>
    <form class="by" @submit=${(event) => event.preventDefault()}>
      <label for="by">${words.by}</label>
      <input id="by" name="by" autocomplete="name" maxlength="200" .value=${localStorage.getItem(NAME) || ''}
        @change=${(event) => localStorage.setItem(NAME, event.target.value.trim())}>
      <small class="muted">${words.byWhy}</small>
    </form>
    ${problem ? html`<p class="error-text" role="alert">${problem}</p>` : ''}
    <table class="rows ranking" role="table">
      <thead role="rowgroup"><tr role="row">
        <th role="columnheader" scope="col" class="number">${words.rank}</th>
        <th role="columnheader" scope="col">${words.customer}</th>
        <th role="columnheader" scope="col" class="number">${words.value}</th>
        ${Object.values(words.parts).map((it) => html`<th role="columnheader" scope="col" class="part">${it}</th>`)}
        <th role="columnheader" scope="col"><span class="hidden">${words.pin}</span></th>
      </tr></thead>
      <tbody role="rowgroup">${bestCustomers.map((it) => row(it))}</tbody>
    </table>`;
}

function row({ rank, account, value, parts, pinned }) {
  const { customer } = account;
  const facts = customer ? [customer.since ? texts.card.since(date(customer.since)) : '',
    customer.revenueUsd === null ? '' : usd(customer.revenueUsd)] : [];
  return html`<tr role="row">
    <td role="cell" class="number muted">${count(rank)}</td>
    <td role="cell" class="who"><a href=${linkTo('accounts', { audience: 'CUSTOMERS', open: account.id })}>${account.name || account.domain}</a>
      <small>${[account.industry, country(account.country), ...facts].filter(Boolean).join(' · ')}</small></td>
    <td role="cell" class="number"><strong>${share(value)}</strong></td>
    ${Object.keys(words.parts).map((part) => html`<td role="cell" class="part"
        title=${parts[part] === null ? words.unknown : share(parts[part])}>
      <span class="hidden">${words.parts[part]}: ${parts[part] === null ? words.unknown : share(parts[part])}</span>
      ${parts[part] === null ? html`<span class="muted" aria-hidden="true">${texts.unknown}</span>` : shareBar(parts[part])}</td>`)}
    <td role="cell" class="actions">${pinned ? html`<span class="status DONE">${words.pinned}</span>
      <button type="button" class="button small" @click=${() => change('unpin', read(account))}>${words.unpin}</button>`
    : html`<button type="button" class="button small" @click=${() => pin(account, 'PINNED')}>${words.pin}</button>
      <button type="button" class="button small" @click=${() => pin(account, 'DROPPED')}>${words.drop}</button>`}</td>
  </tr>`;
}

function pin(account, as) {
  const by = localStorage.getItem(NAME);
  if (!by) {
    problem = words.byNeeded;
    document.getElementById('by').focus();
    refresh('customers');
    return;
  }
  change('pin', { ...read(account), pin: as, by });
}

/** The account, and the revision of its pin as the page shows it. */
function read(account) {
  return { account: account.id, revision: account.customerPin ? account.customerPin.revision : 0 };
}

async function change(mutation, variables) {
  try {
    const data = await request(mutation, variables);
    const { problems } = data.pinBestCustomer || data.unpinBestCustomer;
    problem = sentences(problems).join(' ');
  } catch (error) {
    problem = error.message;
  }
  refresh();
}
