/** @import {Chat} from '../chat.js' */
/** @import {Texts} from '../texts.js' */
import { Composer } from './composer.js';
import { ContactForm } from './contact-form.js';
import { el, setText } from './dom.js';

/** The panel's end: the text field, the form while nobody is there, or why there is neither. */
export class Bottom {
  /**
   * @param {Chat} chat
   * @param {Texts} texts
   */
  constructor(chat, texts) {
    this.chat = chat;
    this.texts = texts;
    /** @type {boolean | null} what the visitor chose; null while they have not */
    this.formWanted = null;
    this.composer = new Composer(chat, texts);
    this.form = new ContactForm(
      texts,
      (name, email, text) => {
        this.formWanted = false;
        this.left = chat.leave(name, email, text);
      },
      () => this.choose(false),
    );
    /** @type {string | null} the name under which a message was left */
    this.left = null;
    this.away = el(
      'div',
      { class: 'away', hidden: true },
      el('span', {}, texts.away),
      el('button', { type: 'button', class: 'link', onclick: () => this.choose(true) }, texts.leaveMessage),
    );
    this.thanks = el('p', { class: 'thanks', role: 'status' });
    this.instead = el('p', { class: 'instead', hidden: true });
    this.element = el(
      'div',
      { class: 'bottom' },
      this.away,
      this.thanks,
      this.form.element,
      this.composer.element,
      this.instead,
    );
  }

  /** @param {boolean} form */
  choose(form) {
    this.formWanted = form;
    this.update();
    if (form) {
      (this.form.name.value === '' ? this.form.name : this.form.text).focus();
    } else {
      this.composer.focus();
    }
  }

  update() {
    const { chat, texts } = this;
    const { conversation } = chat;
    const closed = chat.ended !== null;
    const away = chat.known && !conversation.online && !closed;
    const stored = conversation.said.some(said => said.clientId === this.left);
    const left = this.left !== null && (stored || chat.outbox.items.has(this.left));
    const untouched = !conversation.answered() && !left && this.composer.field.value === '';
    // What was begun stays, also when the chatbot speaks up or an agent comes meanwhile.
    const form = !closed && (this.formWanted ?? ((away && untouched && conversation.textField) || this.form.begun()));
    this.form.element.hidden = !form;
    this.form.back.hidden = away && untouched;
    this.composer.element.hidden = form || closed || !conversation.textField;
    this.instead.hidden = form || !(closed || (!conversation.textField && conversation.clickable() !== null));
    setText(this.instead, closed ? texts.blocked : texts.chooseAnAnswer);
    this.away.hidden = form || !away || left || !conversation.textField;
    const thanks = away && this.left !== null && stored;
    setText(this.thanks, thanks ? texts.leftMessage : '');
    this.thanks.hidden = !thanks;
    if (this.form.begun() && this.formWanted === null && form) {
      this.formWanted = true;
    }
  }

  focus() {
    if (!this.form.element.hidden) {
      this.form.name.focus({ preventScroll: true });
    } else if (!this.composer.element.hidden) {
      this.composer.focus();
    } else {
      return false;
    }
    return true;
  }
}
