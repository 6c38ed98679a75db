import { escapeData, escapeProperty } from '../output/github-commands.ts'
import { placeOf } from './describe.ts'
import { type DiffReport, isTooMuch, type Judged } from './report.ts'

/** Annotations that GitHub shows of one step. */
const most = 50

/** Workflow commands of GitHub Actions: an error for each change that asks for more than is declared, else a notice. */
export function diffGithub(report: DiffReport): string {
  const errors = report.changes.filter((change) => isTooMuch(change, report))
  const others = report.changes.filter((change) => !isTooMuch(change, report))
  return [...errors, ...others]
    .slice(0, most)
    .map((change) => annotation(change, report))
    .join('')
}

function annotation(judged: Judged, report: DiffReport): string {
  const { change, kind, id, bump, why, before, after } = judged
  const place = placeOf(change)
  const folder = report.folder === undefined ? '' : `${report.folder}/`
  const properties = [
    ...(place === undefined
      ? []
      : [`file=${escapeProperty(folder + place.path)}`, `line=${place.position.start.line}`]),
    `title=${escapeProperty(`${kind} (${bump})`)}`
  ]
  const text = [id, ...before.map((one) => `- ${one}`), ...after.map((one) => `+ ${one}`), why].join('\n')
  return `::${isTooMuch(judged, report) ? 'error' : 'notice'} ${properties.join(',')}::${escapeData(text)}\n`
}
