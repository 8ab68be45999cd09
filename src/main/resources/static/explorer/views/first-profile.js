// A first profile: what the customers suggest, line by line with reason and certainty; people keep lines or leave them out.
import { ask } from '../api.js';
import { html } from '../lit.js';
import { empty, shown } from '../parts/states.js';
import { go, link } from '../route.js';
import { texts } from '../texts.js';
import { previewAsked, suggestion } from './suggestion.js';

const words = texts.start.icp;

/** The document and variables of this step, once people said what they sell. */
export function suggestionAsked({ product }) {
  return product ? ['suggestIcp', { product }] : null;
}

/** The documents and variables behind the step: the suggestion, and the list once it is there. */
export function firstProfileAsked(route) {
  const asked = suggestionAsked(route);
  const answer = asked ? ask(...asked) : null;
  const listed = answer && answer.data && !answer.loading ? previewAsked(route, answer.data.suggestIcp) : null;
  return [asked, listed].filter(Boolean);
}

export function firstProfile(route) {
  const asked = suggestionAsked(route);
  return html`<h2>${words.title}</h2>
    <p>${words.text}</p>
    <form class="asks" @submit=${suggest}>
      <label>${words.product}<input name="product" required maxlength="200" autocomplete="off" .value=${route.product || ''}></label>
      <button class=${asked ? 'button' : 'button primary'}>${words.suggest}</button>
    </form>
    ${asked ? shown(ask(...asked), ({ suggestIcp }) => (suggestIcp.definition.json.signals.length === 0
    ? empty(words.nothing, suggestIcp.hypotheses.join(' ')) : suggestion(route, suggestIcp))) : ''}
    <p class="go"><a class="button" href=${link({ step: 'customers', product: '', off: '', cap: '' })}>${texts.start.back}</a></p>`;
}

function suggest(event) {
  event.preventDefault();
  go(link({ product: new FormData(event.target).get('product').trim(), off: '', cap: '' }));
}
