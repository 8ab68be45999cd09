// The columns of the tier board: which there are, which are shown, and by which the list is ordered.
import { count, points, usd } from '../format.js';
import { html, live } from '../lit.js';
import { go, link } from '../route.js';
import { texts } from '../texts.js';

const words = texts.board;
const USUAL = ['why', 'call'];
/** Fields that begin with their smallest value. */
const ASCENDING = ['NAME', 'COUNTRY'];

/** The text of each further column for a match. */
const cells = {
  fit: ({ score }) => points(score.fit),
  intent: ({ score }) => points(score.intent),
  range: ({ score }) => `${points(score.low)}–${points(score.high)}`,
  headcount: ({ account }) => people(account && account.headcount),
  revenue: ({ account }) => money(account && account.revenueUsd),
  city: ({ account }) => (account && account.city) || texts.unknown,
};
const ORDERS = { fit: 'FIT', intent: 'INTENT', headcount: 'HEADCOUNT' };

function people(band) {
  return !band ? texts.unknown : /^\d+$/.test(band.text) ? count(Number(band.text)) : band.text;
}

function money(band) {
  return !band ? texts.unknown : band.min !== null && band.min === band.max ? usd(band.min) : band.text;
}

/** The optional columns that the address asks for, in their order. */
export function columnsOf({ cols }) {
  const asked = cols === undefined ? USUAL : cols.split(',');
  return [...USUAL, ...Object.keys(cells)].filter((it) => asked.includes(it));
}

/** The further columns among them. */
export function furtherOf(route) {
  return columnsOf(route).filter((it) => cells[it]);
}

export function columnMenu(route) {
  const shown = columnsOf(route);
  const others = (name) => shown.filter((it) => it !== name);
  return html`<details class="menu"><summary class="button">${words.columns}</summary>
    <div class="panel"><ul>${[...USUAL, ...Object.keys(cells)].map((name) => html`<li><label class="check"><input type="checkbox"
      .checked=${live(shown.includes(name))} @change=${(event) => go(link({ cols: (event.target.checked ? [...shown, name] : others(name)).join(',') || 'none' }))}>
      ${words[name] || words.further[name]}</label></li>`)}</ul></div></details>`;
}

/** The order that the address asks for, as the API takes it; null for the usual one. */
export function orderOf({ order, dir }) {
  return words.orders[order] ? { field: order, direction: dir === 'ASC' || dir === 'DESC' ? dir : usual(order) } : null;
}

function usual(field) {
  return ASCENDING.includes(field) ? 'ASC' : 'DESC';
}

/** The head of a column; with a field of the order, a press orders by it, and a second one turns the order around. */
export function headOf(route, text, field, className = '') {
  const present = orderOf(route) || { field: 'SCORE', direction: 'DESC' };
  if (!field) {
    return html`<th role="columnheader" scope="col" class=${className}>${text}</th>`;
  }
  const isPresent = present.field === field;
  const next = isPresent && present.direction === usual(field) ? (usual(field) === 'ASC' ? 'DESC' : 'ASC') : usual(field);
  return html`<th role="columnheader" scope="col" class=${className}
      aria-sort=${!isPresent ? 'none' : present.direction === 'ASC' ? 'ascending' : 'descending'}>
    <a href=${link({ order: field, dir: next === usual(field) ? '' : next, after: '', before: '' })} title=${words.sortBy(text)}>${text}
      <span aria-hidden="true">${isPresent ? (present.direction === 'ASC' ? '↑' : '↓') : ''}</span></a></th>`;
}

export function furtherHeads(route) {
  return furtherOf(route).map((name) => headOf(route, words.further[name], ORDERS[name], 'number'));
}

export function furtherCells(route, match) {
  return furtherOf(route).map((name) => html`<td role="cell" class="number further" data-label=${words.further[name]}>${cells[name](match)}</td>`);
}
