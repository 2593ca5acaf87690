/** What can be sent, by the bytes it begins with: what a file is named and claims to be does not count. */

export const PDF = 'application/pdf';

/** How a picture that was turned into this is named. @type {Record<string, string>} */
export const ENDINGS = { 'image/png': '.png', 'image/jpeg': '.jpg' };

/** @type {[RegExp, string][]} */
const BEGINNINGS = [
  [/^\x89PNG\r\n\x1a\n/, 'image/png'],
  [/^\xff\xd8\xff/, 'image/jpeg'],
  [/^GIF8[79]a/, 'image/gif'],
  [/^%PDF-/, PDF],
];

/** A camera's mark that the picture is not upright, with the bytes of numbers in either order. */
const TURNED = /Exif\0\0(?:II[^]*?\x12\x01\x03\0\x01\0\0\0[\x02-\x08]|MM[^]*?\x01\x12\0\x03\0\0\0\x01\0[\x02-\x08])/;

/**
 * @param {Blob} file
 * @returns {Promise<{type: string | undefined, turned: boolean}>}
 */
export async function kindOf(file) {
  const bytes = new Uint8Array(await file.slice(0, 8192).arrayBuffer());
  const text = String.fromCharCode(...bytes);
  const type = BEGINNINGS.find(([beginning]) => beginning.test(text))?.[1];
  return { type, turned: type === 'image/jpeg' && TURNED.test(text) };
}

/** @param {string} type */
export function isPicture(type) {
  return /^image\/(png|jpeg|gif)$/.test(type);
}

/** @param {string} type what is none of the four may be anything, and is never opened as what it claims */
export function safeType(type) {
  return isPicture(type) || type === PDF ? type : 'application/octet-stream';
}
