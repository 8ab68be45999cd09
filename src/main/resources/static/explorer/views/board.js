// The tier board: how many accounts are in each tier, and the accounts with the one best reason and whom to call.
import { ask } from '../api.js';
import { count, country, points } from '../format.js';
import { html, nothing, repeat } from '../lit.js';
import { scoreBar } from '../parts/bars.js';
import { documents } from '../parts/document.js';
import { empty, shown } from '../parts/states.js';
import { TIERS, tierMark, tierName } from '../parts/tiers.js';
import { go, link, linkTo } from '../route.js';
import { texts } from '../texts.js';
import { columnMenu, columnsOf, furtherCells, furtherHeads, headOf, orderOf } from './board-columns.js';
import { boardSearch, chips, choices, isLimited, tiersOf, whereOf } from './board-filters.js';
import { truth, truthAsked } from './board-truth.js';
import { card, cardAsked, cardDocuments } from './card.js';
import { exportMenu } from './export.js';

const SIZE = 25;
const words = texts.board;

export function board(route, { icp, snapshot }) {
  const variables = asked(route, icp);
  const answer = ask('board', variables);
  const tested = truthAsked(route, icp);
  const open = route.open ? cardAsked(route.open, icp) : null;
  return html`<div class=${open ? 'board split' : 'board'}>
    <section class="list" aria-busy=${answer.loading ? 'true' : 'false'}>
      <div class="head"><h1 tabindex="-1">${words.title}</h1>
        ${documents([['board', variables], ...(tested ? [tested] : []), ...(open ? cardDocuments(route.open, icp) : [])])}</div>
      ${shown(answer, (data) => html`
        ${truth(route, icp, snapshot)}
        ${tierBar(route, data.tierCounts)}
        ${controls(route, icp, data)}
        ${data.icpMatches.totalCount === 0 ? nobody(route) : table(route, data)}
        ${pages(route, data.icpMatches)}`)}
    </section>
    ${open ? card(route, icp, open) : nothing}
  </div>`;
}

function asked(route, icp) {
  const place = route.before ? { last: SIZE, before: route.before } : { first: SIZE, after: route.after || null };
  return {
    icp: icp.id,
    audience: words.audiences[route.audience] ? route.audience : 'PROSPECTS',
    where: whereOf(route),
    orderBy: orderOf(route),
    ...place,
  };
}

/** Each part is as wide as its tier has accounts; a press adds the tier to the list or takes it away. */
function tierBar(route, counts) {
  const sizes = { TIER_1: counts.tier1, TIER_2: counts.tier2, TIER_3: counts.tier3 };
  const tiers = tiersOf(route);
  return html`<nav class="tiers" aria-label=${words.tierBar}>
    ${TIERS.map((tier) => {
      const chosen = tiers.includes(tier);
      const next = TIERS.filter((it) => (it === tier ? !chosen : tiers.includes(it)));
      return html`<a class="tile ${tier}" href=${link({ tier: next.join(','), after: '', before: '' })}
          aria-current=${chosen ? 'true' : 'false'}>
        <span class="name">${tierMark(tier)} ${texts.tiers[tier]}</span>
        <strong>${count(sizes[tier])}</strong>
        <small>${texts.tierMeans[tier]}</small></a>`;
    })}
    <div class="tile OUTSIDE"><span class="name">${tierMark(null)} ${texts.tiers.OUTSIDE}</span>
      <strong>${count(counts.outside)}</strong><small>${texts.tierMeans.OUTSIDE}</small></div>
    ${proportions(counts)}
  </nav>`;
}

function proportions({ tier1, tier2, tier3, outside, total }) {
  const widths = [tier1, tier2, tier3, outside].map((it) => (total > 0 ? (100 * it) / total : 0));
  const starts = widths.map((_, i) => widths.slice(0, i).reduce((sum, it) => sum + it, 0));
  return html`<svg class="proportions" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
    <rect class="t1" x=${starts[0]} width=${widths[0]} height="8"/><rect class="t2" x=${starts[1]} width=${widths[1]} height="8"/>
    <rect class="t3" x=${starts[2]} width=${widths[2]} height="8"/><rect class="out" x=${starts[3]} width=${widths[3]} height="8"/></svg>`;
}

function controls(route, icp, { icpMatches }) {
  return html`<div class="controls">
    ${choice(words.audience, words.audiences, route.audience || 'PROSPECTS', (value) => ({ audience: value }))}
    ${choice(words.order, words.orders, route.order || 'SCORE', (value) => ({ order: value, dir: '' }))}
    ${boardSearch(route)}${choices(route, icp)}${columnMenu(route)}</div>
    ${chips(route)}
    <div class="controls"><p class="found" role="status">${words.found(icpMatches.totalCount, count(icpMatches.totalCount))}
      ${isLimited(route) ? html`· <a href=${link({ tier: '', q: '', industry: '', country: '', owner: '', after: '', before: '' })}>${words.all}</a>` : ''}</p>
    ${exportMenu(route, icp, icpMatches)}</div>`;
}

function choice(label, options, value, change) {
  return html`<label class="choice"><span>${label}</span>
    <select @change=${(event) => go(link({ ...change(event.target.value), after: '', before: '' }))}>
      ${Object.entries(options).map(([key, text]) => html`<option value=${key} ?selected=${key === value}>${text}</option>`)}
    </select></label>`;
}

function nobody(route) {
  const limited = isLimited(route);
  return empty(limited ? words.emptyTier : words.emptyMarket, limited ? words.emptyTierWhat : words.emptyMarketWhat,
    html`<a class="button" href=${linkTo('icp')}>${words.toWorkbench}</a>`);
}

function table(route, { icpMatches }) {
  const columns = columnsOf(route);
  return html`<table class="rows" role="table">
    <thead role="rowgroup"><tr role="row">
      ${headOf(route, words.rank, null, 'number')}${headOf(route, words.account, 'NAME')}${headOf(route, words.tier)}${headOf(route, words.score, 'SCORE')}
      ${furtherHeads(route)}
      ${columns.includes('why') ? headOf(route, words.why) : ''}${columns.includes('call') ? headOf(route, words.call, null, 'call') : ''}
    </tr></thead>
    <tbody role="rowgroup">${repeat(icpMatches.nodes, (it, i) => (it.account ? it.account.id : i), (it) => row(route, it))}</tbody>
  </table>`;
}

function row(route, match) {
  const { account, score } = match;
  const id = account ? account.id : null;
  const columns = columnsOf(route);
  return html`<tr role="row" class=${route.open && route.open === id ? 'chosen' : ''} @click=${(event) => choose(event, id)}>
    <td role="cell" class="number muted">${count(score.rank)}</td>
    <td role="cell" class="who">${account ? html`
      <a href=${link({ open: id })} data-opens=${id}>${account.name || account.domain}</a>
      <small>${[account.industry, country(account.country)].filter(Boolean).join(' · ')}${ownedBy(account)}</small>` : words.removed}</td>
    <td role="cell">${tierName(score.tier)}${score.override ? html`<small>${words.override(score.override.by)}</small>` : ''}</td>
    <td role="cell" class="score"><strong>${points(score.value)}</strong>${scoreBar(score.contributions)}</td>
    ${furtherCells(route, match)}
    ${columns.includes('why') ? html`<td role="cell" class="why">${reasons(score.contributions)}</td>` : ''}
    ${columns.includes('call') ? html`<td role="cell" class="call">${toCall(score.coverage)}</td>` : ''}
  </tr>`;
}

/** Whose account it is; leads to all accounts of that person. */
function ownedBy({ owner }) {
  return owner ? html` · <a href=${link({ owner, after: '', before: '' })} title=${words.owned(owner)}>${owner}</a>` : '';
}

/** The whole row opens the card, for the mouse; the link in it does for everybody. */
function choose(event, id) {
  if (id && !event.target.closest('a, button') && String(getSelection()) === '') {
    go(link({ open: id }));
  }
}

/** The reason that gives most points, and the one for calling now. */
function reasons(contributions) {
  const given = contributions.filter((it) => it.points > 0).sort((a, b) => b.points - a.points);
  if (given.length === 0) {
    return html`<span class="muted">${words.noReason}</span>`;
  }
  const now = given.find((it) => it.kind === 'INTENT' && it !== given[0]);
  return html`<span class="clamp" title=${given[0].text}>${given[0].text}</span>${now ? html`<small class="clamp one">${now.text}</small>` : ''}`;
}

/** Deciders first: of each persona the first person that is known. */
function toCall({ personas }) {
  const order = ['DECISION_MAKER', 'INFLUENCER', 'USER'];
  const known = personas.filter((it) => it.people.length > 0)
    .sort((a, b) => order.indexOf(a.persona.role) - order.indexOf(b.persona.role));
  if (known.length === 0) {
    return html`<span class="muted">${personas.length > 0 ? words.nobody : words.noPersona}</span>`;
  }
  const [{ people: [{ title, person }] }] = known;
  return html`<span>${person.name || texts.unknown}</span><small>${title}</small>`;
}

function pages(route, { pageInfo, totalCount }) {
  if (totalCount <= SIZE) {
    return '';
  }
  return html`<nav class="pages" aria-label=${words.pages}>
    ${pageInfo.hasPreviousPage ? html`<a class="button" href=${link({ after: '', before: '' })}>${words.first}</a>
      <a class="button" rel="prev" href=${link({ before: pageInfo.startCursor, after: '' })}>${words.previous}</a>` : ''}
    ${pageInfo.hasNextPage ? html`<a class="button" rel="next" href=${link({ after: pageInfo.endCursor, before: '' })}>${words.next}</a>` : ''}
  </nav>`;
}
