// A first profile: ranks by nearness to the best customers, whose reasons people can use, and those without a tie by likeness.
import { redraw, refresh, request } from '../api.js';
import { html } from '../lit.js';
import { go, link, linkTo } from '../route.js';
import { texts } from '../texts.js';

const words = texts.start.icp;
let problems = [];
let saving = false;

export function firstProfile() {
  return html`<h2>${words.title}</h2>
    <p>${words.text}</p>
    <form class="fields" @submit=${save}>
      <label>${words.product}<input name="product" required maxlength="200" autocomplete="off"></label>
      <fieldset><legend>${words.capacity}</legend>
        <label>${words.tier1}<input name="tier1" type="number" min="1" value="50" required></label>
        <label>${words.tier2}<input name="tier2" type="number" min="1" value="200" required></label>
      </fieldset>
      <fieldset><legend>${words.sizeFilter} <small class="muted">${words.optional}</small></legend>
        <label>${words.size}<input name="from" type="number" min="0"></label>
        <label>${words.sizeTo}<input name="to" type="number" min="0"></label>
      </fieldset>
      <label>${words.countries} <small class="muted">${words.optional}</small>
        <input name="countries" autocomplete="off" aria-describedby="countries-hint"></label>
      <small id="countries-hint" class="muted">${words.countriesHint}</small>
      ${problems.length > 0 ? html`<ul class="error-text" role="alert">${problems.map((it) => html`<li>${it}</li>`)}</ul>` : ''}
      <p class="go"><a class="button" href=${link({ step: 'customers' })}>${texts.start.back}</a>
        <button class="button primary" ?disabled=${saving}>${words.save}</button></p>
      <p class="muted">${words.afterwards}</p>
    </form>`;
}

async function save(event) {
  event.preventDefault();
  const given = Object.fromEntries(new FormData(event.target));
  saving = true;
  problems = [];
  redraw();
  try {
    const { saveIcp } = await request('saveIcp', { id: null, definition: definition(given) });
    problems = saveIcp.problems.map((it) => it.message);
    if (saveIcp.icp) {
      refresh();
      go(linkTo('accounts', { icp: saveIcp.icp.id }));
    }
  } catch (error) {
    problems = [error.message];
  }
  saving = false;
  redraw();
}

function definition({ product, tier1, tier2, from, to, countries }) {
  const filters = [];
  if (from || to) {
    const headcount = { ...(from ? { gte: Number(from) } : {}), ...(to ? { lte: Number(to) } : {}) };
    filters.push({ name: words.sizeFilter, measure: { headcount } });
  }
  const places = countries.split(/[\s,;]+/).filter(Boolean).map((it) => it.toUpperCase());
  if (places.length > 0) {
    filters.push({ name: words.placeFilter, measure: { country: { in: places } } });
  }
  return {
    product,
    filters,
    signals: [
      { name: words.proximity, kind: 'FIT', weight: 60,
        measure: { proximity: { channels: ['TECHNOLOGY', 'PEOPLE', 'REFERRAL', 'EVENT'] } } },
      { name: words.likeness, kind: 'FIT', weight: 40, measure: { likeness: {} } },
    ],
    tiers: { capacity: { tier1: Number(tier1), tier2: Number(tier2) } },
  };
}
