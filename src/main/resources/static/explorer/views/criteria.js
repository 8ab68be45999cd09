// The lines of a profile: filters with what each keeps out, signals with their weight, tiers by capacity.
import { count, share } from '../format.js';
import { html, live } from '../lit.js';
import { copied } from '../parts/copy.js';
import { histogram } from '../parts/histogram.js';
import { texts } from '../texts.js';
import { additions } from './additions.js';
import { replaced, tryOut, without } from './trial.js';

const words = texts.workbench;

/** @param seen the market and the values of each line, of the trial once they are known */
export function criteria(icp, trial, lifts, { market, criterionValues }) {
  const spread = (part, name) => (criterionValues || []).find((it) => it.part === part && it.name === name);
  const { definition } = trial;
  const { filters, signals } = (icp.draft || icp.current).definition;
  const inWords = (known, name) => (known.find((it) => it.name === name) || { text: words.newLine }).text;
  return html`
    <section><h2>${words.filters}</h2><p class="muted">${words.filtersHint}</p>
      <ul class="lines">${(definition.filters || []).map((it, i) => filter(market, trial, it, i, inWords(filters, it.name), spread('FILTER', it.name)))}</ul></section>
    <section><h2>${words.signals}</h2><p class="muted">${words.signalsHint}</p>
      <ul class="lines">${definition.signals.map((it, i) => signal(trial, it, i, inWords(signals, it.name), lifts, spread('SIGNAL', it.name)))}</ul></section>
    ${additions(trial)}
    <section><h2>${words.tiers}</h2>${tiers(trial)}</section>
    ${asJson(trial)}`;
}

function filter(market, trial, it, index, text, values) {
  const effect = market.filters.find((known) => known.filter === it.name);
  const keep = it.whenUnknown !== 'DROP';
  return html`<li>
    <div class="line"><strong>${it.name}</strong>${remove(trial, 'filters', index, it.name)}</div>
    <p class="muted">${text}</p>
    ${effect ? html`<p>${words.removes(count(effect.removesAlone), count(effect.removesOnly))}</p>` : ''}
    ${values ? histogram(values) : ''}
    <label class="check"><input type="checkbox" .checked=${live(keep)} @change=${(event) => change(trial, 'filters', index,
    { whenUnknown: event.target.checked ? 'KEEP' : 'DROP' })}> ${words.keepUnknown}</label>
  </li>`;
}

function signal(trial, it, index, text, lifts, values) {
  const lift = lifts.find((known) => known.signal === it.name);
  const total = trial.definition.signals.reduce((sum, other) => sum + other.weight, 0);
  const most = Math.max(100, ...trial.definition.signals.map((other) => other.weight));
  return html`<li>
    <div class="line"><strong>${it.name}</strong> <small class="kind ${it.kind}">${texts.kinds[it.kind]}</small>
      ${remove(trial, 'signals', index, it.name)}</div>
    <p class="muted">${text}</p>
    <label class="weight"><span>${words.weight}</span>
      <input type="range" min="1" max=${most} step="1" .value=${live(String(it.weight))} aria-label=${words.weightOf(it.name)}
        @input=${(event) => change(trial, 'signals', index, { weight: Number(event.target.value) }, true)}>
      <output>${share(it.weight / total)}</output></label>
    ${values ? histogram(values) : ''}
    ${lift ? html`<p class="lift ${lift.verdict}"><strong>${words.verdicts[lift.verdict]}</strong> ${lift.text}</p>` : ''}
  </li>`;
}

function remove(trial, part, index, name) {
  return html`<button type="button" class="button small" aria-label=${words.removeOf(name)}
    @click=${() => tryOut(trial, { ...trial.definition, [part]: without(trial.definition[part], index) })}>${words.remove}</button>`;
}

function change(trial, part, index, changes, moving) {
  tryOut(trial, { ...trial.definition, [part]: replaced(trial.definition[part], index, changes) }, moving);
}

function tiers(trial) {
  const { capacity, thresholds } = trial.definition.tiers || {};
  const [shape, values, label] = capacity ? ['capacity', capacity, words.capacity]
    : ['thresholds', thresholds || { tier1: 80, tier2: 60 }, words.thresholds];
  return html`<p class="muted">${label}</p><div class="fields pair">
    ${['tier1', 'tier2'].map((tier) => html`<label>${words[tier]}
      <input type="number" min="1" .value=${live(String(values[tier]))}
        @change=${(event) => Number(event.target.value) > 0 && tryOut(trial, { ...trial.definition,
    tiers: { [shape]: { ...values, [tier]: Number(event.target.value) } } })}></label>`)}</div>`;
}

/** Every criterion can be written as JSON, also the ones without a form. */
function asJson(trial) {
  return html`<details class="json"><summary>${words.json}</summary>
    <p class="muted">${words.jsonHint}</p>
    <form @submit=${(event) => apply(event, trial)}>
      <textarea name="json" rows="18" spellcheck="false" aria-label=${words.json}
        .value=${JSON.stringify(trial.definition, null, 2)}></textarea>
      <p class="error-text" role="alert"></p>
      <p class="go"><button class="button">${words.tryJson}</button>
        <button type="button" class="button" @click=${(event) => copied(event, event.target.form.elements.json.value)}>${texts.query.copy}</button></p>
    </form></details>`;
}

function apply(event, trial) {
  event.preventDefault();
  const problem = event.target.querySelector('[role=alert]');
  try {
    tryOut(trial, JSON.parse(new FormData(event.target).get('json')));
    problem.textContent = '';
  } catch (error) {
    problem.textContent = words.notJson(error.message);
  }
}
