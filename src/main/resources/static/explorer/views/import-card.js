// One import: what was noticed about the file, and each problem with its place and what to do.
import { ask, request, token } from '../api.js';
import { count } from '../format.js';
import { html } from '../lit.js';
import { documents } from '../parts/document.js';
import { empty, shown } from '../parts/states.js';
import { go, link } from '../route.js';
import { texts } from '../texts.js';
import { fetched, save } from './export.js';
import { undoSection } from './undo.js';

const words = texts.imports;
const SHOWN = 50;
const PAGE = 100;

export function importCard(route) {
  const variables = { id: route.open, first: SHOWN, after: null };
  const answer = ask('import', variables);
  const current = answer.data && answer.data.import && answer.data.import.id !== route.open ? { loading: true } : answer;
  return html`<aside class="card" aria-label=${words.problems} tabindex="-1"
      @keydown=${(event) => event.key === 'Escape' && go(link({ open: '' }))}>
    <a class="close" href=${link({ open: '' })} aria-label=${words.close}>×</a>
    ${shown(current, (data) => (data.import ? content(data.import, variables) : empty(words.none, '')))}
  </aside>`;
}

function content(it, variables) {
  return html`<h2 tabindex="-1">${it.file}</h2>
    <p class="muted"><span class="status ${it.status}">${words.statuses[it.status]}</span></p>
    ${documents([['import', variables]])}
    ${it.reason ? html`<section><h3>${words.reason}</h3><p class="error-text">${it.reason}</p></section>` : ''}
    ${it.warnings.length > 0 ? html`<section><h3>${words.notes}</h3>
      <ul class="plain">${it.warnings.map((warning) => html`<li>${warning}</li>`)}</ul></section>` : ''}
    <section><h3>${words.problems}</h3>${problems(it)}</section>
    ${undoSection(it)}`;
}

function problems(it) {
  const { nodes, totalCount } = it.problems;
  if (nodes.length === 0) {
    return html`<p class="muted">${words.noProblems}</p>`;
  }
  return html`
    <p class="muted">${words.kept(count(nodes.length), count(it.problemsFound))}
      <button type="button" class="button small" @click=${() => download(it)}>${words.download} (${count(totalCount)})</button>
      ${it.problemsCsv ? html`<a class="button small" download href=${it.problemsCsv}
        @click=${(event) => token() && fetched(event, it.problemsCsv, 'problems.csv')}>${words.toCorrect}</a>` : ''}</p>
    <ul class="problems-list">${nodes.map((problem) => html`<li>
      <p><strong>${words.line} ${count(problem.line)}</strong> · ${problem.column || words.wholeRow}
        <small class="muted">${problem.refused ? words.refusedRow : words.droppedCell}</small></p>
      ${problem.value ? html`<p><code>${problem.value}</code></p>` : ''}
      <p>${problem.reason}</p></li>`)}</ul>`;
}

/** All problems that are kept, as a file to correct and send again. */
async function download({ id, file }) {
  const rows = [['row', 'column', 'value', 'code', 'reason', 'refused']];
  let after = null;
  do {
    const { import: page } = await request('import', { id, first: PAGE, after });
    page.problems.nodes.forEach((it) => rows.push([it.line, it.column, it.value, it.code, it.reason, it.refused]));
    after = page.problems.pageInfo.hasNextPage ? page.problems.pageInfo.endCursor : null;
  } while (after);
  save(new Blob([rows.map((row) => row.map(cell).join(',')).join('\r\n')], { type: 'text/csv' }), `problems-${file}.csv`);
}

/** A cell that a spreadsheet does not take for a formula. */
function cell(value) {
  const text = String(value);
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
