// The one place that names the template library: all markup of the explorer goes through it, and it escapes every text.
export { html, svg, nothing, render } from '../webjars/lit-html/lit-html.js';
export { keyed } from '../webjars/lit-html/directives/keyed.js';
export { live } from '../webjars/lit-html/directives/live.js';
export { repeat } from '../webjars/lit-html/directives/repeat.js';
