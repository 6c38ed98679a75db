import type { Severity } from '../build/message.ts'
import { usageError } from '../user-error.ts'
import type { Finding } from './finding.ts'

/** What a rule may be set to. */
export type Setting = Severity | 'off'

/** A rule name, or the beginning of some followed by `*`, and what it is set to. */
export type RuleSetting = readonly [pattern: string, setting: Setting]

const settings: Readonly<Record<string, Setting>> = {
  off: 'off',
  info: 'info',
  warn: 'warning',
  warning: 'warning',
  error: 'error'
}

/**
 * Reads a setting such as `error` or `warn`.
 *
 * @throws {UserError} for any other word.
 */
export function readSetting(pattern: string, value: unknown): RuleSetting {
  const setting = typeof value === 'string' && Object.hasOwn(settings, value) ? settings[value] : undefined
  if (setting !== undefined) return [pattern, setting]
  throw usageError(
    `Unexpected severity ${JSON.stringify(value)} for the rule \`${pattern}\`, expected off, info, warning or error`
  )
}

/**
 * Reads `conflict=error`.
 *
 * @throws {UserError} when it has another form.
 */
export function parseRuleSetting(text: string): RuleSetting {
  const at = text.indexOf('=')
  if (at < 1) throw usageError(`Unexpected rule \`${text}\`, expected a name and a severity such as conflict=error`)
  return readSetting(text.slice(0, at), text.slice(at + 1))
}

/** Findings with the severities that were set, those that are off left out; of several settings the last one counts. */
export function applySettings(findings: readonly Finding[], chosen: readonly RuleSetting[]): Finding[] {
  const result: Finding[] = []
  for (const finding of findings) {
    const setting = chosen.findLast(([pattern]) => matches(pattern, finding.rule))?.[1] ?? finding.severity
    if (setting !== 'off') result.push({ ...finding, severity: setting })
  }
  return result
}

function matches(pattern: string, rule: string): boolean {
  return pattern.endsWith('*') ? rule.startsWith(pattern.slice(0, -1)) : rule === pattern
}
