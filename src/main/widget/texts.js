import { de } from './texts/de.js';
import { en } from './texts/en.js';

/** @typedef {typeof en} Texts */

/**
 * @param {'en' | 'de'} language
 * @returns {Texts}
 */
export function textsIn(language) {
  return language === 'de' ? de : en;
}
