// Problems of a change, as sentences. After a conflict the page shows the change of the others.
import { refresh } from '../api.js';
import { html } from '../lit.js';
import { texts } from '../texts.js';

/** Whether another person changed the same thing first. */
export function overtaken(problems) {
  return problems.some((it) => it.code === 'CONFLICT');
}

export function sentences(problems) {
  return problems.map((it) => (it.code === 'CONFLICT' ? `${it.message} ${texts.conflict}` : it.message));
}

/** The sentences as a list that screen readers announce; empty without any. */
export function listed(problems) {
  return problems.length > 0 ? html`<ul class="error-text" role="alert">${problems.map((it) => html`<li>${it}</li>`)}</ul>` : '';
}

/**
 * Makes a change that gives its problems, and gives them as sentences. Success calls done. After success and after a
 * conflict, the page shows the present state.
 */
export async function problemsOf(act, done = () => {}) {
  try {
    const found = await act();
    if (found.length === 0) {
      done();
    }
    if (found.length === 0 || overtaken(found)) {
      refresh();
    }
    return sentences(found);
  } catch (error) {
    return [error.message];
  }
}
