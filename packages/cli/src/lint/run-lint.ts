import type { ParserName } from '@docfacts/core'
import { type BuildRequest, bookOf, build } from '../build/build.ts'
import { compareMessages } from '../build/message.ts'
import { shownPath } from '../build/shown-path.ts'
import type { ExitCode } from '../command.ts'
import { readConfig } from '../config.ts'
import { type Io, write } from '../io.ts'
import { hasColor } from '../output/style.ts'
import { version } from '../version.ts'
import { conflictFindings } from './conflict-findings.ts'
import type { Finding } from './finding.ts'
import { lintFormats } from './formats.ts'
import { applySettings, parseRuleSetting, type RuleSetting, readSetting } from './severities.ts'

/** What `docfacts lint` was asked to do. */
export interface LintRequest {
  readonly paths: readonly string[]
  readonly format: keyof typeof lintFormats
  readonly lexicon?: string
  /** Such as `conflict=error`. */
  readonly rule?: readonly string[]
  readonly config?: string
  readonly maxWarnings?: number
  /** Whether the text tells infos too. */
  readonly verbose?: boolean
  readonly workers?: number
  readonly parser?: ParserName
}

/** Compiles the documents, writes nothing, and reports on them. */
export async function runLint(request: LintRequest, io: Io): Promise<ExitCode> {
  const settings = await readSettings(request, io)
  const built = await build(await sourcesOf(request, io), io)
  const { messages, root } = built
  const conflicts = conflictFindings(bookOf(built), (path) => shownPath(root, path, io))
  const findings = applySettings([...messages, ...conflicts], settings).sort(compareMessages)
  const report = lintFormats[request.format]
  const options = { color: hasColor(io.stdout, io.env), version: version(), verbose: request.verbose }
  await write(io.stdout, report(findings, options))
  return isFailure(findings, request.maxWarnings) ? 1 : 0
}

/** What the request names, or else the documents and the lexicon of the content package in this folder. */
async function sourcesOf(request: LintRequest, io: Io): Promise<BuildRequest> {
  if (request.paths.length > 0) return request
  const { documents = ['.'], lexicon } = await readConfig(request.config, io)
  return { ...request, paths: documents, lexicon: request.lexicon ?? lexicon }
}

/** Those of the configuration first, so that the command line has the last word. */
async function readSettings(request: LintRequest, io: Io): Promise<RuleSetting[]> {
  const given = (request.rule ?? []).map(parseRuleSetting)
  const { rules = {} } = await readConfig(request.config, io)
  return [...Object.entries(rules).map(([pattern, setting]) => readSetting(pattern, setting)), ...given]
}

function isFailure(findings: readonly Finding[], maxWarnings = Number.POSITIVE_INFINITY): boolean {
  const warnings = findings.filter(({ severity }) => severity === 'warning').length
  return warnings > maxWarnings || findings.some(({ severity }) => severity === 'error')
}
