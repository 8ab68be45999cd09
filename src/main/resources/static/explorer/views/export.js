// The list as a file. Without a token these are plain links; with one the file is fetched and then saved.
import { authorization, redraw, token } from '../api.js';
import { count } from '../format.js';
import { html } from '../lit.js';
import { texts } from '../texts.js';
import { parametersOf } from './board-filters.js';

const words = texts.board;
let failed = '';

export function exportMenu(route, icp, { totalCount }) {
  if (totalCount === 0) {
    return '';
  }
  return html`<details class="menu">
    <summary class="button">${words.export(totalCount, count(totalCount))}</summary>
    <ul>
      ${Object.entries(words.templates).map(([template, name]) => html`<li>${item(address(icp, 'csv', route, template), name)}</li>`)}
      <li>${item(address(icp, 'ndjson', route, ''), words.ndjson)}</li>
      <li>${item(address(icp, 'parquet', route, ''), words.parquet)}</li>
      ${failed ? html`<li class="error-text" role="alert">${failed}</li>` : ''}
    </ul>
  </details>`;
}

function item(href, name) {
  return html`<a href=${href} download @click=${(event) => token() && fetched(event, href)}>${name}</a>`;
}

function address(icp, ending, route, template) {
  const kept = [...parametersOf(route), ['audience', route.audience], ['template', template]].filter(([, value]) => value);
  return `exports/icps/${encodeURIComponent(icp.id)}/matches.${ending}` + (kept.length > 0 ? '?' + new URLSearchParams(kept) : '');
}

/** Fetches a file with the token, then saves it under the name that the server gives it, or the one given here. */
export async function fetched(event, href, name = 'accounts.csv') {
  event.preventDefault();
  const response = await fetch(href, { headers: authorization() });
  failed = response.ok ? '' : await why(response);
  redraw();
  if (response.ok) {
    const named = /filename="?([^"]+)/.exec(response.headers.get('Content-Disposition') || '');
    save(await response.blob(), named ? named[1] : name);
  }
}

/** Gives content to the browser as a download. */
export function save(blob, name) {
  const anchor = document.createElement('a');
  anchor.href = URL.createObjectURL(blob);
  anchor.download = name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(anchor.href), 60_000);
}

/** What the server says is wrong, else its status. */
async function why(response) {
  const problem = await response.json().catch(() => ({}));
  return problem.detail || texts.errors.status(response.status);
}
