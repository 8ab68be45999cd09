// What was imported and how it goes; one import opens into its problems.
import { ask, refresh, refreshSoon, request } from '../api.js';
import { count, moment, share } from '../format.js';
import { html, nothing } from '../lit.js';
import { documents } from '../parts/document.js';
import { mayEdit } from '../parts/rights.js';
import { empty, shown } from '../parts/states.js';
import { link } from '../route.js';
import { texts } from '../texts.js';
import { importCard } from './import-card.js';
import { uploadArea } from './upload.js';

const words = texts.imports;
const LOOK_AGAIN = 800;

/** The document and variables of the list of imports. */
export function importsAsked(after) {
  return ['imports', { first: 50, after: after || null }];
}

/** The imports, asked for again and again while one of them goes on. */
export function watchedImports(after) {
  const answer = ask(...importsAsked(after));
  if (answer.data && !answer.loading && answer.data.imports.nodes.some(goesOn)) {
    refreshSoon('imports', LOOK_AGAIN);
  }
  return answer;
}

export function goesOn({ status }) {
  return status === 'QUEUED' || status === 'RUNNING' || status === 'UNDOING';
}

export function importsView(route) {
  const answer = watchedImports(route.after);
  return html`<div class=${route.open ? 'board split' : 'board'}>
    <section class="list">
      <div class="head"><h1 tabindex="-1">${words.title}</h1>${documents([importsAsked(route.after)])}</div>
      ${uploadArea()}
      ${shown(answer, ({ imports }) => (imports.totalCount === 0
        ? empty(words.none, words.noneWhat) : html`${importTable(imports.nodes, route)}${more(imports)}`))}
    </section>
    ${route.open ? importCard(route) : nothing}
  </div>`;
}

function more({ pageInfo }) {
  return pageInfo.hasNextPage ? html`<nav class="pages" aria-label=${texts.board.pages}>
    <a class="button" href=${link({ after: pageInfo.endCursor, open: '' })}>${texts.board.next}</a></nav>` : '';
}

export function importTable(imports, route) {
  return html`<table class="rows imports" role="table">
    <thead role="rowgroup"><tr role="row">
      ${[words.file, words.status, words.rows, words.problems, words.when]
        .map((it) => html`<th role="columnheader" scope="col">${it}</th>`)}
    </tr></thead>
    <tbody role="rowgroup">${imports.map((it) => row(it, route))}</tbody></table>`;
}

function row(it, route) {
  return html`<tr role="row" class=${route.open === it.id ? 'chosen' : ''}>
    <td role="cell" class="who"><a href=${link({ view: 'imports', open: it.id })} data-opens=${it.id}>${it.file}</a></td>
    <td role="cell">${status(it)}</td>
    <td role="cell">${rows(it)}</td>
    <td role="cell" class=${it.problemsFound > 0 ? 'problems' : 'muted'}>${count(it.problemsFound)}</td>
    <td role="cell" class="muted">${moment(it.finishedAt || it.startedAt || it.queuedAt)}</td>
  </tr>`;
}

function status(it) {
  return html`<span class="status ${it.status}">${words.statuses[it.status]}</span>
    ${it.status === 'RUNNING' ? html`<progress max="1" .value=${it.progress} aria-label=${it.file}></progress>
      <small>${share(it.progress)} · ${pace(it)}</small>` : ''}
    ${goesOn(it) && it.status !== 'UNDOING' && mayEdit() ? html`<button type="button" class="button small" @click=${() => cancel(it.id)}>${words.cancel}</button>` : ''}
    ${it.reason ? html`<small class="error-text">${it.reason}</small>` : ''}`;
}

function pace({ startedAt, rowsRead, progress }) {
  const seconds = (Date.now() - Date.parse(startedAt)) / 1000;
  if (!(seconds > 1) || progress === 0) {
    return '';
  }
  return `${words.rate(count(Math.round(rowsRead / seconds)))}, ${words.left((seconds / progress) * (1 - progress))}`;
}

function rows({ rowsWritten, rowsUnchanged, rowsRefused }) {
  const parts = [words.written(count(rowsWritten))];
  if (rowsUnchanged > 0) {
    parts.push(words.unchanged(count(rowsUnchanged)));
  }
  return html`${parts.join(', ')}${rowsRefused > 0 ? html`, <strong>${words.refused(count(rowsRefused))}</strong>` : ''}`;
}

async function cancel(id) {
  await request('cancelImport', { id }).catch(() => { /* The list says how the import goes. */ });
  refresh('imports');
}
