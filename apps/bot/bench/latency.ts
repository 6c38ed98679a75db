import type { APIInteraction } from 'discord-api-types/v10'
import { handle } from '../src/handle/handle.ts'
import { createPictures } from '../src/picture/pictures.ts'
import { preparePictures } from '../src/picture/prepare.ts'
import { testBot } from '../test/builders/context.ts'
import { slash, typing } from '../test/discord/people.ts'
import { benchContent, benchQuestions } from './content.ts'
import { percentile } from './percentile.ts'

/** Milliseconds from an interaction to its reply, in this process, one after the other: `rounds` of a mix that people send. */
export async function measureLatency(rounds: number): Promise<void> {
  const book = benchContent()
  const pictures = createPictures()
  const bot = await testBot({ book, part: { pictures } })
  await preparePictures(bot.library.list(), pictures)
  const questions = benchQuestions(book)
  const cpu: number[] = []
  const times = new Map<string, number[]>()
  for (let round = 0; round < rounds; round++) {
    const [name, interaction] = mix(
      round,
      questions,
      book.entities.map(({ id }) => id),
      book.facts.map(({ id }) => id)
    )
    const started = performance.now()
    const before = process.threadCpuUsage()
    await handle(interaction, bot)
    const list = times.get(name) ?? []
    times.set(name, list)
    // The first hundred are for the compiler of the runtime.
    if (round < 100) continue
    list.push(performance.now() - started)
    const { user, system } = process.threadCpuUsage(before)
    cpu.push((user + system) / 1000)
    if (round % 50 === 49) await new Promise((resolve) => setTimeout(resolve))
  }
  console.log(`interaction → reply, content of ${book.facts.length} facts, ${rounds} interactions`)
  for (const [name, list] of [...times, ['all', [...times.values()].flat()] as const]) {
    console.log(
      `  ${name.padEnd(12)} p50 ${percentile(list, 0.5).toFixed(2)} ms  p99 ${percentile(list, 0.99).toFixed(2)} ms  max ${Math.max(...list).toFixed(1)} ms`
    )
  }
  console.log(
    `  processor time of all: p50 ${percentile(cpu, 0.5).toFixed(2)} ms  p99 ${percentile(cpu, 0.99).toFixed(2)} ms`
  )
  await pictures.stop()
  await bot.open.close()
}

/** What is called more seldom, by turns. */
function others(round: number): [string, APIInteraction] {
  const calls = [
    slash('sources'),
    slash('conflicts'),
    slash('about'),
    slash('history', { topic: 'docker' }),
    slash('steps', { task: 'install' }),
    slash('choose', { situation: 'a small team' })
  ]
  return ['others', calls[Math.floor(round / 10) % calls.length] as APIInteraction]
}

function mix(
  round: number,
  questions: readonly string[],
  entities: readonly string[],
  facts: readonly string[]
): [string, APIInteraction] {
  const pick = (list: readonly string[]): string => list[(round * 7919) % list.length] ?? ''
  switch (round % 10) {
    case 0:
    case 1:
    case 2:
    case 3:
      return ['/ask', slash('ask', { question: pick(questions) })]
    case 4:
      return ['/define', slash('define', { term: pick(entities) })]
    case 5:
      return ['/fact', slash('fact', { id: pick(facts) })]
    case 7:
      return others(round)
    case 6:
      return ['/compare', slash('compare', { a: pick(entities), b: entities[round % entities.length] ?? '' })]
    default:
      return ['autocomplete', typing('ask', { question: pick(questions).slice(0, 1 + (round % 12)) })]
  }
}
