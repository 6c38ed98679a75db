import { expect, test } from 'vitest'
import { handle } from '../src/handle/handle.ts'
import { linesOf } from '../src/preview/lines.ts'
import { previewPicture } from '../src/preview/preview.ts'
import { testBot } from './builders/context.ts'
import { slash } from './discord/people.ts'

test('Markdown is read in lines and in parts that look the same', () => {
  expect(
    linesOf('### A \\*kite\\*\n- **Wind** see [line 3](<https://x/y>)\n-# small `code`\n```sh\nfly **up**\n```')
  ).toEqual([
    { kind: 'heading', runs: [{ text: 'A *kite*', look: 'plain' }] },
    {
      kind: 'plain',
      mark: '•',
      runs: [
        { text: 'Wind', look: 'bold' },
        { text: ' see ', look: 'plain' },
        { text: 'line 3', look: 'link' }
      ]
    },
    {
      kind: 'small',
      runs: [
        { text: 'small ', look: 'plain' },
        { text: 'code', look: 'code' }
      ]
    },
    { kind: 'block', runs: [{ text: 'fly **up**', look: 'code' }] }
  ])
})

test('a message is drawn with its words and buttons, the same each time', async () => {
  const bot = await testBot()
  const handled = await handle(slash('ask', { question: 'what is a container?' }), bot)
  const data = handled !== undefined && 'data' in handled.body ? handled.body.data : undefined
  const picture = previewPicture({ data, used: '/ask what is a container?' })
  expect(picture).toEqual(previewPicture({ data, used: '/ask what is a container?' }))
  for (const word of ['robin', 'APP', 'Sources', '>container']) expect(picture.svg).toContain(word)
  await bot.open.close()
})
