/** @import {Chat} from '../chat.js' */
/** @import {Options} from '../options.js' */
/** @import {Texts} from '../texts.js' */
import { css } from '../css.js';
import { el } from './dom.js';
import { Launcher } from './launcher.js';
import { Panel } from './panel.js';
import { Teaser } from './teaser.js';
import { followTheme } from './theme.js';

/**
 * Draws the chat into a shadow of its own, where the page's styles do not reach and its own do not leave.
 *
 * @param {Chat} chat
 * @param {Options} options
 * @param {Texts} texts
 */
export function show(chat, options, texts) {
  const host = document.createElement('smarthub-chat');
  host.lang = texts.language;
  host.dataset.position = options.position;
  const root = host.attachShadow({ mode: 'open' });
  dress(root);
  const launcher = new Launcher(chat, texts);
  const panel = new Panel(chat, options, texts);
  const teaser = new Teaser(chat, texts);
  root.append(el('div', { class: 'frame' }, panel.element, teaser.element, launcher.element));
  followTheme(host, options);
  followKeyboard(host);

  let asked = false;
  const draw = () => {
    asked = false;
    const had = root.activeElement;
    host.classList.toggle('gone', chat.hidden);
    host.classList.toggle('open', chat.open);
    panel.update();
    teaser.update();
    launcher.update();
    // What was clicked may be gone, or not be shown: the keyboard must not be lost with it.
    if (had !== null && had.getClientRects().length === 0) {
      if (chat.open) {
        panel.focus();
      } else if (!chat.hidden) {
        launcher.element.focus({ preventScroll: true });
      }
    }
  };
  chat.events.on('change', () => {
    if (!asked) {
      asked = true;
      queueMicrotask(draw);
    }
  });
  chat.events.on('open', () => {
    draw();
    // Opened by the visitor: the keyboard follows. Opened by the page: it stays where it is.
    if (navigator.userActivation?.isActive !== false) {
      panel.focus();
    }
  });
  chat.events.on('close', draw);
  panel.element.addEventListener('keydown', event => {
    if (event.key === 'Escape' && !event.isComposing) {
      event.stopPropagation();
      chat.setOpen(false);
    }
  });

  document.body.append(host);
  // Some websites put a new body in the old one's place.
  new MutationObserver(() => {
    if (!host.isConnected) {
      document.body?.append(host);
    }
  }).observe(document.documentElement, { childList: true });
  draw();
}

/** @param {ShadowRoot} root */
function dress(root) {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Browsers before 2023; a strict policy of the page leaves those without styles.
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}

/**
 * A telephone's keyboard covers the page without making it smaller.
 *
 * @param {HTMLElement} host
 */
function followKeyboard(host) {
  const seen = window.visualViewport;
  const follow = () => {
    // Enlarged by two fingers, the chat is a part of the page like any other.
    if (seen !== null && seen.scale === 1) {
      host.style.setProperty('--seen-height', seen.height + 'px');
      host.style.setProperty('--seen-top', seen.offsetTop + 'px');
    }
  };
  seen?.addEventListener('resize', follow);
  seen?.addEventListener('scroll', follow);
}
