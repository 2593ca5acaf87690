/** @import {Chat} from './chat.js' */
/** @import {Person} from './protocol.js' */

const LONGEST_WORD = 200;
const EVENTS = ['ready', 'open', 'close', 'message', 'unread'];

/**
 * `window.SmartHubChat`, and what was pushed onto the list that stood there before the script came.
 *
 * @param {Chat} chat
 */
export function offerApi(chat) {
  const api = {
    open: () => chat.setOpen(true),
    close: () => chat.setOpen(false),
    hide: () => chat.setHidden(true),
    show: () => chat.setHidden(false),
    /** @param {Person} person */
    identify(person) {
      chat.identify(known(person));
    },
    /**
     * @param {string} event
     * @param {(detail: any) => void} listener
     */
    on(event, listener) {
      if (!EVENTS.includes(event)) {
        throw new TypeError(`SmartHubChat.on: ${event} is none of ${EVENTS.join(', ')}`);
      }
      if (event === 'ready' && chat.known) {
        queueMicrotask(() => listener(undefined));
      }
      return chat.events.on(event, listener);
    },
    /** @param {...([string, ...unknown[]] | ((api: unknown) => void))} calls */
    push(...calls) {
      calls.forEach(call => {
        if (typeof call === 'function') {
          call(api);
        } else {
          const [name, ...values] = call;
          /** @type {any} */ (api)[name](...values);
        }
      });
    },
  };
  const page = /** @type {{SmartHubChat?: unknown}} */ (/** @type {unknown} */ (window));
  const earlier = Array.isArray(page.SmartHubChat) ? page.SmartHubChat : [];
  page.SmartHubChat = api;
  for (const call of earlier) {
    try {
      api.push(call);
    } catch (error) {
      // A mistake of the page shows in its console, and the chat is there all the same.
      console.error(error);
    }
  }
}

/**
 * @param {Person} person
 * @returns {Person} what is a word of it
 */
function known(person) {
  /** @type {Person} */
  const found = {};
  for (const name of /** @type {const} */ (['name', 'email', 'phone'])) {
    const value = person?.[name];
    if (typeof value === 'string' && value.trim() !== '') {
      found[name] = value.trim().slice(0, LONGEST_WORD);
    }
  }
  return found;
}
