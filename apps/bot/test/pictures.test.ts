import { expect, test } from 'vitest'
import { createPictures } from '../src/picture/pictures.ts'
import { preparePictures } from '../src/picture/prepare.ts'
import { bundledView } from './builders/view.ts'

const table = { title: 'Kites', header: ['', 'Kite'], rows: [['Wind', 'needed']] }

test('a table is drawn in a thread, and the same one once', async () => {
  const pictures = createPictures({ patienceMs: 60_000 })
  const [one, other] = await Promise.all([pictures.draw(table), pictures.draw(table)])
  expect(
    Buffer.from(one ?? [])
      .subarray(1, 4)
      .toString()
  ).toBe('PNG')
  expect(other).toBe(one)
  await pictures.stop()
})

test('a thread that ends leaves replies without a picture, not waiting', async () => {
  const pictures = createPictures({ patienceMs: 60_000 })
  const drawing = pictures.draw(table)
  await pictures.stop()
  expect(await drawing).toBeUndefined()
  expect(await pictures.draw(table)).toBeUndefined()
})

test('a reply does not wait for ever for its picture', async () => {
  const pictures = createPictures({ patienceMs: 0 })
  expect(await pictures.draw(table)).toBeUndefined()
  await pictures.stop()
})

test('what is compared most is drawn before anybody asks', async () => {
  const drawn: string[] = []
  await preparePictures([bundledView().content], { draw: async ({ title }) => void drawn.push(title) as undefined })
  expect(drawn).toContain('Virtual machine · Container')
})
