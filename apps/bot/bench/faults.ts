import { setTimeout as wait } from 'node:timers/promises'
import { startGateway } from '../src/transports/gateway/gateway.ts'
import { testBot } from '../test/builders/context.ts'
import { type RestFault, startLoopback } from '../test/discord/loopback.ts'
import { slash } from '../test/discord/people.ts'
import type { Pending } from '../test/discord/routes.ts'

const faults: readonly RestFault[] = [
  'reset before',
  'reset after',
  '500',
  '502',
  'limited',
  'limited globally',
  'slow',
  'cut'
]

/** Interactions with a fault at every fourth request and the connection broken now and then: how many replies were lost or doubled. */
export async function measureFaults(interactions: number): Promise<void> {
  const discord = await startLoopback()
  const bot = await testBot()
  const gateway = await startGateway(
    { token: discord.token, mentions: false, rest: { api: discord.api } },
    bot,
    (reason) => console.log(`fatal: ${reason}`)
  )
  const met = new Map<string, number>()
  discord.fault = (path, place) => {
    const times = met.get(path) ?? 0
    if (!path.endsWith('/callback') || times >= 2 || place % 4 !== 0) return undefined
    met.set(path, times + 1)
    return faults[(place / 4) % faults.length]
  }
  const breaks = [
    () => discord.gateway.reconnect(),
    () => discord.gateway.close(),
    () => discord.gateway.close(4000),
    () => discord.gateway.invalidate(true)
  ]
  const pending: Pending[] = []
  for (let round = 0; round < interactions; round++) {
    const interaction = slash('ask', { question: 'what is a container?' })
    pending.push(discord.interact(interaction))
    if (round % 50 === 0) discord.gateway.dispatch('INTERACTION_CREATE', interaction)
    // As many at once as a busy bot has, not as many as this machine can make: the loopback lives in the same process.
    while (pending.slice(-200).filter(({ answers }) => answers === 0).length >= 40) await wait(5)
    if (round % 1000 === 999) breaks[Math.floor(round / 1000) % breaks.length]?.()
  }
  await wait(4000)
  const lost = pending.filter(({ answers }) => answers === 0).length
  const doubled = pending.filter(({ answers }) => answers > 1).length
  console.log(
    `${interactions} interactions, ${met.size} of them with faults: ${lost} lost, ${doubled} doubled, ${discord.state.problems.length} payloads outside the description`
  )
  const told = bot.lines.map((line): { event: string; message?: string } => JSON.parse(line))
  const late = told.filter(({ event }) => event === 'interaction too late').length
  const unsent = told.filter(({ event }) => event === 'response not sent')
  console.log(`  ${late} came when Discord had forgotten them, ${unsent.length} got no answer that says they were sent`)
  await gateway.stop()
  await discord.stop()
  await bot.open.close()
}
