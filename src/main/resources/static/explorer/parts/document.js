// { } on each view: the GraphQL documents it asks, with their variables.
import { documentOf, redraw } from '../api.js';
import { html } from '../lit.js';
import { texts } from '../texts.js';
import { copied } from './copy.js';

const loaded = new Map();

/** A disclosure with the documents of a view, given as [name, variables]. */
export function documents(asked) {
  return html`<details class="documents" @toggle=${(event) => event.target.open && load(asked)}>
    <summary title=${texts.query.title}><span aria-hidden="true">{ }</span> ${texts.query.open}</summary>
    <div class="panel">
      <p>${texts.query.post}</p>
      ${asked.map(([name, variables]) => one(name, variables))}
    </div>
  </details>`;
}

function one(name, variables) {
  const text = loaded.get(name) || '';
  return html`<figure>
    <figcaption><code>${name}.graphql</code>
      <button type="button" class="button small" @click=${(event) => copied(event, text)}>${texts.query.copy}</button></figcaption>
    <pre tabindex="0">${text}</pre>
    ${Object.keys(variables).length > 0
      ? html`<pre tabindex="0" aria-label=${texts.query.variables}>${JSON.stringify(variables, null, 2)}</pre>` : ''}
  </figure>`;
}

async function load(asked) {
  for (const [name] of asked) {
    loaded.set(name, await documentOf(name).catch((error) => error.message));
  }
  redraw();
}
