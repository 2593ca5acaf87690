/**
 * Contrast as WCAG 2.2 computes it, so that any colour of the owner can be read.
 *
 * @typedef {[number, number, number]} Rgb
 */

/**
 * @param {string} hex `#rgb` or `#rrggbb`
 * @returns {Rgb}
 */
export function rgb(hex) {
  const digits = hex.length === 4 ? [...hex.slice(1)].map(digit => digit + digit).join('') : hex.slice(1);
  const value = parseInt(digits, 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** @param {Rgb} color */
function luminance(color) {
  const [red, green, blue] = color.map(value => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * @param {Rgb} one
 * @param {Rgb} other
 */
export function contrast(one, other) {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/**
 * White or near black, whichever can be read better on it.
 *
 * @param {Rgb} ground
 * @returns {Rgb}
 */
export function inkOn(ground) {
  /** @type {Rgb} */
  const white = [255, 255, 255];
  /** @type {Rgb} */
  const black = [17, 19, 24];
  return contrast(white, ground) >= 4.5 || contrast(white, ground) >= contrast(black, ground) ? white : black;
}

/**
 * The colour, moved towards the end that is farther from the ground until it has the contrast.
 *
 * @param {Rgb} color
 * @param {Rgb} ground
 * @param {number} wanted
 * @returns {Rgb}
 */
export function readable(color, ground, wanted) {
  const goal = luminance(ground) > 0.18 ? 0 : 255;
  /** @type {Rgb} */
  let found = color;
  for (let step = 1; step <= 20 && contrast(found, ground) < wanted; step++) {
    found = /** @type {Rgb} */ (color.map(value => Math.round(value + ((goal - value) * step) / 20)));
  }
  return found;
}

/** @param {Rgb} color */
export function cssOf(color) {
  return `rgb(${color.join(' ')})`;
}
