// Where a fact is found: the nodes it leads through, and the file and row of each link.
import { html } from '../lit.js';
import { link } from '../route.js';
import { texts } from '../texts.js';

const words = texts.card;

/** The file and row that something comes from, in words. */
export function sourceOf(provenance) {
  if (!provenance) {
    return '';
  }
  return provenance.file ? words.row(provenance.file, provenance.row) : words.byApi(provenance.row);
}

export function chain({ nodes, links }) {
  if (links.length === 0) {
    return html`<ol class="chain">${nodes.map((it) => html`<li>${named(it)} <small>${
      it.provenance ? sourceOf(it.provenance) : words.removedLink}</small></li>`)}</ol>`;
  }
  return html`<ol class="chain">${links.map((it) => html`<li>
    ${named(it.from)} <span class="verb">${words.links[it.type] || it.type.toLowerCase().replaceAll('_', ' ')}</span> ${named(it.to)}
    <small>${sourceOf(it.provenance)}</small></li>`)}</ol>`;
}

function named({ id, type, name }) {
  const text = name || texts.unknown;
  return type === 'Account' ? html`<a class="node" href=${link({ open: id })}>${text}</a>`
    : html`<span class="node ${type}">${text}</span>`;
}
