// How a share moved: a line in the band of its 95% intervals, from the oldest point to the newest. A table says the same.
import { html, svg } from '../lit.js';

const WIDTH = 100;
const HEIGHT = 24;

/** Draws shares from 0 to 1, at equal distances. Points without data are left out. */
export function course(shares) {
  const known = shares.map((it, index) => ({ ...it, x: WIDTH * index / Math.max(shares.length - 1, 1) })).filter((it) => it.of > 0);
  if (known.length < 2) {
    return '';
  }
  const line = (points) => points.map(([x, y]) => `${x},${HEIGHT * (1 - y)}`).join(' ');
  const band = [...known.map((it) => [it.x, it.high]), ...known.toReversed().map((it) => [it.x, it.low])];
  return html`<svg class="course" viewBox="0 -1 ${WIDTH} ${HEIGHT + 2}" preserveAspectRatio="none" aria-hidden="true">
    ${svg`<polygon points=${line(band)}/><polyline points=${line(known.map((it) => [it.x, it.share]))}/>`}</svg>`;
}
