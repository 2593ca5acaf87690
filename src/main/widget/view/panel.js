/** @import {Chat} from '../chat.js' */
/** @import {Options} from '../options.js' */
/** @import {Texts} from '../texts.js' */
import { Banner } from './banner.js';
import { Bottom } from './bottom.js';
import { el } from './dom.js';
import { Enlarged } from './enlarged.js';
import { Header } from './header.js';
import { Messages } from './messages.js';
import { takeFiles } from './take-files.js';

/** The chat box: a dialog beside the page, which stays usable. */
export class Panel {
  /**
   * @param {Chat} chat
   * @param {Options} options
   * @param {Texts} texts
   */
  constructor(chat, options, texts) {
    this.chat = chat;
    this.header = new Header(chat, options, texts);
    this.banner = new Banner(chat, texts);
    this.bottom = new Bottom(chat, texts);
    this.enlarged = new Enlarged(texts);
    this.messages = new Messages(chat, texts, this.enlarged, text => this.bottom.composer.edit(text));
    this.element = el(
      'section',
      { 'class': 'panel', 'id': 'panel', 'role': 'dialog', 'aria-labelledby': 'title', 'tabindex': -1, 'hidden': true },
      this.header.element,
      this.banner.element,
      this.messages.element,
      this.bottom.element,
      this.enlarged.element,
    );
    takeFiles(this.element, texts, files => chat.uploads.add(files), () => !this.bottom.composer.element.hidden);
  }

  update() {
    const opened = this.chat.open && this.element.hidden;
    this.element.hidden = !this.chat.open;
    this.header.update();
    this.banner.update();
    this.bottom.update();
    this.messages.update();
    this.enlarged.update(this.chat.open);
    // Before anything was said, the form has the panel to itself.
    const form = !this.bottom.form.element.hidden;
    this.element.classList.toggle('form-alone', form && !this.messages.intro.hidden);
    if (opened) {
      this.bottom.composer.measure();
      this.messages.scrollToEnd();
    }
  }

  /** Where one types; on a touch screen that would open the keyboard over the conversation. */
  focus() {
    if (matchMedia('(pointer: coarse)').matches || !this.bottom.focus()) {
      this.element.focus({ preventScroll: true });
    }
  }
}
