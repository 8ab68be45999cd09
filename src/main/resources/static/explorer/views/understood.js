// What the server understood of files, before anything is written: how each is read, its first rows, what is new, what is wrong.
import { count } from '../format.js';
import { html } from '../lit.js';
import { texts } from '../texts.js';

const words = texts.understood;
const KINDS = words.kinds;

export function understood(files) {
  return html`<ul class="plain understood">${files.map((it) => html`<li>${it.preview ? file(it.preview) : refused(it)}</li>`)}</ul>`;
}

function refused({ file: name, message }) {
  return html`<details open><summary><strong>${name}</strong></summary><p class="error-text" role="alert">${message}</p></details>`;
}

function file(it) {
  return html`<details ?open=${!it.readable}>
    <summary><strong>${it.file}</strong> <span class=${it.readable ? 'muted' : 'error-text'}>${it.readable ? effect(it) : words.unreadable}</span></summary>
    <p class="muted">${it.why}</p>
    ${it.readable ? html`${rows(it.firstRows)}${columns(it.columns)}` : ''}
    ${it.warnings.length > 0 ? html`<ul class="plain">${it.warnings.map((warning) => html`<li>${warning}</li>`)}</ul>` : ''}
    ${problems(it.problems)}
  </details>`;
}

/** In one line: how many rows, what they are, and what of it the graph does not have yet. */
function effect({ rowsRead, rowsRefused, rowsLeftOut, wholeFile, kinds }) {
  return [
    words.rows(count(rowsRead), wholeFile),
    ...kinds.map(kind),
    rowsRefused > 0 ? words.refused(count(rowsRefused)) : '',
    rowsLeftOut > 0 ? words.leftOut(count(rowsLeftOut)) : '',
  ].filter(Boolean).join(' · ');
}

/** Of large files only the first rows are compared with the graph. */
function kind({ kind: name, rows: all, written, unchanged, refused: wrong }) {
  const compared = written + unchanged;
  return compared + wrong < all ? words.kindSome(KINDS[name] || name.toLowerCase(), count(all), count(compared), count(written))
    : words.kind(KINDS[name] || name.toLowerCase(), count(all), count(written));
}

/** The first rows as they would be read, a table for each kind of row that they make. */
function rows(firstRows) {
  const made = firstRows.flatMap((it) => it.rows);
  return [...new Set(made.map((it) => it.kind))].map((kind) => table(kind, made.filter((it) => it.kind === kind)));
}

function table(kind, made) {
  const fields = [...new Set(made.flatMap((it) => it.values.map((value) => value.field)))];
  return html`<div class="wide" tabindex="0" role="region" aria-label=${words.firstRows(kind)}><table class="rows still">
    <caption>${words.firstRows(kind)}</caption>
    <thead><tr>${fields.map((it) => html`<th scope="col">${it}</th>`)}</tr></thead>
    <tbody>${made.map(({ values }) => html`<tr>${fields.map((it) => html`<td>${
      (values.find((value) => value.field === it) || { value: texts.unknown }).value}</td>`)}</tr>`)}</tbody></table></div>`;
}

function columns(all) {
  const ignored = all.filter((it) => it.fields.length === 0).map((it) => it.column);
  return ignored.length === 0 ? '' : html`<p class="muted">${words.ignored(ignored)}</p>`;
}

function problems(found) {
  return found.length === 0 ? '' : html`<ul class="problems-list">${found.map((it) => html`<li>
    <p><strong>${texts.imports.line} ${count(it.line)}</strong> · ${it.column || texts.imports.wholeRow}
      <small class="muted">${it.refused ? texts.imports.refusedRow : texts.imports.droppedCell}</small></p>
    ${it.value ? html`<p><code>${it.value}</code></p>` : ''}
    <p>${it.reason}</p></li>`)}</ul>`;
}
