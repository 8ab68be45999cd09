import { html } from '../lit.js';
export function startView() { return html`<h1 tabindex="-1">Start</h1>`; }
