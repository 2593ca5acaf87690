/** @import {Texts} from '../texts.js' */
import { pageLanguage } from '../options.js';

/**
 * @param {Date} at
 * @param {Texts} texts
 */
export function timeOf(at, texts) {
  return format(at, texts, { hour: 'numeric', minute: '2-digit' });
}

/**
 * @param {Date} at
 * @param {Texts} texts
 */
export function dayOf(at, texts) {
  const today = new Date();
  const yesterday = new Date();
  yesterday.setDate(today.getDate() - 1);
  if (at.toDateString() === today.toDateString()) {
    return texts.today;
  }
  if (at.toDateString() === yesterday.toDateString()) {
    return texts.yesterday;
  }
  /** @type {Intl.DateTimeFormatOptions} */
  const parts = { weekday: 'short', day: 'numeric', month: 'long' };
  return format(at, texts, at.getFullYear() === today.getFullYear() ? parts : { ...parts, year: 'numeric' });
}

/**
 * @param {Date} at
 * @param {Texts} texts
 * @param {Intl.DateTimeFormatOptions} parts
 */
function format(at, texts, parts) {
  return Number.isNaN(at.getTime()) ? '' : new Intl.DateTimeFormat(localeOf(texts), parts).format(at);
}

/**
 * The country's habits are the page's or the visitor's, where they are of the widget's language.
 *
 * @param {Texts} texts
 */
export function localeOf(texts) {
  const wanted = [pageLanguage(), ...(navigator.languages ?? [])];
  return wanted.find(locale => new RegExp(`^${texts.language}-[a-z]{2}$`, 'i').test(locale)) ?? texts.language;
}
