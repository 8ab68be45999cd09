// Asks for a token where the server wants one.
import { signIn } from '../api.js';
import { html } from '../lit.js';
import { texts } from '../texts.js';

export function signInForm(error) {
  return html`<form class="sign-in" @submit=${submit}>
    <h1 tabindex="-1">${texts.signIn.title}</h1>
    <p>${texts.signIn.why}</p>
    <label for="token">${texts.signIn.label}</label>
    <input id="token" name="token" type="password" autocomplete="current-password" required>
    ${error ? html`<p class="error-text" role="alert">${error.message}</p>` : ''}
    <button class="button primary">${texts.signIn.submit}</button>
    <p class="muted">${texts.signIn.kept}</p>
  </form>`;
}

function submit(event) {
  event.preventDefault();
  signIn(new FormData(event.target).get('token').trim());
}
