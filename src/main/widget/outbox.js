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
    /** Whose key was written or found: a full storage takes none. @type {Set<string>} */
    this.kept = new Set();
    this.latest = 0;
    this.read();
  }

  /** Takes up what other tabs, or this one before it was loaded anew, have written. What they settled is gone. */
  read() {
    const keys = this.storage.keys().filter(key => key.startsWith(KEYS));
    for (const clientId of this.kept) {
      if (!keys.includes(KEYS + clientId)) {
        this.forget(clientId);
      }
    }
    for (const key of keys) {
      const waiting = parsed(this.storage.get(key));
      if (waiting === null || this.items.has(waiting.frame.clientId)) {
        continue;
      }
      const { frame, tab, at } = waiting;
      const file = frame.type === 'attachment';
      if (!file || !tab || tab === this.earlier || at < Date.now() - DAY) {
        this.items.set(frame.clientId, file ? { ...waiting, why: 'gone', retryAt: null } : waiting);
        this.kept.add(frame.clientId);
      }
    }
  }

  /**
   * The page goes, and its files with it, or comes back as it was: other tabs know of it.
   *
   * @param {boolean} here
   */
  holdFiles(here) {
    this.all()
      .filter(waiting => waiting.frame.type === 'attachment' && lasts(waiting))
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
    this.kept.delete(clientId);
    this.items.delete(clientId);
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
    if (waiting !== undefined) {
      this.keep({ ...waiting, ...answer });
    }
  }

  /** @param {Waiting} waiting */
  keep(waiting) {
    const { clientId } = waiting.frame;
    if (!lasts(waiting)) {
      this.forget(clientId);
    } else if (this.storage.set(KEYS + clientId, JSON.stringify(waiting))) {
      this.kept.add(clientId);
    }
    this.items.set(clientId, waiting);
  }
}

/**
 * What the server or the visitor has yet to settle outlives the page.
 *
 * @param {Waiting} waiting
 */
function lasts({ why, retryAt, eventId }) {
  return eventId === undefined && (why === undefined || typeof retryAt === 'number');
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
