/** @import {Chat} from '../chat.js' */
/** @import {Waiting} from '../outbox.js' */
/** @import {Texts} from '../texts.js' */
import { el, setText } from './dom.js';
import { icon } from './icons.js';

/**
 * Why something was not taken, and what the visitor can do about it.
 *
 * @param {Waiting} waiting
 * @param {Chat} chat
 * @param {Texts} texts
 * @param {(text: string) => boolean} edit puts the words back into the text field, where it is empty
 */
export function drawRefused(waiting, chat, texts, edit) {
  const { frame, retryAt } = waiting;
  const actions = el('span', { class: 'actions' });
  if (typeof retryAt === 'number') {
    actions.append(retryButton(retryAt, texts, () => chat.retry(frame.clientId)));
  } else if (frame.type === 'message') {
    actions.append(
      el('button', { type: 'button', class: 'link', onclick: () => edit(frame.text) && chat.discard(frame.clientId) }, texts.edit),
    );
  }
  actions.append(
    el('button', { type: 'button', class: 'link', onclick: () => chat.discard(frame.clientId) }, texts.remove),
  );
  return el(
    'div',
    { class: 'refused' },
    el(
      'span',
      { class: 'reason' },
      icon('warning'),
      el('span', { class: 'why' }, sentence(waiting, texts)),
    ),
    actions,
  );
}

/**
 * @param {Waiting} waiting
 * @param {Texts} texts
 */
function sentence({ frame, why }, texts) {
  const file = frame.type === 'attachment';
  if (file && why === 'gone') {
    return texts.gone(frame.name);
  }
  const sentences = /** @type {Record<string, string>} */ (file ? { ...texts.refused, ...texts.refusedFile } : texts.refused);
  return sentences[why ?? ''] ?? texts.refused['not-stored'];
}

/**
 * @param {number} retryAt
 * @param {Texts} texts
 * @param {() => void} retry
 */
function retryButton(retryAt, texts, retry) {
  const button = el('button', { type: 'button', class: 'link', onclick: retry });
  const tick = () => {
    const seconds = Math.ceil((retryAt - Date.now()) / 1000);
    button.disabled = seconds > 0;
    setText(button, seconds > 0 ? texts.tryAgainIn(seconds) : texts.tryAgain);
    if (seconds > 0 && (button.isConnected || !started)) {
      setTimeout(tick, 1000);
    }
    started = true;
  };
  let started = false;
  tick();
  return button;
}
