import { type Change, compareCodeUnits, diff, type Factbook } from '@docfacts/schema'

/** A factbook as it was published. */
export interface Release {
  readonly version: string
  /** ISO 8601 date, or date and time. */
  readonly date: string
  readonly book: Factbook
}

/** What a release changed against the one before. */
export interface ReleaseNote {
  readonly version: string
  readonly date: string
  /** How many facts it has. */
  readonly facts: number
  /** None in the first. */
  readonly changes: readonly Change[]
}

/** What each release changed, the newest first. */
export function releaseNotes(releases: readonly Release[]): ReleaseNote[] {
  const sorted = releases.toSorted((a, b) => compareCodeUnits(a.date, b.date))
  const notes = sorted.map(({ version, date, book }, index) => {
    const before = sorted[index - 1]
    const changes = before === undefined ? [] : diff(before.book, book).changes
    return { version, date, facts: book.facts.length, changes }
  })
  return notes.reverse()
}
