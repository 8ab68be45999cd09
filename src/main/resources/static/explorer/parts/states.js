// What a view shows while its answer is not there: loading, failed, empty.
import { refresh } from '../api.js';
import { html } from '../lit.js';
import { texts } from '../texts.js';

/** Draws the data of an answer; before it is there, that it loads, and when it failed, why and what to do. */
export function shown(answer, draw, skeleton = lines(6)) {
  if (answer.error) {
    return failure(answer.error);
  }
  return answer.data ? draw(answer.data) : skeleton;
}

export function failure(error) {
  return html`<div class="note error" role="alert">
    <strong>${texts.states.failed}</strong>
    <p>${error.message}</p>
    ${error.code ? html`<p class="code">${error.code}</p>` : ''}
    <button type="button" class="button" @click=${() => refresh()}>${texts.states.retry}</button>
  </div>`;
}

/** Grey lines in place of what is to come; they appear after 200 ms only. */
export function lines(count) {
  return html`<div class="skeleton" role="status"><span class="hidden">${texts.states.loading}</span>
    ${Array.from({ length: count }, () => html`<div class="line"></div>`)}</div>`;
}

export function empty(title, text, action) {
  return html`<div class="note"><strong>${title}</strong><p>${text}</p>${action || ''}</div>`;
}
