import { el } from './dom.js';
import { icon } from './icons.js';

/**
 * A button without words of its own: they are its name and its tooltip.
 *
 * @param {string} look its class
 * @param {Parameters<typeof icon>[0]} picture
 * @param {string} title
 * @param {(() => void) | null} onclick null where it sends its form
 * @param {string} [name] where the tooltip does not say enough
 */
export function iconButton(look, picture, title, onclick, name = title) {
  return el(
    'button',
    { 'type': onclick ? 'button' : 'submit', 'class': look, 'aria-label': name, title, onclick },
    icon(picture),
  );
}
