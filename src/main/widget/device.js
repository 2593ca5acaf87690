/** What the browser says of itself, in a few words: no fingerprint, no version beyond the first number. */

/** @type {[RegExp, string][]} */
const BROWSERS = [
  [/Edg(?:e|A|iOS)?\/(\d+)/, 'Edge'],
  [/OPR\/(\d+)/, 'Opera'],
  [/SamsungBrowser\/(\d+)/, 'Samsung Internet'],
  [/(?:Firefox|FxiOS)\/(\d+)/, 'Firefox'],
  [/(?:Chrome|CriOS)\/(\d+)/, 'Chrome'],
  [/Version\/(\d+)[\d.]* .*Safari/, 'Safari'],
];

/** @type {[RegExp, string][]} */
const SYSTEMS = [
  [/Android/, 'Android'],
  [/iPhone|iPad|iPod/, 'iOS'],
  [/Windows/, 'Windows'],
  [/CrOS/, 'ChromeOS'],
  [/Mac OS X/, 'macOS'],
  [/Linux/, 'Linux'],
];

/** @param {string} agent the browser's `userAgent` */
export function browserWords(agent) {
  const system = SYSTEMS.find(([pattern]) => pattern.test(agent))?.[1];
  for (const [pattern, name] of BROWSERS) {
    const version = pattern.exec(agent);
    if (version !== null) {
      return [`${name} ${version[1]}`, system].filter(Boolean).join(', ');
    }
  }
  return system ?? '';
}

/** @param {string} agent the browser's `userAgent` */
export function deviceKind(agent) {
  return /Mobi|Android|iPhone|iPad/.test(agent) ? 'mobile' : 'desktop';
}
