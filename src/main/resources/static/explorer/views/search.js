// Search by name over accounts, people and technologies. "/" goes to it from anywhere.
import { ask, redraw } from '../api.js';
import { count } from '../format.js';
import { html } from '../lit.js';
import { link, linkTo } from '../route.js';
import { texts } from '../texts.js';

const PAUSE = 180;
/** Signs alone are no words to search for. */
const WORD = /[\p{L}\p{N}]/u;
let text = '';
let asked = '';
let timer;

addEventListener('keydown', (event) => {
  const typing = event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]');
  if (event.key === '/' && !typing && !event.metaKey && !event.ctrlKey && !event.altKey) {
    event.preventDefault();
    document.getElementById('search').focus();
  }
});

export function searchBox(route) {
  return html`<search class="search" @keydown=${keys} @focusout=${left}>
    <input id="search" type="search" placeholder=${texts.search.hint} aria-label=${texts.search.label}
      autocomplete="off" .value=${text} @input=${typed}>
    ${asked.length > 1 && WORD.test(asked) ? results(route, ask('search', { text: asked })) : ''}
  </search>`;
}

function typed(event) {
  text = event.target.value;
  clearTimeout(timer);
  timer = setTimeout(() => {
    asked = text.trim();
    redraw();
  }, PAUSE);
}

/** Arrows go through the results; Escape closes them. */
function keys(event) {
  const stops = [...event.currentTarget.querySelectorAll('input, a')];
  const at = stops.indexOf(document.activeElement);
  const next = event.key === 'ArrowDown' ? at + 1 : event.key === 'ArrowUp' ? at - 1 : -1;
  if (event.key === 'Escape') {
    close();
    document.getElementById('search').focus();
  } else if (stops[next]) {
    event.preventDefault();
    stops[next].focus();
  }
}

function left(event) {
  if (!event.currentTarget.contains(event.relatedTarget)) {
    close();
  }
}

function close() {
  asked = '';
  text = '';
  redraw();
}

function results(route, { data, error }) {
  if (error) {
    return html`<div class="results" role="status"><p>${error.message}</p></div>`;
  }
  if (!data) {
    return '';
  }
  const { accounts, people, technologies } = data;
  const none = accounts.totalCount + people.totalCount + technologies.totalCount === 0;
  return html`<div class="results" role="status">
    ${none ? html`<p>${texts.search.nothing(asked)}</p>` : ''}
    ${group(texts.search.accounts, accounts, (it) => account(route, it.id, it.name || it.domain, it.domain))}
    ${group(texts.search.people, people, (it) => person(route, it))}
    ${group(texts.search.technologies, technologies, technology)}
  </div>`;
}

function group(title, found, draw) {
  return found.totalCount === 0 ? '' : html`<h2>${title}</h2><ul>${found.nodes.map((it) => html`<li>${draw(it)}</li>`)}</ul>
    ${found.totalCount > found.nodes.length
      ? html`<p class="muted">${texts.search.more(found.totalCount, count(found.totalCount - found.nodes.length))}</p>` : ''}`;
}

function account(route, id, name, hint) {
  const href = route.view === 'accounts' ? link({ open: id }) : linkTo('accounts', { open: id });
  return html`<a href=${href} @click=${close}><span>${name}</span><small>${hint}</small></a>`;
}

function person(route, { name, employments }) {
  const job = employments.nodes[0];
  return job ? account(route, job.account.id, name, [job.title, job.account.name].filter(Boolean).join(', '))
    : html`<span class="result"><span>${name}</span></span>`;
}

function technology({ name, categories, accounts }) {
  return html`<span class="result"><span>${name}</span>
    <small>${[...categories, texts.search.users(accounts.totalCount, count(accounts.totalCount))].join(' · ')}</small></span>`;
}
