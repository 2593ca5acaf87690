/** @import {Chat} from '../chat.js' */
/** @import {Texts} from '../texts.js' */
import { LONGEST_TEXT } from '../protocol.js';
import { AttachButton } from './attach-button.js';
import { el, setText } from './dom.js';
import { iconButton } from './icon-button.js';

const NEAR = 500;
const HIGHEST = 132;

/** Where the visitor types: Enter sends, Shift+Enter begins a line. */
export class Composer {
  /**
   * @param {Chat} chat
   * @param {Texts} texts
   */
  constructor(chat, texts) {
    this.chat = chat;
    this.texts = texts;
    this.field = el('textarea', {
      'class': 'field',
      'rows': 1,
      'dir': 'auto',
      'placeholder': texts.placeholder,
      'aria-label': texts.message,
      'aria-describedby': 'left',
      'enterkeyhint': 'send',
      'oninput': () => this.typed(),
      'onkeydown': event => this.pressed(/** @type {KeyboardEvent} */ (event)),
    });
    this.button = iconButton('send', 'send', texts.send, null);
    this.attach = new AttachButton(chat, texts);
    this.left = el('div', { class: 'left', id: 'left', role: 'status', hidden: true });
    this.element = el(
      'form',
      {
        class: 'composer',
        onsubmit: event => {
          event.preventDefault();
          this.send();
        },
      },
      this.left,
      el('div', { class: 'line-up' }, this.field, this.attach.input, this.attach.element, this.button),
    );
    this.measure();
  }

  focus() {
    this.field.focus({ preventScroll: true });
  }

  /**
   * @param {string} text
   * @returns {boolean} false where the visitor has begun something else
   */
  edit(text) {
    if (this.field.value !== '' || this.element.hidden) {
      return false;
    }
    this.field.value = text;
    this.measure();
    this.focus();
    return true;
  }

  typed() {
    this.measure();
    if (this.field.value === '') {
      this.chat.typing.stop();
    } else {
      this.chat.typing.typed();
    }
  }

  /** @param {KeyboardEvent} event */
  pressed(event) {
    // An input method takes Enter to choose a word.
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing && event.keyCode !== 229) {
      event.preventDefault();
      this.send();
    }
  }

  send() {
    const text = this.field.value.trim();
    if (text === '' || text.length > LONGEST_TEXT) {
      return;
    }
    this.field.value = '';
    this.measure();
    this.chat.say(text);
    this.focus();
  }

  measure() {
    const text = this.field.value.trim();
    const left = LONGEST_TEXT - text.length;
    this.left.hidden = left > NEAR;
    setText(this.left, left > NEAR ? '' : this.texts.charactersLeft(left));
    this.left.classList.toggle('over', left < 0);
    this.button.disabled = text === '' || left < 0;
    this.field.style.height = 'auto';
    if (this.field.scrollHeight > 0) {
      this.field.style.height = Math.min(this.field.scrollHeight, HIGHEST) + 'px';
    }
  }
}
