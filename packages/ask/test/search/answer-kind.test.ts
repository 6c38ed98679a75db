import type { Fact } from '@docfacts/schema'
import { expect, test } from 'vitest'
import { answerFit } from '../../src/search/answer-kind.ts'

const statement = (value: string): Fact => ({ kind: 'statement', value }) as Fact

test.each<[string, string, string]>([
  ['When was the mill built?', 'The mill was built in 1764 by a miller.', 'The mill was built by a miller.'],
  ['In which year did 1764 end?', 'Both opened in May 1802.', 'The year 1764 was wet.'],
  ['how many sails has it', 'It has four sails.', 'It has sails of oak.'],
  ['Where does the river rise?', 'It rises in the Black Forest.', 'It rises early in spring.'],
  ['Which country has most mills?', 'Most stand in Portugal today.', 'Most countries have mills.'],
  ['Who designed it?', 'It was designed by Ada Brook.', 'It was designed in a hurry.'],
  ['Why is it white?', 'It is white because of the chalk.', 'It is white, and tall.']
])('to %j the answer is rather %j than %j', (question, right, wrong) => {
  const fit = answerFit(question)
  expect(fit(statement(right))).toBeGreaterThan(fit(statement(wrong)))
})

test('an event has its date', () => {
  const event = { kind: 'event', value: 'The mill opens', when: { text: '1764' } } as Fact
  expect(answerFit('when did the mill open')(event)).toBe(1)
})

test('where nothing tells the kind of answer all facts fit', () => {
  expect(answerFit('mills and millers')(statement('Mills are old.'))).toBe(1)
})
