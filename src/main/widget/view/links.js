import { el } from './dom.js';

const LINK = /\b(?:https?:\/\/|mailto:)[^\s<>"“”„]+|[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/giu;
const ALLOWED = ['http:', 'https:', 'mailto:'];

/**
 * The words as text, with addresses that can be followed.
 *
 * @param {string} text
 * @returns {(string | HTMLElement)[]}
 */
export function linked(text) {
  /** @type {(string | HTMLElement)[]} */
  const parts = [];
  let end = 0;
  for (const found of text.matchAll(LINK)) {
    const shown = withoutPunctuation(found[0]);
    const address = allowed(shown);
    if (address !== null) {
      parts.push(text.slice(end, found.index));
      parts.push(el('a', { href: address, target: '_blank', rel: 'noopener noreferrer nofollow' }, shown));
      end = found.index + shown.length;
    }
  }
  parts.push(text.slice(end));
  return parts.filter(part => part !== '');
}

/**
 * What ends the sentence does not belong to the address; a bracket does where it was opened in it.
 *
 * @param {string} address
 */
function withoutPunctuation(address) {
  let shown = address;
  for (;;) {
    const last = shown.slice(-1);
    const closes = (last === ')' && !shown.includes('(')) || (last === ']' && !shown.includes('['));
    if (!closes && !/[.,;:!?'’»*_]/.test(last)) {
      return shown;
    }
    shown = shown.slice(0, -1);
  }
}

/** @param {string} shown */
function allowed(shown) {
  try {
    const url = new URL(/^(?:https?:|mailto:)/i.test(shown) ? shown : 'mailto:' + shown);
    return ALLOWED.includes(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}
