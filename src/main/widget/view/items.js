/** @import {Chat} from '../chat.js' */
/** @import {Attachment, Author, Said} from '../protocol.js' */
/** @import {Waiting} from '../outbox.js' */
/** @import {Texts} from '../texts.js' */
import { isPicture } from '../files/kinds.js';
import { dayOf, timeOf } from './time.js';

/**
 * A file on its way, or one that is stored: `attachment`. `url` is there while this tab has it in its hands.
 *
 * @typedef {{clientId: string | null, attachment: Attachment | null, name: string, type: string, bytes: number, width: number,
 *     height: number, url: string, progress: number}} ShownFile
 *
 * What the list shows, top to bottom.
 *
 * @typedef {{key: string} & (
 *     {type: 'day', text: string}
 *     | {type: 'line', text: string}
 *     | {type: 'bubble', author: Author, name: string, text: string, first: boolean, last: boolean, time: string,
 *         state: '' | 'waiting' | 'not-taken', file: ShownFile | null}
 *     | {type: 'refused', waiting: Waiting}
 *     | {type: 'buttons', said: Said, enabled: boolean}
 *     | {type: 'status', text: string, warning: boolean}
 *     | {type: 'rating'}
 *     | {type: 'typing', text: string})} Item
 */

/** @typedef {Extract<Item, {type: 'bubble'}>} Bubble */

const TOGETHER = 5 * 60_000;

/**
 * @param {Chat} chat
 * @param {Texts} texts
 * @returns {Item[]}
 */
export function itemsOf(chat, texts) {
  const { conversation, outbox } = chat;
  const waiting = outbox.all();
  /** @type {Item[]} */
  const items = [];
  let day = '';
  /** @type {Set<string>} */
  const keys = new Set();
  conversation.said.forEach((said, place, all) => {
    const at = new Date(said.at);
    if (dayOf(at, texts) !== day) {
      day = dayOf(at, texts);
      items.push({ key: 'day:' + day, type: 'day', text: day });
    }
    const name = nameOf(said, texts);
    // Under the name it had while it waited: what is drawn already stays.
    const key = said.clientId && !keys.has(said.clientId) ? said.clientId : said.id;
    keys.add(key);
    if (!isBubble(said)) {
      items.push({ key, type: 'line', text: lineOf(said, name, texts) });
      return;
    }
    const { author, text, attachment, clientId } = said;
    const words = attachment === null || text !== '';
    const first = !together(all[place - 1], said, texts);
    const last = !together(said, all[place + 1], texts);
    const time = timeOf(at, texts);
    if (attachment !== null) {
      const file = { ...attachment, clientId, attachment, url: '', progress: 1 };
      items.push({ key, type: 'bubble', author, name, text: '', first, last: last && !words, time, state: '', file });
    }
    if (words) {
      const alone = attachment === null;
      items.push({
        key: alone ? key : key + ':words',
        type: 'bubble',
        author,
        name,
        text,
        first: first && alone,
        last,
        time,
        state: '',
        file: null,
      });
    }
  });

  for (const one of waiting) {
    const { clientId, type } = one.frame;
    const picked = chat.uploads.picked.get(clientId);
    if (type !== 'rate' && (type !== 'attachment' || picked)) {
      items.push({
        key: clientId,
        type: 'bubble',
        author: 'visitor',
        name: texts.you,
        text: one.shown,
        first: true,
        last: true,
        time: timeOf(new Date(one.at), texts),
        state: one.why !== undefined ? 'not-taken' : one.eventId === undefined ? 'waiting' : '',
        file: picked ? { ...picked, clientId, attachment: null } : null,
      });
    }
    if (one.why !== undefined) {
      items.push({ key: 'refused:' + clientId, type: 'refused', waiting: one });
    }
  }

  const status = statusOf(chat, waiting, texts);
  const last = items.at(-1);
  if (status?.type === 'status') {
    // It stands where the time would, and says it with it.
    if (last?.type === 'bubble') {
      items[items.length - 1] = { ...last, time: '' };
      status.text = `${last.time} · ${status.text}`;
    }
    items.push(status);
  }
  const said = conversation.clickable();
  if (said !== null && !waiting.some(one => one.why === undefined && one.frame.type === 'click')) {
    items.push({ key: 'buttons:' + said.id, type: 'buttons', said, enabled: chat.ended === null });
  }
  if (conversation.askRating() && !waiting.some(one => one.frame.type === 'rate')) {
    items.push({ key: 'rating', type: 'rating' });
  }
  if (conversation.typing !== null) {
    items.push({
      key: 'typing',
      type: 'typing',
      text: texts.types(conversation.typing.name ?? conversation.agent() ?? texts.chatbot),
    });
  }
  return items;
}

/** @param {Said} said */
function isBubble(said) {
  return said.author !== 'system' && (said.kind === 'message' || said.kind === 'click');
}

/**
 * @param {Said} said
 * @param {Texts} texts
 */
export function nameOf(said, texts) {
  switch (said.author) {
    case 'visitor':
      return texts.you;
    case 'chatbot':
      return said.name ?? texts.chatbot;
    default:
      return said.name ?? texts.agent;
  }
}

/**
 * What was said, in words.
 *
 * @param {Said} said
 * @param {Texts} texts
 */
export function wordsOf({ attachment, text }, texts) {
  return text === '' && attachment !== null ? fileWords(attachment, texts) : text;
}

/**
 * @param {{name: string, type: string}} file
 * @param {Texts} texts
 */
export function fileWords({ name, type }, texts) {
  return isPicture(type) ? texts.picture(name) : texts.file(name);
}

/**
 * @param {Said} said
 * @param {string} name
 * @param {Texts} texts
 */
function lineOf(said, name, texts) {
  switch (said.kind) {
    case 'agent-joined':
      return texts.joined(name);
    case 'agent-left':
      return texts.left(name);
    case 'resolved':
      return texts.resolved;
    case 'reopened':
      return texts.reopened;
    case 'rated':
      return texts.rated;
    default:
      return said.text;
  }
}

/**
 * Whether two follow each other so closely that one name and one time stand for both.
 *
 * @param {Said | undefined} one
 * @param {Said | undefined} next
 * @param {Texts} texts
 */
function together(one, next, texts) {
  return (
    one !== undefined &&
    next !== undefined &&
    isBubble(one) &&
    isBubble(next) &&
    one.author === next.author &&
    nameOf(one, texts) === nameOf(next, texts) &&
    Date.parse(next.at) - Date.parse(one.at) < TOGETHER &&
    dayOf(new Date(one.at), texts) === dayOf(new Date(next.at), texts)
  );
}

/**
 * What became of the visitor's last words, where nothing came after them.
 *
 * @param {Chat} chat
 * @param {Waiting[]} waiting
 * @param {Texts} texts
 * @returns {Item | null}
 */
function statusOf(chat, waiting, texts) {
  const open = waiting.filter(one => one.why === undefined && one.frame.type !== 'rate');
  if (open.some(one => one.eventId === undefined)) {
    return chat.welcomed
      ? { key: 'status', type: 'status', text: texts.sending, warning: false }
      : { key: 'status', type: 'status', text: texts.unsent, warning: true };
  }
  const { said, seenByAgent } = chat.conversation;
  const last = said.at(-1);
  if (open.length === 0 && (last === undefined || last.author !== 'visitor' || !isBubble(last))) {
    return null;
  }
  const seen = open.length === 0 && last?.id === seenByAgent;
  const text = seen ? texts.seen : texts.sent;
  return { key: 'status', type: 'status', text, warning: false };
}
