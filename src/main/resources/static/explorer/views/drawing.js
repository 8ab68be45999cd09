// Draws a network of referrals. What it shows the tables next to it say in words, so it is one picture for a screen reader.
import { html, svg } from '../lit.js';
import { places } from '../parts/layout.js';
import { go } from '../route.js';

const WIDE = { width: 760, height: 520 };
const NARROW = { width: 380, height: 400 };
const narrow = matchMedia('(max-width: 620px)');
const NAMED = 24;
const LONGEST = 22;
let last = { key: '', at: new Map() };

/** A drawing of nodes and links around an account; a click on a node shows the address that is given for its id. */
export function drawing({ around, text, nodes, links, named, chosen }, addressOf) {
  const { width, height } = narrow.matches ? NARROW : WIDE;
  const at = placed(nodes, links, width, height);
  const labels = labelled(nodes, around, chosen);
  return html`<svg class="drawing" viewBox=${`0 0 ${width} ${height}`} role="img" aria-label=${text}>
    <defs><marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">
      <path d="M0 0.5 8 4 0 7.5z" class="head-of-arrow"/></marker></defs>
    ${links.map((it) => tie(it, at, nodes, chosen))}
    ${nodes.map((it) => node(it, at, named, { around, chosen, label: labels.has(it.account.id) }, addressOf))}</svg>`;
}

/** The places are found again only when the network or the window changes. */
function placed(nodes, links, width, height) {
  const ids = nodes.map((it) => it.account.id);
  const key = `${width} ${ids.join(' ')} ${links.length}`;
  if (last.key !== key) {
    last = { key, at: places(ids, links.map((it) => ({ from: it.from.id, to: it.to.id })), width, height) };
  }
  return last.at;
}

/** Names of the accounts with most referrals; all would cover each other. */
function labelled(nodes, around, chosen) {
  const most = [...nodes].sort((a, b) => b.given + b.received - a.given - a.received).slice(0, NAMED);
  return new Set([around, chosen, ...most.map((it) => it.account.id)]);
}

function radius({ given, received }) {
  return Math.min(14, 4.5 + 1.5 * Math.sqrt(given + received));
}

/** From edge to edge of the two circles, so that the arrow is seen. */
function tie({ from, to, won }, at, nodes, chosen) {
  const [a, b] = [at.get(from.id), at.get(to.id)];
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const ends = [from.id, to.id].map((id) => radius(nodes.find((it) => it.account.id === id)));
  const step = { x: (b.x - a.x) / length, y: (b.y - a.y) / length };
  return svg`<line class=${`tie ${won ? 'won' : ''} ${[from.id, to.id].includes(chosen) ? 'chosen' : ''}`}
    x1=${a.x + step.x * ends[0]} y1=${a.y + step.y * ends[0]} x2=${b.x - step.x * (ends[1] + 1)} y2=${b.y - step.y * (ends[1] + 1)}
    marker-end="url(#arrow)"/>`;
}

function node(it, at, named, { around, chosen, label }, addressOf) {
  const { id } = it.account;
  const { x, y } = at.get(id);
  const name = named.get(id);
  const short = name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name;
  return svg`<g class=${`dot ${it.customer ? 'customer' : ''} ${id === around ? 'center' : ''} ${id === chosen ? 'chosen' : ''}`}
      @click=${() => go(addressOf(id))}><title>${name}</title>
    <circle cx=${x} cy=${y} r=${radius(it)}/>
    ${label ? svg`<text x=${x} y=${y + radius(it) + 12} text-anchor="middle">${short}</text>` : ''}</g>`;
}
