/** @import {Options} from '../options.js' */
import { cssOf, inkOn, readable, rgb } from './color.js';

/** The panel's ground, as in css/palette.css. */
const GROUND = { light: rgb('#ffffff'), dark: rgb('#17191f') };

/**
 * Light or dark, with the owner's colour made readable on either. Properties are set by script, which a policy of the page
 * allows where it forbids style attributes.
 *
 * @param {HTMLElement} host
 * @param {Options} options
 */
export function followTheme(host, options) {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const color = rgb(options.color);
  const paint = () => {
    const scheme = options.theme === 'auto' ? (system.matches ? 'dark' : 'light') : options.theme;
    host.setAttribute('data-scheme', scheme);
    // Filled with it: its own ink. As a line or word on the panel: moved until it can be read there.
    const fill = readable(color, GROUND[scheme], 1.6);
    host.style.setProperty('--accent', cssOf(fill));
    host.style.setProperty('--on-accent', cssOf(inkOn(fill)));
    host.style.setProperty('--accent-text', cssOf(readable(color, GROUND[scheme], 4.6)));
  };
  system.addEventListener('change', paint);
  paint();
}
