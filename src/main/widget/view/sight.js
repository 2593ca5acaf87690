/** Tells of elements when they come near what is seen of the list, once. */
export class Sight {
  /** @param {HTMLElement} log */
  constructor(log) {
    /** @type {WeakMap<Element, () => void>} */
    this.waiting = new WeakMap();
    this.observer = new IntersectionObserver(
      entries => {
        for (const { isIntersecting, target } of entries) {
          if (isIntersecting) {
            this.observer.unobserve(target);
            this.waiting.get(target)?.();
          }
        }
      },
      { root: log, rootMargin: '400px' },
    );
  }

  /**
   * @param {HTMLElement} element
   * @param {() => void} seen
   */
  await(element, seen) {
    this.waiting.set(element, seen);
    this.observer.observe(element);
  }
}
