const REPEAT = 4000;
const PAUSE = 6000;

/** Tells that the visitor types: at once, then every few seconds, and that they stopped. */
export class TypingNotice {
  /** @param {(on: boolean) => void} tell */
  constructor(tell) {
    this.tell = tell;
    this.told = -Infinity;
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.pause = undefined;
  }

  typed() {
    clearTimeout(this.pause);
    this.pause = setTimeout(() => this.stop(), PAUSE);
    const now = performance.now();
    if (now - this.told >= REPEAT) {
      this.told = now;
      this.tell(true);
    }
  }

  stop() {
    clearTimeout(this.pause);
    if (this.told !== -Infinity) {
      this.told = -Infinity;
      this.tell(false);
    }
  }
}
