/** What can be sent, by the bytes it begins with: what a file is named and claims to be does not count. */

export const PDF = 'application/pdf';

/** How a picture that was turned into this is named. @type {Record<string, string>} */
export const ENDINGS = { 'image/png': '.png', 'image/jpeg': '.jpg' };

/** @type {[RegExp, string][]} */
const BEGINNINGS = [
  [/^\x89PNG\r\n\x1a\n/, 'image/png'],
  [/^\xff\xd8\xff/, 'image/jpeg'],
  [/^GIF8[79]a/, 'image/gif'],
  [/%PDF-/, PDF],
];

/**
 * @param {Blob} file
 * @returns {Promise<string | undefined>}
 */
export async function kindOf(file) {
  const bytes = new Uint8Array(await file.slice(0, 1024).arrayBuffer());
  const text = String.fromCharCode(...bytes);
  return BEGINNINGS.find(([beginning]) => beginning.test(text))?.[1];
}

/** @param {string} type */
export function isPicture(type) {
  return /^image\/(png|jpeg|gif)$/.test(type);
}

/** @param {string} type what is none of the four may be anything, and is never opened as what it claims */
export function safeType(type) {
  return isPicture(type) || type === PDF ? type : 'application/octet-stream';
}
