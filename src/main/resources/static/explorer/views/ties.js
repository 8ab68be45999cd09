// What an account is tied to: events, referrals in both directions, the people known there, the prospects most like it.
import { ask } from '../api.js';
import { count, country, date, share, usd } from '../format.js';
import { html } from '../lit.js';
import { shown } from '../parts/states.js';
import { link, linkTo } from '../route.js';
import { texts } from '../texts.js';
import { sourceOf } from './path.js';

const words = texts.ties;

/** The document and variables that the ties of an account ask. */
export function tiesAsked(id) {
  return ['ties', { id, first: 10, alike: 5 }];
}

/** @param ofPerson draws what may be done with the data of a person; without it, the section only shows */
export function ties(account, ofPerson = () => '') {
  const answer = ask(...tiesAsked(account.id));
  const current = answer.loading ? { loading: true } : answer;
  return shown(current, (data) => (data.account ? sections(data.account, ofPerson) : ''), '');
}

function sections({ id, events, referralsReceived, referralsGiven, people, lookalikes }, ofPerson) {
  return html`
    <section><h3>${words.referrals}</h3>
      ${referralsReceived.totalCount + referralsGiven.totalCount === 0 ? html`<p class="muted">${words.noReferrals}</p>` : html`
        ${listed(words.received, referralsReceived, (it) => referral(it, it.referrer))}
        ${listed(words.given, referralsGiven, (it) => referral(it, it.referred))}`}
      <p><a href=${linkTo('networks', { around: id })}>${texts.routes.network}</a></p></section>
    <section><h3>${words.events}</h3>${events.totalCount === 0 ? html`<p class="muted">${words.noEvents}</p>` : listed('', events, participation)}</section>
    ${people.totalCount === 0 ? '' : html`<section><h3>${words.people}</h3>${listed('', people, (it) => job(it, id, ofPerson))}</section>`}
    <section><h3>${words.alike}</h3>
      ${lookalikes.totalCount === 0 ? html`<p class="muted">${words.noneAlike}</p>`
      : html`<ul class="plain">${lookalikes.nodes.map((it) => lookalike(it))}</ul>`}</section>`;
}

function listed(title, { totalCount, nodes }, draw) {
  return totalCount === 0 ? '' : html`${title ? html`<p class="muted">${title}</p>` : ''}<ul class="plain tied">${nodes.map((it) => html`<li>${draw(it)}</li>`)}</ul>
    ${totalCount > nodes.length ? html`<p class="muted">${texts.card.technologiesMore(count(totalCount - nodes.length))}</p>` : ''}`;
}

function referral({ on, kind, outcome, amountUsd, byPerson, provenance }, other) {
  const facts = [on ? date(on) : '', (kind || '').toLowerCase(), (outcome || '').toLowerCase(), amountUsd === null ? '' : usd(amountUsd),
    byPerson && byPerson.name ? words.by(byPerson.name) : ''];
  return html`<a href=${link({ open: other.id })}>${other.name || other.domain || texts.unknown}</a> ${facts.filter(Boolean).join(' · ')}
    <small>${sourceOf(provenance)}</small>`;
}

function participation({ role, level, on, event, provenance }) {
  const roles = isComing(on || event.startsOn) ? words.comingRoles : words.roles;
  const facts = [roles[role] || role.toLowerCase(), level, date(on || event.startsOn), event.city, country(event.country)];
  return html`<strong>${event.name || texts.unknown}</strong> ${facts.filter(Boolean).join(' · ')} <small>${sourceOf(provenance)}</small>`;
}

/** Whether a day, month or year is after today. */
function isComing(day) {
  return Boolean(day) && day > new Date().toISOString().slice(0, day.length);
}

function job({ title, since, until, current, person, provenance }, account, ofPerson) {
  const facts = [title, since ? texts.card.since(date(since)) : '', until ? words.until(date(until)) : current === false ? words.former : ''];
  return html`<strong>${person.name || texts.unknown}</strong> ${facts.filter(Boolean).join(' · ')} <small>${sourceOf(provenance)}</small> ${ofPerson(person, account)}`;
}

function lookalike({ score, account, evidence }) {
  const [first] = evidence.nodes;
  return html`<li>${account ? html`<a href=${link({ open: account.id })}>${account.name || account.domain}</a>` : texts.board.removed}
    <small class="muted">${words.likeness(share(score))}</small>${first ? html` <span class="muted">${first.text}</span>` : ''}</li>`;
}
