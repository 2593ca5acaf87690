/** @import {Chat} from '../chat.js' */
/** @import {Texts} from '../texts.js' */
/** @import {Enlarged} from './enlarged.js' */
/** @import {Bubble, ShownFile} from './items.js' */
/** @import {Sight} from './sight.js' */
import { isPicture } from '../files/kinds.js';
import { download } from '../files/loaded.js';
import { avatar, classOf } from './bubble.js';
import { el, setText } from './dom.js';
import { iconButton } from './icon-button.js';
import { icon } from './icons.js';
import { fileWords } from './items.js';
import { sizeOf } from './size.js';

/** @typedef {{chat: Chat, texts: Texts, sight: Sight, enlarged: Enlarged}} Place */

const WIDEST = 240;
const HIGHEST = 240;
/** Smaller pictures have room around them. */
const NARROWEST = 128;
const LOWEST = 72;

/** A picture that can be opened, or a card that can be saved; while it is on its way, how far it is. */
export class FileBubble {
  /**
   * @param {Bubble} item
   * @param {ShownFile} file
   * @param {Place} place
   */
  constructor(item, file, place) {
    this.item = item;
    this.file = file;
    this.place = place;
    /** The page's policy forbids it, or it cannot be had. */
    this.failed = false;
    this.shape = '';
    this.bubble = el('div', { class: 'bubble file' });
    this.time = el('div', { class: 'time' });
    const { author, name, first } = item;
    const ours = author !== 'visitor';
    this.element = el(
      'div',
      {},
      ours ? avatar(author, name) : null,
      el(
        'div',
        { class: 'said' },
        // Whom it is from is said with what it is.
        ours && first ? el('div', { 'class': 'name', 'dir': 'auto', 'aria-hidden': 'true' }, name) : null,
        this.bubble,
        this.time,
      ),
    );
    this.bar = el('i');
    this.progress = el(
      'div',
      { 'class': 'progress', 'role': 'progressbar', 'aria-label': this.words() },
      this.bar,
    );
    const cancel = place.texts.cancel;
    this.cancel = iconButton('cancel', 'close', cancel, () => place.chat.discard(item.key), `${cancel}: ${file.name}`);
    this.button = el('button');
    this.note = el('span', { class: 'file-note' });
    this.update(item, file);
  }

  /** What a screen reader says of it. */
  words() {
    const { item, file, place } = this;
    const what = fileWords(file, place.texts);
    return item.author === 'visitor' ? `${place.texts.says(item.name)} ${what}` : place.texts.from(what, item.name);
  }

  /**
   * @param {Bubble} item
   * @param {ShownFile} file
   */
  update(item, file) {
    this.item = item;
    this.file = file;
    this.element.className = classOf(item);
    setText(this.time, item.time);
    const shape = isPicture(file.type) && file.width > 0 && !this.failed ? 'picture' : 'card';
    if (shape !== this.shape) {
      this.shape = shape;
      this.bubble.classList.toggle('picture', shape === 'picture');
      this.button = shape === 'picture' ? this.drawPicture() : this.drawCard();
      this.bubble.replaceChildren(this.button, this.progress, this.cancel);
    }
    const waiting = item.state === 'waiting';
    const percent = Math.round(file.progress * 100);
    this.progress.hidden = this.cancel.hidden = !waiting;
    this.progress.setAttribute('aria-valuenow', String(percent));
    this.bar.style.setProperty('width', percent + '%');
    this.button.disabled = file.attachment === null;
    setText(this.note, this.size());
  }

  drawPicture() {
    const { file, place } = this;
    const { width, height } = file;
    const scale = Math.min(1, WIDEST / width, HIGHEST / height);
    const image = el('img', { alt: '', draggable: 'false', onerror: () => this.fail() });
    const button = el(
      'button',
      { type: 'button', class: 'open thumb', onclick: () => this.enlarge(image.src, button) },
      image,
      el('span', { class: 'spoken' }, this.words()),
      el(
        'span',
        { 'class': 'under-way', 'aria-hidden': 'true' },
        el('bdi', { class: 'file-name' }, file.name),
        this.note,
      ),
    );
    // As large as it will be, before it is there.
    const wide = Math.max(NARROWEST, Math.round(width * scale));
    button.style.setProperty('width', wide + 'px');
    button.style.setProperty('aspect-ratio', `${wide} / ${Math.max(LOWEST, Math.round(height * scale))}`);
    if (file.url !== '') {
      image.src = file.url;
    } else if (file.attachment !== null) {
      const { attachment } = file;
      place.sight.await(button, () => {
        place.chat.loaded.url(attachment).then(
          url => (image.src = url),
          () => this.fail(),
        );
      });
    }
    return button;
  }

  drawCard() {
    const { file } = this;
    return el(
      'button',
      { type: 'button', class: 'open file-card', onclick: () => void this.save() },
      el('span', { class: 'file-icon' }, icon('file')),
      el('span', { class: 'spoken' }, this.words()),
      el(
        'span',
        { class: 'file-words' },
        el('bdi', { 'class': 'file-name', 'title': file.name, 'aria-hidden': 'true' }, file.name),
        this.note,
      ),
      el('span', { class: 'file-save' }, icon('save'), el('span', { class: 'spoken' }, this.place.texts.download)),
    );
  }

  size() {
    const { name, bytes } = this.file;
    const ending = this.shape === 'card' ? /\.(\w{1,5})$/.exec(name)?.[1].toUpperCase() : '';
    return [ending, sizeOf(bytes, this.place.texts)].filter(Boolean).join(' · ');
  }

  /**
   * @param {string} url
   * @param {HTMLElement} from
   */
  enlarge(url, from) {
    const { attachment } = this.file;
    if (attachment !== null && url !== '') {
      this.place.enlarged.show(attachment, url, from);
    }
  }

  fail() {
    this.failed = true;
    this.update(this.item, this.file);
  }

  async save() {
    const { attachment } = this.file;
    const { chat, texts } = this.place;
    if (attachment === null) {
      return;
    }
    setText(this.note, texts.loading);
    try {
      download(await chat.loaded.url(attachment), attachment.name);
      setText(this.note, this.size());
    } catch {
      setText(this.note, texts.notLoaded);
    }
  }
}
