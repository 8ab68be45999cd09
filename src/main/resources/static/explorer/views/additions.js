// Adds a line to a profile: a form for each criterion, with values from the data.
import { redraw } from '../api.js';
import { html } from '../lit.js';
import { texts } from '../texts.js';
import { forms } from './criterion-forms.js';
import { tryOut } from './trial.js';
import { pickAnew, pickedValues, valuePicker } from './value-picker.js';

const words = texts.workbench.add;
let kind = 'industry';
let chosen = {};
let problem = '';

export function additions(trial) {
  const { choices = {}, pickers = {}, numbers = [], usual = {}, signalOnly } = forms[kind];
  return html`<details class="add"><summary>${words.title}</summary>
    <form class="fields" @submit=${(event) => add(event, trial)}>
      <label>${words.what}<select name="kind" @change=${(event) => begin(event.target.value)}>
        ${Object.entries(words.groups).map(([group, names]) => html`<optgroup label=${group}>
          ${names.map((it) => html`<option value=${it} ?selected=${it === kind}>${words.kinds[it]}</option>`)}</optgroup>`)}</select></label>
      ${Object.entries(choices).map(([name, values]) => html`<label>${words.fields[name]}<select name=${name} @change=${choose}>
        ${values.map((it) => html`<option value=${it} ?selected=${it === (chosen[name] || values[0])}>${words.choices[name][it]}</option>`)}</select></label>`)}
      ${Object.entries(pickers).map(([name, it]) => valuePicker(name, typeof it === 'function' ? it(chosen) : it))}
      ${numbers.length === 0 ? '' : html`<div class="fields pair">${numbers.map((it) => html`<label>${words.fields[it]}<input name=${it} type="number"
        autocomplete="off" .defaultValue=${usual[it] === undefined ? '' : String(usual[it])}></label>`)}</div>`}
      <label>${words.name}<input name="name" required maxlength="200" autocomplete="off"></label>
      ${problem ? html`<p class="error-text" role="alert">${problem}</p>` : ''}
      <p class="go">
        <button class="button" name="as" value="signals">${words.asSignal}</button>
        ${signalOnly ? '' : html`<button class="button" name="as" value="filters">${words.asFilter}</button>`}</p>
    </form></details>`;
}

/** Begins with another criterion. */
function begin(next) {
  kind = next;
  chosen = {};
  problem = '';
  pickAnew();
  redraw();
}

/** Another relation to technologies has other values. */
function choose({ target: { name, value } }) {
  chosen = { ...chosen, [name]: value };
  if (name === 'relation') {
    pickAnew();
  }
  redraw();
}

function add(event, trial) {
  event.preventDefault();
  const { name, ...fields } = Object.fromEntries(new FormData(event.target));
  const { intent, needs = [], measure, pickers = {} } = forms[kind];
  const none = Object.fromEntries(Object.keys(pickers).map((it) => [it, []]));
  const values = { ...fields, ...none, ...pickedValues() };
  problem = needs.length > 0 && needs.every((it) => (values[it] || '').length === 0) ? words.needed : '';
  if (problem) {
    redraw();
    return;
  }
  delete values.kind;
  delete values.as;
  const line = { name: name.trim(), measure: measure(values) };
  const { definition } = trial;
  const as = event.submitter.value;
  event.target.reset();
  begin(kind);
  if (as === 'filters') {
    tryOut(trial, { ...definition, filters: [...(definition.filters || []), { ...line, whenUnknown: 'KEEP' }] });
  } else {
    tryOut(trial, { ...definition, signals: [...definition.signals, { ...line, kind: intent ? 'INTENT' : 'FIT', weight: 20 }] });
  }
}
