// The ICP workbench: change the profile and see at once who would move, before anything is saved.
import { ask } from '../api.js';
import { html } from '../lit.js';
import { documents } from '../parts/document.js';
import { empty, shown } from '../parts/states.js';
import { texts } from '../texts.js';
import { criteria } from './criteria.js';
import { funnel, missing } from './funnel.js';
import { outcome } from './outcome.js';
import { tried } from './trial.js';
import { versions } from './versions.js';

const words = texts.workbench;

export function workbench(route, { icp }) {
  const variables = { id: icp.id };
  const answer = ask('workbench', variables);
  return shown(answer, (data) => (data.icp ? content(route, data.icp, variables) : empty(words.gone, '')));
}

function content(route, icp, variables) {
  const saved = (icp.draft || icp.current).definition.json;
  const trial = tried(route, saved, icp.revision);
  const whatIf = ['whatIf', { icp: icp.id, definition: trial.definition, first: 20 }];
  const answer = trial.changed || icp.draft ? ask(...whatIf) : null;
  return html`<div class="workbench">
    <div class="head"><h1 tabindex="-1">${words.title(icp.name)}</h1>
      ${documents([['workbench', variables], ...(answer ? [whatIf] : [])])}</div>
    ${notes([...icp.warnings, ...icp.market.warnings])}
    <div class="columns">
      <div>${criteria(icp, trial, lifts(icp, answer))}${missing(icp.market.missingFields)}${versions(icp)}</div>
      <div>${outcome(icp, trial, answer)}${funnel(icp)}</div>
    </div>
  </div>`;
}

/** What each signal is worth: of the trial once it is known, before that of the saved profile. */
function lifts(icp, answer) {
  const tried = answer && answer.data && answer.data.whatIf.signalLifts;
  return tried || (icp.draft || icp.current).signalLifts;
}

function notes(warnings) {
  return warnings.length === 0 ? '' : html`<details class="warnings"><summary>${words.warnings(warnings.length)}</summary>
    <ul class="plain">${warnings.map((it) => html`<li>${it}</li>`)}</ul></details>`;
}
