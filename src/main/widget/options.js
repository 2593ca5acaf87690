/**
 * What the website's owner set at the script's line.
 *
 * @typedef {{server: string, language: 'en' | 'de', color: string, position: 'left' | 'right', theme: 'light' | 'dark' | 'auto',
 *     title: string | null}} Options
 */

const COLOR = '#2563eb';

/**
 * @param {HTMLScriptElement | null} script
 * @returns {Options}
 */
export function readOptions(script) {
  const data = script?.dataset ?? {};
  return {
    server: new URL(data.server ?? script?.src ?? '/', location.href).origin,
    language: spoken(data.language ?? pageLanguage()),
    color: /^#([\da-f]{3}|[\da-f]{6})$/i.test(data.color ?? '') ? /** @type {string} */ (data.color) : COLOR,
    position: data.position === 'left' ? 'left' : 'right',
    theme: data.theme === 'light' || data.theme === 'dark' ? data.theme : 'auto',
    title: data.title?.trim().slice(0, 60) || null,
  };
}

/** The page's language, or the browser's. */
export function pageLanguage() {
  return document.documentElement.lang || navigator.language || 'en';
}

/**
 * @param {string} language BCP 47
 * @returns {'en' | 'de'}
 */
function spoken(language) {
  return /^de\b/i.test(language) ? 'de' : 'en';
}
