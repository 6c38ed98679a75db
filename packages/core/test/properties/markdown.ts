import fc from 'fast-check'

const words = [
  'kite',
  'Kites',
  'glider',
  'drone',
  'wind',
  'The',
  'are',
  'is a',
  'fast',
  '10 ms',
  'minutes',
  'é',
  '✅',
  'Wing'
]

/** A phrase of a few words. */
export const phrase: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 8 })
  .map((list) => list.join(' '))

const sentence = phrase.map((text) => `${text}.`)
const cell = phrase.map((text) => text.slice(0, 20))

const table = fc
  .tuple(
    fc.array(cell, { minLength: 2, maxLength: 4 }),
    fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { maxLength: 4 })
  )
  .map(([header, rows]) =>
    [header, header.map(() => '---'), ...rows.map((row) => row.slice(0, header.length))]
      .map((row) => `| ${row.join(' | ')} |`)
      .join('\n')
  )

const list = fc
  .tuple(
    fc.constantFrom('- ', '* ', '1. ', '- **Label**: ', '  - '),
    fc.array(sentence, { minLength: 1, maxLength: 4 })
  )
  .map(([mark, items]) => items.map((item) => `${mark}${item}`).join('\n'))

/** A block of Markdown as people write it. */
export const block: fc.Arbitrary<string> = fc.oneof(
  fc.array(sentence, { minLength: 1, maxLength: 4 }).map((all) => all.join(' ')),
  fc.tuple(fc.constantFrom('#', '##', '###'), phrase).map(([mark, text]) => `${mark} ${text}`),
  phrase.map((text) => `## What is a ${text}?\n\nA kite (${text}) is a toy, while a drone is not.`),
  table,
  list,
  sentence.map((text) => `> ${text}`),
  fc.tuple(fc.constantFrom('sh', '', 'text'), phrase).map(([lang, code]) => `\`\`\`${lang}\n${code}\n\`\`\``),
  phrase.map((text) => `[${text}](https://kite.example) and \`${text}\`, **${text}**.`),
  phrase.map((text) => `<!-- ${text} -->`)
)

/** A document of some blocks. */
export const document: fc.Arbitrary<string> = fc
  .array(block, { minLength: 1, maxLength: 10 })
  .map((blocks) => `${blocks.join('\n\n')}\n`)

const pieces = (
  '*|**|_|`|``|[|](|!|)|]|<|>|a|b| |  |\n|\n\n|~~|\\|&amp;|&|# |- |1. |> |:|http://a.b|www.a.b|a@b.c|<!--|-->|<a |"|(|[^a]|' +
  '[a]: /b\n|---\n|===\n|\t|    |```\n|~~~\n|\u00a0|\r\n|\r|- [ ] |┌──┐\n|│ a │\n|└──┘\n|↓\n|such as |Kites are |Use |\uFEFF|\uD800|\0|' +
  '{|}|$|. |? |12 ms|…|。'
).split('|')

/** A text that no person would write. */
export const hostile: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.constantFrom(...pieces, '|', '| a | b |\n|---|---|\n'), { maxLength: 40 }).map((all) => all.join('')),
  fc
    .tuple(fc.array(fc.constantFrom(...pieces, '|'), { minLength: 1, maxLength: 4 }), fc.integer({ min: 1, max: 3000 }))
    .map(([all, count]) => all.join('').repeat(count)),
  fc.tuple(document, fc.nat(), fc.constantFrom(...pieces)).map(([text, at, piece]) => {
    const place = at % (text.length + 1)
    return `${text.slice(0, place)}${piece}${text.slice(place)}`
  })
)
