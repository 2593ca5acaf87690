/** @import {Texts} from '../texts.js' */
import { LONGEST_TEXT } from '../protocol.js';
import { el, setText } from './dom.js';

/** A message while nobody is there: who, where to answer, and what. */
export class ContactForm {
  /**
   * @param {Texts} texts
   * @param {(name: string, email: string, text: string) => void} leave
   * @param {() => void} back
   */
  constructor(texts, leave, back) {
    this.texts = texts;
    this.leave = leave;
    this.name = this.input('name', 'text', 100);
    this.email = this.input('email', 'email', 200);
    this.text = el('textarea', { id: 'leave-text', rows: 5, dir: 'auto', required: true, 'aria-describedby': 'leave-text-why' });
    this.back = el('button', { type: 'button', class: 'link', onclick: back }, texts.backToChat);
    this.element = el(
      'form',
      {
        class: 'leave',
        novalidate: true,
        hidden: true,
        onsubmit: event => {
          event.preventDefault();
          this.send();
        },
      },
      el('h2', {}, texts.leaveMessage),
      el('p', { class: 'leave-why' }, texts.leaveWhy),
      this.labelled(this.name, texts.yourName),
      this.labelled(this.email, texts.yourEmail),
      this.labelled(this.text, texts.message),
      el('div', { class: 'leave-end' }, this.back, el('button', { type: 'submit', class: 'primary' }, texts.sendMessage)),
    );
    this.element.addEventListener('input', event => this.mend(event.target));
  }

  /**
   * @param {'name' | 'email'} name
   * @param {string} type
   * @param {number} longest
   */
  input(name, type, longest) {
    return el('input', {
      'id': 'leave-' + name,
      type,
      'autocomplete': name,
      'maxlength': longest,
      'dir': 'auto',
      'required': true,
      'aria-describedby': `leave-${name}-why`,
    });
  }

  /**
   * @param {HTMLElement} field
   * @param {string} label
   */
  labelled(field, label) {
    return el(
      'div',
      { class: 'labelled' },
      el('label', { for: field.id }, label),
      field,
      el('span', { class: 'why', id: field.id + '-why', role: 'alert' }),
    );
  }

  begun() {
    return [this.name, this.email, this.text].some(field => field.value.trim() !== '');
  }

  send() {
    const { texts } = this;
    const text = this.text.value.trim();
    const wrong = [
      this.complain(this.name, this.name.value.trim() === '' ? texts.nameMissing : ''),
      this.complain(this.email, this.emailFits() ? '' : texts.emailMissing),
      this.complain(this.text, text === '' ? texts.textMissing : text.length > LONGEST_TEXT ? texts.textTooLong : ''),
    ].find(field => field !== null);
    if (wrong) {
      wrong.focus();
      return;
    }
    this.leave(this.name.value.trim(), this.email.value.trim(), text);
    this.text.value = '';
  }

  emailFits() {
    return this.email.validity.valid && /^\S+@\S+\.\S+$/.test(this.email.value.trim());
  }

  /**
   * @param {HTMLInputElement | HTMLTextAreaElement} field
   * @param {string} complaint
   * @returns {HTMLInputElement | HTMLTextAreaElement | null} the field where there is one
   */
  complain(field, complaint) {
    const place = this.element.querySelector(`#${field.id}-why`);
    if (place !== null) {
      setText(place, complaint);
    }
    if (complaint === '') {
      field.removeAttribute('aria-invalid');
      return null;
    }
    field.setAttribute('aria-invalid', 'true');
    return field;
  }

  /** @param {EventTarget | null} field */
  mend(field) {
    if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) {
      if (field.getAttribute('aria-invalid') === 'true') {
        this.complain(field, '');
      }
    }
  }
}
