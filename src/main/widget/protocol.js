/**
 * The frames of docs/web-chat-protocol.md.
 *
 * @typedef {{id: string, label: string}} Button
 * @typedef {'visitor' | 'chatbot' | 'agent' | 'system'} Author
 * @typedef {'message' | 'click' | 'agent-joined' | 'agent-left' | 'resolved' | 'reopened' | 'rated'} Kind
 * @typedef {{id: string, clientId: string | null, at: string, author: Author, kind: Kind, name: string | null,
 *     text: string, buttons: Button[], attachment: Attachment | null}} Said
 * @typedef {{id: string, name: string, type: string, bytes: number, width: number, height: number}} Attachment
 * @typedef {{url: string, title: string}} Page
 * @typedef {{name?: string, email?: string, phone?: string}} Person
 * @typedef {'empty' | 'too-long' | 'too-many' | 'not-clickable' | 'not-taken' | 'blocked' | 'not-stored'} WhyNot
 *
 * Of files, and the last three found out by the widget itself:
 *
 * @typedef {WhyNot | 'unknown-visitor' | 'origin' | 'not-here' | 'too-large' | 'file-type' | 'bad-request' | 'too-slow'
 *     | 'no-space' | 'unreadable' | 'broken-off' | 'gone'} Why
 *
 * What is kept until the server has answered it:
 *
 * @typedef {{type: 'message', clientId: string, text: string}} Message
 * @typedef {{type: 'click', clientId: string, messageId: string, buttonId: string}} Click
 * @typedef {{type: 'rate', clientId: string, rating: number, text: string}} Rate
 * @typedef {{type: 'leave', clientId: string, name: string, email: string, text: string}} Leave
 * @typedef {Message | Click | Rate | Leave} KeptFrame
 * @typedef {{type: 'attachment', clientId: string, name: string}} KeptFile posted beside the line
 * @typedef {KeptFrame | KeptFile} Kept
 *
 * @typedef {{type: 'hello', token: string | null, page: Page, language: string, device: string, browser: string,
 *     hidden: boolean}} Hello
 * @typedef {KeptFrame | Hello | {type: 'typing', on: boolean} | {type: 'seen', eventId: string}
 *     | {type: 'moved', page: Page} | {type: 'box', open: boolean} | {type: 'hidden', hidden: boolean}
 *     | ({type: 'identify'} & Person) | {type: 'ping'}} Outgoing
 *
 * @typedef {{type: 'welcome', token: string, said: Said[], agents: {online: boolean}, textField: boolean}} Welcome
 * @typedef {Welcome
 *     | ({type: 'said'} & Said)
 *     | {type: 'accepted', clientId: string, eventId: string, at: string}
 *     | {type: 'refused', clientId: string, why: Why, retryAfterSeconds: number | null}
 *     | {type: 'typing', on: boolean, name: string | null}
 *     | {type: 'seen', eventId: string}
 *     | {type: 'agents', online: boolean}
 *     | {type: 'text-field', usable: boolean}
 *     | {type: 'bye', reason: 'blocked' | 'erased' | 'closing'}
 *     | {type: 'pong'}} Incoming
 */

/** Characters in a message. */
export const LONGEST_TEXT = 5000;

/** Bytes of a file, and points of a picture. */
export const LARGEST_FILE = 10 * 1024 * 1024;
export const MOST_PIXELS = 40_000_000;

/** Characters of a page's address and title that are told. */
export const LONGEST_URL = 2000;
export const LONGEST_TITLE = 300;
