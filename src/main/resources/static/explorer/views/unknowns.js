// What is not known of an account and could change its score, and what the filters say.
import { count } from '../format.js';
import { html } from '../lit.js';
import { texts } from '../texts.js';

const words = texts.card;

export function unknowns({ unknowns: missing, filterOutcomes }) {
  return html`
    <section><h3>${words.unknowns}</h3>
      ${missing.length === 0 ? html`<p class="muted">${words.unknownsNone}</p>` : html`<ul class="plain">${missing.map((it) => html`
        <li><strong>${it.name}</strong> ${it.text}
          <small class="muted">${it.mostPoints ? words.couldGive(count(it.mostPoints)) : ''}${
            it.couldChangeTier ? html`${it.mostPoints ? ' · ' : ''}<strong>${words.couldChange}</strong>` : ''}</small></li>`)}</ul>`}
    </section>
    ${filterOutcomes.length === 0 ? '' : html`<section><h3>${words.filters}</h3>
      <ul class="plain">${filterOutcomes.map((it) => html`
        <li class="outcome ${it.outcome}"><strong>${it.filter}</strong> <small>${words.outcomes[it.outcome]}</small>
          <span class="muted">${it.text}</span></li>`)}</ul></section>`}`;
}
