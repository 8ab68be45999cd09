// Tiers differ in shape and lightness, not in color alone: filled, half filled, outline, dashed.
import { html, svg } from '../lit.js';
import { texts } from '../texts.js';

export const TIERS = ['TIER_1', 'TIER_2', 'TIER_3'];

const marks = {
  TIER_1: svg`<circle cx="8" cy="8" r="6.5" class="filled"/>`,
  TIER_2: svg`<circle cx="8" cy="8" r="5.75" class="line"/><path d="M8 1.5a6.5 6.5 0 0 0 0 13z" class="filled"/>`,
  TIER_3: svg`<circle cx="8" cy="8" r="5.75" class="line"/>`,
  OUTSIDE: svg`<circle cx="8" cy="8" r="5.75" class="line dashed"/>`,
};

export function tierMark(tier) {
  return html`<svg class="mark ${tier || 'OUTSIDE'}" viewBox="0 0 16 16" aria-hidden="true">${marks[tier || 'OUTSIDE']}</svg>`;
}

export function tierName(tier) {
  return html`<span class="tier">${tierMark(tier)}<span>${texts.tiers[tier || 'OUTSIDE']}</span></span>`;
}
