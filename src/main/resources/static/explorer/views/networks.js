// Who can open a door: referrals, introductions, events to go to, customers to ask.
import { html, nothing } from '../lit.js';
import { documents } from '../parts/document.js';
import { empty } from '../parts/states.js';
import { partOf, subviews } from '../parts/subviews.js';
import { linkTo } from '../route.js';
import { texts } from '../texts.js';
import { archivedNote } from './archived.js';
import { card, cardAsked, cardDocuments } from './card.js';
import { events, eventsAsked } from './events.js';
import { introductions, introductionsAsked } from './introductions.js';
import { network, networkAsked } from './network.js';
import { promoters, promotersAsked, referrers, referrersAsked } from './referrers.js';

const words = texts.networks;

/** How each part is drawn, and the documents and variables that it asks. */
const parts = {
  referrals: { draw: (route, asked) => (route.around ? network(route, asked) : referrers(route, asked)),
    asked: (route) => (route.around ? networkAsked(route) : [referrersAsked(route)]) },
  introductions: { draw: introductions, asked: introductionsAsked, needsIcp: true },
  events: { draw: events, asked: eventsAsked, needsIcp: true },
  promoters: { draw: promoters, asked: promotersAsked },
};

function withoutProfile(archived) {
  return archived.length > 0 ? archivedNote(archived)
    : empty(words.noProfile, words.noProfileWhat, html`<a class="button" href=${linkTo('start')}>${texts.views.start}</a>`);
}

export function networksView(route, { icp, archived }) {
  const part = partOf(route, words.parts);
  const { draw, asked, needsIcp } = parts[part];
  const missing = needsIcp && !icp;
  const documentsAsked = missing ? [] : asked(route, icp);
  const open = route.open ? cardAsked(route.open, icp) : null;
  return html`<div class=${open ? 'board split' : 'board'}>
    <section class="list">
      <div class="head"><h1 tabindex="-1">${words.titles[part]}</h1>
        ${documents([...documentsAsked, ...(open ? cardDocuments(route.open, icp) : [])])}</div>
      ${subviews(route, words.partsLabel, words.parts)}
      ${missing ? withoutProfile(archived) : draw(route, documentsAsked)}
    </section>
    ${open ? card(route, icp, open) : nothing}
  </div>`;
}
