import { html } from '../lit.js';
export function importsView() { return html`<h1 tabindex="-1">Imports</h1>`; }
