import { expect, test } from 'vitest'
import { requiredShape } from '../../src/question/expects.ts'
import { readIntent } from '../../src/question/intent.ts'
import { questionWords } from '../../src/question/words.ts'

test.each<[string, string, boolean]>([
  ['how many kites fit in a van', 'Twelve kites fit in a van', true],
  ['how many kites fit in a van', 'Kites of version v1.25 fit in a van', false],
  ['how many kites fit in a van', 'A kite fits in any van', false],
  ['how long does a kite fly', 'It flies for two hours', true],
  ['how long does a kite fly', 'It flies high', false],
  ['how long is a kite', 'Seconds', true],
  ['how long is a kite', 'Two metres', true],
  ['how often does a kite need a new line', 'Change the line every spring', true],
  ['how often does a kite need a new line', 'Change the line with care', false],
  ['how deep is the pocket of a kite', 'It is 2” deep', true],
  ['how deep is the pocket of a kite', 'It is not very deep', false],
  ['how deep is the pocket of a kite', 'Half filled, ¼ inch', true],
  ['how big does a kite get', 'It is twelve metres wide', true],
  ['how big does a kite get', 'It lasts for 2 to 3 years', false],
  ['how long is the kite of the duke', 'It was lost in 1811', false],
  ['how long is the kite of the duke', 'It is 15 feet long', true],
  ['how old does a kite get', 'It lasts for 3 years', true],
  ['what percentage of kites fly', 'All of them, as told below', false],
  ['how much does a kite cost', 'The label in the center of the sail tells it', false],
  ['how cold may a kite get', 'Down to -30 °C', true],
  ['how cold may a kite get', 'Warm it before a flight', false],
  ['what percentage of kites fly', '80 % of them', true],
  ['what percentage of kites fly', 'For 2 hours', false],
  ['when do kites fly', 'In April', true],
  ['when do kites fly', 'For the view', false],
  ['what temperature should the glue be', 'Keep it at 20 °C', true],
  ['what temperature should the glue be', 'Keep it warm', false],
  ['how much more does a kite cost', 'Expect 30% more', true],
  ['how much does a kite cost', 'It costs €20', true],
  ['how much does a kite cost', 'It glides free of its line', false],
  ['how much does a kite cost', 'It costs more than a glider', false],
  ['how much is a kite', 'It is 20 minutes away', false],
  ['how much is a kite', 'It is €20', true],
  ['how much is in a spool', 'It holds 20 metres', true],
  ['how far back do the logs of kites go', 'For two years', true],
  ['who owns the field', 'It lies at the end of a track', false],
  ['who owns the field', 'It belongs to the Lund family', true],
  ['downsides of a delta', 'It is held with the left hand', false],
  ['downsides of a delta', 'It is fast, but hard to hold', true],
  ['who invented the kite', 'It was built by Lu Ban', true],
  ['who invented the kite', 'It flies by pulling a line', false],
  ['who came up with the kite', 'Ada _ the _ in a barn', true],
  ['which company made the first kite', 'It was _ by the mill of Grenz', true],
  ['which company made the first kite', 'It was _ smaller', false],
  ['when did kites appear', 'They appeared in 1750', true],
  ['when did kites appear', 'They appeared in a book', false]
])('%j, answered by %j: %s', (question, answer, fits) => {
  const text = questionWords(question).join(' ')
  expect(requiredShape(text, readIntent(text))?.test(answer)).toBe(fits)
})
