// What the best customers share and the market does not, and the cluster of customers to begin with.
import { ask } from '../api.js';
import { count, country } from '../format.js';
import { html } from '../lit.js';
import { interval } from '../parts/intervals.js';
import { shown } from '../parts/states.js';
import { linkTo } from '../route.js';
import { texts } from '../texts.js';

const words = texts.shared;

export function sharedAsked() {
  return ['shared', { first: 20, accounts: 20 }];
}

export function shared(route, asked) {
  return shown(ask(...asked), ({ commonalities, beachhead }) => html`
    ${cluster(beachhead)}
    <section><h2>${words.title}</h2>
      <p class="muted">${commonalities.rule} ${words.checked(count(commonalities.checked))}</p>
      ${commonalities.hypothesis ? html`<p>${commonalities.hypothesis}</p>` : ''}
      ${commonalities.silence ? html`<p>${commonalities.silence}</p>` : ''}
      <ul class="traits">${commonalities.commonalities.map((it) => trait(it))}</ul></section>`);
}

function trait({ kind, text, chance, customers, marketShare, duplicates }) {
  return html`<li><p><strong>${text}</strong> <small class="muted">${words.kinds[kind] || ''}</small></p>
    ${interval({ value: customers.share, low: customers.low, high: customers.high }, { mark: marketShare })}
    <p class="muted chance">${chance}</p>
    ${duplicates.length > 0 ? html`<details><summary>${words.duplicates(duplicates.length)}</summary>
      <ul class="plain">${duplicates.map((it) => html`<li>${it}</li>`)}</ul></details>` : ''}</li>`;
}

function cluster({ name, text, traits, accounts, possibleProspects }) {
  return html`<section class="outcome-box"><h2>${name ? words.beachhead(name) : words.noBeachhead}</h2>
    <p>${text}</p>
    ${name ? html`${possibleProspects > 0 ? html`<p>${words.prospects(count(possibleProspects))}</p>` : ''}
      ${traits.length > 1 ? html`<ul class="chips">${traits.map((it) => html`<li>${it.text}</li>`)}</ul>` : ''}
      <p class="muted">${words.members}</p>
      <ul class="chips">${accounts.map((it) => html`<li><a href=${linkTo('accounts', { audience: 'CUSTOMERS', open: it.id })}
        title=${[it.industry, country(it.country)].filter(Boolean).join(' · ')}>${it.name || it.domain}</a></li>`)}</ul>` : ''}
  </section>`;
}
