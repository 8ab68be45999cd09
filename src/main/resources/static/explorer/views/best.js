// Who the best customers are, by the five questions, each as heavy as people say.
import { ask } from '../api.js';
import { html, live } from '../lit.js';
import { empty, shown } from '../parts/states.js';
import { go, link, linkTo } from '../route.js';
import { texts } from '../texts.js';
import { ranking } from './ranking.js';
import { wishes } from './wishes.js';

const words = texts.customers;
const QUESTIONS = Object.keys(texts.ranking.parts);
const PAUSE = 120;
let timer;

export function bestAsked(route) {
  return ['customers', { first: 50, weights: weights(route.weights) }];
}

export function best(route, asked) {
  const [, { weights: heavy }] = asked;
  return html`<fieldset class="questions"><legend class="hidden">${words.questions}</legend>
      ${QUESTIONS.map((it) => slider(it, heavy))}</fieldset>
    ${shown(ask(...asked), (data) => html`${data.bestCustomers.length === 0 ? noCustomers() : ranking(data)}${wishes(data)}`)}`;
}

/** No customer is known; the imports can change that. */
export function noCustomers() {
  return empty(words.none, words.noneWhat, html`<a class="button" href=${linkTo('imports')}>${texts.views.imports}</a>`);
}

function weights(text) {
  const given = (text || '').split(',').map(Number);
  return Object.fromEntries(QUESTIONS.map((it, i) => [it, given.length === QUESTIONS.length && given[i] >= 0 ? given[i] : 1]));
}

function slider(question, heavy) {
  return html`<label>${texts.ranking.parts[question]}
    <input type="range" min="0" max="4" step="0.5" .value=${live(String(heavy[question]))}
      @input=${(event) => change({ ...heavy, [question]: Number(event.target.value) })}>
    <output>×${heavy[question]}</output></label>`;
}

function change(heavy) {
  const values = QUESTIONS.map((it) => heavy[it]);
  clearTimeout(timer);
  timer = setTimeout(() => go(link({ weights: values.every((it) => it === 1) ? '' : values.join(',') }), { replace: true }), PAUSE);
}
