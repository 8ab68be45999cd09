// What is tried in the workbench and not saved. The address holds the whole definition, so that a link shows the same trial,
// and the revision of the profile that it began on, so that saving replaces nothing that others saved since.
import { go, link } from '../route.js';

/** The definition that is tried, whether it differs from the saved one, and the revision it began on. */
export function tried(route, saved, revision) {
  const definition = read(route.try) || saved;
  const changed = JSON.stringify(definition) !== JSON.stringify(saved);
  return { saved, definition, changed, revision: changed && route.on ? Number(route.on) : revision };
}

function read(text) {
  try {
    return text ? JSON.parse(text) : null;
  } catch {
    return null;
  }
}

const PAUSE = 120;
let timer;

/** Tries another definition. A slider that still moves is waited for, and replaces the address, so that Back leads out of it. */
export function tryOut(trial, definition, moving = false) {
  const same = JSON.stringify(definition) === JSON.stringify(trial.saved);
  const show = () => go(link({ try: same ? '' : JSON.stringify(definition), on: same ? '' : trial.revision }), { replace: moving });
  clearTimeout(timer);
  if (moving) {
    timer = setTimeout(show, PAUSE);
  } else {
    show();
  }
}

export function without(list, index) {
  return list.filter((_, i) => i !== index);
}

export function replaced(list, index, changes) {
  return list.map((it, i) => (i === index ? { ...it, ...changes } : it));
}
