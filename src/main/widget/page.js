/** @import {Page} from './protocol.js' */
import { LONGEST_TITLE, LONGEST_URL } from './protocol.js';

/**
 * Tells of other pages in the same tab, also where a script changes them without loading.
 *
 * @param {(url: string) => void} moved
 */
export function watchPage(moved) {
  let last = location.href;
  // The title usually follows the address: a moment later both are right.
  const look = () =>
    setTimeout(() => {
      if (location.href !== last) {
        last = location.href;
        moved(last);
      }
    }, 150);
  for (const name of /** @type {const} */ (['pushState', 'replaceState'])) {
    const original = history[name];
    history[name] = function (...state) {
      original.apply(this, state);
      look();
    };
  }
  addEventListener('popstate', look);
  addEventListener('hashchange', look);
}

/**
 * @param {string} title without the mark of unread messages
 * @returns {Page}
 */
export function pageNow(title) {
  return { url: location.href.slice(0, LONGEST_URL), title: title.slice(0, LONGEST_TITLE) };
}
