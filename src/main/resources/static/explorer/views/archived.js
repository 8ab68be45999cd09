// When every profile is archived: which there are, and how to take one into use again.
import { redraw, refresh, request } from '../api.js';
import { html } from '../lit.js';
import { documents } from '../parts/document.js';
import { listed, sentences } from '../parts/problems.js';
import { mayApprove } from '../parts/rights.js';
import { linkTo } from '../route.js';
import { texts } from '../texts.js';

const words = texts.archived;
let problems = [];

export function allArchived(archived) {
  return html`<div class="head"><h1 tabindex="-1">${words.title}</h1>${documents([['frame', {}]])}</div>
    ${archivedNote(archived)}`;
}

/** The archived profiles, each with a button that takes it into use again. */
export function archivedNote(archived, what = words.what) {
  return html`<div class="note">
    <p>${what}</p>
    ${listed(problems)}
    <ul class="plain">${mayApprove() ? archived.map((it) => html`<li><button type="button" class="button" @click=${() => restore(it)}>${words.restore(it.name)}</button></li>`) : ''}
      <li><a class="button" href=${linkTo('start', { step: 'icp' })}>${words.another}</a></li></ul></div>`;
}

async function restore({ id, revision }) {
  try {
    const { archiveIcp } = await request('archiveIcp', { id, archived: false, revision });
    problems = sentences(archiveIcp.problems);
  } catch (error) {
    problems = [error.message];
  }
  refresh();
  redraw();
}
