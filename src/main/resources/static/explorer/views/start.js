// From files to the first list: drop files, look at the best customers, save a first profile.
import { ask, refreshSoon } from '../api.js';
import { count } from '../format.js';
import { html } from '../lit.js';
import { documents } from '../parts/document.js';
import { empty, shown } from '../parts/states.js';
import { link } from '../route.js';
import { texts } from '../texts.js';
import { firstProfile, firstProfileAsked } from './first-profile.js';
import { goesOn, importsAsked, importTable, watchedImports } from './imports.js';
import { ranking } from './ranking.js';
import { uploadArea } from './upload.js';
import { wishes } from './wishes.js';

const words = texts.start;
const CUSTOMERS = ['customers', { first: 20, weights: null }];
const NAMED = 5;
const STEPS = ['files', 'customers', 'icp'];
let loading = false;

export function startView(route, { snapshot }) {
  const step = STEPS.includes(route.step) ? route.step : 'files';
  const asked = step === 'files' ? [importsAsked()] : step === 'customers' ? [CUSTOMERS] : [...firstProfileAsked(route), ['saveIcp', {}]];
  return html`<div class="start">
    <div class="head"><h1 tabindex="-1">${words.title}</h1>
      ${documents(asked)}</div>
    <ol class="steps">${STEPS.map((it, i) => html`<li><a href=${link({ step: it })} aria-current=${it === step ? 'step' : 'false'}>
      <span>${i + 1}</span> ${words.steps[i]}</a></li>`)}</ol>
    ${step === 'files' ? files(route, snapshot) : step === 'customers' ? customers() : firstProfile(route)}
  </div>`;
}

function files(route, { counts, stale }) {
  const answer = watchedImports();
  const going = Boolean(answer.data) && answer.data.imports.nodes.some(goesOn);
  if ((loading && !going) || stale) {
    // The graph is copied into memory a moment after a load; then the counts are right.
    refreshSoon('frame', 1000);
  }
  loading = going;
  return html`<h2>${words.files.title}</h2>
    <p>${words.files.text}</p>
    ${uploadArea()}
    ${shown(answer, ({ imports }) => (imports.totalCount === 0
      ? html`<p class="muted">${words.files.sample}</p>` : importTable(imports.nodes, route)))}
    ${counts.accounts > 0 ? html`<p role="status">${words.files.loaded(count(counts.accounts), count(counts.customers))}
      ${stale ? words.files.waiting : ''}</p>
      <a class="button primary" href=${link({ step: 'customers' })}>${words.files.next}</a>` : ''}`;
}

function customers() {
  return html`<h2>${words.customers.title}</h2>
    <p>${words.customers.text}</p>
    ${shown(ask(...CUSTOMERS), (data) => html`${data.bestCustomers.length === 0
    ? empty(words.customers.none, words.customers.noneWhat)
    : html`<p class="big" role="status">${named(data.bestCustomers)}</p>${ranking(data)}`}${wishes(data)}`)}
    <p class="go"><a class="button" href=${link({ step: 'files' })}>${words.back}</a>
      <a class="button primary" href=${link({ step: 'icp' })}>${words.customers.next}</a></p>`;
}

/** Names the first ones, except for ties with one that is not named. */
function named(best) {
  const others = best[NAMED];
  const first = best.slice(0, NAMED).filter(({ rank }) => !others || rank < others.rank);
  return first.length === 0 ? words.customers.tied(best.length)
    : words.customers.are(first.map(({ account }) => account.name || account.domain));
}
