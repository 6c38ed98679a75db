import { messagesText } from '../output/report-messages.ts'
import type { Finding } from './finding.ts'
import type { Report } from './formats.ts'

/** The report for people: a heading a file, a line a finding, the other side of a conflict below it, the count at the end. */
export const textReport: Report = (findings, { color }) => {
  if (findings.length === 0) return 'no problems\n'
  return messagesText(findings.map(withRelated), color)
}

function withRelated(finding: Finding): Finding {
  if (finding.related === undefined || finding.related.length === 0) return finding
  const places = finding.related.map(({ path, place, reason }) => `${path}:${place.start.line}: ${reason}`)
  return { ...finding, note: [...(finding.note === undefined ? [] : [finding.note]), ...places].join('\n') }
}
