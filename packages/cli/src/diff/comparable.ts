import { UserError } from '../user-error.ts'

/**
 * Does work whose exit code 1 means that a bump is too small: whatever keeps it from comparing has to be 2.
 *
 * @throws {UserError} with exit code 2 in place of any error.
 */
export async function comparable<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof UserError) throw new UserError(error.message, error.remedy, 2)
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
    throw new UserError(`docfacts itself failed; please report this\n${text}`, undefined, 2)
  }
}
