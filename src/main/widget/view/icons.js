const SVG = 'http://www.w3.org/2000/svg';

/** Paths on a field of 24 × 24, drawn as lines. */
const PATHS = {
  chat: 'M21 11.5a8.4 8.4 0 0 1-9 8.4 9.6 9.6 0 0 1-3.3-.6L3.5 21l1.4-4.4A8.1 8.1 0 0 1 3 11.5 8.7 8.7 0 0 1 12 3a8.7 8.7 0 0 1 9 8.5Z',
  down: 'm6 9 6 6 6-6',
  close: 'M6 6l12 12M18 6 6 18',
  send: 'M4.5 12 3.6 4.6a.6.6 0 0 1 .9-.6L21 11.4a.6.6 0 0 1 0 1.2L4.5 20a.6.6 0 0 1-.9-.6L4.5 12Zm0 0h8',
  robot: 'M12 4.5V7M8 7h8a3 3 0 0 1 3 3v5a3 3 0 0 1-3 3H8a3 3 0 0 1-3-3v-5a3 3 0 0 1 3-3ZM2.5 12v2M21.5 12v2M9.5 12v1M14.5 12v1',
  warning: 'M12 8v5M12 16.2v.3M10.5 4 3 17.3A1.7 1.7 0 0 0 4.5 20h15a1.7 1.7 0 0 0 1.5-2.7L13.5 4a1.7 1.7 0 0 0-3 0Z',
  clip: 'm20 11.5-8.2 8.2a5 5 0 0 1-7.1-7.1l8.5-8.5a3.3 3.3 0 0 1 4.7 4.7l-8.5 8.5a1.7 1.7 0 0 1-2.4-2.4l7.8-7.7',
  file: 'M13.5 3H7a2 2 0 0 0-2 2v14a2 2 0 0 0 2 2h10a2 2 0 0 0 2-2V8.5L13.5 3Zm0 0v5.5H19M8.5 13h7M8.5 16.5h5',
  save: 'M12 4v11m-4.5-4.5L12 15l4.5-4.5M5 19.5h14',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM4.5 20a7.5 7.5 0 0 1 15 0',
  bad: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM8.5 16a4.2 4.2 0 0 1 7 0M9 9.5v.6M15 9.5v.6',
  normal: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM8.5 15h7M9 9.5v.6M15 9.5v.6',
  good: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM8.5 14a4.2 4.2 0 0 0 7 0M9 9.5v.6M15 9.5v.6',
};

/**
 * A picture that says nothing beyond the words beside it.
 *
 * @param {keyof typeof PATHS} name
 */
export function icon(name) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('class', 'icon');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', PATHS[name]);
  svg.append(path);
  return svg;
}
