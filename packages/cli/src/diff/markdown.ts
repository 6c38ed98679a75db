import { type Diff, reasons } from '@docfacts/schema'
import { counted } from '../output/progress.ts'
import { type Described, describe } from './describe.ts'

/** Characters of the longest comment that GitHub takes. */
const longest = 65_536

/** Room for the line that tells how many changes are left out. */
const tail = 100

/** A diff for a pull request: a heading a rule, an item a change; cut before it is longer than a comment may be. */
export function diffMarkdown({ bump, changes }: Diff): string {
  if (changes.length === 0) return '**No change of facts.**\n'
  const pieces = [`**${bump}**: ${counted(changes.length, 'change')} of facts\n`]
  let length = pieces[0]?.length ?? 0
  let rule = ''
  for (const [index, change] of changes.map(describe).entries()) {
    const piece = (change.kind === rule ? '' : headingOf(change)) + itemOf(change)
    rule = change.kind
    length += piece.length
    if (length > longest - tail) {
      pieces.push(`\n… and ${counted(changes.length - index, 'more change')}\n`)
      break
    }
    pieces.push(piece)
  }
  return pieces.join('')
}

function headingOf({ kind, bump }: Described): string {
  return `\n### ${kind} (${bump})\n\n${reasons[kind]}\n\n`
}

function itemOf({ id, before, after }: Described): string {
  const lines = [`- ${code(id)}`]
  for (const text of before) lines.push(`  - before: ${escapeMarkdown(text)}`)
  for (const text of after) lines.push(`  - after: ${escapeMarkdown(text)}`)
  return `${lines.join('\n')}\n`
}

/** An inline code whose fence is longer than any run of backticks in it. */
function code(text: string): string {
  const longestRun = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length))
  const fence = '`'.repeat(longestRun + 1)
  return longestRun === 0 ? fence + text + fence : `${fence} ${text} ${fence}`
}

/** Text as it is: no markup, no mention of people or issues. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>|~#@&]/g, (mark) => (mark === '@' || mark === '#' ? `${mark}\u2060` : `\\${mark}`))
}
