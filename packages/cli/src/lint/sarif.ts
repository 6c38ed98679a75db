import { createHash } from 'node:crypto'
import type { Place, Severity } from '../build/message.ts'
import type { Finding } from './finding.ts'
import type { Report } from './formats.ts'
import { describeRule, ruleUrl } from './rules.ts'

const levels: Record<Severity, 'error' | 'warning' | 'note'> = { error: 'error', warning: 'warning', info: 'note' }

/** SARIF 2.1.0, as code scanning takes it. */
export const sarifReport: Report = (findings, { version }) => {
  const rules = [...new Set(findings.map(({ rule }) => rule))].sort()
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'docfacts',
            semanticVersion: version,
            informationUri: 'https://github.com/docfacts/docfacts',
            rules: rules.map((id) => ({ id, shortDescription: { text: describeRule(id) }, helpUri: ruleUrl(id) }))
          }
        },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => result(finding, rules.indexOf(finding.rule)))
      }
    ]
  }
  return `${JSON.stringify(log, undefined, 2)}\n`
}

function result(finding: Finding, ruleIndex: number): object {
  const { path, reason, rule, severity, place, related = [] } = finding
  const relatedLocations = related.map((other, id) => ({
    id,
    ...location(other.path, other.place),
    message: { text: other.reason }
  }))
  return {
    ruleId: rule,
    ruleIndex,
    level: levels[severity],
    message: { text: reason },
    locations: [location(path, place)],
    ...(relatedLocations.length === 0 ? {} : { relatedLocations }),
    partialFingerprints: { 'docfacts/v1': fingerprint(finding) }
  }
}

function location(path: string, place: Place | undefined): { physicalLocation: object } {
  const artifactLocation = { uri: path.split('/').map(encodeURIComponent).join('/') }
  if (place === undefined) return { physicalLocation: { artifactLocation } }
  const { start, end } = place
  const region = { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column }
  return { physicalLocation: { artifactLocation, region } }
}

/** Stays the same when lines above it come and go. */
function fingerprint({ path, rule, reason }: Finding): string {
  return createHash('sha256')
    .update(JSON.stringify([path, rule, reason]))
    .digest('hex')
    .slice(0, 32)
}
