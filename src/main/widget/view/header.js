/** @import {Chat} from '../chat.js' */
/** @import {Options} from '../options.js' */
/** @import {Texts} from '../texts.js' */
import { avatar } from './bubble.js';
import { el, setText } from './dom.js';
import { iconButton } from './icon-button.js';
import { icon } from './icons.js';

/** Whom the visitor writes to, and whether somebody is there. */
export class Header {
  /**
   * @param {Chat} chat
   * @param {Options} options
   * @param {Texts} texts
   */
  constructor(chat, options, texts) {
    this.chat = chat;
    this.texts = texts;
    this.usual = options.title ?? texts.title;
    this.face = el('span', { class: 'face-place' });
    this.title = el('h1', { id: 'title', dir: 'auto' });
    this.state = el('p', { class: 'presence', role: 'status' });
    this.element = el(
      'header',
      { class: 'header' },
      this.face,
      el('div', { class: 'titles' }, this.title, this.state),
      iconButton('close', 'close', texts.closeChat, () => chat.setOpen(false)),
    );
    /** @type {string | null | undefined} */
    this.shown = undefined;
  }

  update() {
    const { chat, texts } = this;
    const agent = chat.conversation.agent();
    if (agent !== this.shown) {
      this.shown = agent;
      this.face.replaceChildren(agent === null ? icon('chat') : avatar('agent', agent));
      setText(this.title, agent ?? this.usual);
    }
    const { online } = chat.conversation;
    this.state.classList.toggle('here', online);
    setText(this.state, !chat.known ? '' : online ? texts.online : texts.away);
  }
}
