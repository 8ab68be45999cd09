// Problems of a change, as sentences. After a conflict the page shows the change of the others.
import { texts } from '../texts.js';

/** Whether another person changed the same thing first. */
export function overtaken(problems) {
  return problems.some((it) => it.code === 'CONFLICT');
}

export function sentences(problems) {
  return problems.map((it) => (it.code === 'CONFLICT' ? `${it.message} ${texts.conflict}` : it.message));
}
