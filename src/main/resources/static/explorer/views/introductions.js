// The list of introductions to the best tier-1 prospects: whom to ask, whom to reach, by which steps.
import { ask } from '../api.js';
import { count, country, points } from '../format.js';
import { html } from '../lit.js';
import { empty, shown } from '../parts/states.js';
import { link } from '../route.js';
import { texts } from '../texts.js';
import { nameOf } from './referrers.js';

const words = texts.networks;
const PROSPECTS = 50;

export function introductionsAsked(route, icp) {
  return [['introductionList', { icp: icp.id, first: PROSPECTS }]];
}

export function introductions(route, [asked]) {
  return shown(ask(...asked), ({ introductionList: { accounts, text } }) => (accounts.length === 0
    ? empty(words.noTierOne, text) : html`
      <p class="basis" role="status">${text}</p>
      <table class="rows still"><thead><tr>
        <th scope="col" class="number">${texts.board.rank}</th><th scope="col">${texts.board.account}</th>
        <th scope="col" class="number">${words.strength}</th><th scope="col">${words.askWhom}</th><th scope="col">${words.reach}</th>
        <th scope="col">${words.how}</th></tr></thead>
      <tbody>${accounts.map((it) => row(it))}</tbody></table>`));
}

function row({ rank, score, account, strength, introductions: [route], text }) {
  return html`<tr><td class="number muted">${count(rank)}</td>
    <td class="who"><a href=${link({ open: account.id })} data-opens=${account.id}>${nameOf(account)}</a>
      <small>${[account.industry, country(account.country), words.score(points(score))].filter(Boolean).join(' · ')}</small></td>
    <td class="number" data-label=${words.strength}><strong>${route ? points(100 * strength) : texts.unknown}</strong></td>
    <td data-label=${words.askWhom}>${route ? party(route.opener) : texts.unknown}</td>
    <td data-label=${words.reach}>${route && route.buyer ? party(route.buyer) : texts.unknown}</td>
    <td class="why">${text}</td></tr>`;
}

/** The person with title and company, or the company alone. */
export function party({ person, title, account, ours }) {
  const company = account ? nameOf(account) : '';
  return html`<span>${person ? person.name || texts.unknown : company}</span>
    <small>${[title, person ? company : '', ours ? words.ours : ''].filter(Boolean).join(', ')}</small>`;
}
