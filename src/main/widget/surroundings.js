/** @import {Chat} from './chat.js' */
import { watchPage } from './page.js';
import { PREFIX } from './storage.js';

/** A tab that nobody looked at for so long gives its line back. */
const OUT_OF_SIGHT = 15 * 60_000;

/**
 * What the browser tells: other pages, other tabs, the network, and whether anybody looks.
 *
 * @param {Chat} chat
 */
export function watchSurroundings(chat) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let leaving;

  watchPage(() => chat.moved());

  document.addEventListener('visibilitychange', () => {
    clearTimeout(leaving);
    if (document.visibilityState === 'hidden') {
      leaving = setTimeout(() => chat.connection.close(), OUT_OF_SIGHT);
    } else {
      reopen(chat);
      chat.look();
    }
  });

  addEventListener('online', () => reopen(chat));
  addEventListener('offline', () => chat.changed());

  // A page that is kept for the way back must not hold a line.
  addEventListener('pagehide', () => {
    chat.outbox.holdFiles(false);
    chat.connection.close();
  });
  addEventListener('pageshow', event => {
    if (event.persisted) {
      chat.outbox.holdFiles(true);
      reopen(chat);
    }
  });

  addEventListener('storage', event => {
    if (event.key === null || event.key.startsWith(PREFIX)) {
      chat.otherTab();
    }
  });
}

/** @param {Chat} chat */
function reopen(chat) {
  if (chat.ended === null) {
    chat.connection.open();
  }
  chat.changed();
}
