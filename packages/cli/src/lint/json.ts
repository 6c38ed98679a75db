import type { Report } from './formats.ts'

/** The findings as they are: `{ findings: [{ path, reason, rule, severity, place?, related? }], counts }`. */
export const jsonReport: Report = (findings) => {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const { severity } of findings) counts[severity]++
  return `${JSON.stringify({ findings, counts }, undefined, 2)}\n`
}
