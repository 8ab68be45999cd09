// One account next to the list: the score as a sum, the facts behind each point, whom to call, unknown data.
import { ask } from '../api.js';
import { count, country, date, exactPoints, points, usd } from '../format.js';
import { html, keyed } from '../lit.js';
import { empty, shown } from '../parts/states.js';
import { tierName } from '../parts/tiers.js';
import { go, link } from '../route.js';
import { texts } from '../texts.js';
import { history, historyAsked, rankRange, rankRangeAsked } from './history.js';
import { override } from './override.js';
import { sourceOf } from './path.js';
import { people } from './people.js';
import { erased, personData } from './person-data.js';
import { routes, routesAsked } from './routes.js';
import { ties, tiesAsked } from './ties.js';
import { unknowns } from './unknowns.js';
import { waterfall } from './waterfall.js';

const words = texts.card;

/** The document and variables that a card asks. */
export function cardAsked(id, icp) {
  return cardBy({ id }, icp);
}

/** The same for any key of an account, such as its domain. */
export function cardBy(by, icp) {
  return ['card', { by, icp: icp ? icp.id : '', scored: Boolean(icp) }];
}

/** All documents of a card. */
export function cardDocuments(id, icp) {
  return [cardAsked(id, icp), routesAsked(id), tiesAsked(id), ...(icp ? [historyAsked(id, icp), rankRangeAsked(id, icp)] : [])];
}

export function card(route, icp, asked) {
  const answer = ask(...asked);
  const current = answer.data && answer.data.account && answer.data.account.id !== route.open ? { loading: true } : answer;
  return html`<aside class="card" aria-label=${words.title} tabindex="-1" @keydown=${escape}>
    <a class="close" href=${link({ open: '' })} aria-label=${words.close}>×</a>
    ${shown(current, ({ account }) => (account ? keyed(account.id, html`${erased(account.id)}${accountFacts(account, icp, override, personData)}`) : empty(words.gone, '')))}
  </aside>`;
}

function escape(event) {
  if (event.key === 'Escape') {
    go(link({ open: '' }));
  }
}

/**
 * All of an account.
 * @param tierSetter draws the form that sets its tier; for a page that only shows, the tier that a person set
 * @param ofPerson draws what may be done with the data of a person; nothing on a page that only shows
 */
export function accountFacts(account, icp, tierSetter, ofPerson) {
  const { score } = account;
  return html`
    <h2 tabindex="-1">${account.name || account.domain || account.key}</h2>
    <p class="muted">${account.domain
      ? html`<a href=${`https://${account.domain}`} target="_blank" rel="noopener noreferrer">${account.domain}</a>` : account.key}
      ${[account.industry, country(account.country)].filter(Boolean).map((it) => html` · ${it}`)}</p>
    ${score ? html`${verdict(account, icp, tierSetter)}${waterfall(account, icp)}${people(score.coverage)}` : html`<p>${words.noIcp}</p>`}
    ${routes(account)}
    ${ties(account, ofPerson)}
    ${score ? html`${unknowns(score)}${history(account, icp)}` : ''}
    ${technologies(account.technologies)}
    ${facts(account)}`;
}

function verdict(account, icp, tierSetter) {
  const { score } = account;
  const certain = score.low === score.high;
  return html`<div class="verdict">
    <div class="figure"><strong>${exactPoints(score.value)}</strong><span>${words.score}</span></div>
    <dl>
      <div><dt>${texts.board.tier}</dt><dd>${tierName(score.tier)}</dd></div>
      <div><dt>${words.fit}</dt><dd>${points(score.fit)}</dd></div>
      <div><dt>${words.intent}</dt><dd>${points(score.intent)}</dd></div>
      <div><dt>${texts.board.rank}</dt><dd>${score.rank ? count(score.rank) : texts.unknown}</dd></div>
    </dl>
    <p class="muted">${certain ? words.exactRange : words.range(exactPoints(score.low), exactPoints(score.high))}${
      score.whyUncertain ? html`. ${words.uncertain(score.whyUncertain)}` : ''}</p>
    ${rankRange(account, icp)}
    <div class="set">${tierSetter(account, icp)}</div>
  </div>`;
}

function technologies({ totalCount, nodes }) {
  return html`<section><h3>${words.technologies}</h3>
    ${totalCount === 0 ? html`<p class="muted">${words.noTechnologies}</p>` : html`<ul class="chips">
      ${[...byName(nodes)].map(([name, notes]) => html`<li title=${notes.join('; ')}>${name}</li>`)}
      ${totalCount > nodes.length ? html`<li class="muted">${words.technologiesMore(count(totalCount - nodes.length))}</li>` : ''}
    </ul>`}</section>`;
}

/** What the account has to do with a technology, named once however many sources say so. */
function byName(uses) {
  const notes = new Map();
  uses.forEach(({ relation, since, technology, provenance }) => {
    const name = relation === 'USES' ? technology.name : `${words.links[relation]} ${technology.name}`;
    const note = [since ? words.since(date(since)) : '', sourceOf(provenance)].filter(Boolean).join(' · ');
    notes.set(name, [...(notes.get(name) || []), note]);
  });
  return notes;
}

function facts(account) {
  const labels = words.labels;
  const all = [
    [labels.industry, [account.industry, account.subIndustry].filter(Boolean).join(', ')],
    [labels.place, [account.city, account.region, country(account.country)].filter(Boolean).join(', ')],
    [labels.headcount, account.headcount && account.headcount.text],
    [labels.revenue, account.revenueUsd && revenue(account.revenueUsd)],
    [labels.founded, account.foundedYear && String(account.foundedYear)],
    [labels.model, account.businessModel],
    [labels.owner, account.owner],
    [labels.growth, account.growthPercent === null ? null : `${count(account.growthPercent)}%`],
    [labels.customerSince, account.customer && date(account.customer.since)],
    [labels.row, sourceOf(account.provenance)],
  ];
  return html`<section><h3>${words.facts}</h3>
    ${account.description ? html`<p>${account.description}</p>` : ''}
    <dl class="facts">${all.map(([label, value]) => html`<div><dt>${label}</dt><dd>${value || texts.unknown}</dd></div>`)}</dl>
    ${account.competitorStages.map((it) => html`<p>${words.stages[it.stage]} ${it.competitor} · ${date(it.on)}
      <small class="muted">${sourceOf(it.provenance)}</small></p>`)}
    ${/^https?:/.test(account.storyUrl || '')
      ? html`<p><a href=${account.storyUrl} target="_blank" rel="noopener noreferrer">${words.story}</a></p>` : ''}
  </section>`;
}

function revenue({ min, max, text }) {
  return min !== null && min === max ? usd(min) : text;
}
