import { offerApi } from './api.js';
import { Chat } from './chat.js';
import { readOptions } from './options.js';
import { watchSurroundings } from './surroundings.js';
import { textsIn } from './texts.js';
import { show } from './view/view.js';

const script = document.currentScript instanceof HTMLScriptElement ? document.currentScript : null;

if (document.readyState === 'loading') {
  addEventListener('DOMContentLoaded', begin);
} else {
  begin();
}

/** Once a page, however often the script stands in it. */
function begin() {
  if (document.querySelector('smarthub-chat') !== null) {
    return;
  }
  const options = readOptions(script);
  const chat = new Chat(options);
  const once = chat.events.on('welcomed', () => {
    once();
    chat.events.emit('ready');
  });
  show(chat, options, textsIn(options.language));
  watchSurroundings(chat);
  offerApi(chat);
  chat.connection.open();
}
