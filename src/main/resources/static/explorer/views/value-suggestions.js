// Values of the data to put into a line of a profile, while one is typed: the ones that most accounts have come first.
import { ask, redraw } from '../api.js';
import { count } from '../format.js';
import { html } from '../lit.js';
import { texts } from '../texts.js';

const words = texts.workbench.add;
const PAUSE = 180;
const FIRST = 8;
const ATTRIBUTES = { industry: 'INDUSTRY', country: 'COUNTRY' };
let typed = '';
let timer;

/** Whether the values of a kind of line are known. */
function isKnown(kind) {
  return kind === 'uses' || Boolean(ATTRIBUTES[kind]);
}

/** Notes what is typed; its last part is looked for. */
export function suggestFor(event) {
  const text = event.target.value;
  clearTimeout(timer);
  timer = setTimeout(() => {
    typed = text;
    redraw();
  }, PAUSE);
}

/** Forgets what was typed, as when the kind of line changes. */
export function suggestAnew() {
  typed = '';
}

export function valueSuggestions(kind) {
  if (!isKnown(kind)) {
    return '';
  }
  const values = found(kind, lastPart(typed));
  return values.length === 0 ? '' : html`<div><small class="muted">${words.suggested}</small>
    <ul class="chips">${values.map(([name, accounts]) => html`<li><button type="button" class="plain-button" @click=${take(name)}>${name}
      <small class="muted">${count(accounts)}</small></button></li>`)}</ul></div>`;
}

function found(kind, text) {
  const answer = kind === 'uses' ? ask('technologyNames', { text, first: FIRST })
    : ask('values', { attribute: ATTRIBUTES[kind], icp: null, audience: 'ALL', contains: text, first: FIRST });
  if (answer.loading || !answer.data) {
    return [];
  }
  return kind === 'uses' ? answer.data.technologies.nodes.map((it) => [it.name, it.accounts.totalCount])
    : answer.data.accountValues.map((it) => [it.name, it.accounts]);
}

function lastPart(text) {
  return text.split(/[,;]/).at(-1).trim();
}

/** Puts a value in the place of what was typed last. */
function take(name) {
  return (event) => {
    const field = event.target.closest('form').elements.values;
    const before = field.value.split(/[,;]/).slice(0, -1).map((it) => it.trim()).filter(Boolean);
    field.value = [...before, name].join(', ') + ', ';
    typed = field.value;
    field.focus();
    redraw();
  };
}
