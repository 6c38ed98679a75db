import type { StackFact } from '@docfacts/schema'
import fc from 'fast-check'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { compileDocument } from '../../src/index.ts'

function stacksOf(...lines: readonly string[]): readonly StackFact[] {
  const value = `${lines.join('\n')}\n`
  const { facts } = compileDocument(new VFile({ path: 'kites.md', value }))
  const found = facts.filter((fact) => fact.kind === 'stack')
  for (const { evidence } of found)
    for (const { quote, position } of evidence)
      expect(value.slice(position.start.offset, position.end.offset)).toBe(quote)
  return found
}

/** Each stack as `subject: top, …, bottom`. */
function show(...lines: readonly string[]): readonly string[] {
  return stacksOf(...lines).map(({ subject, layers }) => `${subject}: ${layers.join(' | ')}`)
}

const fence = '```'
const title = ['# Kites vs. gliders', '', 'A kite is a toy. A glider is an aircraft.', '']

describe('stacks of arrows', () => {
  test('are turned when they are drawn from the ground up', () => {
    const lines = [
      '## How kites work',
      '',
      'The stack of a kite:',
      '',
      fence,
      '[ Hardware ]',
      '     ↓',
      '[ Host OS ]',
      '     ↓',
      '[ App (one) ]',
      fence
    ]
    const [stack] = stacksOf(...title, ...lines)
    expect(stack?.subject).toBe('kite')
    expect(stack?.layers).toEqual(['App (one)', 'Host OS', 'Hardware'])
    expect(stack?.value).toBe('App (one) on Host OS on Hardware')
    expect(stack?.evidence.map(({ quote }) => quote)).toEqual(['[ Hardware ]', '[ Host OS ]', '[ App (one) ]'])
  })

  test('keep the drawn order when no word tells', () => {
    expect(
      show(...title, 'The layers of a kite:', '', fence, 'Sail', ' |', ' v', 'Spar', ' |', ' v', 'String', fence)
    ).toEqual(['kite: Sail | Spar | String'])
  })

  test('are turned when the words above say so', () => {
    expect(
      show(...title, 'From the bottom up, the layers of a kite:', '', fence, 'String', '↑', 'Spar', '↑', 'Sail', fence)
    ).toEqual(['kite: Sail | Spar | String'])
  })

  test('are read side by side', () => {
    const drawn = [
      'Kite layers:             Glider layers:',
      '   Sail                     Wing',
      '    ↓                        ↓',
      '   Spar                     Hull'
    ]
    expect(show(...title, fence, ...drawn, fence)).toEqual(['glider: Wing | Hull', 'kite: Sail | Spar'])
  })

  test('are read without a fence, in one paragraph or several', () => {
    const stack = ['kite: App | Host OS | Hardware']
    expect(show(...title, '## Kites', '', '[ Hardware ]', '     ↓', '[ Host OS ]', '     ↓', '[ App ]')).toEqual(stack)
    expect(
      show(...title, '## Kites', '', '[ Hardware ]', '', '     ↓', '', '[ Host OS ]', '', '     ↓', '', '[ App ]')
    ).toEqual(stack)
  })

  test('are read from indented code, quotes and items', () => {
    const stack = ['kite: App | Hardware']
    const drawn = ['[ Hardware ]', '     ↓', '[ App ]']
    expect(show(...title, '## Kites', '', ...drawn.map((line) => `    ${line}`))).toEqual(stack)
    expect(show(...title, '## Kites', '', ...[fence, ...drawn, fence].map((line) => `> ${line}`))).toEqual(stack)
    expect(
      show(...title, '## Kites', '', '- Seen like this:', '', ...[fence, ...drawn, fence].map((line) => `  ${line}`))
    ).toEqual(stack)
  })

  test('may have shafts alone', () => {
    expect(show(...title, 'The layers of a kite:', '', fence, 'Sail', ' |', 'Spar', fence)).toEqual([
      'kite: Sail | Spar'
    ])
  })

  test('go on over lines in brackets', () => {
    expect(
      show(...title, 'The layers of a kite:', '', fence, 'Sail', '(paper, or', 'silk)', ' ↓', 'Spar', fence)
    ).toEqual(['kite: Sail (paper, or silk) | Spar'])
  })

  test('belong together where one shares a layer with another that is sure', () => {
    const sure = ['## Kites', '', 'The stack of a kite:', '', fence, 'Sail', ' ↓', 'Grass', fence, '']
    const other = ['## Gliders', '', 'And this one:', '', fence, 'Wing', ' ↓', 'Grass', fence]
    expect(show(...title, ...sure, ...other)).toEqual(['glider: Wing | Grass', 'kite: Sail | Grass'])
    expect(show(...title, ...other)).toEqual([])
  })
})

describe('stacks of chains', () => {
  test('are read from a line of code or a paragraph', () => {
    const stack = ['kite: App | Kernel | Hardware']
    expect(show(...title, '## Kites', '', fence, 'Hardware → Kernel → App', fence)).toEqual(stack)
    expect(show(...title, '## Kites', '', 'Hardware -> Kernel -> App')).toEqual(stack)
  })

  test('are read where the lines of an arrow diagram ran together', () => {
    expect(show(...title, '## Kites', '', '[ Hardware ] ↓ [ Host OS ] ↓ [ App ]')).toEqual([
      'kite: App | Host OS | Hardware'
    ])
  })

  test('are named by the words before a colon', () => {
    expect(show(...title, fence, 'Kite: Hardware → Kernel → App', 'Glider: Hardware → App → Users', fence)).toEqual([
      'glider: Users | App | Hardware',
      'kite: App | Kernel | Hardware'
    ])
  })
})

const boxes = [
  'Kites                         Gliders',
  '┌───────┐ ┌───────┐          ┌─────────────┐',
  '│  Sail A │ │ Sail B  │          │    Wing         │',
  '│ Spars │ │ Spars │          │  (one spar,  │',
  '│ String │ │ String │          │  one joint)  │',
  '│ (waxed, │ │ (waxed, │          ├─────────────┤',
  '│  long) │ │  long) │          │   Hull     │',
  '└───────┘ └───────┘          ├─────────────┤',
  '┌─────────────────┐          │   Wheels  │',
  '│     Reel            │          └─────────────┘',
  '└─────────────────┘'
]

describe('stacks of boxes', () => {
  test('are read side by side, with drifting borders and layers over several lines', () => {
    const stacks = [
      'glider: Wing (one spar, one joint) | Hull | Wheels',
      'kite: Sail A, Sail B | Spars | String (waxed, long) | Reel'
    ]
    expect(show(...title, '## The architecture', '', fence, ...boxes, fence)).toEqual(stacks)
    expect(show(...title, '## The architecture', '', ...boxes)).toEqual(stacks)
  })

  test('have the first line of each layer as its place', () => {
    const [, kite] = stacksOf(...title, '## The architecture', '', ...boxes)
    expect(kite?.evidence.map(({ quote }) => quote)).toEqual([
      'Sail A │ │ Sail B',
      'Spars │ │ Spars',
      'String │ │ String',
      'Reel'
    ])
    expect(kite?.evidence.map(({ restoredBy }) => restoredBy)).toEqual(Array(4).fill('bare-diagram'))
  })

  test('are read from ASCII, notes beside them left out', () => {
    const drawn = [
      '+----------+',
      '|   Sail   |  <- paper',
      '+----------+',
      '| Spars &  |',
      '| joints   |',
      '+----------+'
    ]
    expect(show(...title, 'The layers of a kite:', '', fence, ...drawn, fence)).toEqual(['kite: Sail | Spars & joints'])
  })

  test('are named by the words below where none stand above', () => {
    const drawn = [
      '┌──────┐   ┌──────┐',
      '│ Sail │   │ Wing │',
      '├──────┤   ├──────┤',
      '│ Spar │   │ Hull │',
      '└──────┘   └──────┘',
      '  Kite      Glider'
    ]
    expect(show(...title, '## Layers', '', fence, ...drawn, fence)).toEqual([
      'glider: Wing | Hull',
      'kite: Sail | Spar'
    ])
  })

  test('are read without corners', () => {
    const drawn = [' ----------', '|   Sail   |', ' ----------', '|   Spar   |', ' ----------']
    expect(show(...title, '## Kites', '', fence, ...drawn, fence)).toEqual(['kite: Sail | Spar'])
  })

  test('are named by the first box where that carries none of the others', () => {
    const drawn = [
      '┌───────────────┐',
      '│ GLIDER HOST   │',
      '├───────┬───────┤',
      '│ App 1 │ App 2 │',
      '├───────┴───────┤',
      '│ Engine        │',
      '└───────────────┘'
    ]
    expect(show(...title, fence, ...drawn, fence)).toEqual(['glider: App 1, App 2 | Engine'])
  })

  test('stand on the box around them', () => {
    const drawn = [
      '┌────────────────┐',
      '│   Host OS      │',
      '│ ┌────┐ ┌────┐  │',
      '│ │App │ │App │  │',
      '│ └────┘ └────┘  │',
      '│ ┌───────────┐  │',
      '│ │ Engine    │  │',
      '│ └───────────┘  │',
      '└────────────────┘'
    ]
    expect(show(...title, '## Kites', '', fence, ...drawn, fence)).toEqual(['kite: App | Engine | Host OS'])
  })
})

describe('stacks of lists', () => {
  test('are read where the words above call them an architecture', () => {
    const items = ['- Infrastructure (CPU, RAM)', '- Host kernel (e.g., Linux)', '- Kites: each kite has its own app']
    const [stack] = stacksOf(...title, '## Kites', '', 'High-level architecture:', '', ...items)
    expect(stack?.layers).toEqual(['Kites', 'Host kernel (e.g., Linux)', 'Infrastructure (CPU, RAM)'])
    expect(stack?.evidence.map(({ quote }) => quote)).toEqual(items.map((item) => item.slice(2)))
  })

  test('are read where they say which end is up', () => {
    expect(show(...title, '## Kites', '', 'The layers, bottom to top:', '', '1. String', '2. Spar', '3. Sail')).toEqual(
      ['kite: Sail | Spar | String']
    )
  })
})

/** Drawings and lists that look like stacks. */
const lookalikes: Readonly<Record<string, readonly string[]>> = {
  'a tree of files': ['The structure:', '', fence, 'app/', '├── hardware/', '│   └── kernel/', '└── users/', fence],
  'a flow of steps': ['The layers of a flight:', '', fence, 'Check the wind', '  ↓', 'Run', '  ↓', 'Let go', fence],
  'a choice': ['The stack:', '', fence, 'Is there wind?', ' |', ' +-- Yes --> Fly', ' |', ' No', fence],
  'a flow that branches': ['The stack:', '', fence, 'Kernel', ' ├─> App', ' └─> User', fence],
  'a sequence': [
    'The stack:',
    '',
    fence,
    '┌──────┐     ┌──────┐',
    '│ Kite │     │ Wind │',
    '└──────┘     └──────┘',
    '   │  pulls     │',
    '   │◄───────────│',
    fence
  ],
  'the output of a query': [
    'The layers:',
    '',
    fence,
    '+----+------+',
    '| id | name |',
    '+----+------+',
    '|  1 | Sail |',
    '+----+------+',
    fence
  ],
  'a card': [
    'The layers:',
    '',
    fence,
    '┌────────────────┐',
    '│ Status: flying │',
    '│ Height: 40 m   │',
    '└────────────────┘',
    fence
  ],
  commands: ['The stack:', '', fence, '$ kite up -> hardware', '$ kite down -> app', fence],
  'a program': ['The stack:', '', '```js', 'const app = (x) => hardware(x)', fence],
  'a path of clicks': ['The stack:', '', 'Settings → Network → proxy.md'],
  'prose with arrows': ['The host → kernel path is long, so the app → user path is short.'],
  'a path through menus': ['## Requests', '', 'Go to:', '', fence, 'Wind → Settings → String → Hand', fence],
  'an empty box': ['The layers:', '', fence, '┌──────┐', '│      │', '├──────┤', '└──────┘', fence],
  'a list of decisions': [
    'Key architecture decisions:',
    '',
    '- We chose hardware that is cheap and easy to find in every shop of the town',
    '- Apps are free'
  ],
  'a list of benefits': [
    'Some of the benefits of this architecture are:',
    '',
    '- Hardware is cheap',
    '- Apps are fast'
  ],
  'arrows in a table': ['| Hardware | App |', '| --- | --- |', '| ↓ | ↑ |']
}

describe('what only looks like a stack', () => {
  test.each(Object.entries(lookalikes))('%s yields none', (_, lines) => {
    expect(show(...title, ...lines)).toEqual([])
  })
})

describe('any drawing', () => {
  const piece = fc.constantFrom(
    ...[
      '│',
      '┌──┐',
      '├──┤',
      '└──┘',
      '+--+',
      '|',
      '-',
      '↓',
      'v',
      '→',
      ' -> ',
      '[ Host OS ]',
      'App',
      'Hardware',
      '(a',
      ')',
      ' ',
      '    ',
      '\n',
      '\n\n',
      '\t',
      '```\n',
      '> ',
      '- ',
      '🪁',
      '\r\n'
    ]
  )

  test('is read without an error, one exact place a layer', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        for (const { layers, evidence } of stacksOf('# Kites', '', 'The layers:', '', pieces.join(''))) {
          expect(layers.length).toBeGreaterThan(1)
          expect(layers.every((layer) => !/[│┌└├─]/.test(layer))).toBe(true)
          expect(evidence.length).toBeLessThanOrEqual(layers.length)
        }
      }),
      { numRuns: 200 }
    )
  })
})
