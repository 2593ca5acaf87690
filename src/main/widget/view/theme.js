/** @import {Options} from '../options.js' */
import { cssOf, inkOn, readable, rgb } from './color.js';

/** As in css/palette.css: the panel, and the bubbles on it, which are nearer to the colour of words. */
const GROUND = { light: rgb('#ffffff'), dark: rgb('#17191f') };
const BUBBLE = { light: rgb('#f0f2f6'), dark: rgb('#272b35') };

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
    const fill = readable(color, GROUND[scheme], 1.3);
    host.style.setProperty('--accent', cssOf(fill));
    host.style.setProperty('--on-accent', cssOf(inkOn(fill)));
    host.style.setProperty('--accent-text', cssOf(readable(color, BUBBLE[scheme], 4.5)));
  };
  system.addEventListener('change', paint);
  paint();
}
