/** @import {Chat} from '../chat.js' */
/** @import {Texts} from '../texts.js' */
import { fromUs } from '../conversation.js';
import { avatar } from './bubble.js';
import { el, setText } from './dom.js';
import { iconButton } from './icon-button.js';
import { nameOf, wordsOf } from './items.js';

/** The newest unread message beside the closed chat: what it says shows without a click. */
export class Teaser {
  /**
   * @param {Chat} chat
   * @param {Texts} texts
   */
  constructor(chat, texts) {
    this.chat = chat;
    this.texts = texts;
    this.face = el('span');
    this.name = el('span', { class: 'name', dir: 'auto' });
    this.words = el('span', { class: 'words', dir: 'auto' });
    this.element = el(
      'div',
      { class: 'teaser', role: 'status', hidden: true },
      el(
        'button',
        { type: 'button', class: 'teaser-open', onclick: () => chat.setOpen(true) },
        this.face,
        el('span', { class: 'teaser-text' }, this.name, this.words),
      ),
      iconButton('teaser-close', 'close', texts.dismiss, () => this.dismiss()),
    );
    /** @type {string | null} */
    this.dismissed = null;
    /** @type {string | null} */
    this.shown = null;
  }

  update() {
    const { chat, texts } = this;
    const last = chat.unread > 0 && !chat.open ? chat.conversation.said.findLast(fromUs) : undefined;
    this.element.hidden = last === undefined || last.id === this.dismissed;
    if (last !== undefined && last.id !== this.shown) {
      this.shown = last.id;
      this.face.replaceChildren(avatar(last.author, nameOf(last, texts)));
      setText(this.name, nameOf(last, texts));
      setText(this.words, wordsOf(last, texts).slice(0, 300));
    }
  }

  dismiss() {
    this.dismissed = this.shown;
    this.update();
  }
}
