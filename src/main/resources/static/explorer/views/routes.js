// The ways to the buyers of an account: whom to ask, and each step with the rows it rests on.
import { ask } from '../api.js';
import { count, points } from '../format.js';
import { html } from '../lit.js';
import { shown } from '../parts/states.js';
import { texts } from '../texts.js';
import { party } from './introductions.js';
import { sourceOf } from './path.js';

const words = texts.routes;

/** The document and variables that the routes of an account ask. */
export function routesAsked(id) {
  return ['introductions', { to: id, first: 3 }];
}

export function routes(account) {
  const answer = ask(...routesAsked(account.id));
  const current = answer.loading ? { loading: true } : answer;
  return html`<section><h3>${words.title}</h3>
    ${shown(current, ({ introductions }) => (introductions.length === 0 ? html`<p class="muted">${words.none}</p>`
    : html`<ul class="routes">${introductions.map((it) => route(it))}</ul>`), '')}</section>`;
}

function route({ strength, opener, buyer, steps, variants }) {
  return html`<li><p>${words.ask} ${party(opener)}</p>
    <p>${buyer ? html`${words.reach} ${party(buyer)}` : ''}
      <small class="muted">· ${words.strength(points(100 * strength))}${variants > 0 ? ` · ${words.variants(variants, count(variants))}` : ''}</small></p>
    <ol>${steps.map((it) => html`<li>${it.text}
      <small>${it.links.map((one) => sourceOf(one.provenance)).filter(Boolean).join('; ')}</small></li>`)}</ol></li>`;
}
