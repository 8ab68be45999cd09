// Signs in with an identity provider: the flow of authorization codes with PKCE (RFC 7636), so that the page holds no secret.
import { redraw, server, signIn } from './api.js';
import { texts } from './texts.js';

const STARTED = 'icp-graph.sign-in';
let settings = null;
let asked = false;
/** Why the last sign-in failed, in words. */
export const lastSignIn = { problem: '' };

/** What this server says about signing in and GraphiQL; null until it is known. */
export function pageSettings() {
  if (!asked) {
    asked = true;
    fetch(new URL('explorer/settings', server)).then((response) => (response.ok ? response.json() : {}))
      .then((found) => { settings = found; redraw(); }, () => { asked = false; });
  }
  return settings;
}

/** Leads to the provider, which leads back here. */
export async function beginSignIn({ authorizationUri, clientId, scope }) {
  const verifier = random();
  const state = random();
  sessionStorage.setItem(STARTED, JSON.stringify({ verifier, state, href: location.search }));
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
  const address = new URL(authorizationUri);
  Object.entries({ response_type: 'code', client_id: clientId, redirect_uri: here(), scope, state,
    code_challenge: base64url(new Uint8Array(digest)), code_challenge_method: 'S256' })
    .forEach(([name, value]) => address.searchParams.set(name, value));
  location.assign(address);
}

/** Takes the code with which the provider led back here, and shows the view that the sign-in began on. */
export async function endSignIn() {
  const answer = new URLSearchParams(location.search);
  const begun = JSON.parse(sessionStorage.getItem(STARTED) || 'null');
  if (!begun || answer.get('state') !== begun.state) {
    return;
  }
  sessionStorage.removeItem(STARTED);
  history.replaceState(null, '', location.pathname + begun.href);
  try {
    signIn(await exchanged(answer, begun.verifier));
  } catch (error) {
    lastSignIn.problem = texts.signIn.failed(error.message);
  }
}

async function exchanged(answer, verifier) {
  if (answer.get('error')) {
    throw new Error(answer.get('error_description') || answer.get('error'));
  }
  const { signIn: provider } = await (await fetch(new URL('explorer/settings', server))).json();
  const response = await fetch(provider.tokenUri, { method: 'POST', body: new URLSearchParams({ grant_type: 'authorization_code',
    code: answer.get('code'), redirect_uri: here(), client_id: provider.clientId, code_verifier: verifier }) });
  const given = await response.json();
  if (!given.access_token) {
    throw new Error(given.error_description || given.error || texts.errors.status(response.status));
  }
  return given.access_token;
}

/** The address of the page, to which the provider leads back. */
function here() {
  return location.origin + location.pathname;
}

function random() {
  return base64url(crypto.getRandomValues(new Uint8Array(32)));
}

function base64url(bytes) {
  return btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
