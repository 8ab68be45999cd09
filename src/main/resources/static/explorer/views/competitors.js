// The competitors: how many accounts use them, talk to them or left them; one opens into its accounts, their words and what they share.
import { ask } from '../api.js';
import { count, country } from '../format.js';
import { html } from '../lit.js';
import { empty, lines, shown } from '../parts/states.js';
import { link } from '../route.js';
import { texts } from '../texts.js';
import { nameOf } from './referrers.js';

const words = texts.competitors;
const STAGES = Object.keys(words.stages);
const MOST = 100;

function stageOf({ stage }) {
  return STAGES.includes(stage) ? stage : STAGES[0];
}

export function competitorsAsked(route) {
  return route.competitor ? ['competitor', { name: route.competitor, stage: stageOf(route), first: MOST }] : ['competitors', { first: 50 }];
}

export function competitors(route, asked) {
  return route.competitor ? one(route, asked) : shown(ask(...asked), ({ competitors: found }) => (found.length === 0
    ? empty(words.none, words.noneWhat) : table(found)));
}

function table(found) {
  return html`<table class="rows still"><thead><tr><th scope="col">${words.competitor}</th>
      ${STAGES.map((it) => html`<th scope="col" class="number">${words.stages[it]}</th>`)}</tr></thead>
    <tbody>${found.map((it) => html`<tr><td class="who"><a href=${link({ competitor: it.name })} data-opens=${it.name}>${it.name}</a></td>
      ${STAGES.map((stage) => html`<td class="number" data-label=${words.stages[stage]}>${accountsAt(it, stage)}</td>`)}</tr>`)}</tbody></table>`;
}

/** The number of accounts, which leads to them. */
function accountsAt({ name, stages }, stage) {
  const { accounts } = stages.find((it) => it.stage === stage);
  return accounts === 0 ? count(0) : html`<a href=${link({ competitor: name, stage })} aria-label=${words.at(words.stages[stage], count(accounts), name)}>${count(accounts)}</a>`;
}

function one(route, asked) {
  const answer = ask(...asked);
  const current = answer.loading && !isOf(answer, route) ? { loading: true } : answer;
  return html`<p class="back"><a class="button small" href=${link({ competitor: '', stage: '', open: '' })}>${words.back}</a></p>
    ${shown(current, ({ competitor }) => (competitor ? content(route, competitor) : empty(words.gone, words.noneWhat)), lines(8))}`;
}

function isOf({ data }, { competitor }) {
  return Boolean(data) && Boolean(data.competitor) && data.competitor.name === competitor;
}

function content(route, competitor) {
  const { name, account, text, stages } = competitor;
  const present = stageOf(route);
  return html`<h2>${account ? html`<a href=${link({ open: account.id })} data-opens=${account.id}>${name}</a>` : name}</h2>
    <p class="basis" role="status">${text}</p>
    <nav class="subviews" aria-label=${words.stagesLabel}>${STAGES.map((it) => html`<a href=${link({ stage: it, open: '' })}
      aria-current=${it === present ? 'true' : 'false'}>${words.stages[it]} (${count(stages.find((known) => known.stage === it).accounts)})</a>`)}</nav>
    ${accounts(competitor, present)}
    ${said(competitor)}
    ${alike(competitor, present)}`;
}

function accounts({ accounts: found, stages }, present) {
  const { accounts: all } = stages.find((it) => it.stage === present);
  return found.length === 0 ? html`<p class="muted">${words.nobody}</p>` : html`<table class="rows still"><thead><tr>
      <th scope="col">${texts.board.account}</th><th scope="col">${words.what}</th></tr></thead>
    <tbody>${found.map((it) => html`<tr><td class="who"><a href=${link({ open: it.account.id })} data-opens=${it.account.id}>${nameOf(it.account)}</a>
        <small>${[it.account.industry, country(it.account.country), it.ours ? words.ours : ''].filter(Boolean).join(' · ')}</small></td>
      <td class="why">${it.text}</td></tr>`)}</tbody></table>
    ${all > found.length ? html`<p class="muted">${words.more(count(all - found.length))}</p>` : ''}`;
}

/** What people noted about its customers. */
function said({ satisfaction, problems, wishes }) {
  return html`<section class="after"><h2>${words.said}</h2><p class="muted">${satisfaction.text}</p>
    ${[[words.problems, problems], [words.wishes, wishes]].map(([title, points]) => (points.length === 0 ? '' : html`<h3>${title}</h3>
      <ul class="sentences">${points.map((it) => html`<li>${it.text} <small class="muted">${words.times(it.count, count(it.count))}</small></li>`)}</ul>`))}</section>`;
}

function alike({ commonalities: { commonalities, silence, hypothesis } }, present) {
  return html`<section class="after"><h2>${words.share(words.stages[present])}</h2>
    ${[hypothesis, silence].filter(Boolean).map((it) => html`<p class="muted">${it}</p>`)}
    <ul class="traits">${commonalities.map((it) => html`<li><p><strong>${it.text}</strong> <small class="muted">${texts.shared.kinds[it.kind] || ''}</small></p>
      <p class="muted chance">${it.chance}</p></li>`)}</ul></section>`;
}
