/** @import {Carrier} from '../connection.js' */
import { Posted } from './posted.js';

/**
 * Server-sent events one way, posts the other.
 *
 * @type {Carrier}
 */
export function openServerEvents(server, hello, line) {
  /** @type {EventSource | null} */
  let events = null;
  const posted = new Posted(server, () => {
    events?.close();
    line.ended(true);
  });
  posted.open(hello).then(opened => {
    if (posted.closed) {
      return;
    }
    if (!opened) {
      posted.close();
      line.ended(false);
      return;
    }
    events = new EventSource(posted.address('/chat/v1/events'));
    events.onmessage = message => line.heard(message.data);
    // A line that broke is not continued: the next welcome tells everything.
    events.onerror = () => posted.end();
  });
  return {
    send: frame => posted.send(frame),
    close() {
      posted.close();
      events?.close();
    },
  };
}
