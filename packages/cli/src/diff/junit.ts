import { type DiffReport, isTooMuch, type Judged } from './report.ts'

/**
 * A diff as JUnit XML: a suite a rule, a case a change. One that asks for more than is declared is a failure; where nothing
 * is declared, none is.
 */
export function diffJunit(report: DiffReport): string {
  const suites = Map.groupBy(report.changes, ({ kind }) => kind)
  const failures = report.changes.filter((change) => isTooMuch(change, report)).length
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${escapeXml(report.name)}" tests="${report.changes.length}" failures="${failures}">`
  ]
  for (const [kind, changes] of suites) {
    const failed = changes.filter((change) => isTooMuch(change, report)).length
    lines.push(`  <testsuite name="${kind}" tests="${changes.length}" failures="${failed}">`)
    for (const change of changes) lines.push(...caseOf(change, report))
    lines.push('  </testsuite>')
  }
  return `${lines.join('\n')}\n</testsuites>\n`
}

function caseOf(change: Judged, report: DiffReport): string[] {
  const { id, kind, bump, why, before, after, notice } = change
  const text = [...before.map((one) => `- ${one}`), ...after.map((one) => `+ ${one}`), notice].join('\n')
  const head = `    <testcase classname="${kind}" name="${escapeXml(id)}">`
  if (!isTooMuch(change, report)) return [head, `      <system-out>${escapeXml(text)}</system-out>`, '    </testcase>']
  const message = `${bump} is required, ${report.declared} is declared. ${why}`
  return [head, `      <failure message="${escapeXml(message)}">${escapeXml(text)}</failure>`, '    </testcase>']
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;'
}

/** Text without marks of XML, and without characters that XML cannot hold. */
function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/[&<>"\n]/g, (mark) => entities[mark] ?? mark)
}
