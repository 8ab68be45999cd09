// Numbers and dates as the reader's locale has them.
import { texts } from './texts.js';

const locale = navigator.language || 'en';
const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
const exact = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const shares = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
const smallShares = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
const compact = new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 });
const dollars = new Intl.NumberFormat(locale,
  { style: 'currency', currency: 'USD', notation: 'compact', maximumFractionDigits: 1 });
const moments = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
const countries = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' });

export const count = (value) => known(value, (it) => whole.format(it));
export const points = (value) => known(value, (it) => whole.format(it));
export const exactPoints = (value) => known(value, (it) => exact.format(it));
export const share = (value) => known(value, percent);
export const short = (value) => known(value, (it) => compact.format(it));
export const usd = (value) => known(value, (it) => dollars.format(it));
export const moment = (value) => known(value, (it) => moments.format(new Date(it)));

function known(value, format) {
  return value === null || value === undefined ? texts.unknown : format(value);
}

/** One decimal below ten percent and none from there on; only exact values show 0% and 100%, as in the API's sentences. */
function percent(value) {
  if (value > 0 && value < 0.001) {
    return texts.under(smallShares.format(0.001));
  }
  if (value >= 0.995 && value < 1) {
    return texts.over(shares.format(0.99));
  }
  return (value < 0.0995 ? smallShares : shares).format(value);
}

/** A day, month or year in the precision that is known: 2026-11-01, 2026-11 or 2026. */
export function date(value) {
  if (!value) {
    return texts.unknown;
  }
  const [year, month, day] = value.split('-').map(Number);
  if (!month) {
    return String(year);
  }
  const options = day ? { dateStyle: 'medium' } : { year: 'numeric', month: 'short' };
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(Date.UTC(year, month - 1, day || 1));
}

/** The English name of a country given by its ISO code; anything else as it is. */
export function country(value) {
  return /^[A-Z]{2}$/.test(value || '') ? countries.of(value) : value;
}

/**
 * Hundredths of points whose shown sum is the shown total, by largest remainders: people who add up what they read get
 * the score.
 */
export function hundredths(total, parts) {
  const wanted = Math.round(total * 100);
  const floors = parts.map((part) => Math.floor(part * 100));
  const missing = wanted - floors.reduce((sum, part) => sum + part, 0);
  const order = parts.map((part, i) => [part * 100 - floors[i], i]).sort((a, b) => b[0] - a[0] || a[1] - b[1]);
  order.slice(0, missing).forEach(([, i]) => { floors[i] += 1; });
  return floors.map((part) => part / 100);
}
