import { type Bump, type Change, diff, type Factbook, noticeOf, reasons } from '@docfacts/schema'
import { type Described, describe } from './describe.ts'
import { judge, type Policy, strengthOf } from './policy.ts'

/** A change, what it asks for, and for whom. */
export interface Judged extends Described {
  readonly change: Change
  readonly bump: Bump
  /** Why it asks for its bump. */
  readonly why: string
  /** A line of consumer code that would notice. */
  readonly notice: string
}

/** What is different, judged by a policy. */
export interface DiffReport {
  readonly name: string
  readonly bump: Bump
  /** What the changesets at hand declare, or a person; absent when nobody asked. */
  readonly declared?: Bump
  /** Folder of the documents from the root of the repository. */
  readonly folder?: string
  readonly changes: readonly Judged[]
}

/** Compares two factbooks and judges each change. */
export function reportDiff(released: Factbook, current: Factbook, policy: Policy, declared?: Bump): DiffReport {
  const changes = diff(released, current).changes.map((change) => judged(change, policy))
  const strongest = changes.reduce<Bump>(
    (bump, one) => (strengthOf(one.bump) > strengthOf(bump) ? one.bump : bump),
    'none'
  )
  return { name: current.name, bump: strongest, ...(declared === undefined ? {} : { declared }), changes }
}

/** Whether a change asks for more than is declared. */
export function isTooMuch({ bump }: Pick<Judged, 'bump'>, { declared }: DiffReport): boolean {
  return declared !== undefined && strengthOf(bump) > strengthOf(declared)
}

function judged(change: Change, policy: Policy): Judged {
  const { bump, because } = judge(change, policy)
  const why = because === undefined ? reasons[change.kind] : `${reasons[change.kind]} ${because}`
  return { ...describe(change), change, bump, why, notice: noticeOf(change) }
}
