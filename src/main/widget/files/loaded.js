/** @import {Attachment, Said} from '../protocol.js' */
import { safeType } from './kinds.js';

/** The bytes of stored attachments, each fetched once when it is first looked at. */
export class Loaded {
  /**
   * @param {string} server
   * @param {() => string | null} token
   */
  constructor(server, token) {
    this.server = server;
    this.token = token;
    /** @type {Map<string, Promise<string>>} */
    this.urls = new Map();
  }

  /**
   * An object URL, which lives as long as what it shows is said.
   *
   * @param {Attachment} attachment
   * @returns {Promise<string>}
   */
  url(attachment) {
    const { id } = attachment;
    const known = this.urls.get(id);
    if (known !== undefined) {
      return known;
    }
    const url = this.fetched(attachment);
    this.urls.set(id, url);
    // The next one who wants it may have more luck.
    url.catch(() => this.urls.delete(id));
    return url;
  }

  /** @param {Attachment} attachment */
  async fetched({ id, type }) {
    const answer = await fetch(`${this.server}/chat/v1/attachments/${encodeURIComponent(id)}`, {
      headers: { Authorization: 'Bearer ' + this.token() },
      credentials: 'omit',
    });
    if (!answer.ok) {
      throw new Error('attachment: ' + answer.status);
    }
    return URL.createObjectURL(new Blob([await answer.arrayBuffer()], { type: safeType(type) }));
  }

  /**
   * What this tab has sent itself need not come back.
   *
   * @param {Attachment} attachment
   * @param {string} url
   */
  adopt(attachment, url) {
    if (url === '' || this.urls.has(attachment.id)) {
      URL.revokeObjectURL(url);
    } else {
      this.urls.set(attachment.id, Promise.resolve(url));
    }
  }

  /** @param {Said[]} said */
  keepOnly(said) {
    const ids = new Set(said.map(one => one.attachment?.id));
    for (const [id, url] of this.urls) {
      if (!ids.has(id)) {
        this.urls.delete(id);
        url.then(URL.revokeObjectURL, () => undefined);
      }
    }
  }
}

/**
 * Hands it to the browser, which puts it where downloads go.
 *
 * @param {string} url
 * @param {string} name
 */
export function download(url, name) {
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
}
