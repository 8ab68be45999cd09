// The coming events with tier-1 prospects, and who of us and our customers is there to introduce us.
import { ask } from '../api.js';
import { country, date } from '../format.js';
import { html } from '../lit.js';
import { empty, shown } from '../parts/states.js';
import { link } from '../route.js';
import { texts } from '../texts.js';
import { party } from './introductions.js';
import { nameOf } from './referrers.js';

const words = texts.networks;

export function eventsAsked(route, icp) {
  return [['upcomingEvents', { icp: icp.id, first: 10 }]];
}

export function events(route, [asked]) {
  return shown(ask(...asked), ({ upcomingEvents: found, whyNoUpcomingEvents: why }) => html`<p class="basis">${words.eventsText}</p>
    ${found.length === 0 ? empty(words.noEvents, why) : html`<ul class="doors">${found.map((it) => one(it))}</ul>`}`);
}

function one({ event, text, prospects, expected, openers }) {
  return html`<li><h2>${event.name || texts.unknown}</h2>
    <p class="muted">${[date(event.startsOn), event.city, country(event.country)].filter(Boolean).join(' · ')}</p>
    <p>${text}</p>
    <div class="guests">${guests(words.there, prospects)}${guests(words.expected, expected)}${guests(words.openers, openers)}</div></li>`;
}

function guests(title, all) {
  return all.length === 0 ? '' : html`<div><h3>${title}</h3>
    <ul class="plain">${all.map(({ party: guest }) => html`<li>${guest.person
      ? html`${party({ ...guest, account: null })} <a href=${link({ open: guest.account.id })}>${nameOf(guest.account)}</a>`
      : html`<a href=${link({ open: guest.account.id })}>${nameOf(guest.account)}</a>`}</li>`)}</ul></div>`;
}
