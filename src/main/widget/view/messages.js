/** @import {Chat} from '../chat.js' */
/** @import {Enlarged} from './enlarged.js' */
/** @import {Bubble, Item, ShownFile} from './items.js' */
/** @import {Texts} from '../texts.js' */
import { amendBubble, drawBubble } from './bubble.js';
import { el, setAttribute } from './dom.js';
import { FileBubble } from './file-bubble.js';
import { icon } from './icons.js';
import { itemsOf } from './items.js';
import { List } from './list.js';
import { drawRating } from './rating.js';
import { drawRefused } from './refused.js';
import { Sight } from './sight.js';

const NEAR = 60;

/** The conversation: a log that stays at its end while the visitor is there. */
export class Messages {
  /**
   * @param {Chat} chat
   * @param {Texts} texts
   * @param {Enlarged} enlarged
   * @param {(text: string) => boolean} edit
   */
  constructor(chat, texts, enlarged, edit) {
    this.chat = chat;
    this.texts = texts;
    this.enlarged = enlarged;
    this.edit = edit;
    this.rows = el('div', { class: 'rows' });
    this.intro = el('div', { class: 'intro' });
    this.log = el(
      'div',
      {
        'class': 'log',
        'role': 'log',
        'aria-label': texts.conversation,
        'aria-live': 'off',
        'tabindex': 0,
        'onscroll': () => this.scrolled(),
      },
      this.intro,
      this.rows,
    );
    this.toEnd = el(
      'button',
      { type: 'button', class: 'to-end', hidden: true, onclick: () => this.scrollToEnd() },
      texts.newMessages,
      icon('down'),
    );
    this.element = el('div', { class: 'messages' }, this.log, this.toEnd);
    this.list = new List(this.rows, item => this.draw(item), (element, item, before) => this.amend(element, item, before));
    this.sight = new Sight(this.log);
    /** @type {WeakMap<HTMLElement, FileBubble>} */
    this.files = new WeakMap();
    this.atEnd = true;
    this.count = 0;
    this.last = '';
  }

  update() {
    const { chat, texts } = this;
    const items = itemsOf(chat, texts);
    const mine = chat.outbox.all().length;
    this.introduce(items.length === 0);
    this.list.show(items);
    const last = chat.conversation.said.at(-1)?.id ?? '';
    // What was there before is not read out; what comes from here on is.
    if (chat.known) {
      setAttribute(this.log, 'aria-live', 'polite');
    }
    if (this.atEnd || mine > this.count) {
      this.scrollToEnd();
    } else if (last !== this.last) {
      this.toEnd.hidden = false;
    }
    this.count = mine;
    this.last = last;
  }

  /** @param {boolean} empty */
  introduce(empty) {
    const { chat, texts } = this;
    this.intro.hidden = !empty;
    const words = !chat.known ? '' : chat.conversation.online ? texts.greetingOnline : texts.greetingAway;
    if (empty && (this.intro.firstChild === null || this.intro.lastElementChild?.textContent !== words)) {
      this.intro.replaceChildren(
        el('span', { class: 'intro-icon' }, icon('chat')),
        el('h2', {}, texts.greeting),
        el('p', {}, words),
      );
    }
  }

  scrolled() {
    const { scrollHeight, scrollTop, clientHeight } = this.log;
    this.atEnd = scrollHeight - scrollTop - clientHeight < NEAR;
    if (this.atEnd) {
      this.toEnd.hidden = true;
    }
  }

  scrollToEnd() {
    this.log.scrollTop = this.log.scrollHeight;
    this.atEnd = true;
    this.toEnd.hidden = true;
  }

  /**
   * @param {Item} item
   * @returns {HTMLElement}
   */
  draw(item) {
    const { chat, texts } = this;
    switch (item.type) {
      case 'day':
        return el('div', { class: 'day' }, item.text);
      case 'line':
        return el('div', { class: 'line', dir: 'auto' }, item.text);
      case 'bubble':
        return item.file === null ? drawBubble(item, texts) : this.drawFile(item, item.file);
      case 'refused':
        return drawRefused(item.waiting, chat, texts, this.edit);
      case 'status':
        return el('div', { class: item.warning ? 'status warning' : 'status', 'aria-live': 'off' }, item.text);
      case 'rating':
        return drawRating(texts, (rating, text) => chat.rate(rating, text));
      case 'typing':
        return el(
          'div',
          { class: 'typing' },
          el('span', { 'class': 'dots', 'aria-hidden': 'true' }, el('i'), el('i'), el('i')),
          el('span', { class: 'typing-words' }, item.text),
        );
      case 'buttons':
        return el(
          'div',
          { 'class': 'buttons', 'role': 'group', 'aria-label': texts.replies },
          ...item.said.buttons.map(button =>
            el(
              'button',
              {
                type: 'button',
                class: 'reply',
                dir: 'auto',
                disabled: !item.enabled,
                onclick: () => chat.click(item.said, button),
              },
              button.label,
            ),
          ),
        );
    }
  }

  /**
   * @param {Bubble} item
   * @param {ShownFile} file
   */
  drawFile(item, file) {
    const { chat, texts, sight, enlarged } = this;
    const bubble = new FileBubble(item, file, { chat, texts, sight, enlarged });
    this.files.set(bubble.element, bubble);
    return bubble.element;
  }

  /**
   * Words that stay are not drawn anew: a screen reader would say them again.
   *
   * @param {HTMLElement} element
   * @param {Item} item
   * @param {Item} before
   */
  amend(element, item, before) {
    if (item.type !== 'bubble' || before.type !== 'bubble' || item.text !== before.text || item.name !== before.name) {
      return false;
    }
    const file = this.files.get(element);
    if (file !== undefined && item.file !== null && (item.first === before.first || item.author === 'visitor')) {
      file.update(item, item.file);
      return true;
    }
    if (file === undefined && item.file === null && item.first === before.first) {
      amendBubble(element, item);
      return true;
    }
    return false;
  }
}
