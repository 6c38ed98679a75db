/**
 * Measures facts and answers against gold, and fails when a figure lies below its floor.
 *
 *     pnpm eval           the project's own gold, and a part of `../shared/eval` where that folder exists
 *     pnpm eval --full    all of it
 *     pnpm eval --misses  also what was missed, in full
 *     pnpm eval --update  also raises the floors to what was measured, and drops known failures that pass
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Measure } from './eval/measure.ts'
import { ownMeasures } from './eval/own.ts'
import { sharedMeasures } from './eval/shared.ts'

interface Floors {
  /** The least a figure may be, by its name. It only rises. */
  readonly floors: Readonly<Record<string, number>>
  /** Questions of the own gold that are known to fail. One that passes fails the run, so that the list shrinks. */
  readonly knownFailures: readonly string[]
}

const { values } = parseArgs({
  options: { full: { type: 'boolean' }, misses: { type: 'boolean' }, update: { type: 'boolean' } }
})
const floorsFile = new URL('eval-floors.json', import.meta.url)
const { floors, knownFailures }: Floors = JSON.parse(readFileSync(floorsFile, 'utf8'))
const out = mkdtempSync(join(tmpdir(), 'docfacts-eval-'))

try {
  const own = ownMeasures(out)
  const shared = sharedMeasures(out, values.full === true)
  const measures = [...own.measures, ...shared]
  const problems = [
    ...measures.filter(({ value }) => Number.isNaN(value)).map(({ name, misses }) => `${name}: ${misses}`),
    ...measures
      .filter(isBelowFloor)
      .map(({ name, value }) => `${name} is ${value.toFixed(3)}, expected ≥ ${floors[name]}`),
    ...Object.keys(floors)
      .filter((name) => name.startsWith('own ') && !measures.some((one) => one.name === name))
      .map((name) => `${name} has a floor and was not measured`),
    ...own.failedQuestions.filter((id) => !knownFailures.includes(id)).map((id) => `question ${id} fails`),
    ...knownFailures
      .filter((id) => !own.failedQuestions.includes(id))
      .map((id) => `question ${id} is listed as failing`)
  ]
  if (values.misses === true) for (const line of measures.flatMap(({ misses }) => misses ?? [])) console.log(line)
  printTable(measures)
  for (const { name, table } of measures) if (table !== undefined) console.log(`\n${name}\n${table.join('\n')}`)
  if (values.update === true) raiseFloors(measures, own.failedQuestions)
  for (const problem of problems) console.error(`Unexpected: ${problem}`)
  if (problems.length > 0) process.exitCode = 1
} finally {
  rmSync(out, { recursive: true, force: true })
}

function isBelowFloor({ name, value }: Measure): boolean {
  const floor = floors[name]
  return floor !== undefined && !(value >= floor)
}

function printTable(measures: readonly Measure[]): void {
  const width = Math.max(...measures.map(({ name }) => name.length))
  console.log(`${'measure'.padEnd(width)}  measured  floor`)
  for (const { name, value } of measures) {
    const floor = floors[name]?.toFixed(3) ?? '    –'
    console.log(`${name.padEnd(width)}  ${value.toFixed(3).padStart(8)}  ${floor}`)
  }
}

/** Rounds down, so that a floor can be met; never lowers one, and never adds a known failure. */
function raiseFloors(measures: readonly Measure[], failedQuestions: readonly string[]): void {
  const measured = measures.map(({ name, value }): [string, number] => {
    return [name, Math.max(floors[name] ?? 0, Math.floor(value * 1000) / 1000)]
  })
  const raised: Floors = {
    floors: { ...floors, ...Object.fromEntries(measured.filter(([, value]) => value > 0)) },
    knownFailures: knownFailures.filter((id) => failedQuestions.includes(id))
  }
  writeFileSync(floorsFile, `${JSON.stringify(raised, undefined, 2)}\n`)
}
