/** @import {Carrier} from '../connection.js' */

/**
 * One WebSocket, the first choice.
 *
 * @type {Carrier}
 */
export function openSocket(server, hello, line) {
  const socket = new WebSocket(server.replace(/^http/, 'ws') + '/chat/v1/socket');
  socket.onopen = () => socket.send(JSON.stringify(hello));
  socket.onmessage = message => line.heard(message.data);
  socket.onclose = () => line.ended(true);
  return {
    send: frame => socket.send(JSON.stringify(frame)),
    close() {
      socket.onopen = socket.onmessage = socket.onclose = null;
      socket.close();
    },
  };
}
