// The life of a profile apart from its criteria: its name, its draft, and whether it is in use.
import { redraw, request } from '../api.js';
import { html } from '../lit.js';
import { listed, problemsOf } from '../parts/problems.js';
import { mayApprove, mayEdit } from '../parts/rights.js';
import { go, linkTo } from '../route.js';
import { texts } from '../texts.js';
import { archivedNote } from './archived.js';

const words = texts.upkeep;
let problems = [];

export function upkeep(icp, archived) {
  return !mayEdit() ? '' : html`<section><h2>${words.title}</h2>
    ${listed(problems)}
    ${rename(icp)}
    ${icp.draft ? deletion(icp) : ''}
    ${mayApprove() ? archiving(icp) : ''}
    ${mayApprove() && archived.length > 0 ? html`<details class="approval"><summary class="button">${words.archived(archived.length)}</summary>
      ${archivedNote(archived, words.archivedHint)}</details>` : ''}</section>`;
}

function rename(icp) {
  return panel(words.rename, words.renameHint(icp.product), html`<label>${words.name}<input name="name" maxlength="200" autocomplete="off" .value=${icp.name}></label>`,
    ({ name }) => change('describeIcp', { id: icp.id, name: name.trim() || null, revision: icp.revision }));
}

function deletion(icp) {
  const published = icp.versions.some((it) => it.status === 'PUBLISHED');
  return panel(words.deleteDraft, published ? words.deleteHint : words.deleteWholeHint, '',
    () => change('deleteDraft', { id: icp.id, revision: icp.revision }, !published));
}

function archiving(icp) {
  return panel(words.archive, words.archiveHint, '', () => change('archiveIcp', { id: icp.id, archived: true, revision: icp.revision }, true));
}

/** What an action does, and the button that does it. */
function panel(label, hint, fields, act) {
  return html`<details class="approval"><summary class="button">${label} …</summary>
    <form class="fields" @submit=${(event) => submit(event, act)}>
      <p class="muted">${hint}</p>${fields}<button class="button primary">${label}</button></form></details>`;
}

async function submit(event, act) {
  event.preventDefault();
  const { target } = event;
  await act(Object.fromEntries(new FormData(target)));
  target.closest('details').open = problems.length > 0;
}

/** After a change that takes the profile out of use, the page goes to the list of another one. */
async function change(mutation, variables, gone = false) {
  const leave = () => gone && go(linkTo('accounts', { icp: '' }), { replace: true });
  problems = await problemsOf(async () => (await request(mutation, variables))[mutation].problems, leave);
  redraw();
}
