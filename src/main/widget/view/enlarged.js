/** @import {Attachment} from '../protocol.js' */
/** @import {Texts} from '../texts.js' */
import { download } from '../files/loaded.js';
import { el, setText } from './dom.js';
import { iconButton } from './icon-button.js';

/** One picture, as large as the panel. */
export class Enlarged {
  /** @param {Texts} texts */
  constructor(texts) {
    /** @type {Attachment | null} */
    this.attachment = null;
    /** @type {HTMLElement | null} where the keyboard goes back to */
    this.from = null;
    this.name = el('span', { class: 'picture-name', dir: 'auto' });
    this.image = el('img', { draggable: 'false' });
    this.closing = iconButton('picture-button', 'close', texts.closePicture, () => this.close());
    this.element = el(
      'div',
      {
        'class': 'enlarged',
        'role': 'dialog',
        'aria-modal': 'true',
        'tabindex': -1,
        'hidden': true,
        'onkeydown': event => this.pressed(/** @type {KeyboardEvent} */ (event)),
      },
      el(
        'div',
        { class: 'picture-bar' },
        this.name,
        iconButton('picture-button', 'save', texts.download, () =>
          download(this.image.src, this.attachment?.name ?? ''),
        ),
        this.closing,
      ),
      el('div', { class: 'picture-place', onclick: event => event.target !== this.image && this.close() }, this.image),
    );
    this.texts = texts;
  }

  /**
   * @param {Attachment} attachment
   * @param {string} url
   * @param {HTMLElement} from
   */
  show(attachment, url, from) {
    this.attachment = attachment;
    this.from = from;
    this.image.src = url;
    this.image.alt = attachment.name;
    setText(this.name, attachment.name);
    this.element.setAttribute('aria-label', this.texts.picture(attachment.name));
    this.cover(true);
    this.closing.focus();
  }

  close() {
    this.cover(false);
    this.image.removeAttribute('src');
    this.from?.focus();
    this.from = null;
  }

  /** @param {boolean} covered what lies below cannot be reached meanwhile */
  cover(covered) {
    this.element.hidden = !covered;
    for (const sibling of this.element.parentElement?.children ?? []) {
      if (sibling instanceof HTMLElement && sibling !== this.element) {
        sibling.inert = covered;
      }
    }
  }

  /** @param {boolean} open whether the panel is */
  update(open) {
    if (!this.element.hidden && (!open || !this.from?.isConnected)) {
      this.close();
    }
  }

  /** @param {KeyboardEvent} event */
  pressed(event) {
    if (event.key === 'Escape') {
      event.stopPropagation();
      this.close();
    }
  }
}
