import type { Layer } from './drawing.ts'

/**
 * How near the ground a layer lies, by the words of general use for it: 3 for hardware, −3 for what people see.
 */
const WEIGHTS: Readonly<Record<string, number>> = {
  ...weigh(
    3,
    'hardware infrastructure physical metal silicon cpu firmware datacenter foundation foundations ground bedrock'
  ),
  ...weigh(2, 'host kernel os operating'),
  ...weigh(
    1,
    'server servers network cloud storage disk disks machine platform hypervisor engine runtime daemon virtualization driver drivers middleware database broker orchestrator'
  ),
  ...weigh(
    -1,
    'guest virtual vm vms container containers bins libs libraries dependencies framework frameworks pod pods'
  ),
  ...weigh(-2, 'process processes workload workloads code service services function functions'),
  ...weigh(
    -3,
    'app apps application applications user users browser client clients ui frontend program programs presentation roof'
  )
}

function weigh(weight: number, words: string): Readonly<Record<string, number>> {
  return Object.fromEntries(words.split(' ').map((word) => [word, weight]))
}

/** Words behind the one that tells what a layer is. */
const TRAILING = /^(?:[a-z]|layers?|levels?|tiers?|type|resources?|instances?)$/

/**
 * The weight of a layer; undefined where no word tells. What is physical lies at the ground, what is virtual or a guest is
 * none of the host, and of other words the last decides: an application controller is none of the applications.
 */
export function weightOf(text: string): number | undefined {
  const head = text.toLowerCase().replace(/\([^)]*\)?/g, ' ')
  const words = [...head.matchAll(/[a-z]+/g)].map(([word]) => word)
  if (words.some((word) => word === 'guest' || word === 'virtual')) return -1
  if (words.some((word) => WEIGHTS[word] === 3)) return 3
  if (words.includes('host')) return 2
  const word = words.findLast((one) => !TRAILING.test(one))
  return word !== undefined && Object.hasOwn(WEIGHTS, word) ? WEIGHTS[word] : undefined
}

/** The difference of weight between the first layers and the last: positive where the ground comes first. */
export function slopeOf(layers: readonly Layer[]): number {
  const weights = layers.flatMap(({ text }) => weightOf(text) ?? [])
  const [first, last] = [weights[0], weights.at(-1)]
  return weights.length < 2 || first === undefined || last === undefined ? 0 : first - last
}

/** Which layer is drawn first; undefined where nothing tells. */
export type Direction = 'from-top' | 'from-ground' | undefined

/**
 * The direction of a drawing: words such as "bottom to top" decide; without them the layers do: `Hardware`, `Host OS`, `App`
 * → from the ground.
 */
export function directionOf(layers: readonly Layer[], words: string): Direction {
  if (/\b(?:bottom[\s-](?:to[\s-]top|up)|from (?:the )?bottom)\b/i.test(words)) return 'from-ground'
  if (/\b(?:top[\s-](?:to[\s-]bottom|down)|from (?:the )?top)\b/i.test(words)) return 'from-top'
  const slope = slopeOf(layers)
  const ends = (weightOf(layers[0]?.text ?? '') ?? 0) - (weightOf(layers.at(-1)?.text ?? '') ?? 0)
  if (slope === 0 && Math.abs(ends) < 2) return undefined
  return (slope === 0 ? ends : slope) > 0 ? 'from-ground' : 'from-top'
}
