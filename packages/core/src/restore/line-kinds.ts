/** Whether a line reads like code or what a terminal prints, rather than like words. */
export function isCodeLine(line: string): boolean {
  return CODE.test(line.trim())
}

const CODE = new RegExp(
  [
    String.raw`^(?:[$#>%] |//|/\*|\*/|#!|@\w+(?:\(|$)|<[/!?\w]|[{}()[\]]|\.{1,2}/|--?\w)`,
    String.raw`[{;\\]$`,
    String.raw`^(?:const|let|var|function|return|import|from|export|class|def|if|for|while|switch|public|private|static|package|func|fn|use|using|namespace|sudo|cd|echo|curl|npm|npx|yarn|pip|git|docker|kubectl|apt|apt-get|brew|make|SELECT|INSERT|UPDATE|DELETE|CREATE|ALTER|DROP)\s+\S+(?:.*[(){}=;:"'./-]|$)`,
    String.raw`^[\w.$-]+\s*(?::=|=>|[-+*/]?=)\s*\S`,
    String.raw`^[\w.-]+:(?:\s+[\w"'./[{-][^ ]*)?$`,
    String.raw`^- [\w.-]+:(?:\s|$)`,
    String.raw`\w\((?:[^()]*)\)\s*[;{]?$`,
    '^[A-Z][A-Z0-9_]{2,}=',
    String.raw`\s--\w[^.!?]*$`
  ].join('|'),
  'u'
)

/**
 * Whether lines are prose that was wrapped at a column: each line but the last is so long that the next word would not have fitted.
 *
 * Lists, verse and tables have short lines before long ones.
 */
export function isWrapped(lines: readonly string[]): boolean {
  const width = Math.max(...lines.map((line) => line.length))
  const breaks = lines.slice(1).map((next, index) => ({ before: lines[index] ?? '', next }))
  const fitting = breaks.filter(({ before, next }) => before.length + 1 + (/^\S*/.exec(next)?.[0].length ?? 0) > width)
  const isLower = breaks.filter(({ next }) => /^\p{Ll}/u.test(next)).length * 2 >= breaks.length && width > 50
  return fitting.length === breaks.length ? width > 50 && width < 140 && breaks.length > 1 : isLower
}
