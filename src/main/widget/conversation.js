/** @import {Said, Welcome} from './protocol.js' */

/** What was said so far, and what is so right now, as the server tells it. */
export class Conversation {
  constructor() {
    /** @type {Said[]} */
    this.said = [];
    this.online = false;
    this.textField = true;
    /** @type {{name: string | null} | null} who types to the visitor */
    this.typing = null;
    /** @type {string | null} up to where an agent has seen it */
    this.seenByAgent = null;
  }

  /**
   * Replaces everything: nothing is missing or doubled after the tab was away.
   *
   * @param {Welcome} welcome
   */
  begin(welcome) {
    this.said = [];
    welcome.said.forEach(said => this.add(said));
    this.online = welcome.agents.online;
    this.textField = welcome.textField;
    this.typing = null;
  }

  /**
   * @param {Said} said
   * @returns {boolean} whether it is new
   */
  add(said) {
    if (this.said.some(known => known.id === said.id)) {
      return false;
    }
    this.said.push({ ...said, buttons: said.buttons ?? [], attachment: said.attachment ?? null });
    if (said.author !== 'visitor') {
      this.typing = null;
    }
    return true;
  }

  /** The only message whose buttons can be used: the chatbot's newest, until it is clicked or somebody takes over. */
  clickable() {
    for (let place = this.said.length - 1; place >= 0; place--) {
      const said = this.said[place];
      if (said.author === 'chatbot' && said.kind === 'message') {
        return said.buttons.length > 0 ? said : null;
      }
      if (said.author === 'agent' || said.kind === 'click') {
        return null;
      }
    }
    return null;
  }

  /** Whether the visitor is asked how it was: it was resolved, and neither rated nor taken up again. */
  askRating() {
    const last = this.said.findLast(said => said.kind !== 'agent-left' && said.kind !== 'agent-joined');
    return last?.kind === 'resolved';
  }

  /** The agent who has the conversation. */
  agent() {
    const last = this.said.findLast(
      said => said.author === 'agent' || said.kind === 'agent-joined' || said.kind === 'agent-left' || said.kind === 'resolved');
    return last !== undefined && last.kind !== 'agent-left' && last.kind !== 'resolved' ? last.name : null;
  }

  /** Whether anybody but the visitor has spoken. */
  answered() {
    return this.said.some(fromUs);
  }
}

/**
 * Words of the chatbot or an agent.
 *
 * @param {Said} said
 */
export function fromUs(said) {
  return said.kind === 'message' && (said.author === 'chatbot' || said.author === 'agent');
}
