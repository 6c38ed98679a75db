import type { Bump } from '@docfacts/schema'
import { counted } from '../output/progress.ts'
import type { Look, Style } from '../output/style.ts'
import { type DiffReport, isTooMuch, type Judged } from './report.ts'

const looks: Record<Bump, Look> = { major: 'red', minor: 'yellow', patch: 'cyan', none: 'dim' }

/**
 * A diff for people: the bump, then the changes rule by rule, the gravest first, each with what was, what is, and the code
 * that would notice.
 *
 *     minor: 2 changes
 *
 *     fact-added (minor) Something is said that was not said before.
 *       kite.crew.abc234
 *         + “One” (kites.md:7)
 *         > facts.filter(({ id }) => id.startsWith("kite.crew.")).map(({ value }) => value) // one more
 */
export function diffText(report: DiffReport, style: Style): string {
  const { bump, changes } = report
  if (changes.length === 0) return 'none: the facts are the same\n'
  const lines = [`${style(looks[bump], style('bold', bump))}: ${counted(changes.length, 'change')}`]
  let heading = ''
  for (const change of changes) {
    const next = `${style('bold', change.kind)} (${change.bump}) ${style('dim', change.why)}`
    if (next !== heading) lines.push('', next)
    heading = next
    lines.push(...changeLines(change, style))
  }
  const tooMuch = changes.filter((change) => isTooMuch(change, report))
  if (tooMuch.length > 0) {
    lines.push(
      '',
      style('red', `${counted(tooMuch.length, 'change')} ask for more than ${report.declared}, which is declared`)
    )
  }
  return `${lines.join('\n')}\n`
}

function changeLines({ id, before, after, notice }: Judged, style: Style): string[] {
  return [
    `  ${id}`,
    ...before.map((text) => `    ${style('red', `- ${text}`)}`),
    ...after.map((text) => `    ${style('green', `+ ${text}`)}`),
    `    ${style('dim', `> ${notice}`)}`
  ]
}
