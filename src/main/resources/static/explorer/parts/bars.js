// Bars are drawings with attributes, since the page allows no styles in its markup.
import { html, svg } from '../lit.js';

/** Segments of a bar, one for each contribution, on a scale from 0 to 100 points. */
export function scoreBar(contributions) {
  let from = 0;
  const segments = contributions.filter((it) => it.points > 0).map((it) => {
    const start = from;
    from += it.points;
    return svg`<rect class=${it.kind} x=${start} y="0" width=${Math.max(it.points - 0.7, 0.3)} height="8"><title>${it.signal}</title></rect>`;
  });
  return html`<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
    <rect class="ground" width="100" height="8"/>${segments}</svg>`;
}

/** One step of a waterfall: where the sum was, what comes on top, and what could have come. */
export function step(from, part, most, kind) {
  return html`<svg class="bar step" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
    <rect class="ground" width="100" height="12"/>
    <rect class="most" x=${from} width=${most} height="12"/>
    <rect class=${kind} x=${from} width=${part} height="12"/></svg>`;
}

/** A bar of a share from 0 to 1; nothing is drawn of what is unknown. */
export function shareBar(value, kind = 'FIT') {
  return html`<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
    <rect class="ground" width="100" height="8"/>
    ${value === null || value === undefined ? '' : svg`<rect class=${kind} width=${value * 100} height="8"/>`}</svg>`;
}
