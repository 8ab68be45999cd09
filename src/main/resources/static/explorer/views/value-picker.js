// Picks values of the data for a condition: the ones that most accounts have first, each with its number of accounts.
import { ask, onAnswer, redraw } from '../api.js';
import { count } from '../format.js';
import { html, live } from '../lit.js';
import { shown } from '../parts/states.js';
import { texts } from '../texts.js';

const words = texts.workbench.add;
const PAUSE = 180;
const FIRST = 10;
/** Titles match by their words, so that any text is a value; all other values must be known. */
const FREE = ['TITLE'];
/** What is picked, as names by value, by field. */
let picked = {};
/** The field whose values are listed, what is typed there, and the part of it that the listed values have. */
let open = opened(null, '');
let timer;

/** The picked values by field. */
export function pickedValues() {
  return Object.fromEntries(Object.entries(picked).map(([field, names]) => [field, [...names.keys()]]));
}

function opened(field, text) {
  return { field, text, part: text };
}

/** Forgets what is picked. */
export function pickAnew() {
  picked = {};
  open = opened(null, '');
}

export function valuePicker(field, kind) {
  const names = picked[field] || new Map();
  const label = words.fields[field];
  return html`<fieldset class="picker" data-field=${field}><legend>${label}</legend>
    ${names.size === 0 ? '' : html`<ul class="chips chosen">${[...names].map(([value, name]) => html`<li>${name}
      <button type="button" class="plain-button" aria-label=${texts.board.without(name)} @click=${() => drop(field, value)}>×</button></li>`)}</ul>`}
    <input type="search" aria-label=${texts.board.findOf(label)} placeholder=${texts.board.find} autocomplete="off"
      .value=${live(open.field === field ? open.text : '')} @focus=${() => look(field, '')} @click=${() => look(field, '')} @input=${(event) => type(field, event.target.value)}
      @keydown=${(event) => keys(event, field, kind)}>
    ${open.field === field ? choices(field, kind, names) : ''}</fieldset>`;
}

function asked(kind) {
  return ask('values', { attribute: kind, icp: null, audience: 'ALL', contains: open.part.trim(), first: FIRST });
}

function choices(field, kind, names) {
  const answer = asked(kind);
  return shown(answer.loading ? { loading: true } : answer, ({ accountValues }) => (accountValues.length === 0
    ? html`<p class="muted">${FREE.includes(kind) && open.text ? words.takeText : words.noValue}</p>`
    : html`<ul class="values">${accountValues.map((it) => html`<li><label class="check"><input type="checkbox" .checked=${live(names.has(it.value))}
      @change=${(event) => (event.target.checked ? pick(field, it.value, it.name) : drop(field, it.value))}>
      <span>${it.name}</span> <small class="number muted">${count(it.accounts)}</small></label></li>`)}</ul>`), html`<p class="muted">${texts.states.loading}</p>`);
}

function look(field, text) {
  if (open.field !== field) {
    open = opened(field, text);
    redraw();
  }
}

function type(field, text) {
  clearTimeout(timer);
  open = { field, text, part: open.field === field ? open.part : '' };
  timer = setTimeout(() => {
    open = opened(field, text);
    redraw();
  }, PAUSE);
}

/** Enter takes a free text as it is, else the first value that has it; Escape closes the list. */
function keys(event, field, kind) {
  if (event.key === 'Escape') {
    open = opened(null, '');
    redraw();
  } else if (event.key === 'Enter') {
    event.preventDefault();
    take(field, kind, event.target.value.trim());
  }
}

function take(field, kind, text) {
  clearTimeout(timer);
  open = opened(field, text);
  if (FREE.includes(kind) && text) {
    pick(field, text, text);
  } else if (text && !takeFirst(field, kind)) {
    const end = onAnswer(() => {
      if (open.field !== field || open.text !== text || takeFirst(field, kind)) {
        end();
      }
    });
  }
}

/** Picks the first value that has the text, and says whether the answer is there. */
function takeFirst(field, kind) {
  const { data, loading } = asked(kind);
  const [first] = data && !loading ? data.accountValues : [];
  if (first) {
    pick(field, first.value, first.name);
  }
  return !loading;
}

function pick(field, value, name) {
  picked = { ...picked, [field]: new Map([...(picked[field] || []), [value, name]]) };
  open = opened(field, '');
  redraw();
}

function drop(field, value) {
  picked = { ...picked, [field]: new Map([...picked[field]].filter(([it]) => it !== value)) };
  redraw();
}
