import { messagesText } from '../output/report-messages.ts'
import type { Finding } from './finding.ts'
import type { Report } from './formats.ts'

/**
 * The report for people: a heading a file, a line a finding, the other side of a conflict below it, the count at the end.
 * Infos are counted, and told where that is wished.
 */
export const textReport: Report = (findings, { color, verbose = false }) => {
  const shown = verbose ? findings : findings.filter(({ severity }) => severity !== 'info')
  const left = findings.length - shown.length
  const rest = left === 0 ? '' : `${left} ${left === 1 ? 'info' : 'infos'} left out, --verbose tells them\n`
  return `${shown.length === 0 ? 'no problems\n' : messagesText(shown.map(withRelated), color)}${rest}`
}

function withRelated(finding: Finding): Finding {
  if (finding.related === undefined || finding.related.length === 0) return finding
  const places = finding.related.map(({ path, place, reason }) => `${path}:${place.start.line}: ${reason}`)
  return { ...finding, note: [...(finding.note === undefined ? [] : [finding.note]), ...places].join('\n') }
}
