// <icp-account-card domain="acme.com">: an account with its reasons in a page of another server, such as a CRM. It only reads.
import { ask, onAnswer, server, useToken } from './api.js';
import { html, keyed, render } from './lit.js';
import { empty, shown } from './parts/states.js';
import { linkAway } from './route.js';
import { texts } from './texts.js';
import { accountFacts, cardBy } from './views/card.js';
import { overridden } from './views/override.js';

const words = texts.card;
const STYLES = ['base', 'parts', 'card', 'embed'];

class AccountCard extends HTMLElement {
  static observedAttributes = ['domain', 'icp'];

  #root = this.attachShadow({ mode: 'open' });
  #due = false;
  #stop = () => {};

  /** The token to read with. All cards of a page use the one that was set last. */
  set token(value) {
    useToken(value);
    this.#draw();
  }

  connectedCallback() {
    // Set before this module was loaded.
    if (Object.hasOwn(this, 'token')) {
      const { token } = this;
      delete this.token;
      this.token = token;
    }
    this.#root.addEventListener('click', away);
    this.#stop = onAnswer(() => this.#draw());
    this.#draw();
  }

  disconnectedCallback() {
    this.#stop();
  }

  attributeChangedCallback() {
    this.#draw();
  }

  /** Draws once, however many reasons there are to. */
  #draw() {
    if (this.isConnected && !this.#due) {
      this.#due = true;
      queueMicrotask(() => {
        this.#due = false;
        render(frame(this.getAttribute('domain'), this.getAttribute('icp')), this.#root);
      });
    }
  }
}

function frame(domain, icp) {
  return html`${STYLES.map((it) => html`<link rel="stylesheet" href=${new URL(`explorer/style/${it}.css`, server).href}>`)}
    <article class="card" aria-label=${words.title}>${domain ? shown(ask('frame'), ({ icps }) => account(domain.trim().toLowerCase(),
    icps.find((it) => it.id === icp) || icps[0])) : empty(words.noDomain, '')}</article>`;
}

function account(domain, icp) {
  const answer = ask(...cardBy({ domain }, icp));
  return shown(answer.loading ? { loading: true } : answer, ({ account: found }) => (found
    ? keyed(found.id, accountFacts(found, icp, overridden)) : empty(words.unknownDomain(domain), '')));
}

/** Links lead to another tab, since the page around the card is not ours. */
function away(event) {
  const anchor = event.target.closest('a[href^="http"]');
  if (anchor && !anchor.target) {
    event.preventDefault();
    open(anchor.href, '_blank', 'noopener');
  }
}

linkAway(server.href);
customElements.define('icp-account-card', AccountCard);
