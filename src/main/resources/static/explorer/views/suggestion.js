// A suggested profile: its lines, each on or off, how many accounts the team can work, and the list that follows both.
import { ask, redraw, refresh, request } from '../api.js';
import { count } from '../format.js';
import { html, live } from '../lit.js';
import { histogram } from '../parts/histogram.js';
import { listed, sentences } from '../parts/problems.js';
import { mayEdit, needed } from '../parts/rights.js';
import { go, link, linkTo } from '../route.js';
import { texts } from '../texts.js';
import { preview } from './preview.js';

const words = texts.start.icp;
const PROSPECTS = 50;
const PAUSE = 120;
/** The longest that the sliders reach; the fields next to them take any number. */
const MOST = { tier1: 200, tier2: 1000 };
let problems = [];
let saving = false;
let timer;

/** The document and variables of the list that the chosen lines and tiers give; nothing when no line ranks. */
export function previewAsked(route, suggested) {
  const definition = definitionOf(route, suggested);
  return definition.signals.length === 0 ? null : ['previewIcp', { definition, first: PROSPECTS }];
}

/** The suggested definition with the lines that people kept and the tiers they chose. */
function definitionOf(route, { definition: { json } }) {
  const off = offOf(route);
  const kept = (part) => ({ name }) => !off.includes(encodeURIComponent(key({ part, name })));
  return {
    ...json,
    filters: json.filters.filter(kept('FILTER')),
    signals: json.signals.filter(kept('SIGNAL')),
    tiers: { capacity: capacityOf(route, json) },
  };
}

function offOf({ off }) {
  return (off || '').split(',').filter(Boolean);
}

function capacityOf({ cap }, { tiers }) {
  const [tier1, tier2] = (cap || '').split(',').map(Number);
  return tier1 > 0 && tier2 > 0 ? { tier1, tier2 } : tiers.capacity || { tier1: 50, tier2: 200 };
}

export function suggestion(route, suggested) {
  const asked = previewAsked(route, suggested);
  const answer = asked ? ask(...asked) : null;
  const tried = answer && answer.data ? answer.data.previewIcp : null;
  const lines = suggested.lines.filter((it) => it.part === 'FILTER' || it.part === 'SIGNAL');
  return html`<div class="suggestion"><section>
      ${notes(words.hypothesis, suggested.hypotheses)}${notes(words.warnings, suggested.warnings)}
      <ul class="lines">${lines.map((it) => line(route, it, tried))}</ul>
      ${suggested.leftOut.length === 0 ? '' : html`<details class="left-out"><summary>${words.leftOut(suggested.leftOut.length)}</summary>
        <ul class="plain">${suggested.leftOut.map((it) => html`<li>${it}</li>`)}</ul></details>`}
    </section>
    <section class="follows">
      <form class="fields" @submit=${(event) => save(event, definitionOf(route, suggested))}>
        <fieldset class="capacity"><legend>${words.capacity}</legend>${capacity(route, suggested)}</fieldset>
        ${listed(problems)}
        ${mayEdit() ? html`<p class="go"><button class="button primary" ?disabled=${saving || !asked}>${words.save}</button></p>
        <p class="muted">${words.afterwards}</p>` : needed('EDITOR', texts.rights.save)}
      </form>
      ${preview(answer)}</section></div>`;
}

function notes(title, sentencesOf) {
  return sentencesOf.length === 0 ? '' : html`<div class="note"><strong>${title}</strong>
    <ul class="plain">${sentencesOf.map((it) => html`<li>${it}</li>`)}</ul></div>`;
}

/** A slider for each tier, and a field for the exact number. */
function capacity(route, { definition: { json } }) {
  const present = capacityOf(route, json);
  return Object.keys(MOST).map((tier) => html`<div>
    <label>${words[tier]}<input name=${tier} type="number" min="1" required .value=${live(String(present[tier]))}
      @input=${(event) => resize(present, tier, event.target.value)}></label>
    <input type="range" min="1" max=${Math.max(MOST[tier], present[tier])} aria-label=${words.sliderOf(words[tier])}
      .value=${live(String(present[tier]))} @input=${(event) => resize(present, tier, event.target.value)}></div>`);
}

function resize(present, tier, value) {
  if (Number.isInteger(Number(value)) && Number(value) > 0) {
    const next = { ...present, [tier]: Number(value) };
    clearTimeout(timer);
    timer = setTimeout(() => go(link({ cap: `${next.tier1},${next.tier2}` }), { replace: true }), PAUSE);
  }
}

/** A line is named by its part and place, since a filter and a signal may have the same name. */
function key(line) {
  return `${line.part}:${line.name}`;
}

function line(route, it, tried) {
  const off = offOf(route);
  const id = key(it);
  const kept = !off.includes(encodeURIComponent(id));
  const values = kept && tried && tried.criterionValues.find((known) => key(known) === id);
  return html`<li class=${kept ? '' : 'off'}>
    <label class="check"><input type="checkbox" .checked=${live(kept)} @change=${() => toggle(id, off)}>
      <strong>${it.name}</strong> <small class="kind">${words.parts[it.part]}${it.weight === null ? '' : ` · ${words.weight(count(it.weight))}`}</small>
      <small class="sureness ${it.sureness}">${words.sureness[it.sureness]}</small></label>
    <p>${it.text}</p>
    ${values ? histogram(values) : ''}
    <p class="muted">${it.reason}</p></li>`;
}

function toggle(id, off) {
  const name = encodeURIComponent(id);
  const next = off.includes(name) ? off.filter((it) => it !== name) : [...off, name];
  go(link({ off: next.join(',') }), { replace: true });
}

async function save(event, definition) {
  event.preventDefault();
  saving = true;
  problems = [];
  redraw();
  try {
    const { tier1, tier2 } = Object.fromEntries(new FormData(event.target));
    const { saveIcp } = await request('saveIcp',
      { id: null, definition: { ...definition, tiers: { capacity: { tier1: Number(tier1), tier2: Number(tier2) } } } });
    problems = sentences(saveIcp.problems);
    if (saveIcp.icp) {
      refresh();
      go(linkTo('accounts', { icp: saveIcp.icp.id, tested: 1 }));
    }
  } catch (error) {
    problems = [error.message];
  }
  saving = false;
  redraw();
}
