// Whom to call: the people known for each persona, deciders first, and who is missing.
import { date } from '../format.js';
import { html } from '../lit.js';
import { texts } from '../texts.js';
import { sourceOf } from './path.js';

const words = texts.card;
const ORDER = ['DECISION_MAKER', 'INFLUENCER', 'USER'];

export function people({ text, personas }) {
  if (personas.length === 0) {
    return '';
  }
  const ordered = [...personas].sort((a, b) => ORDER.indexOf(a.persona.role) - ORDER.indexOf(b.persona.role));
  return html`<section><h3>${words.people}</h3>
    <p class="muted">${text}</p>
    <ul class="personas">${ordered.map((it) => persona(it))}</ul></section>`;
}

function persona({ persona: { name, role, help }, people: known }) {
  return html`<li>
    <div><strong>${name}</strong> <small class="muted">${texts.buying[role]}</small></div>
    ${known.length === 0 ? html`<p class="missing">${words.nobodyFor}</p>` : html`<ul>${known.map((it) => person(it))}</ul>`}
    ${help ? html`<p class="say">${help}</p>` : ''}
  </li>`;
}

function person({ title, since, person: { name, email, linkedinUrl }, provenance }) {
  return html`<li title=${sourceOf(provenance)}>
    <span>${name || texts.unknown}</span>
    <small class="muted">${[title, since ? words.since(date(since)) : ''].filter(Boolean).join(', ')}</small>
    ${email ? html`<a href=${`mailto:${email}`}>${email}</a>` : ''}
    ${/^https:/.test(linkedinUrl || '') ? html`<a href=${linkedinUrl} target="_blank" rel="noopener noreferrer">${words.linkedin}</a>` : ''}
  </li>`;
}
