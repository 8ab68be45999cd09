// Asks people to sign in where the server wants it: with the identity provider if there is one, or by a token.
import { signIn } from '../api.js';
import { html } from '../lit.js';
import { beginSignIn, lastSignIn, pageSettings } from '../oidc.js';
import { texts } from '../texts.js';

const words = texts.signIn;

export function signInForm(error) {
  const settings = pageSettings();
  const provider = settings && settings.signIn;
  return html`<div class="sign-in"><h1 tabindex="-1">${words.title}</h1>
    ${lastSignIn.problem ? html`<p class="error-text" role="alert">${lastSignIn.problem}</p>` : ''}
    ${provider ? html`<p>${words.whyProvider}</p>
      <p class="go"><button type="button" class="button primary" @click=${() => beginSignIn(provider)}>${words.provider}</button></p>
      <details><summary>${words.byToken}</summary>${tokenForm(error, '')}</details>`
    : html`<p>${words.why}</p>${tokenForm(error, 'primary')}`}</div>`;
}

function tokenForm(error, kind) {
  return html`<form @submit=${submit}>
    <label for="token">${words.label}</label>
    <input id="token" name="token" type="password" autocomplete="current-password" required>
    ${error ? html`<p class="error-text" role="alert">${error.message}</p>` : ''}
    <button class=${`button ${kind}`}>${words.submit}</button>
    <p class="muted">${words.kept}</p>
  </form>`;
}

function submit(event) {
  event.preventDefault();
  lastSignIn.problem = '';
  signIn(new FormData(event.target).get('token').trim());
}
