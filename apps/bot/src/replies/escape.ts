/**
 * Text of a document or a person, made harmless: no Markdown, no mention, no invisible or direction-turning characters.
 *
 * 'see **this** @everyone' → 'see \*\*this\*\* @\u200beveryone'
 */
export function escapeMarkdown(text: string): string {
  return clean(text)
    .replace(/[\\*_~`|>#[\]()<]/g, '\\$&')
    .replace(/@/g, '@\u200b')
    .replace(/^(\s*\d*)([-+.])(?=\s)/, '$1\\$2')
    .replace(/:\/\//g, ':\u200b//')
}

/** The text of a code block: nothing can end the block, nothing is invisible. */
export function escapeCode(text: string): string {
  return text.split('\n').map(clean).join('\n').replace(/```/g, '`\u200b`\u200b`')
}

/** One line without control, zero-width and direction characters; Discord shows none of them, but obeys some. */
export function clean(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u200b\u2060-\u2064\ufeff\u00ad\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/gu, '')
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
}
