/** @import {Item} from './items.js' */

/** @typedef {{stamp: string, item: Item, element: HTMLElement}} Drawn */

/**
 * Draws items into a list and keeps the elements of those that stay the same: a screen reader is told of what is new alone,
 * and what is half filled in stays.
 */
export class List {
  /**
   * @param {HTMLElement} element
   * @param {(item: Item) => HTMLElement} draw
   * @param {(element: HTMLElement, item: Item, before: Item) => boolean} amend whether that was enough
   */
  constructor(element, draw, amend) {
    this.element = element;
    this.draw = draw;
    this.amend = amend;
    /** @type {Map<string, Drawn>} */
    this.drawn = new Map();
  }

  /** @param {Item[]} items */
  show(items) {
    /** @type {Map<string, Drawn>} */
    const next = new Map();
    for (const item of items) {
      const stamp = JSON.stringify(item);
      const known = this.drawn.get(item.key);
      const stays = known !== undefined && (known.stamp === stamp || this.amend(known.element, item, known.item));
      next.set(item.key, { stamp, item, element: stays ? known.element : this.draw(item) });
    }
    for (const [key, { element }] of this.drawn) {
      if (next.get(key)?.element !== element) {
        element.remove();
      }
    }
    this.drawn = next;
    let before = this.element.firstChild;
    for (const { element } of next.values()) {
      if (element === before) {
        before = before.nextSibling;
      } else {
        this.element.insertBefore(element, before);
      }
    }
  }
}
