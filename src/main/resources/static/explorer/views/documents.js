// The profile as a document for each kind of reader, to be printed or kept.
import { ask, authorization, token } from '../api.js';
import { html } from '../lit.js';
import { copied } from '../parts/copy.js';
import { documents } from '../parts/document.js';
import { shown } from '../parts/states.js';
import { texts } from '../texts.js';
import { fetched } from './export.js';

const words = texts.documents;

export function documentsView(route, { icp }) {
  const variables = { id: icp.id };
  return html`<div class="head"><h1 tabindex="-1">${words.title}</h1>${documents([['documents', variables]])}</div>
    <p>${words.text}</p>
    <ul class="papers">${Object.keys(words.readers).map((reader) => paper(icp, reader, reader === 'leadership' ? slide(variables) : ''))}</ul>`;
}

/** The title of the slide, and what does not fit on it; the documents can be opened before this is there. */
function slide(variables) {
  return shown(ask('documents', variables), ({ icp: { leadership: { title, warnings } } }) => html`<p class="muted">${title}</p>
    ${warnings.length > 0 ? html`<ul class="plain warned">${warnings.map((it) => html`<li>${it}</li>`)}</ul>` : ''}`, '');
}

function paper(icp, reader, notes) {
  const address = (ending) => `exports/icps/${encodeURIComponent(icp.id)}/documents/${reader}.${ending}`;
  return html`<li><h2>${words.readers[reader]}</h2>
    <p>${words.what[reader]}</p>
    ${notes}
    <p class="go">
      <a class="button primary" href=${address('html')} target="_blank" rel="noopener"
        aria-label=${words.openOf(words.readers[reader])} @click=${(event) => token() && fetched(event, address('html'), `${reader}.html`)}>${words.open}</a>
      <a class="button" href=${address('md')} download=${`${reader}.md`} aria-label=${words.markdownOf(words.readers[reader])}
        @click=${(event) => token() && fetched(event, address('md'), `${reader}.md`)}>${words.markdown}</a>
      <button type="button" class="button" aria-label=${words.copyOf(words.readers[reader])} @click=${(event) => copied(event, textOf(address('md')))}>${texts.query.copy}</button></p></li>`;
}

/** The document as text, to paste it elsewhere. */
async function textOf(address) {
  const response = await fetch(address, { headers: authorization() });
  if (!response.ok) {
    throw new Error(texts.errors.status(response.status));
  }
  return response.text();
}
