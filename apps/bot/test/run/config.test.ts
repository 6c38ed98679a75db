import { describe, expect, test } from 'vitest'
import { ConfigError, readConfig } from '../../src/run/config.ts'

const token = 'MTEwMDAwMDAwMDAwMDAwMDAwMQ.abcdef.abcdefghijklmnop'

describe('the configuration', () => {
  test('of a gateway bot needs a token only', () => {
    expect(readConfig({ DISCORD_TOKEN: token })).toMatchObject({
      DOCFACTS_TRANSPORT: 'gateway',
      DOCFACTS_MENTIONS: false,
      PORT: 8080
    })
  })

  test('has one key for all processes with the same token, which is not the token', () => {
    const [one, other] = [readConfig({ DISCORD_TOKEN: token }), readConfig({ DISCORD_TOKEN: token })]
    expect(one.secret).toBe(other.secret)
    expect(one.secret).not.toContain(token)
  })

  test('of an HTTP bot needs a public key and a secret', () => {
    const env = {
      DOCFACTS_TRANSPORT: 'http',
      DISCORD_PUBLIC_KEY: 'a'.repeat(64),
      DOCFACTS_SECRET: 'a secret of many letters'
    }
    expect(readConfig(env).secret).toBe('a secret of many letters')
  })

  test.each([
    ['nothing', {}, ['DISCORD_TOKEN']],
    ['a token that is none', { DISCORD_TOKEN: 'hunter2' }, ['DISCORD_TOKEN']],
    ['HTTP without keys', { DOCFACTS_TRANSPORT: 'http' }, ['DISCORD_PUBLIC_KEY', 'DOCFACTS_SECRET']],
    [
      'much at once',
      { DISCORD_TOKEN: token, PORT: 'x', DOCFACTS_MENTIONS: 'maybe', DATABASE_URL: 'mysql://x' },
      ['DATABASE_URL', 'DOCFACTS_MENTIONS', 'PORT']
    ],
    ['shards that are none', { DISCORD_TOKEN: token, DISCORD_SHARDS: '4' }, ['DISCORD_SHARDS']]
  ])('with %s is refused, each variable named with what was expected', (_, env, names) => {
    const problems = problemsOf(env)
    expect(problems.map((problem) => problem.split(':')[0]).sort()).toEqual(names)
    for (const problem of problems) expect(problem).toMatch(/: expected /)
  })

  test('never says what a secret was', () => {
    expect(problemsOf({ DISCORD_TOKEN: 'hunter2', DOCFACTS_SECRET: 'short' }).join()).not.toMatch(/hunter2|short/)
  })
})

function problemsOf(env: Record<string, string>): readonly string[] {
  try {
    readConfig(env)
  } catch (error) {
    if (error instanceof ConfigError) return error.problems
    throw error
  }
  throw new Error('Expected a ConfigError')
}
