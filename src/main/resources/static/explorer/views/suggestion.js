// A suggested profile: its lines, each on or off, the list it gives now, and saving it as a draft.
import { redraw, refresh, request } from '../api.js';
import { count, country, points } from '../format.js';
import { html, live } from '../lit.js';
import { listed, sentences } from '../parts/problems.js';
import { mayEdit, needed } from '../parts/rights.js';
import { go, link, linkTo } from '../route.js';
import { texts } from '../texts.js';

const words = texts.start.icp;
let problems = [];
let saving = false;

export function suggestion(route, suggested) {
  const off = (route.off || '').split(',').filter(Boolean);
  const lines = suggested.lines.filter((it) => it.part === 'FILTER' || it.part === 'SIGNAL');
  const { capacity } = suggested.definition.json.tiers;
  return html`<div class="suggestion"><section>
      ${suggested.hypotheses.length === 0 ? '' : html`<div class="note"><strong>${words.hypothesis}</strong>
        <ul class="plain">${suggested.hypotheses.map((it) => html`<li>${it}</li>`)}</ul></div>`}
      ${suggested.warnings.length === 0 ? '' : html`<div class="note"><strong>${words.warnings}</strong>
        <ul class="plain">${suggested.warnings.map((it) => html`<li>${it}</li>`)}</ul></div>`}
      <ul class="lines">${lines.map((it) => line(it, off))}</ul>
      ${suggested.leftOut.length === 0 ? '' : html`<details class="left-out"><summary>${words.leftOut(suggested.leftOut.length)}</summary>
        <ul class="plain">${suggested.leftOut.map((it) => html`<li>${it}</li>`)}</ul></details>`}
      <form class="fields" @submit=${(event) => save(event, suggested, off)}>
        <fieldset><legend>${words.capacity}</legend>
          <label>${words.tier1}<input name="tier1" type="number" min="1" value=${capacity ? capacity.tier1 : 50} required></label>
          <label>${words.tier2}<input name="tier2" type="number" min="1" value=${capacity ? capacity.tier2 : 200} required></label>
        </fieldset>
        ${listed(problems)}
        ${mayEdit() ? html`<p class="go"><button class="button primary" ?disabled=${saving}>${words.save}</button></p>
        <p class="muted">${words.afterwards}</p>` : needed('EDITOR', texts.rights.save)}
      </form></section>
    ${preview(suggested, off)}</div>`;
}

/** A line is named by its part and place, since a filter and a signal may have the same name. */
function key(line) {
  return `${line.part}:${line.name}`;
}

function line(it, off) {
  const id = key(it);
  const kept = !off.includes(encodeURIComponent(id));
  return html`<li class=${kept ? '' : 'off'}>
    <label class="check"><input type="checkbox" .checked=${live(kept)} @change=${() => toggle(id, off)}>
      <strong>${it.name}</strong> <small class="kind">${words.parts[it.part]}${it.weight === null ? '' : ` · ${words.weight(count(it.weight))}`}</small>
      <small class="sureness ${it.sureness}">${words.sureness[it.sureness]}</small></label>
    <p>${it.text}</p>
    <p class="muted">${it.reason}</p></li>`;
}

function toggle(id, off) {
  const name = encodeURIComponent(id);
  const next = off.includes(name) ? off.filter((it) => it !== name) : [...off, name];
  go(link({ off: next.join(',') }), { replace: true });
}

function preview({ prospects, tierCounts }, off) {
  return html`<section><h3>${words.preview}</h3>
    <p class="muted">${off.length > 0 ? words.previewWhole : words.previewCounts(count(tierCounts.tier1), count(tierCounts.tier2))}</p>
    <ol class="preview">${prospects.map(({ account, score }) => html`<li>
      <span class="number muted">${count(score.rank)}</span>
      <div>${account ? html`<strong>${account.name || account.domain}</strong>
        <small class="muted">${[account.industry, country(account.country)].filter(Boolean).join(' · ')}</small>` : texts.board.removed}
        <p class="muted">${best(score.contributions)}</p></div>
      <strong class="number">${points(score.value)}</strong></li>`)}</ol></section>`;
}

function best(contributions) {
  const [first] = contributions.filter((it) => it.points > 0).sort((a, b) => b.points - a.points);
  return first ? first.text : texts.board.noReason;
}

async function save(event, { definition: { json } }, off) {
  event.preventDefault();
  const given = Object.fromEntries(new FormData(event.target));
  const kept = (part) => ({ name }) => !off.includes(encodeURIComponent(key({ part, name })));
  const definition = {
    ...json,
    filters: json.filters.filter(kept('FILTER')),
    signals: json.signals.filter(kept('SIGNAL')),
    tiers: { capacity: { tier1: Number(given.tier1), tier2: Number(given.tier2) } },
  };
  saving = true;
  problems = [];
  redraw();
  try {
    const { saveIcp } = await request('saveIcp', { id: null, definition });
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
