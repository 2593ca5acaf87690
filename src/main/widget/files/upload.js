/**
 * What becomes of a file on its way: how much of it is gone out, from 0 to 1; the server's answer; or that none came.
 *
 * @typedef {{progress(part: number): void, answered(status: number, body: any, retryAfterSeconds: number | null): void,
 *     broken(): void}} Ear
 */

/** So long without a sign of life is too long. */
const PATIENCE = 60_000;

/**
 * Posts the bytes. `fetch` does not tell how far it is.
 *
 * @param {string} server
 * @param {string} token
 * @param {string} clientId
 * @param {string} name
 * @param {Blob} blob
 * @param {Ear} ear
 * @returns {() => void} stops it, without another word
 */
export function upload(server, token, clientId, name, blob, ear) {
  const request = new XMLHttpRequest();
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let patience;
  const alive = () => {
    clearTimeout(patience);
    patience = setTimeout(() => {
      request.abort();
      ear.broken();
    }, PATIENCE);
  };
  request.open('POST', server + '/chat/v1/attachments');
  request.setRequestHeader('Authorization', 'Bearer ' + token);
  request.setRequestHeader('X-Client-Id', clientId);
  request.setRequestHeader('X-File-Name', encodeURIComponent(name));
  request.upload.onprogress = event => {
    alive();
    ear.progress(event.loaded / event.total);
  };
  request.onload = () => {
    clearTimeout(patience);
    const pause = request.getResponseHeader('Retry-After');
    ear.answered(request.status, parsed(request.responseText), pause === null ? null : Number(pause));
  };
  request.onerror = () => {
    clearTimeout(patience);
    ear.broken();
  };
  alive();
  request.send(blob);
  return () => {
    clearTimeout(patience);
    request.abort();
  };
}

/** @param {string} text */
function parsed(text) {
  try {
    return JSON.parse(text) ?? {};
  } catch {
    return {};
  }
}
