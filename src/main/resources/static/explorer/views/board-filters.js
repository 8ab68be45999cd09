// What limits the list of the tier board: words, and values of accounts to choose from, each with its number of accounts.
import { ask, redraw } from '../api.js';
import { count, country } from '../format.js';
import { html, live } from '../lit.js';
import { shown } from '../parts/states.js';
import { TIERS } from '../parts/tiers.js';
import { go, link } from '../route.js';
import { texts } from '../texts.js';

const words = texts.board;
const PAUSE = 180;
const CHOICES = 12;
/** Signs alone are no words to search for. */
const WORD = /[\p{L}\p{N}]/u;
/** Stands between values in the address; no value of the data has it. */
const AND = '|';
const ATTRIBUTES = { industry: 'INDUSTRY', country: 'COUNTRY', owner: 'OWNER' };
/** What is typed to find a value, by attribute; a name here means that its choices are open. */
const open = new Map();
let timer;

/** The tiers that the address asks for. */
export function tiersOf({ tier }) {
  const asked = (tier || '').split(',');
  return TIERS.filter((it) => asked.includes(it));
}

/** The chosen values of each attribute, as [attribute, values]. */
function chosen(route) {
  return Object.keys(ATTRIBUTES).map((name) => [name, (route[name] || '').split(AND).filter(Boolean)]);
}

function wordsOf({ q }) {
  return q && WORD.test(q) ? q : '';
}

/** Whether anything limits the list. */
export function isLimited(route) {
  return Boolean(wordsOf(route)) || tiersOf(route).length > 0 || chosen(route).some(([, values]) => values.length > 0);
}

/** The condition of the list, as the API takes it. */
export function whereOf(route) {
  const tiers = tiersOf(route);
  const { owner, ...measured } = Object.fromEntries(chosen(route).filter(([, values]) => values.length > 0));
  const measures = Object.entries(measured).map(([name, values]) => ({ [name]: { in: values } }));
  return {
    ...(tiers.length > 0 ? { tier: { in: tiers } } : {}),
    ...(owner ? { owner: { in: owner } } : {}),
    ...(measures.length > 0 ? { measures } : {}),
    ...(wordsOf(route) ? { search: route.q } : {}),
  };
}

/** The same as parameters of an export, as [name, value]. */
export function parametersOf(route) {
  return [...tiersOf(route).map((it) => ['tier', it]),
    ...chosen(route).flatMap(([name, values]) => values.map((it) => [name, it])),
    ...(wordsOf(route) ? [['search', route.q]] : [])];
}

export function boardSearch(route) {
  return html`<label class="choice"><span class="hidden">${words.search}</span>
    <input type="search" placeholder=${words.search} autocomplete="off" .value=${live(route.q || '')} @input=${typed}></label>`;
}

function typed({ target: { value } }) {
  clearTimeout(timer);
  timer = setTimeout(() => go(link({ q: value.trim(), after: '', before: '' }), { replace: true }), PAUSE);
}

/** A list of choices for each attribute, most frequent first. */
export function choices(route, icp) {
  return chosen(route).map(([name, values]) => html`<details class="menu" ?open=${open.has(name)}
      @toggle=${(event) => toggled(name, event.target.open)} @keydown=${closeOnEscape}>
    <summary class="button">${words.filters[name]}${values.length > 0 ? ` (${count(values.length)})` : ''}</summary>
    ${open.has(name) ? panel(route, icp, name, values) : html`<div class="panel"></div>`}</details>`);
}

function toggled(name, isOpen) {
  if (isOpen !== open.has(name)) {
    open.clear();
    if (isOpen) {
      open.set(name, '');
    }
    redraw();
  }
}

function closeOnEscape(event) {
  if (event.key === 'Escape') {
    event.currentTarget.open = false;
    event.currentTarget.querySelector('summary').focus();
  }
}

function panel(route, icp, name, values) {
  const asked = ask('values', { attribute: ATTRIBUTES[name], icp: icp.id, audience: route.audience || 'PROSPECTS', contains: open.get(name), first: CHOICES });
  const current = asked.loading ? { loading: true } : asked;
  return html`<div class="panel"><input type="search" placeholder=${words.find} aria-label=${words.findOf(words.filters[name])} autocomplete="off"
      @input=${(event) => find(name, event.target.value.trim())}>
    ${shown(current, ({ accountValues }) => (accountValues.length === 0 ? html`<p class="muted">${words.noValue}</p>`
    : html`<ul>${accountValues.map((it) => html`<li><label class="check"><input type="checkbox" .checked=${live(values.includes(it.value))}
        @change=${(event) => choose(name, values, it.value, event.target.checked)}> <span>${it.name}</span>
        <small class="number muted">${count(it.accounts)}</small></label></li>`)}</ul>`))}</div>`;
}

function find(name, text) {
  clearTimeout(timer);
  timer = setTimeout(() => {
    open.set(name, text);
    redraw();
  }, PAUSE);
}

function choose(name, values, value, isChosen) {
  const next = isChosen ? [...values, value] : values.filter((it) => it !== value);
  go(link({ [name]: next.join(AND), after: '', before: '' }));
}

/** What is chosen, each with a way to take it away. */
export function chips(route) {
  const all = [...chosen(route).flatMap(([name, values]) => values.map((it) => [name, it, values])),
    ...(wordsOf(route) ? [['q', route.q, [route.q]]] : [])];
  return all.length === 0 ? '' : html`<ul class="chips chosen" aria-label=${words.chosen}>${all.map(([name, value, values]) => html`<li>
    ${name === 'country' ? country(value) : value}
    <a href=${link({ [name]: values.filter((it) => it !== value).join(AND), after: '', before: '' })}
      aria-label=${words.without(name === 'country' ? country(value) : value)}>×</a></li>`)}</ul>`;
}
