const MARKS =
  /(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F|[\u2600-\u27BF])(?:\uFE0F|\u200D|[\u{1F3FB}-\u{1F3FF}])*/gu
const HIDDEN = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g
/** Printable ASCII with single spaces within: most texts, and tidy as they are. */
const TIDY = /^[!-~]+(?: [!-~]+)*$/

/**
 * The text as a value that a person can read alone: no emoji marks, no hidden characters, single spaces.
 *
 * `✅  Fast (Seconds)` → `Fast (Seconds)`; the non-breaking hyphen U+2011 → `-`.
 */
export function tidy(text: string): string {
  if (TIDY.test(text)) return text
  return text
    .replace(MARKS, '')
    .replace(HIDDEN, '')
    .replace(/\u2011/g, '-')
    .replace(/[\s\u00A0]+/g, ' ')
    .trim()
}
