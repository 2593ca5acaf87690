/** @import {Texts} from '../texts.js' */
import { el } from './dom.js';
import { icon } from './icons.js';

/**
 * Files that are pasted into the panel or dropped on it.
 *
 * @param {HTMLElement} panel
 * @param {Texts} texts
 * @param {(files: File[]) => void} take
 * @param {() => boolean} may
 */
export function takeFiles(panel, texts, take, may) {
  const target = el(
    'div',
    { class: 'drop', hidden: true },
    el('span', { class: 'intro-icon' }, icon('clip')),
    el('strong', {}, texts.drop),
    el('span', {}, texts.dropWhat),
  );
  panel.append(target);

  panel.addEventListener('paste', event => {
    const { files, types } = event.clipboardData ?? new DataTransfer();
    // Office programs put a picture of the copied words beside them.
    const words = types.includes('text/plain') && types.includes('text/html');
    if (files.length > 0 && !words && may()) {
      event.preventDefault();
      take([...files]);
    }
  });

  /** @param {DragEvent} event */
  const over = event => {
    if (event.dataTransfer?.types.includes('Files')) {
      // Otherwise the browser would leave the page for the file.
      event.preventDefault();
      event.dataTransfer.dropEffect = may() ? 'copy' : 'none';
      target.hidden = !may();
    }
  };
  panel.addEventListener('dragenter', over);
  panel.addEventListener('dragover', over);
  panel.addEventListener('drop', event => {
    over(event);
    target.hidden = true;
    if (may()) {
      take([...(event.dataTransfer?.files ?? [])]);
    }
  });
  // It covers the panel, so that what lies below does not count as left.
  target.addEventListener('dragleave', () => {
    target.hidden = true;
  });
}
