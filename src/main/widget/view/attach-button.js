/** @import {Chat} from '../chat.js' */
/** @import {Texts} from '../texts.js' */
import { el } from './dom.js';
import { iconButton } from './icon-button.js';

/** The paper clip: opens the browser's own dialog for files. */
export class AttachButton {
  /**
   * @param {Chat} chat
   * @param {Texts} texts
   */
  constructor(chat, texts) {
    this.input = el('input', {
      type: 'file',
      class: 'files',
      accept: 'image/*,application/pdf',
      multiple: true,
      hidden: true,
      onchange: () => {
        chat.uploads.add([...(this.input.files ?? [])]);
        // The same file can be chosen again.
        this.input.value = '';
      },
    });
    this.element = iconButton('attach', 'clip', texts.attach, () => this.input.click());
  }
}
