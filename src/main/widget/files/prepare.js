/** @import {Why} from '../protocol.js' */
import { LARGEST_FILE, MOST_PIXELS } from '../protocol.js';
import { ENDINGS, kindOf, PDF } from './kinds.js';
import { redrawn } from './redraw.js';

/**
 * What is ready to be sent; width and height are 0 for what is no picture.
 *
 * @typedef {{blob: Blob, name: string, type: string, width: number, height: number}} Prepared
 */

/** Characters of a name as it is written into the header. */
const LONGEST_NAME = 900;

/**
 * A picture of another type, or a larger one than the server takes, becomes one that it does.
 *
 * @param {File} file
 * @returns {Promise<Prepared | Why>} why not, where it cannot be sent
 */
export async function prepare(file) {
  try {
    // A folder cannot be read at all.
    const { type, turned } = await kindOf(file).catch(() => ({ type: undefined, turned: false }));
    if (type === PDF) {
      return file.size > LARGEST_FILE
        ? 'too-large'
        : { blob: await copy(file, type), name: nameOf(file.name), type, width: 0, height: 0 };
    }
    if (type === undefined && !file.type.startsWith('image/')) {
      return 'file-type';
    }
    return await picture(file, type, turned);
  } catch {
    return 'unreadable';
  }
}

/**
 * @param {File} file
 * @param {string | undefined} type
 * @param {boolean} turned not every program that shows it turns it back
 * @returns {Promise<Prepared>}
 */
async function picture(file, type, turned) {
  const decoded = await decode(file);
  const { width, height } = decoded;
  const close = () => 'close' in decoded && decoded.close();
  if (type !== undefined && !turned && file.size <= LARGEST_FILE && width * height <= MOST_PIXELS) {
    close();
    return { blob: await copy(file, type), name: nameOf(file.name), type, width, height };
  }
  const made = await redrawn(decoded);
  close();
  return { ...made, name: nameOf(file.name, ENDINGS[made.type]) };
}

/**
 * @param {File} file
 * @returns {Promise<ImageBitmap | HTMLImageElement>}
 */
async function decode(file) {
  try {
    // Also where a policy of the page forbids pictures from `blob:`.
    return await createImageBitmap(file);
  } catch {
    // Some browsers show more than they make bitmaps of.
    const image = new Image();
    image.src = URL.createObjectURL(file);
    try {
      await image.decode();
    } finally {
      URL.revokeObjectURL(image.src);
    }
    return image;
  }
}

/**
 * The file may be changed, moved or no longer be allowed to be read before its turn comes.
 *
 * @param {File} file
 * @param {string} type
 */
async function copy(file, type) {
  return new Blob([await file.arrayBuffer()], { type });
}

/**
 * @param {string} name
 * @param {string} [ending] instead of its own
 */
export function nameOf(name, ending) {
  const own = /\.\w{1,5}$/.exec(name)?.[0] ?? '';
  // Half a character cannot be written into a header.
  const stem = [...name.slice(0, name.length - own.length).slice(0, LONGEST_NAME).replace(/\p{Surrogate}/gu, '')];
  while (encodeURIComponent(stem.join('')).length > LONGEST_NAME) {
    stem.pop();
  }
  return stem.join('') + (ending ?? own);
}
