import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { commands } from '../src/commands/index.ts'
import { en } from '../src/interface/en.ts'
import { variableNames } from '../src/run/config.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const readme = readFileSync(`${root}readme.md`, 'utf8')

test('the readme tells of every variable, and of none that is not read', () => {
  const rows = [...readme.matchAll(/^\| ((?:`[A-Z_]+`(?:, )?)+) \|/gm)].map(([, names = '']) => names)
  expect(rows.join(', ').replaceAll('`', '').split(', ').sort()).toEqual([...variableNames].sort())
})

test('the readme tells of every command', () => {
  for (const { key, kind } of commands) {
    const name = en.commands[key]?.name ?? key
    expect(readme).toContain(kind === 'slash' ? `\`/${name}\`` : `\`${name}\``)
  }
})

test('the readme shows every picture that is drawn, and none that is not', () => {
  const shown = [...readme.matchAll(/\(pictures\/([\w-]+\.png)\)/g)].map(([, name = '']) => name)
  expect(shown.sort()).toEqual(readdirSync(`${root}pictures`).sort())
})
