import { expect, test } from 'vitest'
import { questionWords } from '../../src/question/words.ts'

test.each([
  ['how lnog does it last', 'how long does it last'],
  ['when shoud I fly', 'when should i fly'],
  ['waht is the diference', 'what is the difference'],
  ['why wuld it fall becuase of wind', 'why would it fall because of wind'],
  ['a wood of the world', 'a wood of the world'],
  ['who came up with kites', 'who invented kites'],
  ['who made up the word', 'who invented the word'],
  ['what is it made up of', 'what is it made up of'],
  ['when did kites show up', 'when did kites appear'],
  ['it came up again', 'it came up again'],
  ['how do I get rid of old spools', 'how do i remove old spools'],
  ['how old do kites get', 'how long do kites live'],
  ['how much is a sled kite', 'how much cost is a sled kite'],
  ['how much is left', 'how much is left'],
  ['how old is a kite', 'how old is a kite']
])('%j is read as %j', (text, words) => {
  expect(questionWords(text).join(' ')).toBe(words)
})
