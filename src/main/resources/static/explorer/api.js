// Asks the public GraphQL API. Each request is one document under queries/, which anyone can run too.
import { texts } from './texts.js';

const TOKEN = 'icp-graph.token';
const BUSY = 2000;
const MOST_TRIES = 15;
/** The address of the server, also for a page of another one. */
export const server = new URL('../', import.meta.url);
const documents = new Map();
const answers = new Map();
const latest = new Map();
const listeners = new Set();
let given = null;
let signInNeeded = false;

/** Calls back whenever an answer arrived, so that the page can be drawn again. Gives a function that ends it. */
export function onAnswer(callback) {
  listeners.add(callback);
  return () => listeners.delete(callback);
}

function changed() {
  listeners.forEach((listener) => listener());
}

/** Draws the page again, for what changed without an answer. */
export function redraw() {
  changed();
}

/** The token that is sent: the one that a program gave, else the one of the sign-in, kept for this tab only. */
export function token() {
  return given ?? sessionStorage.getItem(TOKEN);
}

/** Takes a token from a program, which keeps it. */
export function useToken(value) {
  if (value !== given) {
    given = value;
    signInNeeded = false;
    forget();
  }
}

export function signIn(value) {
  sessionStorage.setItem(TOKEN, value);
  signInNeeded = false;
  forget();
}

export function signOut() {
  sessionStorage.removeItem(TOKEN);
  forget();
}

/** Whether the server turned a request away for want of a token. */
export function needsSignIn() {
  return signInNeeded;
}

export function authorization() {
  return token() ? { Authorization: `Bearer ${token()}` } : {};
}

/** The text of a document. */
export function documentOf(name) {
  if (!documents.has(name)) {
    const loaded = fetch(new URL(`explorer/queries/${name}.graphql`, server)).then((response) => {
      if (!response.ok) {
        throw new Problem(texts.errors.document(name, response.status));
      }
      return response.text();
    });
    loaded.catch(() => documents.delete(name));
    documents.set(name, loaded);
  }
  return documents.get(name);
}

/** Why a request failed, in words for people. */
export class Problem extends Error {
  constructor(message, code) {
    super(message);
    this.code = code;
  }
}

/** Asks once and gives the data. Fails with a Problem. */
export async function request(name, variables = {}) {
  const query = await documentOf(name);
  const answer = await send(query, variables);
  if (answer.errors && answer.errors.length > 0) {
    const first = answer.errors[0];
    const code = first.extensions && first.extensions.code;
    signInNeeded = signInNeeded || code === 'UNAUTHENTICATED';
    throw new Problem(first.message, code);
  }
  return answer.data;
}

async function send(query, variables) {
  let response;
  try {
    response = await fetch(new URL('graphql', server), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json', ...authorization() },
      body: JSON.stringify({ query, variables }),
    });
  } catch {
    throw new Problem(texts.errors.unreachable, 'UNREACHABLE');
  }
  if (response.status === 401) {
    signInNeeded = true;
    throw new Problem(token() ? texts.errors.tokenUnknown : texts.errors.tokenMissing, 'UNAUTHENTICATED');
  }
  try {
    return await response.json();
  } catch {
    throw new Problem(texts.errors.status(response.status));
  }
}

/**
 * The answer to a document as far as it is there: {data, error, loading}. It is asked for once; while it is on its way
 * the last answer of the same document is given, so that lists do not blink.
 */
export function ask(name, variables = {}) {
  const key = name + ' ' + JSON.stringify(variables);
  if (!answers.has(key)) {
    const entry = { loading: true, data: latest.get(name) };
    answers.set(key, entry);
    patient(name, variables).then(
      (data) => settle(key, entry, { data }, name),
      (error) => settle(key, entry, { error }, name));
  }
  return answers.get(key);
}

/** Asks again while the server is busy, as it is when it has just started. */
async function patient(name, variables) {
  for (let tries = 1; ; tries++) {
    try {
      return await request(name, variables);
    } catch (error) {
      if (error.code !== 'SERVER_BUSY' || tries === MOST_TRIES) {
        throw error;
      }
      await new Promise((done) => { setTimeout(done, BUSY); });
    }
  }
}

function settle(key, entry, outcome, name) {
  if (answers.get(key) === entry) {
    answers.set(key, { loading: false, ...outcome });
    if (outcome.data) {
      latest.set(name, outcome.data);
    }
  }
  changed();
}

/** Asks all documents again when they are next shown, or those of one name; what was answered stays until then. */
export function refresh(name) {
  [...answers.keys()].filter((key) => !name || key.startsWith(name + ' ')).forEach((key) => answers.delete(key));
  changed();
}

const timers = new Map();

/** Asks the documents of one name again after some milliseconds, unless that is planned already. */
export function refreshSoon(name, milliseconds) {
  if (!timers.has(name)) {
    timers.set(name, setTimeout(() => {
      timers.delete(name);
      refresh(name);
    }, milliseconds));
  }
}

/** Forgets all answers, as when another person looks. */
export function forget() {
  latest.clear();
  refresh();
}
