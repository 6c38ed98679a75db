const MARKS =
  /(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F|[\u2600-\u27BF])(?:\uFE0F|\u200D|[\u{1F3FB}-\u{1F3FF}])*/gu
/** What every one of `MARKS` has a part of, to pass over texts without. */
const MARKED = /[\u2300-\u2BFF\uD800-\uDFFF]|\uFE0F|\u20E3/
/** A number in keys before what it counts: `1️⃣2️⃣ Wind`. */
const COUNTED = /^\s*(?:[\d#*]\uFE0F?\u20E3)+\s*(?=\S)/
/** A space that a mark leaves before the end of a clause. */
const STRANDED = / +([.,;:!?])(?=\s|$)/g
const HIDDEN = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g
const TIDY_WORD = String.raw`[!-~\u00A1-\u00AC\u00AE-\u167F\u1681-\u1FFF\u2010\u2012-\u2027\u2030-\u205E\u2070-\u22FF\u3001-\uD7FF]+`
/** Words of characters that none of these has, with single spaces within: most texts, and tidy as they are. */
const TIDY = new RegExp(`^${TIDY_WORD}(?: ${TIDY_WORD})*$`)

/** Spaces that are not single and plain. */
const SPACES = / \s+|[^\S ]\s*/g

/**
 * The text as a value that a person can read alone: no emoji marks and numbers in keys, no hidden characters, single spaces.
 *
 * `✅  Fast (Seconds)` → `Fast (Seconds)`; the non-breaking hyphen U+2011 → `-`.
 */
export function tidy(text: string): string {
  if (TIDY.test(text)) return text
  const bare = MARKED.test(text) ? text.replace(COUNTED, '').replace(MARKS, '').replace(STRANDED, '$1') : text
  return bare
    .replace(HIDDEN, '')
    .replace(/\u2011/g, '-')
    .replace(SPACES, ' ')
    .trim()
}
