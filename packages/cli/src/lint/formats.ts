import type { Finding } from './finding.ts'
import { githubReport } from './github.ts'
import { jsonReport } from './json.ts'
import { sarifReport } from './sarif.ts'
import { textReport } from './text.ts'

/** What a report is made from, beside the findings. */
export interface ReportOptions {
  readonly color: boolean
  /** Whether people are told of what is written on purpose too; other formats always tell. */
  readonly verbose?: boolean | undefined
  /** Version of docfacts. */
  readonly version: string
}

/** Writes findings, ordered already, in one format. */
export type Report = (findings: readonly Finding[], options: ReportOptions) => string

/** All formats of `docfacts lint`. A new one is one file here and one line below. */
export const lintFormats: Readonly<Record<'text' | 'json' | 'sarif' | 'github', Report>> = {
  text: textReport,
  json: jsonReport,
  sarif: sarifReport,
  github: githubReport
}
