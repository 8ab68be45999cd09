// A place to drop files on. The server holds them, says what it understood, and loads them when it is asked to.
import { authorization, redraw, refresh, request } from '../api.js';
import { count, share } from '../format.js';
import { html } from '../lit.js';
import { sentences } from '../parts/problems.js';
import { mayEdit, needed } from '../parts/rights.js';
import { texts } from '../texts.js';
import { understood } from './understood.js';

const words = texts.imports;
let state = { kind: 'idle' };
let over = false;

export function uploadArea() {
  if (!mayEdit()) {
    return needed('EDITOR', texts.rights.load);
  }
  return html`<div class=${over ? 'drop over' : 'drop'} @dragover=${hover} @dragleave=${leave} @drop=${drop}>
    <p class="big">${words.drop}</p>
    <label class="button primary">${words.choose}
      <input type="file" class="hidden" multiple accept=".csv,.tsv,.txt,.xlsx,.parquet,.gz,text/csv" @change=${choose}></label>
    <p class="muted">${words.what}</p>
    ${outcome()}
  </div>
  ${state.kind === 'understood' ? decision(state.files) : ''}`;
}

function outcome() {
  return html`<div role="status">${state.kind === 'sending'
    ? html`<progress max="1" .value=${state.done} aria-label=${words.drop}></progress> ${words.sending(share(state.done))}` : ''}
    ${state.kind === 'reading' ? html`<progress max="1" .value=${state.done / state.of} aria-label=${words.reading}></progress>
      ${words.readingFile(count(state.done + 1), count(state.of))}` : ''}
    ${state.kind === 'starting' ? html`<progress max="1" .value=${state.done / state.of} aria-label=${words.starting(count(state.done + 1), count(state.of))}></progress>
      ${words.starting(count(state.done + 1), count(state.of))}` : ''}
    ${state.kind === 'sent' ? html`<p>${words.sent(state.files.length)}</p>` : ''}
    ${state.kind === 'failed' ? html`<p class="error-text" role="alert">${state.message}</p>` : ''}</div>`;
}

/** What was understood; nothing is written before the user loads it. */
function decision(files) {
  const ready = files.filter(loadable);
  return html`<section class="decision" aria-label=${texts.understood.title}>
    <h2>${texts.understood.title}</h2>
    <p class="muted">${texts.understood.hint}</p>
    ${understood(files)}
    <p class="go">${ready.length > 0 ? html`<button type="button" class="button primary" @click=${() => load(ready)}>
        ${texts.understood.load(ready.length, count(ready.length))}</button>` : ''}
      <button type="button" class="button" @click=${() => become({ kind: 'idle' })}>${texts.understood.discard}</button></p>
  </section>`;
}

function loadable({ preview }) {
  return Boolean(preview) && preview.readable;
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
  sent.open('POST', 'imports?hold=true');
  Object.entries(authorization()).forEach(([name, value]) => sent.setRequestHeader(name, value));
  sent.upload.onprogress = (event) => become({ kind: 'sending', done: event.total > 0 ? event.loaded / event.total : 0 });
  sent.onerror = () => become({ kind: 'failed', message: texts.errors.unreachable });
  sent.onload = () => answered(sent);
  sent.send(body);
  become({ kind: 'sending', done: 0 });
}

function answered(sent) {
  if (sent.status === 201) {
    look(JSON.parse(sent.responseText).uploads);
  } else {
    become({ kind: 'failed', message: explained(sent) });
  }
}

/** Asks what each file would become, one after the other. */
async function look(uploads) {
  const files = [];
  for (const { id, file } of uploads) {
    become({ kind: 'reading', done: files.length, of: uploads.length });
    files.push({ id, file, ...await outcomeOf('previewImport', id) });
  }
  become({ kind: 'understood', files });
}

async function load(files) {
  const refused = [];
  for (const [i, { id, file }] of files.entries()) {
    become({ kind: 'starting', done: i, of: files.length });
    const { message } = await outcomeOf('startImport', id);
    refused.push(...(message ? [`${file}: ${message}`] : []));
  }
  refresh('imports');
  become(refused.length > 0 ? { kind: 'failed', message: refused.join(' ') } : { kind: 'sent', files });
}

async function outcomeOf(mutation, upload) {
  try {
    const { startImport } = await request(mutation, { upload });
    return startImport.problems.length > 0 ? { message: sentences(startImport.problems).join(' ') } : { preview: startImport.preview };
  } catch (error) {
    return { message: error.message };
  }
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
