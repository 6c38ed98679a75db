import { reporter } from 'vfile-reporter'
import { compareMessages, type Message, toFiles } from '../build/message.ts'
import { restoredPrefix } from '../build/summary.ts'
import type { Io } from '../io.ts'
import { write } from '../io.ts'
import { printable } from './printable.ts'
import { counted } from './progress.ts'
import { hasColor } from './style.ts'

/** Messages that a build shows before it points to `docfacts lint`. */
const shown = 50

/**
 * Prints messages to stderr in the style of vfile-reporter: errors all, of the others no more than a screen or two.
 * Restorations are left to the summary, which counts them, and to lint, which shows them.
 */
export async function reportMessages(messages: readonly Message[], io: Io): Promise<void> {
  const errors = messages.filter(({ severity }) => severity === 'error')
  const others = messages.filter(({ severity, rule }) => severity === 'warning' && !rule.startsWith(restoredPrefix))
  if (errors.length + others.length === 0) return
  const chosen = [...errors, ...others.slice(0, shown)].sort(compareMessages)
  await write(io.stderr, messagesText(chosen, hasColor(io.stderr, io.env)))
  if (others.length > shown) {
    await write(io.stderr, `… and ${counted(others.length - shown, 'more warning')}; \`docfacts lint\` shows all\n`)
  }
}

/** The messages as vfile-reporter prints them: a heading a file, a line a message, the count at the end. */
export function messagesText(messages: readonly Message[], color: boolean): string {
  if (messages.length === 0) return ''
  return `${reporter(toFiles(printable(messages)), { color, quiet: true, verbose: true })}\n`
}
