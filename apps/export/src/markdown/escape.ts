// In a bare address backslashes would not be escapes.
const bareAddress = /(https?|ftp|www)([:.])/gi
const marks = /[\\`*_{}[\]<>|~&$^]/g

/**
 * Plain text as one line of Markdown that reads as exactly that text, blanks folded. Forges still make links of bare
 * web and mail addresses.
 *
 * `1. *x* | <b>` → `1\. \*x\* \| \<b\>`
 */
export function escapeMarkdown(text: string): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim()
  return line
    .replace(marks, '\\$&')
    .replace(bareAddress, '$1\\$2')
    .replace(/^\d{1,9}(?=[.)])/, '$&\\')
    .replace(/^[#+\-=:]/, '\\$&')
}

/** Plain text as a code span, blanks folded: for paths and commands. */
export function codeSpan(text: string): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim()
  const runs = line.match(/`+/g) ?? []
  const fence = '`'.repeat(Math.max(0, ...runs.map((run) => run.length)) + 1)
  const pad = line.startsWith('`') || line.endsWith('`') || line === '' ? ' ' : ''
  return `${fence}${pad}${line}${pad}${fence}`
}

/** A fenced block that the code cannot close. */
export function codeBlock(code: string, language: string): string {
  const runs = code.match(/`{3,}/g) ?? []
  const fence = '`'.repeat(Math.max(2, ...runs.map((run) => run.length)) + 1)
  return `${fence}${language.replace(/[^\w+#.-]/g, '')}\n${code.replace(/\n$/, '')}\n${fence}`
}
