// The referrals around an account: a drawing, and tables that say the same. An account of it can be chosen and expanded.
import { ask } from '../api.js';
import { count, date, usd } from '../format.js';
import { html } from '../lit.js';
import { lines, shown } from '../parts/states.js';
import { link } from '../route.js';
import { texts } from '../texts.js';
import { drawing } from './drawing.js';
import { sourceOf } from './path.js';
import { nameOf } from './referrers.js';

const words = texts.networks;
const MOST = 300;
const DEPTH = 2;
/** How many accounts can be expanded at once: each is one request. */
const EXPANDED = 6;

export function networkAsked(route) {
  return [[route.around, DEPTH], ...expanded(route).map((id) => [id, 1])]
    .map(([around, depth]) => ['referralNetwork', { around, depth, first: MOST }]);
}

function expanded({ more }) {
  return (more || '').split(',').filter(Boolean).slice(-EXPANDED);
}

export function network(route, [asked, ...further]) {
  const answer = ask(...asked);
  const current = answer.data && answer.data.referralNetwork.around.id !== route.around ? { loading: true } : answer;
  const others = further.map((it) => ask(...it)).filter((it) => it.data && !it.loading).map((it) => it.data.referralNetwork);
  return html`<p class="back"><a class="button small" href=${link({ around: '', more: '', node: '' })}>${words.back}</a></p>
    ${shown(current, ({ referralNetwork }) => content(route, merged([referralNetwork, ...others])), lines(8))}`;
}

/** Several networks as one: each account and each link once, nearest first, up to the most that a drawing can show. */
function merged([first, ...others]) {
  const nodes = new Map(first.nodes.map((it) => [it.account.id, it]));
  const all = others.flatMap((it) => it.nodes).filter((it) => !nodes.has(it.account.id));
  all.slice(0, Math.max(0, MOST - nodes.size)).forEach((it) => nodes.set(it.account.id, it));
  const links = new Map([first, ...others].flatMap((it) => it.links)
    .filter(({ from, to }) => nodes.has(from.id) && nodes.has(to.id)).map((it) => [`${it.from.id} ${it.to.id}`, it]));
  return { ...first, nodes: [...nodes.values()], links: [...links.values()] };
}

function content(route, { around, text, leftOut, nodes, links, chains }) {
  const named = new Map(nodes.map(({ account }) => [account.id, nameOf(account)]));
  return html`<h2>${nameOf(around)}</h2>
    <p class="basis" role="status">${text} ${leftOut > 0 ? words.beyond(count(leftOut)) : ''}</p>
    <div class="network">
      <figure>${drawing({ around: around.id, text, nodes, links, named, chosen: route.node }, (id) => expansion(route, id))}
        <figcaption class="muted">${words.legend}</figcaption></figure>
      ${accounts(route, nodes, links)}
    </div>
    ${chains.length === 0 ? '' : html`<section class="after"><h2>${words.chains}</h2>
      <ul class="sentences">${chains.map((it) => html`<li>${it.text}</li>`)}</ul></section>`}
    <section class="after"><h2>${words.links}</h2>${referrals(route, links, named)}</section>`;
}

/** The address that chooses an account and shows what it referred and who referred it. */
function expansion(route, id) {
  const more = expanded(route);
  return link({ node: id, more: (id === route.around || more.includes(id) ? more : [...more, id].slice(-EXPANDED)).join(',') });
}

function accounts(route, nodes, links) {
  const seen = (id) => links.filter(({ from, to }) => from.id === id || to.id === id).length;
  return html`<div class="accounts" tabindex="0" role="region" aria-label=${words.accounts}><table class="rows still"><thead><tr>
      <th scope="col">${texts.board.account}</th><th scope="col" class="number">${words.given}</th>
      <th scope="col" class="number">${words.received}</th></tr></thead>
    <tbody>${nodes.map(({ account, customer, given, received, distance }) => html`<tr class=${route.node === account.id ? 'chosen' : ''}>
      <td class="who"><a href=${link({ open: account.id })} data-opens=${account.id}>${nameOf(account)}</a>
        <small>${[customer ? words.customer : words.noCustomer, words.steps(distance)].join(' · ')}</small>
        ${given + received > seen(account.id) ? html`<a class="expand" href=${expansion(route, account.id)}
          aria-label=${words.expandOf(nameOf(account))}>${words.expand(count(given + received - seen(account.id)))}</a>` : ''}</td>
      <td class="number" data-label=${words.given}>${count(given)}</td>
      <td class="number" data-label=${words.received}>${count(received)}</td></tr>`)}</tbody></table></div>`;
}

function referrals(route, links, named) {
  return html`<table class="rows still"><thead><tr>
      <th scope="col">${words.from}</th><th scope="col">${words.to}</th><th scope="col">${words.when}</th>
      <th scope="col">${words.outcome}</th><th scope="col" class="number">${words.amount}</th><th scope="col">${words.source}</th></tr></thead>
    <tbody>${links.map((it) => html`<tr class=${[it.from.id, it.to.id].includes(route.node) ? 'chosen' : ''}>
      <td data-label=${words.from}>${named.get(it.from.id)}</td><td data-label=${words.to}>${named.get(it.to.id)}</td>
      <td>${date(it.on)}</td>
      <td>${it.won ? words.wonOne : it.outcome ? it.outcome.toLowerCase() : texts.unknown}</td>
      <td class="number">${usd(it.amountUsd)}</td>
      <td class="muted">${it.referrals.map((one) => sourceOf(one.provenance)).filter(Boolean).join('; ')}</td></tr>`)}</tbody></table>`;
}
