// A place to drop files on. They go to POST /imports, as from any script.
import { authorization, redraw, refresh } from '../api.js';
import { share } from '../format.js';
import { html } from '../lit.js';
import { texts } from '../texts.js';

const words = texts.imports;
let state = { kind: 'idle' };
let over = false;

/** The names of files that were sent since the page was loaded, the latest upload first. */
export function uploadArea() {
  return html`<div class=${over ? 'drop over' : 'drop'} @dragover=${hover} @dragleave=${leave} @drop=${drop}>
    <p class="big">${words.drop}</p>
    <label class="button primary">${words.choose}
      <input type="file" class="hidden" multiple accept=".csv,.tsv,.txt,text/csv" @change=${choose}></label>
    <p class="muted">${words.what}</p>
    ${outcome()}
  </div>`;
}

function outcome() {
  return html`<div role="status">${state.kind === 'sending'
    ? html`<progress max="1" .value=${state.done} aria-label=${words.drop}></progress> ${words.sending(share(state.done))}` : ''}
    ${state.kind === 'sent' ? html`<p>${words.sent(state.files.length)}</p>` : ''}
    ${state.kind === 'failed' ? html`<p class="error-text" role="alert">${state.message}</p>` : ''}</div>`;
}

function hover(event) {
  event.preventDefault();
  over = true;
  redraw();
}

function leave() {
  over = false;
  redraw();
}

function drop(event) {
  event.preventDefault();
  over = false;
  send([...event.dataTransfer.files]);
}

function choose(event) {
  send([...event.target.files]);
  event.target.value = '';
}

/** XMLHttpRequest, since fetch does not tell how much of an upload is sent. */
function send(files) {
  if (files.length === 0) {
    return;
  }
  const body = new FormData();
  files.forEach((file) => body.append('files', file));
  const sent = new XMLHttpRequest();
  sent.open('POST', 'imports');
  Object.entries(authorization()).forEach(([name, value]) => sent.setRequestHeader(name, value));
  sent.upload.onprogress = (event) => become({ kind: 'sending', done: event.total > 0 ? event.loaded / event.total : 0 });
  sent.onerror = () => become({ kind: 'failed', message: texts.errors.unreachable });
  sent.onload = () => become(answered(sent, files));
  sent.send(body);
  become({ kind: 'sending', done: 0 });
}

function answered(sent, files) {
  if (sent.status === 202) {
    refresh('imports');
    return { kind: 'sent', files };
  }
  return { kind: 'failed', message: explained(sent) };
}

function explained(sent) {
  if (sent.status === 403) {
    return texts.states.forbidden;
  }
  try {
    return JSON.parse(sent.responseText).detail || words.failed(sent.status);
  } catch {
    return words.failed(sent.status);
  }
}

function become(next) {
  state = next;
  redraw();
}
