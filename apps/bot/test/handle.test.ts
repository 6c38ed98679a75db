import type { APIInteraction, APIMessageTopLevelComponent } from 'discord-api-types/v10'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Handled, handle } from '../src/handle/handle.ts'
import { brokenStore, type TestBot, testBot } from './builders/context.ts'
import { problemsWithCallback } from './discord/description.ts'
import { click, loner, member, menu, moderator, slash, typing } from './discord/people.ts'

let bot: TestBot
beforeEach(async () => {
  bot = await testBot()
})
afterEach(() => bot.open.close())

const question = 'how long does a vm take to boot?'

describe('a command is answered with a valid payload:', () => {
  test.each([
    ['/ask', slash('ask', { question })],
    ['/ask that nothing answers', slash('ask', { question: 'who won the football match in Rio?' })],
    ['/ask in a direct message', slash('ask', { question }, loner)],
    ['/compare', slash('compare', { a: 'virtual-machine', b: 'container' })],
    ['/compare in one aspect', slash('compare', { a: 'vm', b: 'containers', aspect: 'startup time' })],
    ['/compare with what nobody knows', slash('compare', { a: 'zzzzzz', b: 'container' })],
    ['/define', slash('define', { term: 'hypervisor' })],
    ['/choose', slash('choose', { situation: 'microservices' })],
    ['/steps', slash('steps', { task: 'postgres' })],
    ['/history', slash('history', { topic: 'container' })],
    ['/history of what nobody knows', slash('history', { topic: 'qqqqqqq' })],
    ['/conflicts', slash('conflicts')],
    ['/conflicts in a topic', slash('conflicts', { topic: 'startup' })],
    ['/sources', slash('sources')],
    ['/sources of one document', slash('sources', { document: 'glossary' })],
    ['/fact', slash('fact', { id: 'virtual-machine' })],
    ['/fact that is not there', slash('fact', { id: 'zzzzzzzz' })],
    ['/about', slash('about')],
    ['Answer this', menu('Answer this', question)],
    ['Answer this on an empty message', menu('Answer this', '')],
    ['/settings', slash('settings', {}, moderator)],
    ['/gaps', slash('gaps', {}, moderator)],
    ['/stats', slash('stats', {}, moderator)],
    ['/privacy', slash('privacy')],
    ['a command that is gone', slash('gone')]
  ])('%s', async (_, interaction) => {
    const handled = await valid(interaction)
    expect(handled?.body.type).toBe(4)
  })

  test.each(['de', 'fr'])('in %s', async (locale) => {
    const texts = await Promise.all(
      ['about', 'privacy', 'sources', 'conflicts'].map(async (name) =>
        textOf(await valid(slash(name, {}, { ...member, locale })))
      )
    )
    const english = textOf(await valid(slash('privacy')))
    expect(texts).not.toContain(english)
  })
})

test('a command that is gone is said to be unknown, not to have failed', async () => {
  expect(textOf(await valid(slash('gone')))).toContain('I don’t know this command')
})

test('an answer stands first, with the words of its sources and links to their lines', async () => {
  const text = textOf(await valid(slash('ask', { question })))
  expect(text).toMatch(/^[^\n]*startup time/i)
  expect(text).toMatch(/\(<https:\/\/example\.com\/docs\/[^)]+#L\d+>\)/)
})

test('a private question is seen by its asker alone', async () => {
  const flags = async (values: Record<string, string | boolean>): Promise<boolean> =>
    (Number((dataOf(await valid(slash('ask', { question, ...values }))) as { flags: number }).flags) & 64) !== 0
  expect([await flags({}), await flags({ private: true }), await flags({ private: false })]).toEqual([
    false,
    true,
    false
  ])
})

test('every option that completes gives at most 25 choices, the best first, typos allowed', async () => {
  const choices = async (name: string, values: Record<string, string>): Promise<string[]> => {
    const handled = await valid(typing(name, values))
    const { choices } = dataOf(handled) as { choices: { name: string }[] }
    expect(choices.length).toBeLessThanOrEqual(25)
    return choices.map(({ name }) => name)
  }
  expect((await choices('compare', { a: 'virt' }))[0]).toMatch(/^Virtual/)
  expect(await choices('compare', { a: 'x', b: 'virtaul mach' })).toContain('Virtual machine')
  expect(await choices('compare', { a: 'x', b: 'y', aspect: 'strtup' })).toContain('Startup time')
  expect((await choices('sources', { document: 'gloss' }))[0]).toMatch(/Glossary/)
  expect(await choices('settings', { packages: 'dokcer' })).toEqual(['docker-vs-vm'])
  for (const [name, key] of [
    ['ask', 'question'],
    ['define', 'term'],
    ['choose', 'situation'],
    ['steps', 'task'],
    ['history', 'topic'],
    ['fact', 'id'],
    ['conflicts', 'topic']
  ] as const) {
    await choices(name, { [key]: '' })
    await choices(name, { [key]: '\u202e@everyone'.repeat(300) })
  }
})

describe('buttons', () => {
  test('of every answer can be pressed, and give valid payloads', async () => {
    for (const asked of [
      question,
      'what is a container?',
      'compare containers and vms',
      'who won in Rio?',
      'what are the steps to run postgres?'
    ]) {
      const handled = await valid(slash('ask', { question: asked }))
      for (const id of idsOf(handled)) await valid(click(id))
    }
    const compared = await valid(slash('compare', { a: 'virtual-machine', b: 'container' }))
    expect(idsOf(compared).length).toBeGreaterThan(1)
    for (const id of idsOf(compared)) await valid(click(id))
  })

  test('that were altered are refused', async () => {
    const [id = ''] = idsOf(await valid(slash('ask', { question })))
    const ids = [
      `${id}x`,
      id.slice(1),
      id.replace(/.$/, '_'),
      `x${id}`,
      '',
      'q'.repeat(100),
      `f:${'A'.repeat(11)}`,
      'qdrop table:AAAAAAAAAAA'
    ]
    for (const altered of ids) expect(textOf(await valid(click(altered)))).toContain('I don’t know this button')
  })

  test('with signatures of another bot are refused', async () => {
    const other = await testBot({
      part: { signer: (await import('../src/buttons/custom-id.ts')).createSigner('another key') }
    })
    const [id = ''] = idsOf(await handle(slash('ask', { question }), other))
    expect(textOf(await valid(click(id)))).toContain('I don’t know this button')
  })

  test('remove an answer for its asker and for moderators only', async () => {
    const id = bot.signer.sign('remove', '')
    const other = { ...member, id: '200000000000000077' }
    expect((await valid(click(id, other, member)))?.body.type).toBe(4)
    expect((await valid(click(id, member, member)))?.body.type).toBe(7)
    expect((await valid(click(id, moderator, member)))?.body.type).toBe(7)
  })

  test('count votes, and forget them with their person', async () => {
    const id = idsOf(await valid(slash('ask', { question }))).find((id) => id.startsWith('g')) ?? ''
    expect(textOf(await valid(click(id)))).toContain('Thank you')
    expect(await bot.open.readStats(member.guild ?? '')).toMatchObject({ asked: 1, good: 1 })
    await valid(click(bot.signer.sign('forget', '')))
    expect(await bot.open.readStats(member.guild ?? '')).toMatchObject({ asked: 0, good: 0 })
  })
})

describe('moderators', () => {
  test('change settings, which hold from then on', async () => {
    const set = async (values: Record<string, string | boolean | number>): Promise<string> =>
      textOf(await valid(slash('settings', values, moderator)))
    expect(await set({ packages: 'nothing such' })).toContain('could not read')
    expect(await set({ channels: 'no channel' })).toContain('could not read')
    expect(
      await set({ private: true, threshold: 80, texts: true, days: 7, channels: '<#400000000000000001>' })
    ).toContain('Saved')
    expect(await bot.open.readSettings(member.guild ?? '')).toEqual({
      private: true,
      threshold: 0.8,
      keepTexts: true,
      days: 7,
      channels: ['400000000000000001']
    })
    const { flags } = dataOf(await valid(slash('ask', { question }))) as { flags: number }
    expect(flags & 64).toBe(64)
    expect(await set({ channels: 'all', packages: 'all' })).toContain('all')
  })

  test('see what was not answered: the words where the server keeps them, else only how often', async () => {
    const open = async (): Promise<string> => textOf(await valid(slash('gaps', {}, moderator)))
    await valid(slash('ask', { question: 'who won the football match in Rio?' }))
    expect(await open()).toContain('words not kept')
    await valid(slash('settings', { texts: true }, moderator))
    await valid(slash('ask', { question: 'who won **the** chess match in Oslo?' }))
    expect(await open()).toContain('chess match in Oslo')
    const exported = await valid(slash('gaps', { export: true }, moderator))
    expect(new TextDecoder().decode(exported?.files[0]?.data)).toContain(
      '- [ ] who won \\*\\*the\\*\\* chess match in Oslo? (once)'
    )
  })

  test('alone may do so', async () => {
    for (const name of ['settings', 'gaps', 'stats']) {
      expect(textOf(await valid(slash(name)))).toContain('may manage the server')
      expect(textOf(await valid(slash(name, {}, loner)))).toContain('only in servers')
    }
  })
})

test('the words of questions and ids of people are neither stored outside gaps nor logged', async () => {
  const secret = 'my password is swordfish'
  await valid(slash('ask', { question: secret }))
  await valid(slash('ask', { question: secret }, loner))
  expect(bot.lines.join('')).not.toMatch(/swordfish|2000000000000000/)
  expect(await bot.open.listGaps(member.guild ?? '', 5)).toEqual([
    { key: expect.any(String), count: 1, lastAt: expect.any(Number) }
  ])
})

test('an interaction that comes twice is answered once', async () => {
  const interaction = slash('ask', { question })
  expect(await handle(interaction, bot)).toBeDefined()
  expect(await handle(interaction, bot)).toBeUndefined()
  const sibling = await testBot({ store: bot.open })
  expect(await handle(interaction, sibling)).toBeUndefined()
})

test('a person who asks too much waits, also at another process', async () => {
  const limits = { user: 2, guild: 100 }
  const clock = (): number => 1_700_000_000_000
  const [one, other] = [
    await testBot({ store: bot.open, part: { limits, clock } }),
    await testBot({ store: bot.open, part: { limits, clock } })
  ]
  const texts = []
  for (const process of [one, other, one, other]) texts.push(textOf(await handle(slash('about'), process)))
  expect(texts.map((text) => text.includes('That was quick'))).toEqual([false, false, true, true])
})

test('questions are answered while the store is down', async () => {
  const down = await testBot({ store: brokenStore() })
  expect(textOf(await handle(slash('ask', { question }), down))).toMatch(/^[^\n]*startup time/i)
  for (const name of ['settings', 'gaps', 'stats'])
    expect(textOf(await handle(slash(name, {}, moderator), down))).toContain('cannot be reached')
})

test('a failure inside is a clear reply, and logged without what was asked', async () => {
  const broken = await testBot({ part: { pictures: { draw: () => Promise.reject(new Error('no paint')) } } })
  const handled = await handle(slash('compare', { a: 'virtual-machine', b: 'container' }), broken)
  expect(textOf(handled)).toContain('went wrong on my side')
  expect(broken.lines.join('')).toContain('no paint')
})

test('a person who has the bot in their own account may use it where the server has not: nothing is of that server', async () => {
  await valid(slash('settings', { private: true, texts: true }, moderator))
  const visitor = { authorizing_integration_owners: { 1: member.id } }
  const asked = { ...slash('ask', { question: 'who won the football match in Rio?' }), ...visitor } as APIInteraction
  expect(dataOf(await valid(asked))).toMatchObject({ flags: 32768 })
  expect(textOf(await valid({ ...slash('gaps', {}, moderator), ...visitor } as APIInteraction))).toContain(
    'only in servers'
  )
  expect(await bot.open.listGaps(member.guild ?? '', 5)).toEqual([])
})

test('a private channel of several people is answered as a direct message is', async () => {
  const asked = { ...slash('ask', { question }, loner), context: 2, channel: { id: loner.channel, type: 3 } }
  expect(textOf(await valid(asked as APIInteraction))).toMatch(/^[^\n]*startup time/i)
})

describe('hostile input pings nobody, does nothing, and gets a clear reply:', () => {
  const hostile = [
    '@everyone @here <@200000000000000001> <@&1> <#400000000000000001>',
    '**bold** ||spoiler|| `code` ```js\nprocess.exit()\n``` [link](https://evil.example) # heading',
    '\u202eevil\u202c \u200b\u200b\u2066',
    'x'.repeat(6000),
    '😀'.repeat(3000),
    '\ud800\udfff\u0000',
    "'; drop table questions; --",
    '$' + '{process.env.TOKEN} {{7*7}} <script>alert(1)</script>'
  ]
  const commands = [
    ['ask', 'question'],
    ['define', 'term'],
    ['choose', 'situation'],
    ['steps', 'task'],
    ['history', 'topic'],
    ['conflicts', 'topic'],
    ['sources', 'document'],
    ['fact', 'id']
  ] as const

  test.each(hostile.map((text) => [text.slice(0, 40), text]))('%s', async (_, text) => {
    for (const [name, key] of commands) {
      const handled = await valid(slash(name, { [key]: text }))
      expect(textOf(handled)).not.toMatch(/@(everyone|here)|<[@#]&?\d/)
      expect(textOf(handled)).not.toBe('')
    }
    await valid(slash('compare', { a: text, b: text, aspect: text }))
    await valid(menu('Answer this', text))
    await valid(slash('settings', { packages: text }, moderator))
    await valid(slash('settings', { channels: text }, moderator))
  })
})

/** Handles an interaction; the response must be what Discord accepts. */
async function valid(interaction: APIInteraction): Promise<Handled | undefined> {
  const handled = await handle(interaction, bot)
  expect(problemsWithCallback(handled?.body)).toEqual([])
  return handled
}

function dataOf(handled: Handled | undefined): unknown {
  return handled !== undefined && 'data' in handled.body ? handled.body.data : undefined
}

/** All texts of a reply. */
function textOf(handled: Handled | undefined): string {
  return [...walk(dataOf(handled))].flatMap(({ content }) => (typeof content === 'string' ? [content] : [])).join('\n')
}

/** Ids of all buttons of a reply. */
function idsOf(handled: Handled | undefined): string[] {
  return [...walk(dataOf(handled))].flatMap(({ custom_id: id }) => (typeof id === 'string' ? [id] : []))
}

function* walk(part: unknown): Generator<Readonly<Record<string, unknown>>> {
  const { components = [] } = (part ?? {}) as { components?: readonly APIMessageTopLevelComponent[] }
  for (const component of components) {
    yield component as unknown as Readonly<Record<string, unknown>>
    yield* walk(component)
  }
}
