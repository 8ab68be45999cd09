// What the customers say: who the best are, in which segments the product fits, what they share, whether it predicts, and who buys elsewhere.
import { html, nothing } from '../lit.js';
import { documents } from '../parts/document.js';
import { partOf, subviews } from '../parts/subviews.js';
import { texts } from '../texts.js';
import { backtest, backtestAsked } from './backtest.js';
import { best, bestAsked } from './best.js';
import { card, cardAsked, cardDocuments } from './card.js';
import { competitors, competitorsAsked } from './competitors.js';
import { fit, fitAsked } from './fit.js';
import { shared, sharedAsked } from './shared.js';

const words = texts.customers;

/** How each part is drawn, and the document and variables that it asks. */
const parts = {
  best: { draw: best, asked: bestAsked },
  fit: { draw: fit, asked: fitAsked },
  shared: { draw: shared, asked: sharedAsked },
  backtest: { draw: backtest, asked: backtestAsked },
  competitors: { draw: competitors, asked: competitorsAsked },
};

export function customersView(route, context) {
  const part = partOf(route, words.parts);
  const asked = parts[part].asked(route, context);
  const { icp } = context;
  const open = route.open ? cardAsked(route.open, icp) : null;
  return html`<div class=${open ? 'board split' : 'board'}>
    <section class="list">
      <div class="head"><h1 tabindex="-1">${words.titles[part]}</h1>${documents([asked, ...(open ? cardDocuments(route.open, icp) : [])])}</div>
      ${subviews(route, words.partsLabel, words.parts)}
      <p class="basis">${words.texts[part]}</p>
      ${parts[part].draw(route, asked, context)}</section>
    ${open ? card(route, icp, open) : nothing}</div>`;
}
