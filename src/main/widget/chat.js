/** @import {Button, Hello, Incoming, Kept, Person, Said, Welcome} from './protocol.js' */
/** @import {Options} from './options.js' */
import { Connection } from './connection.js';
import { Conversation, fromUs } from './conversation.js';
import { browserWords, deviceKind } from './device.js';
import { Emitter } from './emitter.js';
import { Loaded } from './files/loaded.js';
import { Uploads } from './files/uploads.js';
import { newId } from './ids.js';
import { pageLanguage } from './options.js';
import { Outbox } from './outbox.js';
import { pageNow } from './page.js';
import { Sender } from './sender.js';
import { openStorage, openTabStorage, PREFIX } from './storage.js';
import { TitleMark } from './title.js';
import { TypingNotice } from './typing-notice.js';

const SEEN = PREFIX + ':seen';
const OPEN = PREFIX + ':open';

/** The visitor's side of the chat, without anything drawn: what they see is asked from here, what they do is told here. */
export class Chat {
  /** @param {Options} options */
  constructor(options) {
    this.storage = openStorage();
    this.tabStorage = openTabStorage();
    this.conversation = new Conversation();
    this.outbox = new Outbox(this.storage, this.tabStorage);
    this.title = new TitleMark();
    this.events = new Emitter();
    // On a telephone it would cover the page that the visitor has just gone to.
    this.open = this.tabStorage.get(OPEN) === '1' && !matchMedia('(max-width: 479px)').matches;
    this.hidden = false;
    this.unread = 0;
    this.welcomed = false;
    /** Since when there is no line. @type {number} */
    this.lostAt = Date.now();
    /** @type {'blocked' | null} */
    this.ended = null;
    /** @type {Person} */
    this.person = {};
    /** @type {string | null} */
    this.toldSeen = null;
    this.known = false;
    /** @type {string | null} what this tab is welcomed with */
    this.token = null;
    this.connection = new Connection(
      options.server,
      () => this.hello(),
      frame => this.hear(frame),
      welcomed => this.lineChanged(welcomed),
    );
    this.loaded = new Loaded(options.server, () => this.token);
    this.uploads = new Uploads(this);
    this.sender = new Sender(this.outbox, frame =>
      frame.type === 'attachment' ? this.uploads.send(frame.clientId) : this.connection.send(frame),
    );
    this.typing = new TypingNotice(on => void this.connection.send({ type: 'typing', on }));
  }

  /** @returns {Hello} */
  hello() {
    return {
      type: 'hello',
      token: this.storage.get(PREFIX),
      page: this.page(),
      language: pageLanguage(),
      device: deviceKind(navigator.userAgent),
      browser: browserWords(navigator.userAgent),
      hidden: this.hidden,
    };
  }

  page() {
    return pageNow(this.title.plain());
  }

  // What the visitor and the website do.

  /** @param {string} text */
  say(text) {
    this.typing.stop();
    this.keep({ type: 'message', clientId: newId(), text }, text);
  }

  /**
   * @param {Said} said
   * @param {Button} button
   */
  click(said, button) {
    this.keep({ type: 'click', clientId: newId(), messageId: said.id, buttonId: button.id }, button.label);
  }

  /**
   * @param {string} name
   * @param {string} email
   * @param {string} text
   */
  leave(name, email, text) {
    const clientId = newId();
    this.keep({ type: 'leave', clientId, name, email, text }, text);
    return clientId;
  }

  /**
   * @param {number} rating 1 bad, 2 normal, 3 good
   * @param {string} text
   */
  rate(rating, text) {
    this.keep({ type: 'rate', clientId: newId(), rating, text }, text);
  }

  /** @param {string} clientId of something refused */
  retry(clientId) {
    if (this.outbox.again(clientId)) {
      this.sender.next();
      this.changed();
    }
  }

  /** @param {string} clientId of something refused, or a file on its way, that is given up */
  discard(clientId) {
    this.uploads.release(clientId);
    this.outbox.forget(clientId);
    this.sender.answered(clientId);
    this.sender.next();
    this.changed();
  }

  /** @param {boolean} open */
  setOpen(open) {
    if (open === this.open || (open && this.hidden)) {
      return;
    }
    this.open = open;
    if (open) {
      this.tabStorage.set(OPEN, '1');
    } else {
      this.tabStorage.remove(OPEN);
      this.typing.stop();
    }
    this.connection.send({ type: 'box', open });
    this.events.emit(open ? 'open' : 'close');
    this.look();
    this.changed();
  }

  /** @param {boolean} hidden by the website */
  setHidden(hidden) {
    if (hidden !== this.hidden) {
      if (hidden) {
        this.setOpen(false);
      }
      this.hidden = hidden;
      this.connection.send({ type: 'hidden', hidden });
      this.changed();
    }
  }

  /** @param {Person} person */
  identify(person) {
    Object.assign(this.person, person);
    this.connection.send({ type: 'identify', ...person });
  }

  moved() {
    this.connection.send({ type: 'moved', page: this.page() });
  }

  /** The tab came into sight, or the panel was opened: what is in it counts as seen. */
  look() {
    const last = this.conversation.said.findLast(fromUs);
    if (this.open && document.visibilityState === 'visible' && last !== undefined) {
      this.storage.set(SEEN, last.id);
      if (last.id !== this.toldSeen && this.connection.send({ type: 'seen', eventId: last.id })) {
        this.toldSeen = last.id;
      }
    }
    this.count();
  }

  // What the server says.

  /** @param {Incoming} frame */
  hear(frame) {
    const conversation = this.conversation;
    switch (frame.type) {
      case 'welcome':
        this.begin(frame);
        break;
      case 'said':
        this.hearSaid(frame);
        break;
      case 'accepted':
        if (conversation.said.some(said => said.id === frame.eventId)) {
          this.outbox.forget(frame.clientId);
        } else {
          this.outbox.accept(frame.clientId, frame.eventId);
        }
        this.sender.answered(frame.clientId);
        break;
      case 'refused': {
        const pause = typeof frame.retryAfterSeconds === 'number' ? frame.retryAfterSeconds * 1000 : null;
        if (frame.why === 'too-many' && pause !== null) {
          this.sender.pause(pause);
        } else {
          this.outbox.refuse(frame.clientId, frame.why, pause === null ? null : Date.now() + pause);
          this.sender.answered(frame.clientId);
        }
        break;
      }
      case 'typing':
        conversation.typing = frame.on ? { name: frame.name ?? null } : null;
        break;
      case 'seen':
        conversation.seenByAgent = frame.eventId;
        break;
      case 'agents':
        conversation.online = frame.online;
        break;
      case 'text-field':
        conversation.textField = frame.usable;
        break;
      case 'bye':
        this.bye(frame.reason);
        break;
      default:
        return;
    }
    this.changed();
  }

  /** @param {Welcome} welcome */
  begin(welcome) {
    this.token = welcome.token;
    this.storage.set(PREFIX, welcome.token);
    const before = new Set(this.conversation.said.map(said => said.id));
    this.conversation.begin(welcome);
    this.toldSeen = null;
    this.outbox.read();
    for (const said of this.conversation.said) {
      this.settle(said);
      if (this.known && fromUs(said) && !before.has(said.id)) {
        this.tell(said);
      }
    }
    this.known = true;
    this.loaded.keepOnly(this.conversation.said);
  }

  /** @param {Said} said what may have waited here, and is stored now */
  settle({ clientId, attachment }) {
    if (clientId) {
      const picked = this.uploads.picked.get(clientId);
      if (attachment && picked) {
        this.loaded.adopt(attachment, picked.url);
      }
      this.uploads.release(clientId, true);
      this.outbox.forget(clientId);
      this.sender.answered(clientId);
    }
  }

  /** @param {Said} said */
  hearSaid(said) {
    if (this.conversation.add(said)) {
      this.settle(said);
      if (fromUs(said)) {
        this.tell(said);
      }
      this.look();
    }
  }

  /** @param {Said} said */
  tell(said) {
    const { author, name, text, at, attachment } = said;
    const file = attachment && { name: attachment.name, type: attachment.type, bytes: attachment.bytes };
    this.events.emit('message', { author, name, text, at, attachment: file ?? null });
  }

  /** @param {string} reason */
  bye(reason) {
    if (reason === 'blocked') {
      this.ended = 'blocked';
      this.connection.close();
    } else if (reason === 'erased') {
      this.storage.remove(PREFIX);
      this.storage.remove(SEEN);
      this.outbox.items.forEach((_, clientId) => this.uploads.release(clientId));
      this.outbox.forgetAll();
      this.conversation.said = [];
      this.loaded.keepOnly([]);
      this.unread = 0;
    }
  }

  /** @param {boolean} welcomed */
  lineChanged(welcomed) {
    this.welcomed = welcomed;
    if (welcomed) {
      if (Object.keys(this.person).length > 0) {
        this.connection.send({ type: 'identify', ...this.person });
      }
      if (this.open) {
        this.connection.send({ type: 'box', open: true });
      }
      this.sender.begin();
      this.look();
      this.events.emit('welcomed');
    } else {
      this.sender.stop();
      this.lostAt = Date.now();
      this.conversation.typing = null;
    }
    this.changed();
  }

  /** Another tab wrote: two that came at the same time, before anything was said, become one visitor. */
  otherTab() {
    const token = this.storage.get(PREFIX);
    const another = this.token !== null && token !== null && token !== this.token;
    if (another && this.conversation.said.length === 0 && this.ended === null) {
      this.connection.restart();
    }
    this.outbox.read();
    this.look();
    this.changed();
  }

  // Inside.

  /**
   * @param {Kept} frame
   * @param {string} shown
   */
  keep(frame, shown) {
    this.outbox.put(frame, shown);
    this.sender.next();
    this.changed();
  }

  count() {
    const said = this.conversation.said;
    const seen = this.storage.get(SEEN);
    const unread = said.slice(said.findIndex(one => one.id === seen) + 1).filter(fromUs).length;
    if (unread !== this.unread) {
      this.unread = unread;
      this.events.emit('unread', unread);
      this.changed();
    }
    this.title.show(document.visibilityState === 'hidden' ? unread : 0);
  }

  changed() {
    this.events.emit('change');
  }
}
