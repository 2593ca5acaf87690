/** @import {Chat} from '../chat.js' */
/** @import {Texts} from '../texts.js' */
import { el, setText } from './dom.js';
import { icon } from './icons.js';

/** A line that comes back within this time is not worth a word. */
const PATIENCE = 1500;

/** Says that there is no connection. */
export class Banner {
  /**
   * @param {Chat} chat
   * @param {Texts} texts
   */
  constructor(chat, texts) {
    this.chat = chat;
    this.texts = texts;
    this.words = el('span');
    this.element = el('div', { class: 'banner', role: 'status' }, icon('warning'), this.words);
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.later = undefined;
  }

  update() {
    const { chat } = this;
    clearTimeout(this.later);
    const lost = !chat.welcomed && chat.ended === null;
    const wait = navigator.onLine ? chat.lostAt + PATIENCE - Date.now() : 0;
    const shown = lost && wait <= 0;
    if (lost && wait > 0) {
      this.later = setTimeout(() => this.update(), wait + 1);
    }
    this.element.classList.toggle('shown', shown);
    setText(this.words, shown ? this.texts.offline : '');
  }
}
