/** Makes a text of about so many characters. */
export type Shape = (length: number) => string

/** Texts that no person would write, each of a kind that some step could take too long for. */
export const shapes: Readonly<Record<string, Shape>> = {
  ...Object.fromEntries(
    [
      '[',
      ']',
      '*',
      '_',
      '|',
      '>',
      '(',
      '`',
      '~',
      '<',
      '!',
      '.',
      ':',
      '-',
      '#',
      'a',
      'A',
      '1',
      ' ',
      '\\',
      '"',
      '&',
      '│',
      '✅',
      '。',
      '\t'
    ].map((one) => [JSON.stringify(one), repeated(one)])
  ),
  'lists in lists': repeated('- '),
  'numbers in numbers': repeated('1. '),
  'lists of many depths': counted((index) => `${'  '.repeat(index % 40)}- a\n`),
  'quotes of many depths': counted((index) => `${'>'.repeat(index % 40)} a\n`),
  'quotes in an item': (length) => `- x\n${repeated('\n  > a\n')(length)}`,
  'lazy lines': (length) => `> a\n${repeated('b\n')(length)}`,
  'links that end nowhere': repeated('](<'),
  'ticks of many lengths': counted((index) => `${'`'.repeat(index % 50)} `),
  'one line of words': counted((index) => `word${index % 977} `),
  'one paragraph of sentences': counted((index) => `Kite ${index} is a toy with wind. `),
  'one paragraph of lines': counted((index) => `Kite ${index} is a toy with wind\n`),
  'capitals between small letters': repeated('A b '),
  'capitals alone': repeated('A B '),
  'brackets that list': repeated('(like '),
  'lists in words': repeated('a such as b, '),
  'short forms in brackets': counted((index) => `Virtual Machine${index} (VM${index}) and `),
  'capitals before brackets': repeated('AAAA ('),
  'proper names': counted((index) => `We fly Kite${index} Glider${index} and Kite${index} Glider${index}.\n\n`),
  definitions: counted((index) => `A kite${index} is a toy.\n\n`),
  'the same sentence': repeated('A kite is a toy.\n\n'),
  'rows of a table': (length) =>
    `| Kite | Wind |\n|---|---|\n${counted((index) => `| ${index} | ${index} ms |\n`)(length)}`,
  'columns of a table': (length) => ['a | ', '---|', 'b | '].map((cell) => `| ${cell.repeat(length / 12)}\n`).join(''),
  tables: counted((index) => `| Kite ${index} | Wind |\n|---|---|\n| Speed | ${index} |\n\n`),
  'rows that are escaped': (length) =>
    `\\| a | b |\n\n\\|---|---|\n\n${counted((index) => `\\| a${index} | b |\n\n`)(length)}`,
  'rows that are glued': (length) => `FeatureKiteGlider\n${counted((index) => `Speed${index}FastSlow\n`)(length)}`,
  'cells that are paragraphs': counted((index) => `Cell ${index}\n\n`),
  headings: counted((index) => `# Heading ${index}\n\n`),
  'headings that compare': counted((index) => `## Kite${index} vs Glider${index}\n\nKite${index} is a toy.\n\n`),
  'proper names above the same label': counted((index) => `## Zorv${index}\n\n**P:** a\n\n`),
  'the same labels below proper names': counted((index) => `## Zorv Xx${index}\n\nSand.\n\n**Pa:** a\n\n**Qa:** a\n\n`),
  questions: counted((index) => `## What is kite ${index}?\n\nA toy.\n\n`),
  'items of one list': counted((index) => `- item ${index} is a kite\n`),
  'links of one list': (length) => `${counted((index) => `- [a${index}](/b)\n`)(length)}- x\n`,
  advantages: (length) =>
    `# Kites\n\n## Advantages of kites\n\n${counted((index) => `- Speed ${index}: fast\n`)(length)}`,
  labels: counted((index) => `Label${index}: kites fly, gliders fall.\n\n`),
  'a diagram of boxes': (length) => `\`\`\`\n${boxes(length)}\`\`\`\n`,
  'boxes without a fence': (length) => boxes(length),
  'boxes side by side': (length) =>
    ['┌───┐ ', '│ a │ ', '└───┘ '].map((part) => `${part.repeat(length / 18)}\n`).join(''),
  'arrows without a fence': counted((index) => `L${index}\n\n↓\n\n`),
  'a chain': repeated('a → b → '),
  amounts: counted((index) => `${index} ms to ${index} s, `),
  years: counted((index) => `- **${1900 + (index % 100)}**: Kite ${index} flew\n`),
  'headings that ask after words of grammar': (length) =>
    `A will is short.\n\n${counted((index) => `## What is a ${lettersOf(index)}ally?\n\nText.\n\n`)(length)}`,
  'bold names': (length) => counted((index) => `**${lettersOf(index)} kites** are low.\n\n`)(length),
  'broken front matter': (length) => `+++\na = [\n${counted((index) => `k${index} = "v"\n`)(length)}+++\n\na\n`,
  'front matter': (length) => `---\n${counted((index) => `k${index}: v\n`)(length)}---\n\na\n`,
  'comments that never close': repeated('<!-- a\n\n'),
  'details that never close': repeated('<details><summary>Q?</summary>\n\n'),
  'marks of notes': repeated(':::tip\na\n:::\n'),
  'notes that only open': repeated(':::tip\n'),
  'notes in quotes': repeated('> [!TIP] a\n> b\n\n'),
  'notes that refer to targets': counted((index) => `[a${index}]: /b\n\n> [!TIP]\n> see [a${index}]\n\n`),
  'links of a wiki': counted((index) => `[[Kite ${index}#Line|line]] `),
  'a link of a wiki to a part of parts': (length) => `[[a${'#'.repeat(length)}`,
  'names of emoji': repeated(':kite: '),
  'questions in bold': counted((index) => `**Is kite ${index} a toy?**\n\nYes, it is.\n\n`),
  'a question of marks': (length) => `Q. ${'?'.repeat(length)} a`,
  'attributes behind a gap': (length) => `a${' '.repeat(length)}b}`,
  'an item without an end': (length) => `# Kites\n\nYou need:\n\n- ${'a'.repeat(length)}\n- b\n`,
  footnotes: counted((index) => `a[^${index}]\n\n[^${index}]: b\n\n`),
  'targets of links': counted((index) => `[a${index}]: /b\n\nsee [a${index}]\n\n`),
  addresses: counted((index) => `See http://a.b/${index} now.\n\n`)
}

function repeated(text: string): Shape {
  return (length) => text.repeat(Math.ceil(length / text.length))
}

/** A number in small letters: 0 → `aaaa`, 1 → `aaab`. */
function lettersOf(index: number): string {
  return [17576, 676, 26, 1].map((unit) => String.fromCharCode(97 + (Math.floor(index / unit) % 26))).join('')
}

function counted(make: (index: number) => string): Shape {
  return (length) => {
    const parts: string[] = []
    let made = 0
    for (let index = 0; made < length; index++) {
      const part = make(index)
      parts.push(part)
      made += part.length
    }
    return parts.join('')
  }
}

function boxes(length: number): string {
  return counted((index) => `┌──────┐\n│ L${index} │\n└──────┘\n`)(length)
}
