// Copies a text to the clipboard and says so on the button.
import { texts } from '../texts.js';

/** Copies what is given, or promised, for a press of a button. */
export async function copied(event, text) {
  const button = event.currentTarget;
  const before = button.textContent;
  try {
    await navigator.clipboard.writeText(await text);
    button.textContent = texts.copied;
  } catch {
    button.textContent = texts.notCopied;
  }
  setTimeout(() => { button.textContent = before; }, 2000);
}
