/** @import {Texts} from '../texts.js' */
import { el } from './dom.js';
import { icon } from './icons.js';

/**
 * How it was: one of three, and words if the visitor likes.
 *
 * @param {Texts} texts
 * @param {(rating: number, text: string) => void} rate
 */
export function drawRating(texts, rate) {
  const words = el('textarea', { id: 'rating-words', rows: 2, maxlength: 1000, dir: 'auto' });
  const more = el(
    'div',
    { class: 'more', hidden: true },
    el('label', { for: 'rating-words' }, texts.ratingWords),
    words,
    el('button', { type: 'submit', class: 'primary' }, texts.sendRating),
  );
  const unfold = () => {
    more.hidden = false;
    form.scrollIntoView({ block: 'nearest' });
  };
  const faces = /** @type {const} */ (['bad', 'normal', 'good']).map((name, place) =>
    el(
      'label',
      { class: 'face ' + name },
      el('input', { type: 'radio', name: 'rating', value: place + 1, onchange: unfold }),
      icon(name),
      el('span', {}, texts.ratings[place]),
    ),
  );
  const form = el(
    'form',
    {
      class: 'card rating',
      onsubmit: event => {
        event.preventDefault();
        const chosen = form.querySelector('input:checked');
        if (chosen instanceof HTMLInputElement) {
          rate(Number(chosen.value), words.value.trim());
        }
      },
    },
    el('fieldset', {}, el('legend', {}, texts.howWasIt), el('div', { class: 'faces' }, ...faces)),
    more,
  );
  return form;
}
