import { type Bump, type Change, type ChangeKind, demanded, type Fact, type Preset, presets } from '@docfacts/schema'
import { isRecord } from '../config.ts'
import { usageError } from '../user-error.ts'

/** How the bump of a change is decided. */
export interface Policy {
  readonly preset: Preset
  readonly table: Readonly<Record<ChangeKind, Bump>>
  /** Figures that moved by at least a share of what they were ask for at least a bump; the strongest first. */
  readonly thresholds: readonly Threshold[]
}

/** From which relative change of a figure on which bump is due: 0.1 is ten per cent. */
export interface Threshold {
  readonly bump: Bump
  readonly from: number
}

/** The bump of a change and, where that is not the rule's own, why. */
export interface Judgement {
  readonly bump: Bump
  readonly because?: string
}

const bumps: readonly Bump[] = ['none', 'patch', 'minor', 'major']

/** How strong a bump is: 0 for none. */
export function strengthOf(bump: Bump): number {
  return bumps.indexOf(bump)
}

/** Reads a bump; `undefined` for any other word. */
export function toBump(value: unknown): Bump | undefined {
  return bumps.find((bump) => bump === value)
}

/**
 * Reads `{ preset, severities, thresholds }`, the setting `diff` of the configuration or a file of its own:
 *
 *     { "preset": "ids", "severities": { "document-*": "none" }, "thresholds": { "minor": 0.1, "major": 1 } }
 *
 * @throws {UserError} for a word that means nothing.
 */
export function readPolicy(setting: unknown, name: string, chosen?: Preset): Policy {
  if (!isRecord(setting)) throw usageError(`Unexpected policy in \`${name}\`, expected an object`)
  const unknown = Object.keys(setting).filter((key) => !['preset', 'severities', 'thresholds'].includes(key))
  if (unknown.length > 0) {
    throw usageError(`Unexpected key \`${unknown[0]}\` in \`${name}\`, expected preset, severities or thresholds`)
  }
  const preset = chosen ?? readPreset(setting.preset ?? 'strict', name)
  const table = { ...presets[preset] }
  for (const [pattern, value] of entriesOf(setting.severities, 'severities', name)) {
    const bump = toBump(value)
    const kinds = kindsOf(pattern)
    if (kinds.length === 0)
      throw usageError(`Unexpected rule \`${pattern}\` in \`${name}\`, expected one of VERSIONING.md`)
    if (bump === undefined)
      throw usageError(
        `Unexpected ${JSON.stringify(value)} for \`${pattern}\` in \`${name}\`, expected ${bumps.join(', ')}`
      )
    for (const kind of kinds) table[kind] = bump
  }
  const thresholds = entriesOf(setting.thresholds, 'thresholds', name).map(([key, value]) =>
    readThreshold(key, value, name)
  )
  return { preset, table, thresholds: thresholds.sort((a, b) => strengthOf(b.bump) - strengthOf(a.bump)) }
}

/** Decides about a change: by its rule, or more where a figure moved far. */
export function judge(change: Change, { table, thresholds, preset }: Policy): Judgement {
  const bump = table[change.kind]
  const moved = relativeChange(change)
  const threshold = thresholds.find(({ from }) => moved !== undefined && moved >= from)
  if (threshold !== undefined && strengthOf(threshold.bump) > strengthOf(bump)) {
    return {
      bump: threshold.bump,
      because: `A figure moved by ${percent(moved ?? 0)}; from ${percent(threshold.from)} on this is ${threshold.bump}.`
    }
  }
  if (bump === demanded[change.kind]) return { bump }
  const because = bump === presets[preset][change.kind] ? `by the preset ${preset}` : 'by the settings'
  return { bump, because: `${bump} ${because}, ${demanded[change.kind]} by default.` }
}

function readPreset(value: unknown, name: string): Preset {
  if (typeof value === 'string' && Object.hasOwn(presets, value)) return value as Preset
  throw usageError(
    `Unexpected preset ${JSON.stringify(value)} in \`${name}\`, expected ${Object.keys(presets).join(', ')}`
  )
}

function entriesOf(value: unknown, key: string, name: string): [string, unknown][] {
  if (value === undefined) return []
  if (isRecord(value)) return Object.entries(value)
  throw usageError(`Unexpected \`${key}\` in \`${name}\`, expected an object`)
}

function kindsOf(pattern: string): ChangeKind[] {
  const kinds = Object.keys(demanded) as ChangeKind[]
  const start = pattern.endsWith('*') ? pattern.slice(0, -1) : undefined
  return kinds.filter((kind) => (start === undefined ? kind === pattern : kind.startsWith(start)))
}

function readThreshold(key: string, value: unknown, name: string): Threshold {
  const bump = toBump(key)
  if (bump !== undefined && typeof value === 'number' && value > 0) return { bump, from: value }
  throw usageError(
    `Unexpected threshold \`${key}\` in \`${name}\`, expected a bump and a number above 0, such as "minor": 0.1`
  )
}

/** How far the figure of a reworded fact moved, as a share of what it was; `undefined` where there is none to compare. */
function relativeChange(change: Change): number | undefined {
  if (change.kind !== 'fact-reworded' && change.kind !== 'fact-changed') return undefined
  const [before, after] = [quantityOf(change.before), quantityOf(change.after)]
  if (before === undefined || after === undefined) return undefined
  if (before.unit !== after.unit) return Number.POSITIVE_INFINITY
  return Math.max(relative(before.min, after.min), relative(before.max, after.max))
}

function quantityOf(fact: Fact) {
  return fact.kind === 'attribute' ? fact.quantity : undefined
}

function relative(before: number | undefined, after: number | undefined): number {
  if (before === after) return 0
  if (before === undefined || after === undefined || before === 0) return Number.POSITIVE_INFINITY
  return Math.abs(after - before) / Math.abs(before)
}

function percent(share: number): string {
  return Number.isFinite(share) ? `${Math.round(share * 100)} %` : 'more than can be told'
}
