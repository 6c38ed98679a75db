import { counted } from '../output/progress.ts'
import { type DiffReport, isTooMuch, type Judged } from './report.ts'

/** Characters of the longest comment that GitHub takes. */
const longest = 65_536

/** Room for the line that tells how many changes are left out. */
const tail = 100

/** A diff for a pull request: a heading a rule, an item a change; cut before it is longer than a comment may be. */
export function diffMarkdown(report: DiffReport): string {
  const { bump, changes } = report
  if (changes.length === 0) return `**No change of facts** in ${code(report.name)}.\n`
  const pieces = [
    `**${bump}**: ${counted(changes.length, 'change')} of facts in ${code(report.name)}\n`,
    declaredText(report)
  ]
  let length = pieces.join('').length
  let heading = ''
  for (const [index, change] of changes.entries()) {
    const next = `\n### ${change.kind} (${change.bump})\n\n${change.why}\n\n`
    const piece = (next === heading ? '' : next) + itemOf(change)
    heading = next
    length += piece.length
    if (length > longest - tail) {
      pieces.push(`\n… and ${counted(changes.length - index, 'more change')}\n`)
      break
    }
    pieces.push(piece)
  }
  return pieces.join('')
}

function declaredText(report: DiffReport): string {
  if (report.declared === undefined) return ''
  const enough = report.changes.every((change) => !isTooMuch(change, report))
  const verdict = enough ? 'which is enough' : '**which is too little**; `docfacts changeset` writes what is needed'
  return `\nThe changesets declare ${report.declared}, ${verdict}.\n`
}

function itemOf({ id, before, after, notice }: Judged): string {
  const lines = [`- ${code(id)}`]
  for (const text of before) lines.push(`  - before: ${escapeMarkdown(text)}`)
  for (const text of after) lines.push(`  - after: ${escapeMarkdown(text)}`)
  lines.push(`  - noticed by ${code(notice)}`)
  return `${lines.join('\n')}\n`
}

/** An inline code whose fence is longer than any run of backticks in it. */
export function code(text: string): string {
  const longestRun = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length))
  const fence = '`'.repeat(longestRun + 1)
  return longestRun === 0 ? fence + text + fence : `${fence} ${text} ${fence}`
}

/** Text as it is: no markup, no mention of people or issues. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>|~#@&]/g, (mark) => (mark === '@' || mark === '#' ? `${mark}\u2060` : `\\${mark}`))
}
