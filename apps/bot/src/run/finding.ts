import { isExplained, reasonOf } from './start-error.ts'

/** One thing that was looked at. */
export interface Finding {
  readonly what: string
  readonly ok: boolean
  readonly note: string
}

/** Looks at a thing; what `work` throws is a finding, with what to do about it. */
export async function look(what: string, work: () => Promise<string>, remedy = ''): Promise<Finding> {
  try {
    return { what, ok: true, note: await work() }
  } catch (error) {
    const note = remedy === '' || isExplained(error) ? reasonOf(error) : `${reasonOf(error)}; ${remedy}`
    return { what, ok: false, note }
  }
}
