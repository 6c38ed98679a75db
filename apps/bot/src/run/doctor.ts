import { accessSync, constants, existsSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import type { REST } from 'discord.js'
import { openStore } from '../store/open.ts'
import { StoreInUseError } from '../store/sqlite.ts'
import type { BotConfig } from './config.ts'
import { configuredContents } from './contents.ts'
import { examineDiscord } from './doctor-discord.ts'
import { type Finding, look } from './finding.ts'

/** Looks at everything that the bot needs, and tells what is wrong and what to do. Changes nothing. */
export async function examine(config: BotConfig, rest: REST, application: string): Promise<Finding[]> {
  const findings = [await examineContents(config), await examineStore(config)]
  if (config.DISCORD_TOKEN === undefined)
    return [...findings, { what: 'token', ok: true, note: 'none; answers over HTTP need none' }]
  return [...findings, ...(await examineDiscord(config, rest, application))]
}

function examineContents(config: BotConfig): Promise<Finding> {
  return look('content', async () => {
    const contents = await configuredContents(config)
    return contents.map(({ name, book }) => `${name}: ${book.facts.length} facts`).join(', ')
  })
}

function examineStore({ DATABASE_URL: database, DOCFACTS_STORE: file }: BotConfig): Promise<Finding> {
  return database === undefined
    ? examineFile(file)
    : look('store (PostgreSQL)', () => tryStore(database), 'check DATABASE_URL')
}

function examineFile(file: string): Promise<Finding> {
  const work = async (): Promise<string> => {
    if (file === ':memory:') return 'in memory: settings and gaps are gone when the bot ends'
    if (existsSync(file)) return tryStore(file)
    const folder = nearestFolder(dirname(file))
    if (!statSync(folder).isDirectory()) throw new Error(`\`${folder}\` is no folder`)
    accessSync(folder, constants.W_OK)
    return `\`${file}\` will be made at the first start`
  }
  return look('store (SQLite)', work, 'check that DOCFACTS_STORE names a file that may be written')
}

async function tryStore(address: string): Promise<string> {
  try {
    const store = await openStore(address)
    await store.ping()
    await store.close()
    return 'can be opened, schema is the newest'
  } catch (error) {
    if (error instanceof StoreInUseError) return 'in use by a bot that runs, as it should be'
    throw error
  }
}

function nearestFolder(folder: string): string {
  return existsSync(folder) || dirname(folder) === folder ? folder : nearestFolder(dirname(folder))
}
