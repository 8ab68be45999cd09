// Product-market fit: whether customers in a segment refer, stay and recommend, how that developed, and whether they are enough to tell.
import { ask } from '../api.js';
import { count, date, share } from '../format.js';
import { html } from '../lit.js';
import { course } from '../parts/course.js';
import { interval } from '../parts/intervals.js';
import { shown } from '../parts/states.js';
import { go, link } from '../route.js';
import { texts } from '../texts.js';
import { noCustomers } from './best.js';

const words = texts.fit;

export function fitAsked(route) {
  return ['fit', { by: Object.hasOwn(words.segments, route.segment || '') ? route.segment : 'INDUSTRY', first: 20 }];
}

export function fit(route, asked) {
  const [, { by }] = asked;
  return html`<div class="controls"><label class="choice"><span>${words.by}</span>
      <select @change=${(event) => go(link({ segment: event.target.value }))}>
        ${Object.entries(words.segments).map(([key, text]) => html`<option value=${key} ?selected=${key === by}>${text}</option>`)}
      </select></label></div>
    ${shown(ask(...asked), ({ all, segments }) => (all.every((it) => it.customers === 0) ? noCustomers()
    : html`<ul class="segments">${all.map((it) => segment(it, words.all))}${segments.map((it) => segment(it, it.segment))}</ul>
      ${segments.length === 0 ? html`<p class="muted">${words.noSegments}</p>` : ''}`))}`;
}

function segment({ customers, verdict, text, indicators, buildOn, missing, trend }, name) {
  return html`<li><article>
    <h2>${name} <small class="muted">${words.customers(customers, count(customers))}</small></h2>
    <p><span class="fit-verdict ${verdict}">${words.verdicts[verdict]}</span> ${text}</p>
    <ul class="signs">${indicators.map((it) => sign(it, trend))}</ul>
    ${buildOn.length > 0 ? html`<p class="muted">${words.buildOn(buildOn.map((it) => words.families[it]).join(', '))}</p>` : ''}
    <details class="trend"><summary>${words.trend}</summary><p>${trend.text}</p>${pointsTable(trend.points)}</details>
    ${missing.length > 0 ? html`<details><summary>${words.missing(missing.length)}</summary>
      <ul class="plain">${missing.map((it) => html`<li>${it}</li>`)}</ul></details>` : ''}
  </article></li>`;
}

function sign({ kind, verdict, text, share: found, threshold }, { points, changes }) {
  const { direction } = changes.find((it) => it.kind === kind);
  return html`<li><strong>${words.signs[kind]}</strong>
    <span class="fit-verdict ${verdict}">${words.verdicts[verdict]}</span>
    ${direction === 'UNCLEAR' ? '' : html`<span class="direction ${direction}">${words.directions[direction]}</span>`}
    ${found.of === 0 ? '' : html`${interval({ value: found.share, low: found.low, high: found.high }, { mark: kind === 'REFERRED_NPS' ? null : threshold })}`}
    ${course(points.map((it) => of(it, kind)))}
    <p class="muted">${text}</p></li>`;
}

function pointsTable(points) {
  const kinds = Object.keys(words.signs);
  return html`<table class="rows forest"><caption class="hidden">${words.trend}</caption>
    <thead><tr><th scope="col">${words.on}</th><th scope="col" class="number">${words.customersShort}</th>
      ${kinds.map((kind) => html`<th scope="col" class="number">${words.signs[kind]}</th>`)}</tr></thead>
    <tbody>${points.toReversed().map((point) => html`<tr><th scope="row">${date(point.on)}</th>
      <td class="number" data-label=${words.customersShort}>${count(point.customers)}</td>
      ${kinds.map((kind) => html`<td class="number" data-label=${words.signs[kind]}>${shareOf(of(point, kind))}</td>`)}</tr>`)}</tbody></table>`;
}

function of(point, kind) {
  return point.indicators.find((it) => it.kind === kind).share;
}

function shareOf({ share: value, count: counted, of: all }) {
  return all === 0 ? texts.unknown : html`${share(value)} <small>${words.of(count(counted), count(all))}</small>`;
}
