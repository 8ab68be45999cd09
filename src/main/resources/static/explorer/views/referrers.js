// Who referred others and what became of it; which customers to ask next.
import { ask } from '../api.js';
import { count, share, usd } from '../format.js';
import { html } from '../lit.js';
import { interval } from '../parts/intervals.js';
import { empty, shown } from '../parts/states.js';
import { go, link } from '../route.js';
import { texts } from '../texts.js';

const words = texts.networks;
const PAGE = 50;

export function referrersAsked(route) {
  return ['referrers', { by: Object.hasOwn(words.segments, route.segment || '') ? route.segment : 'INDUSTRY', first: PAGE, after: route.after || null }];
}

export function referrers(route, [asked]) {
  return shown(ask(...asked), ({ referrers: found }) => (found.totalCount === 0 ? empty(words.none, words.noneWhat) : html`
    <p class="basis">${words.referralsText}</p>
    ${table(found.nodes)}
    ${found.pageInfo.hasNextPage ? html`<nav class="pages" aria-label=${texts.board.pages}>
      <a class="button" href=${link({ after: found.pageInfo.endCursor })}>${texts.board.next}</a></nav>` : ''}
    ${segments(found.segments, asked[1].by)}`));
}

function table(nodes) {
  return html`<table class="rows still"><thead><tr>
      <th scope="col" class="number">${texts.board.rank}</th><th scope="col">${words.referrer}</th>
      <th scope="col" class="number">${words.given}</th><th scope="col" class="number">${words.won}</th>
      <th scope="col" class="number">${words.revenue}</th><th scope="col">${words.outcome}</th></tr></thead>
    <tbody>${nodes.map((it) => html`<tr>
      <td class="number muted">${count(it.rank)}</td>
      <td class="who"><a href=${link({ around: it.account.id, after: '' })} aria-label=${words.drawOf(nameOf(it.account))}>${nameOf(it.account)}</a></td>
      <td class="number" data-label=${words.given}>${count(it.given)}</td>
      <td class="number" data-label=${words.won}><strong>${count(it.customersWon)}</strong></td>
      <td class="number" data-label=${words.revenue}>${usd(it.revenueUsd)}</td><td class="why">${it.text}</td></tr>`)}</tbody></table>`;
}

function segments(all, by) {
  return html`<section class="after"><h2>${words.shares}</h2>
    <div class="controls"><label class="choice"><span>${texts.fit.by}</span>
      <select @change=${(event) => go(link({ segment: event.target.value }))}>
        ${Object.entries(words.segments).map(([key, text]) => html`<option value=${key} ?selected=${key === by}>${text}</option>`)}</select></label></div>
    <ul class="traits">${all.map((it) => html`<li><p>${it.text}</p>
      ${it.customers > 0 ? html`${interval({ value: it.share, low: it.shareLow, high: it.shareHigh }, { mark: 0.3 })}
        <small class="muted">${texts.fit.share(share(it.share), share(it.shareLow), share(it.shareHigh))}</small>` : ''}</li>`)}</ul></section>`;
}

export function promotersAsked(route, icp) {
  return [['likelyReferrers', { icp: icp ? icp.id : null, first: 20 }]];
}

export function promoters(route, [asked]) {
  return shown(ask(...asked), ({ likelyReferrers: found, whyNoLikelyReferrers: why }) => html`<p class="basis">${words.promotersText}</p>
    ${found.length === 0 ? empty(words.noPromoters, why) : html`<ul class="doors">${found.map((it) => html`<li>
      <h2><a href=${link({ open: it.account.id })} data-opens=${it.account.id}>${nameOf(it.account)}</a>
        <small class="muted">${words.nps(count(it.nps))}</small></h2>
      <ul class="sentences">${it.reasons.map((reason) => html`<li>${reason}</li>`)}</ul>
      ${it.doors.length === 0 ? '' : html`<p class="muted">${words.doors}</p>
        <ul class="chips">${it.doors.map((door) => html`<li><a href=${link({ open: door.id })}>${nameOf(door)}</a></li>`)}</ul>`}</li>`)}</ul>`}`);
}

export function nameOf({ name, domain }) {
  return name || domain || texts.unknown;
}
