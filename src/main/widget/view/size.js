/** @import {Texts} from '../texts.js' */
import { localeOf } from './time.js';

/**
 * @param {number} bytes
 * @param {Texts} texts
 */
export function sizeOf(bytes, texts) {
  const large = bytes >= 1e6;
  return new Intl.NumberFormat(localeOf(texts), {
    style: 'unit',
    unit: large ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: large ? 1 : 0,
  }).format(large ? bytes / 1e6 : Math.max(1, bytes / 1e3));
}
