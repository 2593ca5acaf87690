// A scripted server in the WebSocket's place. `setup` comes from the test, by setup.js.
(() => {
  'use strict';
  const setup = window.setup;
  if (setup.noStorage) {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    }
  }
  if (setup.globalPrivacyControl) {
    Object.defineProperty(navigator, 'globalPrivacyControl', { value: true });
  }
  const fake = {
    sent: [],
    sockets: [],
    welcome: setup.welcome,
    reachable: setup.reachable !== false,
    tell(frame) {
      const socket = fake.sockets.findLast(one => one.isOpen);
      socket.onmessage?.({ data: JSON.stringify(frame) });
    },
    drop() {
      fake.sockets.filter(one => one.isOpen).forEach(one => one.end());
    },
  };
  window.fake = fake;

  window.WebSocket = class {
    constructor(url) {
      this.url = url;
      this.isOpen = false;
      fake.sockets.push(this);
      setTimeout(() => {
        if (fake.reachable) {
          this.isOpen = true;
          this.onopen?.({});
        } else {
          this.onclose?.({});
        }
      });
    }

    send(text) {
      const frame = JSON.parse(text);
      fake.sent.push(frame);
      if (frame.type === 'hello' && fake.welcome !== null) {
        setTimeout(() => this.isOpen && this.onmessage?.({ data: JSON.stringify(fake.welcome) }));
      } else if (frame.type === 'ping') {
        setTimeout(() => this.isOpen && this.onmessage?.({ data: '{"type":"pong"}' }));
      }
    }

    close() {
      this.isOpen = false;
    }

    end() {
      this.isOpen = false;
      setTimeout(() => this.onclose?.({}));
    }
  };
})();
