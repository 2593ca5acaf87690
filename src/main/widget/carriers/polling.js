/** @import {Carrier} from '../connection.js' */
import { Posted } from './posted.js';

/**
 * Requests that the server answers when there is something to hear: gets through where nothing else does.
 *
 * @type {Carrier}
 */
export function openPolling(server, hello, line) {
  const posted = new Posted(server, () => line.ended(true));
  posted.open(hello).then(opened => {
    if (posted.closed) {
      return;
    }
    if (!opened) {
      posted.close();
      line.ended(false);
      return;
    }
    return listen();
  });

  async function listen() {
    while (!posted.closed) {
      try {
        const answer = await fetch(posted.address('/chat/v1/poll'), {
          cache: 'no-store',
          credentials: 'omit',
          signal: posted.stopping.signal,
        });
        if (!answer.ok) {
          return posted.end();
        }
        for (const frame of answer.status === 204 ? [] : await answer.json()) {
          line.heard(frame);
        }
      } catch {
        return posted.end();
      }
    }
  }

  return { send: frame => posted.send(frame), close: () => posted.close() };
}
