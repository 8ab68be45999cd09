// What is around every view: where to go, which ICP, search, how current the data is, who is signed in.
import { ask, needsSignIn, refreshSoon, signOut, token } from '../api.js';
import { date, moment } from '../format.js';
import { html } from '../lit.js';
import { pageSettings } from '../oidc.js';
import { caller, mayEdit } from '../parts/rights.js';
import { failure, lines } from '../parts/states.js';
import { go, link, linkTo } from '../route.js';
import { texts } from '../texts.js';
import { allArchived } from './archived.js';
import { board } from './board.js';
import { customersView } from './customers.js';
import { documentsView } from './documents.js';
import { newerData, showNewer } from './pulse.js';
import { searchBox } from './search.js';
import { signInForm } from './sign-in.js';
import { startView } from './start.js';
import { importsView } from './imports.js';
import { networksView } from './networks.js';
import { workbench } from './workbench.js';

const views = {
  accounts: { draw: board, needsIcp: true },
  icp: { draw: workbench, needsIcp: true },
  customers: { draw: customersView },
  networks: { draw: networksView },
  imports: { draw: importsView },
  documents: { draw: documentsView, needsIcp: true },
  start: { draw: startView },
};

export function frame(route) {
  const answer = ask('frame');
  return html`
    <a class="skip" href="#content">${texts.skip}</a>
    <div class="frame">
      ${sidebar(route, answer.data)}
      <section class="top" aria-label=${texts.frame.top}>
        ${searchBox(route)}
        ${answer.data && answer.data.snapshot.revision >= 0 ? asOf(answer.data) : ''}
        ${signedIn()}
        ${token() ? html`<button type="button" class="button small" @click=${signOut}>${texts.frame.signOut}</button>` : ''}
      </section>
      <main id="content" tabindex="-1">${content(route, answer)}</main>
    </div>`;
}

function content(route, answer) {
  if (needsSignIn()) {
    return signInForm(answer.error);
  }
  if (answer.error) {
    return failure(answer.error);
  }
  if (!answer.data) {
    return lines(8);
  }
  const { icps, archived, snapshot } = answer.data;
  if (snapshot.revision < 0) {
    // The server reads the graph into memory when it starts; until then there is nothing to show.
    refreshSoon('frame', 1000);
    return html`<h1 tabindex="-1">${texts.frame.reading}</h1><p class="muted">${texts.frame.readingWhat}</p>`;
  }
  const view = views[route.view] || views.accounts;
  if (view.needsIcp && icps.length === 0 && archived.length > 0) {
    return allArchived(archived);
  }
  if (view.needsIcp && icps.length === 0) {
    if (!answer.loading) {
      go(linkTo('start', { step: snapshot.counts.customers > 0 ? 'customers' : '' }), { replace: true });
    }
    return lines(8);
  }
  const icp = icps.find((it) => it.id === route.icp) || icps[0];
  return view.draw(route, { icp, icps, archived, snapshot });
}

/** Who is signed in, with the role. A server without tokens knows nobody by name. */
function signedIn() {
  const known = token() ? caller() : null;
  return known ? html`<span class="muted">${texts.frame.signedIn(known.name, texts.rights.roles[known.role] || texts.rights.none)}</span>` : '';
}

function sidebar(route, data) {
  const icps = data ? data.icps : [];
  const names = Object.keys(views).filter((name) => name !== 'start' || (data && icps.length === 0));
  return html`<header class="side">
    <a class="brand" href=${linkTo('accounts')}>
      <img src="explorer/icon.svg" alt="" width="24" height="24"><span>${texts.product}</span></a>
    ${switcher(route, icps, data)}
    <nav aria-label=${texts.nav.label}>
      ${names.map((name) => html`<a href=${linkTo(name)} aria-current=${route.view === name ? 'page' : 'false'}>
        ${texts.views[name]}</a>`)}
      ${hasGraphiQl() ? html`<a class="outside" href="graphiql">${texts.nav.graphiql}</a>` : ''}
    </nav>
  </header>`;
}

/** GraphiQL opens in the same tab, which has the token. */
function hasGraphiQl() {
  const settings = pageSettings();
  return Boolean(settings) && settings.graphiql;
}

function switcher(route, icps, data) {
  if (!data) {
    return html`<div class="switcher"></div>`;
  }
  if (icps.length === 0) {
    return html`<p class="switcher muted">${data.archived.length > 0 ? texts.nav.allArchived : texts.nav.noIcp}</p>`;
  }
  const chosen = route.icp || icps[0].id;
  return html`<div class="switcher"><label><span>${texts.nav.icp}</span>
    <select @change=${(event) => go(link({ icp: event.target.value, after: '', before: '', try: '', on: '' }))}>
      ${icps.map((icp) => html`<option value=${icp.id} ?selected=${icp.id === chosen}>${icp.name}${
        icp.current.status === 'DRAFT' ? ` (${texts.nav.draft})` : ''}</option>`)}
    </select></label>${mayEdit() ? html`<a class="another" href=${linkTo('start', { step: 'icp' })}>${texts.nav.another}</a>` : ''}</div>`;
}

function asOf({ snapshot, settings }) {
  return html`<div class="as-of" role="status">${newerData()
    ? html`<strong>${texts.frame.newer}</strong>
      <button type="button" class="button small" @click=${showNewer}>${texts.frame.reload}</button>`
    : html`<span class="muted">${texts.frame.data(moment(snapshot.builtAt))}${
      settings.asOf === new Date().toISOString().slice(0, 10) ? '' : ` · ${texts.frame.asOf(date(settings.asOf))}`}</span>`}</div>`;
}
