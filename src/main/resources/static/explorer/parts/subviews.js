// The parts of a view, one shown at a time; the address says which.
import { html } from '../lit.js';
import { linkTo } from '../route.js';

/** The part that the address asks for, or the first one. */
export function partOf(route, names) {
  return Object.hasOwn(names, route.part || '') ? route.part : Object.keys(names)[0];
}

export function subviews(route, label, names) {
  const shown = partOf(route, names);
  return html`<nav class="subviews" aria-label=${label}>
    ${Object.entries(names).map(([name, text], i) => html`<a href=${linkTo(route.view, { part: i === 0 ? '' : name })}
      aria-current=${name === shown ? 'page' : 'false'}>${text}</a>`)}</nav>`;
}
