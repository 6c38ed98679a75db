import type { Step } from '@docfacts/schema'
import { cut } from './cut.ts'
import { escapeCode, escapeMarkdown } from './escape.ts'

/** A numbered line a step, with its command in a code block below. */
export function stepLines(steps: readonly Step[]): string[] {
  return steps.map(({ text, command }, index) => {
    const line = `${index + 1}. ${escapeMarkdown(cut(text, 400))}`
    return command === undefined ? line : `${line}\n${codeBlock(command, 'sh')}`
  })
}

/** Code that nothing in it can end; at most 800 characters. */
export function codeBlock(code: string, language = ''): string {
  const safe = language.replace(/[^a-z0-9+#-]/g, '')
  return `\`\`\`${safe}\n${cut(escapeCode(code), 800)}\n\`\`\``
}
