// What people may ask of us: all data about them as a file, and their erasure, after a question. For administrators.
import { redraw, refresh, request } from '../api.js';
import { count } from '../format.js';
import { html } from '../lit.js';
import { mayAdminister } from '../parts/rights.js';
import { texts } from '../texts.js';
import { save } from './export.js';
import { sourceOf } from './path.js';

const words = texts.person;

/** What became of the last erasure, by account, and why it failed. */
const state = { account: '', done: null, problem: '' };

/** The actions for a person; for others than administrators nothing. */
export function personData(person, account) {
  const name = person.name || texts.unknown;
  return !mayAdminister() ? '' : html`<details class="personal"><summary aria-label=${words.actionsOf(name)}>${words.actions}</summary>
    <div class="asked-twice"><p>${words.hint(name)}</p>
      <p class="go"><button type="button" class="button small" @click=${() => handOver(person, account)}>${words.handOver}</button>
        <button type="button" class="button small danger" @click=${(event) => erase(event, person, account)}>${words.erase(name)}</button></p></div></details>`;
}

/** What was erased from an account last, and where copies remain. */
export function erased(account) {
  if (state.account !== account) {
    return '';
  }
  const { done, problem } = state;
  return html`${problem ? html`<p class="error-text" role="alert">${problem}</p>` : ''}
    ${done ? html`<div role="status"><p>${words.erased(count(done.links), count(done.texts + done.importProblems))}</p>
      <ul class="sentences">${done.remains.map((it) => html`<li>${it}</li>`)}</ul></div>` : ''}`;
}

async function erase(event, person, account) {
  event.target.closest('details').open = false;
  Object.assign(state, { account, done: null, problem: '' });
  try {
    const { erasePerson } = await request('erasePerson', { id: person.id });
    const [problem] = erasePerson.problems;
    Object.assign(state, { done: erasePerson.erased, problem: problem ? problem.message : '' });
  } catch (error) {
    state.problem = error.message;
  }
  refresh();
  redraw();
}

/** All that is kept: one entry for each field of a fact, with the row it comes from. */
async function handOver(person, account) {
  try {
    const { personRecord } = await request('personRecord', { id: person.id });
    const rows = personRecord ? personRecord.entries.flatMap((entry) => entry.values.map(({ name, value }) => ({
      kind: entry.kind, subject: entry.subject, field: name, value, source: sourceOf(entry.provenance) }))) : [];
    save(new Blob([JSON.stringify(rows, null, 2)], { type: 'application/json' }), words.fileOf(person.name || person.id));
  } catch (error) {
    Object.assign(state, { account, done: null, problem: error.message });
    redraw();
  }
}
