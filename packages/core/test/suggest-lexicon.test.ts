import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { compile, parseLexicon, suggestLexicon } from '../src/index.ts'

const text = `# Kite vs Glider

| Feature: all | Kite     | Glider |
| ------------ | -------- | ------ |
| Launch time  | Seconds  | Hours  |
| Crew         | One      | Two    |
`

test('a suggested lexicon names entities and aspects, and is read back without a message', () => {
  const file = new VFile({
    path: 'lexicon.yaml',
    value: suggestLexicon(compile([new VFile({ path: 'a.md', value: text })]))
  })
  const { entities, aspects } = parseLexicon(file)
  expect(file.messages).toEqual([])
  expect(entities.map(({ id }) => id)).toEqual(['glider', 'kite'])
  expect(aspects.map(({ id }) => id).sort()).toEqual(['crew', 'launch-time'])
})

test('a suggested lexicon leaves out years that head rows', () => {
  const value = suggestLexicon(
    compile([
      new VFile({ path: 'a.md', value: '# Kites\n\n- **1903**: Kites carry cameras.\n- **1985**: Kites race.\n' })
    ])
  )
  expect(value).not.toMatch(/19\d\d/)
})

test('a suggested lexicon of nothing is a lexicon', () => {
  const file = new VFile({ path: 'lexicon.yaml', value: suggestLexicon(compile([])) })
  expect(parseLexicon(file)).toMatchObject({ entities: [], aspects: [] })
  expect(file.messages).toEqual([])
})
