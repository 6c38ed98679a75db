import { describe, expect, test } from 'vitest'
import { directionOf, weightOf } from '../../src/diagrams/order.ts'

const weights: readonly (readonly [layer: string, weight: number | undefined])[] = [
  ['Hardware', 3],
  ['Physical machine', 3],
  ['Infrastructure (CPU, RAM)', 3],
  ['Host OS (one kernel)', 2],
  ['Host machine', 2],
  ['Application server', 1],
  ['Hypervisor (virtualization layer)', 1],
  ['Guest OS', -1],
  ['Virtual machines', -1],
  ['Container (App + Dependencies)', -1],
  ['App A, App B', -3],
  ['Application layer', -3],
  ['Application Controller', undefined],
  ['Sail', undefined],
  ['constructor', undefined],
  ['', undefined]
]

const directions: readonly (readonly [layers: string, words: string, direction: string | undefined])[] = [
  ['Hardware | Host OS | App', '', 'from-ground'],
  ['App | Host OS | Hardware', '', 'from-top'],
  ['Ground | Winch | Kite', '', 'from-ground'],
  ['Sail | Spar | Line', '', undefined],
  ['Sail | Spar | Line', 'The layers, bottom to top:', 'from-ground'],
  ['Sail | Spar | Line', 'The layers from the top down:', 'from-top'],
  ['Hardware | Host OS | App', 'Seen from the top:', 'from-top'],
  ['Sail | Server', '', undefined]
]

describe('weightOf', () => {
  test.each(weights)('gives %j %s', (layer, weight) => {
    expect(weightOf(layer)).toBe(weight)
  })
})

describe('directionOf', () => {
  test.each(directions)('sees %j under %j drawn %s', (layers, words, direction) => {
    const drawn = layers.split(' | ').map((text) => ({ text, place: { start: 0, end: 1 } }))
    expect(directionOf(drawn, words)).toBe(direction)
  })
})
