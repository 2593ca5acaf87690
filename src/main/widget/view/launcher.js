/** @import {Chat} from '../chat.js' */
/** @import {Texts} from '../texts.js' */
import { el, setAttribute, setText } from './dom.js';
import { icon } from './icons.js';

/** The round button in the corner, with the number of unread messages. */
export class Launcher {
  /**
   * @param {Chat} chat
   * @param {Texts} texts
   */
  constructor(chat, texts) {
    this.chat = chat;
    this.texts = texts;
    this.badge = el('span', { 'class': 'badge', 'aria-hidden': 'true', 'hidden': true });
    this.element = el(
      'button',
      {
        'type': 'button',
        'class': 'launcher',
        'aria-controls': 'panel',
        'aria-expanded': 'false',
        'onclick': () => chat.setOpen(!chat.open),
      },
      el('span', { class: 'when-closed' }, icon('chat')),
      el('span', { class: 'when-open' }, icon('down')),
      this.badge,
    );
  }

  update() {
    const { chat, texts } = this;
    const unread = chat.open ? 0 : chat.unread;
    const name = chat.open ? texts.closeChat : texts.openChat;
    setAttribute(this.element, 'aria-expanded', String(chat.open));
    setAttribute(this.element, 'aria-label', unread > 0 ? `${name}, ${texts.unread(unread)}` : name);
    setText(this.badge, unread > 99 ? '99+' : String(unread));
    this.badge.hidden = unread === 0;
  }
}
