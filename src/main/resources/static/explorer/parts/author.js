// The name under which a person changes things, kept in this browser and asked for once.
import { html } from '../lit.js';
import { texts } from '../texts.js';

const NAME = 'icp-graph.name';
const words = texts.author;

/** The name of the person at this browser; empty until given. */
export function author() {
  return localStorage.getItem(NAME) || '';
}

/** A field for the name, inside a form. */
export function authorField() {
  return html`<label>${words.by}<input name="by" autocomplete="name" required maxlength="200" .value=${author()}
    @change=${(event) => localStorage.setItem(NAME, event.target.value.trim())}></label>`;
}
