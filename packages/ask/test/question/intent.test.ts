import { expect, test } from 'vitest'
import type { Intent } from '../../src/index.ts'
import { readIntent } from '../../src/question/intent.ts'
import { questionWords } from '../../src/question/words.ts'

test.each<[string, Intent]>([
  ['who wrote this guide', 'metadata'],
  ['when was the article last updated?', 'metadata'],
  ['how long does it take to read', 'metadata'],
  ['where can I read more about kites', 'source'],
  ['how many steps are there', 'count'],
  ['explain it like im five with an analogy', 'analogy'],
  ['kite vs glider weight', 'compare'],
  ['whats the diff between a kite and a glider', 'compare'],
  ['a short history of kites', 'history'],
  ['layers of the network stack', 'stack'],
  ['drawbacks of boards to sit on top of', 'cons'],
  ['command to list files', 'command'],
  ['how do i fold a kite', 'procedure'],
  ['how to fold a kite', 'procedure'],
  ['how do i know that a kite is dry', 'fact'],
  ['how do kites fly', 'fact'],
  ['examples of kites', 'example'],
  ['what is a kite good for', 'uses'],
  ['who is the sled kite for', 'uses'],
  ['who is famous for kites', 'define'],
  ['downsides of gliders', 'cons'],
  ['side effects of tar', 'cons'],
  ['when should i not fly a kite', 'cons'],
  ['why is a wet kite dangerous', 'cons'],
  ['pros of gliders', 'pros'],
  ['pros and cons of gliders', 'cons'],
  ['when should I use a glider instead of a kite', 'recommend'],
  ['when does a glider make sense', 'recommend'],
  ['which is lighter, a kite or a glider', 'which'],
  ['what is the cheapest kite', 'which'],
  ['cotton or nylon base layer, which dries faster', 'which'],
  ['i live by the sea, kite or glider?', 'which'],
  ['when did kites appear', 'when'],
  ['release date of kite 2.0', 'when'],
  ['y do kites need tails', 'why'],
  ['how heavy is a glider', 'quantity'],
  ['how many kites fit in a van', 'quantity'],
  ['list the parts of a kite', 'list'],
  ['what is a kite', 'define'],
  ['whats a kite', 'define'],
  ['what does a tail do', 'define'],
  ['is a kite a toy', 'yesno'],
  ['can kites carry people', 'yesno'],
  ['kite tail length', 'fact']
])('%j asks for %s', (question, intent) => {
  expect(readIntent(questionWords(question).join(' '))).toBe(intent)
})
