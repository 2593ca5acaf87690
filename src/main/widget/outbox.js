/** @import {Kept, Why} from './protocol.js' */
/** @import {Storing} from './storage.js' */
import { newId } from './ids.js';
import { PREFIX } from './storage.js';

const KEYS = PREFIX + ':outbox:';
const TAB = PREFIX + ':tab';
const DAY = 24 * 60 * 60_000;

/**
 * Something the visitor did that the conversation does not show yet. A file is in the hands of one tab alone; '' is a tab
 * that let go of it.
 *
 * @typedef {{frame: Kept, shown: string, at: number, tab?: string, eventId?: string, why?: Why, retryAt?: number | null}} Waiting
 */

/**
 * What was sent and is not answered, each under a key of its own: tabs never overwrite each other's. Every tab sends all of
 * it after a welcome; the server knows the same `clientId` as the same thing.
 */
export class Outbox {
  /**
   * @param {Storing} storage
   * @param {Storing} tabStorage
   */
  constructor(storage, tabStorage) {
    this.storage = storage;
    this.tabStorage = tabStorage;
    /** The name of this tab when its earlier page had files. */
    this.earlier = tabStorage.get(TAB);
    this.tab = newId();
    /** @type {Map<string, Waiting>} */
    this.items = new Map();
    this.latest = 0;
    this.read();
  }

  /** Takes up what other tabs, or this one before it was loaded anew, have written. What they settled is gone. */
  read() {
    const keys = this.storage.keys().filter(key => key.startsWith(KEYS));
    for (const [clientId, waiting] of this.items) {
      const open = waiting.why === undefined || waiting.why === 'gone';
      if (!keys.includes(KEYS + clientId) && open && waiting.eventId === undefined) {
        this.items.delete(clientId);
      }
    }
    for (const key of keys) {
      const waiting = parsed(this.storage.get(key));
      if (waiting === null || this.items.has(waiting.frame.clientId)) {
        continue;
      }
      if (waiting.frame.type !== 'attachment') {
        this.items.set(waiting.frame.clientId, waiting);
      } else if (!waiting.tab || waiting.tab === this.earlier || waiting.at < Date.now() - DAY) {
        this.items.set(waiting.frame.clientId, { ...waiting, why: 'gone', retryAt: null });
      }
    }
  }

  /**
   * The page goes, and its files with it, or comes back as it was: other tabs know of it.
   *
   * @param {boolean} here
   */
  holdFiles(here) {
    this.unanswered()
      .filter(waiting => waiting.frame.type === 'attachment')
      .forEach(waiting => this.keep({ ...waiting, tab: here ? this.tab : '' }));
  }

  /** In the order in which it was sent. */
  all() {
    return [...this.items.values()].sort((one, other) => one.at - other.at);
  }

  /** What the server has not answered. */
  unanswered() {
    return this.all().filter(waiting => waiting.why === undefined && waiting.eventId === undefined);
  }

  /**
   * @param {Kept} frame
   * @param {string} shown the words of its bubble
   */
  put(frame, shown) {
    this.latest = Math.max(Date.now(), this.latest + 1);
    const file = frame.type === 'attachment';
    if (file) {
      this.tabStorage.set(TAB, this.tab);
    }
    this.keep({ frame, shown, at: this.latest, tab: file ? this.tab : undefined });
  }

  /**
   * Stored by the server, but not yet heard of as said.
   *
   * @param {string} clientId
   * @param {string} eventId
   */
  accept(clientId, eventId) {
    this.change(clientId, { eventId });
  }

  /**
   * @param {string} clientId
   * @param {Why} why
   * @param {number | null} retryAt null where trying again is of no use
   */
  refuse(clientId, why, retryAt) {
    this.change(clientId, { why, retryAt });
  }

  /**
   * Takes a refused one up again, under its old name: that was never stored.
   *
   * @param {string} clientId
   * @returns {boolean} whether it was there
   */
  again(clientId) {
    const refused = this.items.get(clientId);
    if (refused === undefined) {
      return false;
    }
    const { frame, shown, at, tab } = refused;
    this.keep({ frame, shown, at, tab });
    return true;
  }

  /** @param {string} clientId */
  forget(clientId) {
    this.storage.remove(KEYS + clientId);
    return this.items.delete(clientId);
  }

  forgetAll() {
    [...this.items.keys()].forEach(clientId => this.forget(clientId));
  }

  /**
   * @param {string} clientId
   * @param {Partial<Waiting>} answer
   */
  change(clientId, answer) {
    const waiting = this.items.get(clientId);
    this.storage.remove(KEYS + clientId);
    if (waiting !== undefined) {
      this.items.set(clientId, { ...waiting, ...answer });
    }
  }

  /** @param {Waiting} waiting */
  keep(waiting) {
    this.items.set(waiting.frame.clientId, waiting);
    this.storage.set(KEYS + waiting.frame.clientId, JSON.stringify(waiting));
  }
}

/**
 * @param {string | null} json
 * @returns {Waiting | null}
 */
function parsed(json) {
  try {
    const waiting = JSON.parse(json ?? 'null');
    return typeof waiting?.frame?.clientId === 'string' && typeof waiting.at === 'number' ? waiting : null;
  } catch {
    return null;
  }
}
