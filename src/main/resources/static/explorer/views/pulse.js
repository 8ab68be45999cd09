// Looks now and then whether newer data is there than the page shows.
import { ask, refresh, request } from '../api.js';

const EVERY = 15_000;
let newest = null;

/** The revision the page shows, once it is known. */
function present() {
  const { data } = ask('frame');
  return data ? data.snapshot.revision : null;
}

/** Whether newer data is ready. */
export function newerData() {
  const now = present();
  return newest !== null && now !== null && newest > now;
}

export function showNewer() {
  newest = null;
  refresh();
}

export function watchData(draw) {
  setInterval(async () => {
    if (document.hidden || present() === null) {
      return;
    }
    try {
      const { snapshot } = await request('pulse');
      newest = snapshot.stale ? newest : snapshot.revision;
      draw();
    } catch {
      // The next view that asks for data says what is wrong.
    }
  }, EVERY);
}
