// How an account's place came about: the moves between tiers with their causes, and how far its rank depends on single customers.
import { ask } from '../api.js';
import { moment, points } from '../format.js';
import { html } from '../lit.js';
import { shown } from '../parts/states.js';
import { tierMark } from '../parts/tiers.js';
import { texts } from '../texts.js';

const words = texts.history;
const FIRST = 10;

/** The document and variables that the history of an account asks. */
export function historyAsked(id, icp) {
  return ['tierMoves', { id, icp: icp.id, first: FIRST }];
}

/** The document and variables that the range of an account's ranks asks. */
export function rankRangeAsked(id, icp) {
  return ['rankRange', { id, icp: icp.id }];
}

export function history(account, icp) {
  const answer = ask(...historyAsked(account.id, icp));
  const current = answer.loading ? { loading: true } : answer;
  return html`<section><h3>${words.title}</h3>${shown(current, (data) => moves(data.account ? data.account.tierMoves : [], icp), '')}</section>`;
}

function moves(found, icp) {
  return found.length === 0 ? html`<p class="muted">${icp.current && icp.current.status === 'DRAFT' ? words.draft : words.none}</p>`
    : html`<ol class="plain history">${found.map((it) => move(it))}</ol>`;
}

function move({ at, tierBefore, tierAfter, scoreAfter, kinds, text }) {
  return html`<li><p>${kinds.includes('BEGINNING') ? '' : html`${mark(tierBefore)} → `}${mark(tierAfter)}
      <span>${texts.tiers[tierAfter || 'OUTSIDE']}</span> <small class="muted">${[points(scoreAfter), moment(at),
  kinds.map((it) => words.causes[it]).join(', ')].join(' · ')}</small></p>
    <p class="muted">${text}</p></li>`;
}

function mark(tier) {
  return html`${tierMark(tier)}<span class="hidden">${texts.tiers[tier || 'OUTSIDE']}</span>`;
}

/** The range of ranks in words, once it is there: the first question after a change takes a moment. */
export function rankRange(account, icp) {
  const { data, loading } = ask(...rankRangeAsked(account.id, icp));
  const range = !loading && data && data.account && data.account.score ? data.account.score.rankRange : null;
  return range ? html`<p class="muted">${words.ranks(range.text)}</p>` : '';
}
