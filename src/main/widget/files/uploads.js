/** @import {Chat} from '../chat.js' */
/** @import {Why} from '../protocol.js' */
import { newId } from '../ids.js';
import { nameOf, prepare } from './prepare.js';
import { upload } from './upload.js';

/**
 * A file in this tab's hands. `blob` and `url` are there once it is ready; `tries` is how often it was begun in vain.
 *
 * @typedef {{name: string, type: string, bytes: number, width: number, height: number, blob: Blob | null, url: string,
 *     progress: number, tries: number}} Picked
 */

const TRIES = 4;

/** Where a server, or what stands before it, says no more than a number. @type {Record<number, Why>} */
const BY_STATUS = { 400: 'bad-request', 403: 'not-taken', 404: 'not-taken', 408: 'too-slow', 413: 'too-large', 415: 'file-type' };

/** What the visitor can do nothing about. */
const IN_VAIN = ['too-large', 'file-type', 'unreadable', 'bad-request', 'blocked', 'origin'];

/** The files that the visitor sends, from when they are chosen until they are stored. */
export class Uploads {
  /** @param {Chat} chat */
  constructor(chat) {
    this.chat = chat;
    /** @type {Map<string, Picked>} */
    this.picked = new Map();
    /** @type {{clientId: string, stop: () => void} | null} */
    this.running = null;
    /** @type {Promise<unknown>} */
    this.preparing = Promise.resolve();
  }

  /** @param {Iterable<File>} files */
  add(files) {
    for (const file of files) {
      const clientId = newId();
      const { type, size } = file;
      const name = nameOf(file.name);
      this.picked.set(clientId, { name, type, bytes: size, width: 0, height: 0, blob: null, url: '', progress: 0, tries: 0 });
      this.chat.keep({ type: 'attachment', clientId, name }, '');
      // One after the other: a large picture takes much memory while it is looked at.
      this.preparing = this.preparing.then(() => this.prepare(clientId, file));
    }
  }

  /**
   * @param {string} clientId
   * @param {File} file
   */
  async prepare(clientId, file) {
    const picked = this.picked.get(clientId);
    if (picked === undefined) {
      return;
    }
    const prepared = await prepare(file);
    if (!this.picked.has(clientId)) {
      return;
    }
    if (typeof prepared === 'string') {
      this.refuse(clientId, prepared, null);
    } else {
      Object.assign(picked, prepared, { bytes: prepared.blob.size, url: URL.createObjectURL(prepared.blob) });
      this.chat.sender.next();
    }
    this.chat.changed();
  }

  /**
   * Begins to send it. What is under way already goes on, also over a new line.
   *
   * @param {string} clientId
   * @returns {boolean} whether it is on its way
   */
  send(clientId) {
    const { chat } = this;
    const picked = this.picked.get(clientId);
    if (!chat.welcomed || chat.token === null || !picked?.blob) {
      return false;
    }
    if (this.running?.clientId !== clientId) {
      const stop = upload(chat.connection.server, chat.token, clientId, picked.name, picked.blob, {
        progress: part => {
          picked.progress = part;
          chat.changed();
        },
        answered: (status, body, pause) => {
          this.running = null;
          this.answered(clientId, status, body, pause);
        },
        broken: () => {
          this.running = null;
          this.again(clientId, picked, 'broken-off');
        },
      });
      picked.progress = 0;
      this.running = { clientId, stop };
    }
    return true;
  }

  /**
   * @param {string} clientId
   * @param {number} status
   * @param {any} body
   * @param {number | null} pause
   */
  answered(clientId, status, body, pause) {
    const { chat } = this;
    const picked = this.picked.get(clientId);
    if (picked === undefined || !chat.outbox.items.has(clientId)) {
      return;
    }
    if (status === 200 && body.type === 'accepted') {
      chat.hear(body);
      return;
    }
    /** @type {Why} */
    const why = body.why || BY_STATUS[status] || 'not-stored';
    if (why === 'not-here' || why === 'unknown-visitor') {
      this.again(clientId, picked, 'not-stored');
    } else if (status === 429) {
      chat.sender.pause((pause ?? 10) * 1000);
      chat.changed();
    } else {
      this.refuse(clientId, why, IN_VAIN.includes(why) ? null : Date.now() + (pause ?? 0) * 1000);
    }
  }

  /**
   * The server does not see us, or nothing was heard of it. Without a line it goes on with the next one; otherwise it is tried
   * a few times.
   *
   * @param {string} clientId
   * @param {Picked} picked
   * @param {Why} otherwise
   */
  again(clientId, picked, otherwise) {
    const { sender, connection, welcomed } = this.chat;
    if (!welcomed) {
      return;
    }
    picked.tries++;
    if (picked.tries === TRIES) {
      this.refuse(clientId, otherwise, Date.now());
    } else if (otherwise !== 'broken-off') {
      connection.restart();
    } else {
      sender.pause(1000 * 2 ** picked.tries);
      if (picked.tries === 1) {
        // Is the line still there?
        connection.open();
      }
    }
  }

  /**
   * @param {string} clientId
   * @param {Why} why
   * @param {number | null} retryAt
   */
  refuse(clientId, why, retryAt) {
    const picked = this.picked.get(clientId);
    if (picked !== undefined) {
      picked.tries = 0;
      picked.progress = 0;
    }
    this.chat.outbox.refuse(clientId, why, retryAt);
    this.chat.sender.answered(clientId);
    this.chat.sender.next();
    this.chat.changed();
  }

  /**
   * Stored, or given up.
   *
   * @param {string} clientId
   * @param {boolean} [kept] whether its picture goes on being shown
   */
  release(clientId, kept = false) {
    const picked = this.picked.get(clientId);
    if (this.running?.clientId === clientId) {
      this.running.stop();
      this.running = null;
    }
    if (picked !== undefined && !kept) {
      URL.revokeObjectURL(picked.url);
    }
    this.picked.delete(clientId);
  }
}
