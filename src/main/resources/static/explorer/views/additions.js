// Adds a line to a profile: the criteria that people use most, as forms. The others are written as JSON.
import { html, nothing } from '../lit.js';
import { redraw } from '../api.js';
import { texts } from '../texts.js';
import { tryOut } from './trial.js';
import { suggestAnew, suggestFor, valueSuggestions } from './value-suggestions.js';

const words = texts.workbench.add;
const list = (value) => value.split(/\s*[,;]\s*/).filter(Boolean);
const range = (from, to) => ({ ...(from ? { gte: Number(from) } : {}), ...(to ? { lte: Number(to) } : {}) });
const CHANNELS = ['TECHNOLOGY', 'PEOPLE', 'REFERRAL', 'EVENT'];

/** What each kind of line asks for, and the measure that it makes. A filter needs limits, so some are signals only. */
const kinds = {
  industry: { fields: ['values'], measure: ({ values }) => ({ industry: { in: list(values) } }) },
  country: { fields: ['values'], measure: ({ values }) => ({ country: { in: list(values) } }) },
  headcount: { fields: ['from', 'to'], measure: ({ from, to }) => ({ headcount: range(from, to) }) },
  revenueUsd: { fields: ['from', 'to'], measure: ({ from, to }) => ({ revenueUsd: range(from, to) }) },
  uses: { fields: ['values'], measure: ({ values }) => ({ uses: { anyOf: list(values) } }) },
  people: { fields: ['values'], measure: ({ values }) => ({ people: { titles: list(values) } }) },
  visits: { fields: [], intent: true, measure: () => ({ visits: { withinDays: 30, saturatesAt: 6 } }) },
  hired: { fields: ['values'], intent: true, measure: ({ values }) => ({ hired: { titles: list(values), withinDays: 180 } }) },
  proximity: { fields: [], signalOnly: true, measure: () => ({ proximity: { channels: CHANNELS } }) },
  likeness: { fields: [], signalOnly: true, measure: () => ({ likeness: {} }) },
};
let kind = 'industry';
let open = false;

/** Values are asked for once the form is open. */
function toggled(event) {
  open = event.target.open;
  redraw();
}

export function additions(trial) {
  const { fields, signalOnly } = kinds[kind];
  return html`<details class="add" @toggle=${toggled}><summary>${words.title}</summary>
    <form class="fields" @submit=${(event) => add(event, trial)}>
      <label>${words.what}<select name="kind" @change=${(event) => { kind = event.target.value; suggestAnew(); redraw(); }}>
        ${Object.keys(kinds).map((it) => html`<option value=${it} ?selected=${it === kind}>${words.kinds[it]}</option>`)}</select></label>
      ${fields.map((it) => html`<label>${words[it]}<input name=${it} ?required=${it === 'values'}
        type=${it === 'values' ? 'text' : 'number'} autocomplete="off" @input=${it === 'values' ? suggestFor : nothing}></label>`)}
      ${open ? valueSuggestions(kind) : ''}
      <label>${words.name}<input name="name" required maxlength="200" autocomplete="off"></label>
      <p class="go">
        <button class="button" name="as" value="signals">${words.asSignal}</button>
        ${signalOnly ? '' : html`<button class="button" name="as" value="filters">${words.asFilter}</button>`}</p>
    </form></details>`;
}

function add(event, trial) {
  event.preventDefault();
  const given = Object.fromEntries(new FormData(event.target));
  const { intent, measure } = kinds[kind];
  const line = { name: given.name.trim(), measure: measure(given) };
  const { definition } = trial;
  if (event.submitter.value === 'filters') {
    tryOut(trial, { ...definition, filters: [...(definition.filters || []), { ...line, whenUnknown: 'KEEP' }] });
  } else {
    const signal = { ...line, kind: intent ? 'INTENT' : 'FIT', weight: 20 };
    tryOut(trial, { ...definition, signals: [...definition.signals, signal] });
  }
  event.target.reset();
  suggestAnew();
}
