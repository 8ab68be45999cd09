// What the customers say: who the best are, in which segments the product fits, what they share, and whether it predicts.
import { html } from '../lit.js';
import { documents } from '../parts/document.js';
import { partOf, subviews } from '../parts/subviews.js';
import { texts } from '../texts.js';
import { backtest, backtestAsked } from './backtest.js';
import { best, bestAsked } from './best.js';
import { fit, fitAsked } from './fit.js';
import { shared, sharedAsked } from './shared.js';

const words = texts.customers;

/** How each part is drawn, and the document and variables that it asks. */
const parts = {
  best: { draw: best, asked: bestAsked },
  fit: { draw: fit, asked: fitAsked },
  shared: { draw: shared, asked: sharedAsked },
  backtest: { draw: backtest, asked: backtestAsked },
};

export function customersView(route, context) {
  const part = partOf(route, words.parts);
  const asked = parts[part].asked(route, context);
  return html`<div class="list">
    <div class="head"><h1 tabindex="-1">${words.titles[part]}</h1>${documents([asked])}</div>
    ${subviews(route, words.partsLabel, words.parts)}
    <p class="basis">${words.texts[part]}</p>
    ${parts[part].draw(route, asked, context)}</div>`;
}
