import { LARGEST_FILE } from '../protocol.js';

/** Telephones draw no larger ones. */
const DRAWN_PIXELS = 16_000_000;
const LONGEST_SIDE = 16_000;
const SMALLER = 0.7;
const SAMPLE = 64;

/**
 * The picture as PNG where something shines through it, otherwise as JPEG, as large as may be sent.
 *
 * @param {ImageBitmap | HTMLImageElement} picture
 */
export async function redrawn(picture) {
  const { width, height } = picture;
  const type = isOpaque(picture) ? 'image/jpeg' : 'image/png';
  let scale = Math.min(1, Math.sqrt(DRAWN_PIXELS / (width * height)), LONGEST_SIDE / Math.max(width, height));
  for (;;) {
    const canvas = drawn(picture, Math.ceil(width * scale), Math.ceil(height * scale));
    /** @type {Blob | null} */
    const blob = await new Promise(done => canvas.toBlob(done, type, 0.9));
    if (blob === null || blob.type !== type) {
      throw new Error('not drawn');
    }
    if (blob.size <= LARGEST_FILE) {
      return { blob, type, width: canvas.width, height: canvas.height };
    }
    scale *= SMALLER;
  }
}

/** @param {ImageBitmap | HTMLImageElement} picture */
function isOpaque(picture) {
  const pixels = drawn(picture, SAMPLE, SAMPLE).getContext('2d')?.getImageData(0, 0, SAMPLE, SAMPLE).data;
  return pixels?.every((value, place) => place % 4 !== 3 || value === 255) ?? true;
}

/**
 * @param {ImageBitmap | HTMLImageElement} picture
 * @param {number} width
 * @param {number} height
 */
function drawn(picture, width, height) {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  canvas.getContext('2d')?.drawImage(picture, 0, 0, width, height);
  return canvas;
}
