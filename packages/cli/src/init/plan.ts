import { slugOf } from './slug.ts'
import type { Surroundings } from './surroundings.ts'

/** What a new content package is made of. */
export interface PackagePlan {
  /** Name of the package, with its scope if it has one. */
  readonly name: string
  /** Name of the factbook. */
  readonly bookName: string
  /** Files and folders with documents, relative to the package. */
  readonly documents: readonly string[]
  /** Title of each document by path, in order. */
  readonly titles: readonly (readonly [path: string, title: string])[]
  /** Names of what most facts are about, the most first. */
  readonly things: readonly string[]
  /** A topic to show in examples; absent where there is none. */
  readonly topic: string | undefined
  /** Version of docfacts to depend on. */
  readonly version: string
  readonly surroundings: Surroundings
}

/** The name of a package in a folder: its own, in the scope of the packages around it. */
export function packageName(folder: string, { scope }: Pick<Surroundings, 'scope'>): string {
  const name = slugOf(folder) || 'facts'
  return scope === undefined ? name : `${scope}/${name}`
}
