/** @import {Hello, Incoming, Outgoing} from './protocol.js' */
import { openPolling } from './carriers/polling.js';
import { openServerEvents } from './carriers/server-events.js';
import { openSocket } from './carriers/socket.js';

/**
 * How a carrier tells: a frame as text or object; that the line ended, and whether the server was there at all, as far as
 * the browser knows.
 *
 * @typedef {{heard(frame: unknown): void, ended(reachable: boolean): void}} Ear
 * @typedef {{send(frame: Outgoing): void, close(): void}} Line
 * @typedef {(server: string, hello: Hello, ear: Ear) => Line} Carrier
 */

/** @type {Carrier[]} */
const CARRIERS = [openSocket, openServerEvents, openPolling];

const WELCOME_WITHIN = 10_000;
const PING_EVERY = 25_000;
const ANSWER_WITHIN = 10_000;
const LONGEST_PAUSE = 30_000;

/** One tab's line to the server: found, kept alive and found again. */
export class Connection {
  /**
   * @param {string} server
   * @param {() => Hello} hello
   * @param {(frame: Incoming) => void} heard
   * @param {(welcomed: boolean) => void} changed
   */
  constructor(server, hello, heard, changed) {
    this.server = server;
    this.hello = hello;
    this.heard = heard;
    this.changed = changed;
    this.carrier = 0;
    this.failures = 0;
    this.wanted = false;
    this.welcomed = false;
    /** @type {Line | null} */
    this.line = null;
    /** @type {Record<string, ReturnType<typeof setTimeout> | undefined>} */
    this.timers = {};
  }

  /** Connects now, also where it was waiting to; a line that is open is tried. */
  open() {
    this.wanted = true;
    if (this.line === null) {
      this.connect();
    } else if (this.welcomed) {
      this.ping();
    }
  }

  /** With another hello. */
  restart() {
    this.drop();
    this.open();
  }

  close() {
    this.wanted = false;
    this.drop();
  }

  /**
   * @param {Outgoing} frame
   * @returns {boolean} whether it went out; nobody knows yet whether it arrived
   */
  send(frame) {
    if (!this.welcomed || this.line === null) {
      return false;
    }
    this.line.send(frame);
    return true;
  }

  connect() {
    this.stopTimers();
    /** @type {Line | null} */
    let mine = null;
    const open = CARRIERS[this.carrier];
    /** @type {Ear} */
    const ear = {
      heard: frame => {
        if (mine !== null && mine === this.line) {
          this.take(frame);
        }
      },
      ended: reachable => {
        if (mine === null || mine === this.line) {
          this.ended(reachable);
        }
      },
    };
    try {
      mine = this.line = open(this.server, this.hello(), ear);
      this.timers.welcome = setTimeout(() => this.ended(true), WELCOME_WITHIN);
    } catch {
      // Where a policy of the page forbids it, the constructor throws.
      this.ended(true);
    }
  }

  /** @param {unknown} raw */
  take(raw) {
    const frame = read(raw);
    if (frame === null) {
      return;
    }
    clearTimeout(this.timers.answer);
    if (frame.type === 'welcome') {
      clearTimeout(this.timers.welcome);
      this.failures = 0;
      this.welcomed = true;
      this.nextPing();
    }
    this.heard(frame);
    if (frame.type === 'welcome') {
      this.changed(true);
    }
  }

  nextPing() {
    clearTimeout(this.timers.ping);
    this.timers.ping = setTimeout(() => this.ping(), PING_EVERY);
  }

  ping() {
    clearTimeout(this.timers.answer);
    this.timers.answer = setTimeout(() => this.ended(true), ANSWER_WITHIN);
    this.send({ type: 'ping' });
    this.nextPing();
  }

  /**
   * A line that was never welcomed makes place for the next kind; one that was is tried again.
   *
   * @param {boolean} reachable
   */
  ended(reachable) {
    const was = this.welcomed;
    this.drop();
    if (!this.wanted) {
      return;
    }
    if (!was) {
      this.carrier = reachable ? (this.carrier + 1) % CARRIERS.length : 0;
    }
    if (was || this.carrier === 0) {
      const pause = Math.min(LONGEST_PAUSE, 1000 * 2 ** this.failures++);
      this.timers.again = setTimeout(() => this.connect(), pause * (0.5 + Math.random() / 2));
    } else {
      this.timers.again = setTimeout(() => this.connect(), 0);
    }
  }

  drop() {
    this.stopTimers();
    const line = this.line;
    this.line = null;
    line?.close();
    if (this.welcomed) {
      this.welcomed = false;
      this.changed(false);
    }
  }

  stopTimers() {
    Object.values(this.timers).forEach(clearTimeout);
    this.timers = {};
  }
}

/**
 * @param {unknown} raw
 * @returns {Incoming | null} null for what is no frame
 */
function read(raw) {
  try {
    const frame = typeof raw === 'string' ? JSON.parse(raw) : raw;
    return typeof frame?.type === 'string' ? frame : null;
  } catch {
    return null;
  }
}
