/** @import {Author} from '../protocol.js' */
/** @import {Bubble} from './items.js' */
/** @import {Texts} from '../texts.js' */
import { el, setText } from './dom.js';
import { icon } from './icons.js';
import { linked } from './links.js';

/**
 * @param {Bubble} item
 * @param {Texts} texts
 */
export function drawBubble(item, texts) {
  const ours = item.author !== 'visitor';
  return el(
    'div',
    { class: classOf(item) },
    ours ? avatar(item.author, item.name) : null,
    el(
      'div',
      { class: 'said' },
      ours && item.first
        ? el('div', { class: 'name', dir: 'auto' }, item.name)
        : el('span', { class: 'spoken' }, texts.says(item.name)),
      el('div', { class: 'bubble', dir: 'auto' }, ...linked(item.text)),
      el('div', { class: 'time' }, item.time),
    ),
  );
}

/**
 * What changes about words once said: whether they arrived, and whether others follow them.
 *
 * @param {HTMLElement} row
 * @param {Bubble} item
 */
export function amendBubble(row, item) {
  row.className = classOf(item);
  const time = row.querySelector('.time');
  if (time !== null) {
    setText(time, item.time);
  }
}

/** @param {Bubble} item */
export function classOf(item) {
  const { author, first, last, state } = item;
  return ['row', author, first ? 'first' : '', last ? 'last' : '', state].filter(Boolean).join(' ');
}

/**
 * @param {Author} author
 * @param {string} name
 */
export function avatar(author, name) {
  return el(
    'span',
    { 'class': 'avatar ' + author, 'aria-hidden': 'true' },
    author === 'chatbot' ? icon('robot') : initials(name) || icon('person'),
  );
}

/** @param {string} name */
function initials(name) {
  const words = name.split(/\s+/).filter(word => /^[\p{L}\d]/u.test(word));
  const letters = [words[0], words.length > 1 ? words[words.length - 1] : ''].map(word => [...(word ?? '')][0] ?? '');
  return letters.join('').toUpperCase();
}
