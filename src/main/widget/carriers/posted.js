/** @import {Hello, Outgoing} from '../protocol.js' */

/**
 * The way to the server where no WebSocket gets through: a line is opened, and frames are posted to it one after the other.
 * As plain text, the browser asks nobody before it posts to another origin.
 */
export class Posted {
  /**
   * @param {string} server
   * @param {() => void} failed the server does not take it
   */
  constructor(server, failed) {
    this.server = server;
    this.failed = failed;
    this.line = '';
    this.closed = false;
    /** @type {Promise<unknown>} */
    this.last = Promise.resolve();
    this.stopping = new AbortController();
  }

  /**
   * @param {Hello} hello
   * @returns {Promise<boolean>} whether there is a line now
   */
  async open(hello) {
    try {
      const answer = await this.post('/chat/v1/lines', hello);
      this.line = answer.ok ? String((await answer.json()).line) : '';
    } catch {
      this.line = '';
    }
    return this.line !== '' && !this.closed;
  }

  /** @param {string} path */
  address(path) {
    return `${this.server}${path}?line=${encodeURIComponent(this.line)}`;
  }

  /** @param {Outgoing} frame */
  send(frame) {
    this.last = this.last.then(async () => {
      if (this.closed) {
        return;
      }
      try {
        const answer = await this.post('/chat/v1/frames?line=' + encodeURIComponent(this.line), frame);
        if (!answer.ok) {
          this.end();
        }
      } catch {
        this.end();
      }
    });
  }

  /**
   * @param {string} path
   * @param {Outgoing} frame
   */
  post(path, frame) {
    return fetch(this.server + path, {
      method: 'POST',
      body: JSON.stringify(frame),
      headers: { 'Content-Type': 'text/plain;charset=UTF-8' },
      credentials: 'omit',
      signal: this.stopping.signal,
    });
  }

  end() {
    if (!this.closed) {
      this.close();
      this.failed();
    }
  }

  close() {
    this.closed = true;
    this.stopping.abort();
  }
}
