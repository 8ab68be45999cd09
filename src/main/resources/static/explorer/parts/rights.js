// What the role of the signed-in person allows. What it does not allow is not offered; the server refuses it in any case.
import { ask } from '../api.js';
import { html } from '../lit.js';
import { texts } from '../texts.js';

const ROLES = ['READER', 'EDITOR', 'APPROVER', 'ADMIN'];

/** Name and role of the signed-in person, once they are known. */
export function caller() {
  const { data } = ask('frame');
  return data ? data.caller : null;
}

function may(role) {
  const known = caller();
  return Boolean(known) && ROLES.indexOf(known.role) >= ROLES.indexOf(role);
}

/** Whether the person may load files and change accounts, customers, personas and drafts. */
export function mayEdit() {
  return may('EDITOR');
}

/** Whether the person may put profiles in force and take them out of use. */
export function mayApprove() {
  return may('APPROVER');
}

/** Whether the person may erase people and delete accounts. */
export function mayAdminister() {
  return may('ADMIN');
}

/** Says which role an action needs. */
export function needed(role, what) {
  return html`<p class="muted">${texts.rights.needed(what, texts.rights.roles[role])}</p>`;
}
