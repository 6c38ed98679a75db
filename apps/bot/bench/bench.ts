/**
 * Measures the bot.
 *
 *     node --conditions=@docfacts/source apps/bot/bench/bench.ts                 everything
 *     node --conditions=@docfacts/source apps/bot/bench/bench.ts latency http    some of it: latency, http, faults, start
 */
import { measureFaults } from './faults.ts'
import { measureHttp } from './http.ts'
import { measureLatency } from './latency.ts'
import { measureStart } from './start.ts'

const measurements: Readonly<Record<string, () => Promise<void>>> = {
  start: measureStart,
  latency: () => measureLatency(5000),
  http: () => measureHttp(5000),
  faults: () => measureFaults(10_000)
}
const asked = process.argv.slice(2)
for (const [name, measure] of Object.entries(measurements))
  if (asked.length === 0 || asked.includes(name)) await measure()
