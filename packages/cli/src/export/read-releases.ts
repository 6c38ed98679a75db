import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import type { Release } from '@docfacts/export'
import type { Io } from '../io.ts'
import { readFacts } from '../read-factbook.ts'
import { isSystemError, reasonOf, UserError } from '../user-error.ts'

/** The releases that a file lists: `[{ "version": "1.0.0", "date": "2026-01-02", "factbook": "1.0.0.json" }]`. */
export async function readReleases(path: string, io: Io): Promise<Release[]> {
  const releases: Release[] = []
  for (const entry of await readList(path)) {
    if (!isEntry(entry)) {
      throw new UserError(`Unexpected entry in \`${path}\`, expected { version, date, factbook }, each of them text`)
    }
    const { version, date, factbook } = entry
    releases.push({ version, date, book: await readFacts(resolve(dirname(path), factbook), io) })
  }
  return releases
}

async function readList(path: string): Promise<unknown[]> {
  try {
    const list: unknown = JSON.parse(await readFile(path, 'utf8'))
    if (Array.isArray(list)) return list
  } catch (error) {
    if (isSystemError(error)) throw new UserError(`Cannot read \`${path}\`: ${reasonOf(error)}`)
  }
  throw new UserError(`Unexpected content of \`${path}\`, expected a JSON list of { version, date, factbook }`)
}

function isEntry(value: unknown): value is Readonly<Record<'version' | 'date' | 'factbook', string>> {
  if (typeof value !== 'object' || value === null) return false
  const entry = value as Readonly<Record<string, unknown>>
  return ['version', 'date', 'factbook'].every((key) => typeof entry[key] === 'string')
}
