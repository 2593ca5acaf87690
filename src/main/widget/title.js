/** Marks the page's title while messages wait in a tab that is not looked at: "(2) Shop". */
export class TitleMark {
  constructor() {
    this.mark = '';
  }

  /** @param {number} unread */
  show(unread) {
    const title = this.plain();
    this.mark = unread > 0 ? `(${unread}) ` : '';
    if (document.title !== this.mark + title) {
      document.title = this.mark + title;
    }
  }

  /** The title that the page gave itself, also where it changed it meanwhile. */
  plain() {
    const title = document.title;
    return this.mark !== '' && title.startsWith(this.mark) ? title.slice(this.mark.length) : title;
  }
}
