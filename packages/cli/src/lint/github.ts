import type { Severity } from '../build/message.ts'
import { escapeData, escapeProperty } from '../output/github-commands.ts'
import type { Finding } from './finding.ts'
import type { Report } from './formats.ts'

const commands: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice' }

/** Workflow commands of GitHub Actions, which it shows beside the lines: `::warning file=a.md,line=3,title=rule::reason`. */
export const githubReport: Report = (findings) => findings.map(annotation).join('')

function annotation({ path, reason, rule, severity, place, related = [] }: Finding): string {
  const properties: string[] = [`file=${escapeProperty(path)}`]
  if (place !== undefined) {
    properties.push(`line=${place.start.line}`, `endLine=${place.end.line}`)
    // Columns of an annotation are those of one line only.
    if (place.start.line === place.end.line)
      properties.push(`col=${place.start.column}`, `endColumn=${place.end.column}`)
  }
  properties.push(`title=${escapeProperty(rule)}`)
  const others = related.map((other) => `${other.path}:${other.place.start.line}: ${other.reason}`)
  return `::${commands[severity]} ${properties.join(',')}::${escapeData([reason, ...others].join('\n'))}\n`
}
