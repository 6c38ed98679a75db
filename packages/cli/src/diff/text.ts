import { type Bump, type Diff, reasons } from '@docfacts/schema'
import { counted } from '../output/progress.ts'
import type { Look, Style } from '../output/style.ts'
import { type Described, describe } from './describe.ts'

const looks: Record<Bump, Look> = { major: 'red', minor: 'yellow', patch: 'cyan', none: 'dim' }

/**
 * A diff for people: the bump, then the changes rule by rule, the gravest first, each with what was and what is.
 *
 *     minor: 2 changes
 *
 *     fact-added (minor) Something is said that was not said before.
 *       kite.crew.abc234
 *         + “One” (kites.md:7)
 */
export function diffText({ bump, changes }: Diff, style: Style): string {
  if (changes.length === 0) return 'none: the facts are the same\n'
  const lines = [`${style(looks[bump], style('bold', bump))}: ${counted(changes.length, 'change')}`]
  let rule = ''
  for (const change of changes.map(describe)) {
    if (change.kind !== rule) {
      rule = change.kind
      lines.push('', `${style('bold', rule)} (${change.bump}) ${style('dim', reasons[change.kind])}`)
    }
    lines.push(...changeLines(change, style))
  }
  return `${lines.join('\n')}\n`
}

function changeLines({ id, before, after }: Described, style: Style): string[] {
  return [
    `  ${id}`,
    ...before.map((text) => `    ${style('red', `- ${text}`)}`),
    ...after.map((text) => `    ${style('green', `+ ${text}`)}`)
  ]
}
