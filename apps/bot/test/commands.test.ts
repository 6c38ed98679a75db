import { expect, test } from 'vitest'
import { definitions } from '../src/commands/definition.ts'
import { commands } from '../src/commands/index.ts'
import { en } from '../src/interface/en.ts'
import { translations } from '../src/interface/index.ts'
import { problemsWithCommands } from './discord/description.ts'

test('every command is what Discord accepts', () => {
  expect(problemsWithCommands(definitions())).toEqual([])
})

test('every command has texts in every language, and no text is without a command', () => {
  const keys = commands.map(({ key }) => key).sort()
  for (const texts of [en, ...Object.values(translations)]) expect(Object.keys(texts.commands).sort()).toEqual(keys)
})

test('names are different in each language', () => {
  for (const texts of [en, ...Object.values(translations)]) {
    const names = Object.values(texts.commands).map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
  }
})

test('moderators alone see their commands, in servers alone', () => {
  const hidden = definitions().filter((definition) => 'default_member_permissions' in definition)
  expect(hidden.map(({ name, contexts }) => [name, contexts])).toEqual([
    ['settings', [0]],
    ['gaps', [0]],
    ['stats', [0]]
  ])
})

test('everybody has the others in servers, direct messages and private channels, in servers or for themselves', () => {
  const open = definitions().filter((definition) => !('default_member_permissions' in definition))
  expect(open.length).toBe(commands.length - 3)
  for (const { contexts, integration_types: types } of open)
    expect([contexts, types]).toEqual([
      [0, 1, 2],
      [0, 1]
    ])
})

test('every text of each language is its own', () => {
  const own = Object.entries(en).flatMap(([key, text]) => (typeof text === 'string' ? [[key, text] as const] : []))
  for (const texts of Object.values(translations)) {
    const same = own.filter(([key, text]) => texts[key as keyof typeof texts] === text).map(([key]) => key)
    expect(same.filter((key) => key !== 'sources')).toEqual([])
  }
})

test('the description that commands are tried against rejects what is wrong', () => {
  const [ask] = definitions()
  const wrong = [{}, { ...ask, name: 'Ask' }, { ...ask, description: 'x'.repeat(101) }, { ...ask, descripton: 'x' }]
  for (const command of wrong) expect(problemsWithCommands([command])).not.toEqual([])
})
