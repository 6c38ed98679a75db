/** Emoji of the bot as drawings of 16 pixels, in place of a font with colours. */
const icons: Readonly<Record<string, string>> = {
  '📚': '<rect x="1" y="2" width="4" height="12" rx="1" fill="#3ba55d"/><rect x="6" y="2" width="4" height="12" rx="1" fill="#5865f2"/><path d="M10.6 3.4l3-.8 2.2 10.6-3 .8z" fill="#ed4245"/>',
  '🗣': '<circle cx="6" cy="5" r="3.4" fill="#8ea1e1"/><path d="M0.5 14c0-3.4 2.4-5 5.5-5s5.5 1.6 5.5 5z" fill="#8ea1e1"/><path d="M11.5 3.2q1.8 1.8 0 3.6M13.4 1.8q3 3.2 0 6.4" stroke="#dbdee1" stroke-width="1.3" fill="none" stroke-linecap="round"/>',
  '⚖': '<path d="M8 1.5v12M4 14h8M2.5 3.8h11" stroke="#f0b232" stroke-width="1.4" stroke-linecap="round"/><path d="M0.5 9.5L3 4l2.5 5.5a2.5 2.2 0 0 1-5 0zM10.5 9.5L13 4l2.5 5.5a2.5 2.2 0 0 1-5 0z" fill="#f0b232"/>',
  '👍': '<path d="M1 7h3v7H1zM5 7.2L8 1.2q2.4 0 1.7 3L9.2 6H14q1.5.3 1.2 1.8L14 12.8q-.4 1.2-1.7 1.2H7L5 13z" fill="#ffcc4d"/>',
  '👎': '<path d="M1 9h3V2H1zM5 8.8L8 14.8q2.4 0 1.7-3L9.2 10H14q1.5-.3 1.2-1.8L14 3.2q-.4-1.2-1.7-1.2H7L5 3z" fill="#ffcc4d"/>',
  '🗑': '<path d="M3 5h10l-.9 9.2q-.1.8-.9.8H4.8q-.8 0-.9-.8z" fill="#99aab5"/><rect x="2" y="2.8" width="12" height="1.6" rx=".6" fill="#ccd6dd"/><rect x="6" y="1.2" width="4" height="2" rx=".6" fill="#ccd6dd"/>',
  '💬': '<path d="M3 1.5h10q2 0 2 2v6q0 2-2 2H8l-4 3.5v-3.5H3q-2 0-2-2v-6q0-2 2-2z" fill="#bdddf4"/><circle cx="5" cy="6.5" r="1" fill="#4e5058"/><circle cx="8" cy="6.5" r="1" fill="#4e5058"/><circle cx="11" cy="6.5" r="1" fill="#4e5058"/>',
  '📄': '<path d="M3 1h7l3.5 3.5V15H3z" fill="#e1e8ed"/><path d="M10 1v3.5h3.5z" fill="#99aab5"/><path d="M5 7h6M5 9.3h6M5 11.6h4" stroke="#5865f2"/>',
  '⚠': '<path d="M8 1.2q.7 0 1.1.7l6.3 11.4q.7 1.5-.9 1.7H1.5q-1.6-.2-.9-1.7L6.9 1.9q.4-.7 1.1-.7z" fill="#ffcc4d"/><rect x="7.2" y="5.2" width="1.6" height="5" rx=".8" fill="#231f20"/><circle cx="8" cy="12.3" r="1" fill="#231f20"/>',
  '✅': '<rect x="1" y="1" width="14" height="14" rx="2.5" fill="#3ba55d"/><path d="M4 8.3l2.8 2.8L12 5" stroke="#fff" stroke-width="2" fill="none" stroke-linecap="round" stroke-linejoin="round"/>',
  '🔎': '<circle cx="9.5" cy="6.5" r="4.6" fill="#bdddf4" stroke="#66757f" stroke-width="1.6"/><path d="M6 10.2L1.8 14.4" stroke="#66757f" stroke-width="2.4" stroke-linecap="round"/>'
}

/** A drawing for an emoji at a place; undefined where there is none. */
export function iconOf(emoji: string, x: number, y: number, size = 16): string | undefined {
  const drawn = icons[emoji.replaceAll('\ufe0f', '')]
  return drawn === undefined ? undefined : `<g transform="translate(${x} ${y}) scale(${size / 16})">${drawn}</g>`
}
