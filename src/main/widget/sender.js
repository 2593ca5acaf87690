/** @import {Kept} from './protocol.js' */
/** @import {Outbox} from './outbox.js' */

/**
 * Sends what is in the outbox, each when the one before was answered: what was written first is stored first, also where the
 * server asks for a pause in between.
 */
export class Sender {
  /**
   * @param {Outbox} outbox
   * @param {(frame: Kept) => boolean} send answers whether there is a line
   */
  constructor(outbox, send) {
    this.outbox = outbox;
    this.send = send;
    /** @type {string | null} what was sent over this line and is not answered */
    this.sent = null;
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.timer = undefined;
  }

  /** There is a new line: nothing was sent over it. */
  begin() {
    this.stop();
    this.next();
  }

  /** There is no line. */
  stop() {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.sent = null;
  }

  /** @param {string} clientId */
  answered(clientId) {
    if (clientId === this.sent) {
      this.sent = null;
      this.next();
    }
  }

  /**
   * Everything waits, and goes on by itself with what was sent last.
   *
   * @param {number} millis
   */
  pause(millis) {
    this.stop();
    this.timer = setTimeout(() => this.begin(), millis);
  }

  /** Sends the oldest, unless it has to wait. */
  next() {
    const oldest = this.outbox.unanswered()[0];
    if (this.sent === null && this.timer === undefined && oldest !== undefined && this.send(oldest.frame)) {
      this.sent = oldest.frame.clientId;
    }
  }
}
