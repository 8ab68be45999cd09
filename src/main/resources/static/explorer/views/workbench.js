// The ICP workbench: change the profile and see at once who would move, before anything is saved.
import { ask } from '../api.js';
import { html } from '../lit.js';
import { documents } from '../parts/document.js';
import { empty, shown } from '../parts/states.js';
import { texts } from '../texts.js';
import { comparisonAsked } from './comparison.js';
import { criteria } from './criteria.js';
import { funnel, missing } from './funnel.js';
import { outcome } from './outcome.js';
import { tried } from './trial.js';
import { upkeep } from './upkeep.js';
import { versions } from './versions.js';

const words = texts.workbench;

export function workbench(route, { icp, archived }) {
  const variables = { id: icp.id };
  const answer = ask('workbench', variables);
  return shown(answer, (data) => (data.icp ? content(route, data.icp, variables, archived) : empty(words.gone, '')));
}

function content(route, icp, variables, archived) {
  const saved = (icp.draft || icp.current).definition.json;
  const trial = tried(route, saved, icp.revision);
  const whatIf = ['whatIf', { icp: icp.id, definition: trial.definition, first: 20 }];
  const answer = trial.changed || icp.draft ? ask(...whatIf) : null;
  const comparing = comparisonAsked(icp, route);
  const seen = marketOf(icp, answer);
  return html`<div class="workbench">
    <div class="head"><h1 tabindex="-1">${words.title(icp.name)}</h1>
      ${documents([['workbench', variables], ...(answer ? [whatIf] : []), ...(comparing ? [comparing] : [])])}</div>
    ${notes([...icp.warnings, ...icp.market.warnings])}
    <div class="columns">
      <div>${criteria(icp, trial, lifts(icp, answer), seen)}${missing(seen.market.missingFields)}${versions(icp, route)}${upkeep(icp, archived)}</div>
      <div>${outcome(icp, trial, answer)}${funnel(seen)}</div>
    </div>
  </div>`;
}

/** What each signal is worth: of the trial once it is known, before that of the saved profile. */
function lifts(icp, answer) {
  const tried = answer && answer.data && answer.data.whatIf.signalLifts;
  return tried || (icp.draft || icp.current).signalLifts;
}

/** The market and the near misses: of the trial once they are known, before that of the saved profile. */
function marketOf(icp, answer) {
  const tried = answer && answer.data && answer.data.whatIf;
  return tried && tried.market ? tried : icp;
}

function notes(warnings) {
  return warnings.length === 0 ? '' : html`<details class="warnings"><summary>${words.warnings(warnings.length)}</summary>
    <ul class="plain">${warnings.map((it) => html`<li>${it}</li>`)}</ul></details>`;
}
