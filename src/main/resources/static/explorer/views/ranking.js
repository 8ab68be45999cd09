// The best customers by the five questions, each part of the value as a bar; people pin or drop, with name and reason.
import { count, country, date, share, usd } from '../format.js';
import { html } from '../lit.js';
import { shareBar } from '../parts/bars.js';
import { linkTo } from '../route.js';
import { texts } from '../texts.js';
import { judged, judgment } from './judgment.js';

const words = texts.ranking;

export function ranking({ bestCustomers, nearnessBasis }) {
  return html`
    <p class="basis">${nearnessBasis.rule}</p>
    ${judged()}
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
    <td role="cell" class="actions">${judgment(account, pinned)}</td>
  </tr>`;
}
