/**
 * Where the browser keeps what must outlive a page; `set` answers whether it does.
 *
 * @typedef {{get(key: string): string | null, set(key: string, value: string): boolean, remove(key: string): void,
 *     keys(): string[]}} Storing
 */

/** Every key begins with it; the token's key is the word alone. */
export const PREFIX = 'smarthub-chat';

/**
 * The local storage; for visitors who asked not to be tracked, the tab's own; where the browser allows neither, memory.
 *
 * @returns {Storing}
 */
export function openStorage() {
  return (asksNotToBeTracked() ? null : working(() => window.localStorage)) ?? openTabStorage();
}

/**
 * What lives as long as the tab.
 *
 * @returns {Storing}
 */
export function openTabStorage() {
  return working(() => window.sessionStorage) ?? inMemory();
}

function asksNotToBeTracked() {
  const browser = /** @type {{doNotTrack?: string | null, globalPrivacyControl?: boolean}} */ (navigator);
  return browser.globalPrivacyControl === true || browser.doNotTrack === '1';
}

/**
 * A forbidden storage throws at the first use, a full one at any. One that knows the visitor is used also where the page has
 * filled it meanwhile.
 *
 * @param {() => Storage} find
 * @returns {Storing | null}
 */
function working(find) {
  try {
    const storage = find();
    if (storage.getItem(PREFIX) === null) {
      storage.setItem(PREFIX + ':try', '1');
      storage.removeItem(PREFIX + ':try');
    }
    return kept(storage);
  } catch {
    return null;
  }
}

/**
 * @param {Storage} storage
 * @returns {Storing}
 */
function kept(storage) {
  return {
    get: key => storage.getItem(key),
    set(key, value) {
      try {
        storage.setItem(key, value);
        return true;
      } catch {
        // Full: what is said still lives in this page.
        return false;
      }
    },
    remove: key => storage.removeItem(key),
    keys: () => Object.keys(storage),
  };
}

/** @returns {Storing} */
function inMemory() {
  /** @type {Map<string, string>} */
  const values = new Map();
  return {
    get: key => values.get(key) ?? null,
    set: (key, value) => !!values.set(key, value),
    remove: key => void values.delete(key),
    keys: () => [...values.keys()],
  };
}
