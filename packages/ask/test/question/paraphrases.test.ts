import { describe, expect, test } from 'vitest'
import { ask, createIndex } from '../../src/index.ts'
import { english } from '../../src/thesaurus/index.ts'
import { type BareFact, buildBook } from '../builder.ts'

const say = (value: string): BareFact => ({ kind: 'statement', subject: 'sledge', subjects: ['sledge'], value })

const { book } = buildBook({
  entities: [{ id: 'sledge', name: 'Sledge' }],
  documents: [
    {
      path: 'sledges.md',
      title: 'Sledges',
      sections: [
        {
          heading: 'Riders',
          facts: [
            say('Up to 40% of sledge riders get injured each winter.'),
            say('The steerable sledge was proposed by Ada Brook in a letter to her club.'),
            say('Steel runners launched in 1911, long after those of oak.'),
            say('A long sledge is slower than a short one on wet snow.'),
            say('Waxed runners of oak last for three years.')
          ]
        },
        {
          heading: 'What happens if the brake rope fails?',
          facts: [say('Lean back and dig both heels into the snow until you stand.')]
        },
        {
          heading: '3. Q: What are the two main rules for night rides?',
          facts: [say('Carry a lamp that shines ahead.'), say('Wear a bright vest.')]
        },
        {
          heading: 'What is dry waxing?',
          facts: [
            {
              kind: 'question',
              subject: 'sledge',
              question: 'What is dry waxing?',
              value: 'Dry waxing, also called rubbing, spreads cold wax on runners without an iron.'
            },
            { kind: 'definition', subject: 'sledge', value: 'Dry waxing is one of the most popular chores of spring.' }
          ]
        },
        {
          heading: 'Grenz valley',
          facts: [say('The Grenz sledge track conforms to the rules of the club and has nine bends.')]
        }
      ]
    }
  ]
})
const index = createIndex(book, { thesaurus: english() })

describe('other words for the same are answered', () => {
  test.each([
    ['how many sledge riders are hurt each winter', '40%'],
    ['how many sledge riders get harmed every winter', '40%'],
    ['who came up with the steerable sledge', 'Ada Brook'],
    ['when did steel runners show up', '1911'],
    ['when were steel runners introduced', '1911'],
    ['why is a long sledge slow on wet snow', 'slower'],
    ['how long do waxed runners endure', 'three years'],
    ['what happens if the brake rope breaks', 'dig both heels'],
    ['what are the 2 rules for night rides', 'lamp.*vest'],
    ['what is dry waxing', 'without an iron']
  ])('%s', (question, text) => {
    expect(ask(index, question)).toMatchObject({ status: 'answered', text: expect.stringMatching(text) })
  })
})

describe('what only mentions the thing answers nothing', () => {
  test.each([
    'who designed the Grenz sledge track',
    'how much does a steerable sledge cost',
    'how many sledges does the club sell a year',
    'what temperature do waxed runners need'
  ])('%s', (question) => {
    expect(ask(index, question).status).toBe('unanswered')
  })
})
