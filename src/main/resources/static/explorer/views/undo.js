// Takes an import out of the graph again, after a question, and shows what went, came back and stays.
import { redraw, refresh, refreshSoon, request } from '../api.js';
import { count } from '../format.js';
import { html } from '../lit.js';
import { mayEdit } from '../parts/rights.js';
import { texts } from '../texts.js';

const words = texts.undo;
const LOOK_AGAIN = 800;

/** The import that a person is asked about, and the last one that could not be undone, with the problem. */
const state = { asked: '', refused: '', problem: '' };

export function undoSection(it) {
  if (it.status === 'UNDOING') {
    refreshSoon('import', LOOK_AGAIN);
  }
  return (it.canUndo && mayEdit()) || it.undo || state.refused === it.id ? html`<section class="undo"><h3>${words.title}</h3>
    ${state.refused === it.id ? html`<p class="error-text" role="alert">${state.problem}</p>` : ''}
    ${it.undo ? effect(it.undo, it.status) : ''}
    ${it.canUndo && mayEdit() ? question(it) : ''}</section>` : '';
}

function question(it) {
  if (state.asked !== it.id) {
    return html`<button type="button" class="button small" @click=${() => set(it.id)}>${words.undo}</button>`;
  }
  return html`<p role="alert">${words.sure(it.file)}</p>
    <p><button type="button" class="button small" @click=${() => undo(it.id)}>${words.yes}</button>
      <button type="button" class="button small" @click=${() => set('')}>${words.no}</button></p>`;
}

function effect({ removed, restored, left }, status) {
  return html`<p role="status">${status === 'UNDOING' ? words.goesOn : words.done}
      ${words.removed(count(removed))}, ${words.restored(count(restored))}.</p>
    ${left.map(({ reason, count: n, examples }) => html`<p>${words.left(count(n))}: ${words.reasons[reason]}.</p>
      <ul class="plain">${examples.map((one) => html`<li>${one.name}${one.changedBy
        ? html` <small class="muted">${words.changedBy(one.changedBy.file)}</small>` : ''}</li>`)}</ul>`)}`;
}

function set(asked, refused = '', problem = '') {
  Object.assign(state, { asked, refused, problem });
  redraw();
}

async function undo(id) {
  try {
    const { undoImport } = await request('undoImport', { id });
    const [problem] = undoImport.problems;
    set('', problem ? id : '', problem ? problem.message : '');
  } catch (error) {
    set('', id, error.message);
  }
  refresh('import');
  refresh('imports');
}
