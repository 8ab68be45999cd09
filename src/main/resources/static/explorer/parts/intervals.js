// A measured share with its 95% interval on a line from 0 to 1. Text next to it says the same.
import { html, svg } from '../lit.js';

const WIDTH = 100;

/**
 * Draws an interval, the value in it, and a mark where it is held against something. A thin one is a baseline.
 */
export function interval({ value, low, high }, { mark = null, thin = false } = {}) {
  return html`<svg class=${thin ? 'interval thin' : 'interval'} viewBox="0 0 100 16" preserveAspectRatio="none" aria-hidden="true">
    <line class="ground" x1="0" x2=${WIDTH} y1="8" y2="8"/>
    ${mark === null ? '' : svg`<line class="mark" x1=${at(mark)} x2=${at(mark)} y1="0" y2="16"/>`}
    <line class="range" x1=${at(low)} x2=${at(high)} y1="8" y2="8"/>
    <line class="value" x1=${at(value)} x2=${at(value)} y1="2.5" y2="13.5"/></svg>`;
}

function at(share) {
  return WIDTH * Math.min(1, Math.max(0, share));
}
