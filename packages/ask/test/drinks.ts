import { type BareFact, type BuiltBook, buildBook } from './builder.ts'

/** Documents about two ways to make coffee: every kind of fact, sources that agree and sources that differ. */
export function buildDrinks(): BuiltBook {
  return buildBook({
    entities: [
      { id: 'french-press', name: 'French press', aliases: ['cafetiere', 'press pot'] },
      { id: 'espresso-machine', name: 'Espresso machine', aliases: ['espresso maker'] },
      { id: 'burr-grinder', name: 'Burr grinder', aliases: ['grinder'] },
      { id: 'crema', name: 'Crema' },
      { id: 'paper-filter', name: 'Paper filter' }
    ],
    aspects: [
      { id: 'brew-time', name: 'Brew time' },
      { id: 'price', name: 'Price' },
      { id: 'cleaning-effort', name: 'Cleaning effort' },
      { id: 'portability', name: 'Portability' },
      { id: 'pressure', name: 'Pressure' },
      { id: 'author', name: 'Author' }
    ],
    documents: [
      {
        path: 'guide.md',
        title: 'Two Roads to Coffee: Press or Machine',
        metadata: { author: 'Ines Okafor', published: '2024-03-02', readingMinutes: 7 },
        sections: [
          {
            heading: 'What is a French press?',
            facts: [
              attribute('document:guide', 'author', 'Ines Okafor'),
              fact('definition', 'french-press', 'A French press is a jug with a plunger that strains steeped coffee.'),
              fact('analogy', 'french-press', 'Think of a French press as a teapot with a lift.'),
              statement('french-press', 'The metal sieve lets oils through because no paper holds them back.'),
              statement('french-press', 'French presses need a coarse grind.')
            ]
          },
          {
            heading: 'What is an espresso machine?',
            facts: [
              fact('definition', 'espresso-machine', 'An espresso machine forces hot water through fine grounds.'),
              fact('analogy', 'espresso-machine', 'Think of an espresso machine as a tiny steam engine.'),
              statement('espresso-machine', 'An espresso machine heats water with a boiler.'),
              fact('example', 'burr-grinder', 'burr grinders: Comandante, Wilfa', { examples: ['Comandante', 'Wilfa'] })
            ]
          },
          {
            heading: 'At a glance',
            facts: [
              attribute('french-press', 'brew-time', '4 minutes', 's', 240, 240),
              attribute('espresso-machine', 'brew-time', '30 seconds', 's', 30, 30),
              { ...attribute('french-press', 'portability', 'High (fits in a bag)'), rating: 'good' } as BareFact,
              { ...attribute('espresso-machine', 'portability', 'Low (needs a socket)'), rating: 'bad' } as BareFact,
              attribute('french-press', 'price', '20 to 40 euros'),
              attribute('espresso-machine', 'price', '150 to 900 euros'),
              attribute('espresso-machine', 'pressure', '9 bar')
            ]
          },
          {
            heading: 'Which one to buy',
            facts: [
              recommendation('camping', 'French press', 'french-press', 'nothing to plug in'),
              recommendation('milk drinks', 'Espresso machine', 'espresso-machine', 'it steams milk'),
              fact('verdict', 'french-press', 'The press wins on price, the machine wins on strength.')
            ]
          }
        ]
      },
      {
        path: 'howto.md',
        title: 'How to brew with a French press',
        sections: [
          {
            heading: 'Brewing with a French press',
            facts: [
              {
                kind: 'procedure',
                subject: 'french-press',
                title: 'Brew coffee with a French press',
                value:
                  'Brew coffee with a French press: 1. Boil water. 2. Add coarse grounds. 3. Wait four minutes. 4. Press and pour.',
                steps: [
                  { text: 'Boil water.' },
                  { text: 'Add coarse grounds.' },
                  { text: 'Wait four minutes.' },
                  { text: 'Press and pour.' }
                ]
              }
            ]
          },
          {
            heading: 'Good and bad',
            facts: [
              listed('advantage', 'french-press', 'Cheap', 'Cheap: it has no parts that wear out'),
              listed('advantage', 'french-press', 'Quiet', 'Quiet: nothing hums or hisses'),
              listed('advantage', 'french-press', 'Full taste', 'Full taste: the oils stay in the cup'),
              listed('drawback', 'french-press', 'Sediment', 'Sediment: fine dust ends up in the cup'),
              listed('drawback', 'french-press', 'Slow', 'Slow: each pot steeps for minutes'),
              fact('use-case', 'french-press', 'Coffee for a whole table')
            ]
          },
          {
            heading: 'Cleaning',
            facts: [
              attribute('french-press', 'cleaning-effort', 'Rinse and dry'),
              attribute('french-press', 'brew-time', '10 minutes', 's', 600, 600),
              {
                kind: 'command',
                subject: 'espresso-machine',
                language: 'sh',
                code: 'brewctl descale --minutes 20',
                explanation: 'Descale the espresso machine',
                value: 'Descale the espresso machine: brewctl descale --minutes 20'
              }
            ]
          }
        ]
      },
      {
        path: 'history.md',
        title: 'A short history of coffee makers',
        sections: [
          {
            heading: 'Timeline',
            facts: [
              event('1884', 'Angelo Moriondo patents a steam machine in Turin'),
              event('1929', 'The French press is patented in Milan'),
              event('1961', 'The Faema E61 brings the motor pump')
            ]
          },
          {
            heading: 'Inside an espresso machine',
            facts: [
              {
                kind: 'stack',
                subject: 'espresso-machine',
                value: 'Water tank, pump, boiler, group head',
                layers: ['Water tank', 'Pump', 'Boiler', 'Group head']
              },
              statement('crema', 'Crema is not foam of milk.'),
              {
                kind: 'question',
                subject: 'crema',
                question: 'Does crema need fresh beans?',
                value: 'Yes. Old beans have lost the gas that makes it.'
              }
            ]
          }
        ]
      }
    ]
  })
}

function fact(kind: 'definition' | 'analogy' | 'verdict' | 'use-case', subject: string, value: string): BareFact
function fact(kind: 'example', subject: string, value: string, more: { examples: string[] }): BareFact
function fact(kind: string, subject: string, value: string, more: object = {}): BareFact {
  return { kind, subject, value, ...more } as BareFact
}

function statement(subject: string, value: string): BareFact {
  return { kind: 'statement', subject, subjects: [subject], value }
}

function attribute(subject: string, aspect: string, value: string, unit?: 's', min?: number, max?: number): BareFact {
  const quantity = unit === undefined ? {} : { quantity: { text: value, unit, min, max, approximate: false } }
  return { kind: 'attribute', subject, aspect, value, ...quantity } as BareFact
}

function listed(kind: 'advantage' | 'drawback', subject: string, label: string, value: string): BareFact {
  return { kind, subject, label, value }
}

function recommendation(situation: string, choice: string, subject: string, reason: string): BareFact {
  return { kind: 'recommendation', subject, situation, choice, reason, value: `${situation}: ${choice} (${reason})` }
}

function event(year: string, value: string): BareFact {
  return { kind: 'event', subject: 'document:history', when: { text: year, from: year, to: year }, value }
}
