/**
 * Draws each kind of reply for the readme, as the bot gives them from the bundled content, or with `--check` fails when a
 * picture is stale.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { renderPng } from '@docfacts/pictures'
import type { NamedTable } from '../src/content/comparison.ts'
import { bundledContent } from '../src/content/load.ts'
import { createLocalBot } from '../src/local/local.ts'
import { previewPicture } from '../src/preview/preview.ts'

/** What is said one after the other, and the picture that is made of the last reply; numbers press buttons. */
const scenes: Readonly<Record<string, readonly [said: readonly string[], used: string]>> = {
  answer: [['what is a hypervisor?'], '/ask what is a hypervisor?'],
  disagreement: [['how long does a vm take to boot?'], '/ask how long does a vm take to boot?'],
  'who-says-what': [['how long does a vm take to boot?', '1'], 'Who says what'],
  unanswered: [['who won the football match in Rio?'], '/ask who won the football match in Rio?'],
  comparison: [['/compare "virtual machine" container'], '/compare virtual machine, container'],
  'short-table': [
    ['/compare "virtual machine" container aspect:"startup time"'],
    '/compare virtual machine, container: startup time'
  ],
  stack: [['what are the layers of a container?'], '/ask what are the layers of a container?'],
  steps: [['/steps A container starts like this'], '/steps a container starts like this'],
  history: [['/history container'], '/history container'],
  sources: [['/sources'], '/sources'],
  gaps: [
    [
      '/settings texts:on',
      'who won the match in Rio?',
      'who won the match in Rio?',
      'is Kubernetes hard to learn?',
      '/gaps'
    ],
    '/gaps'
  ],
  privacy: [['/privacy'], '/privacy']
}

const folder = fileURLToPath(new URL('../pictures/', import.meta.url))
mkdirSync(folder, { recursive: true })
for (const [name, [said, used]] of Object.entries(scenes)) {
  let table: NamedTable | undefined
  const draw = async (drawn: NamedTable): Promise<Uint8Array> => {
    table = drawn
    return new Uint8Array(1)
  }
  const bot = await createLocalBot([bundledContent()], { pictures: { draw }, clock: () => Date.UTC(2026, 7, 1) })
  let data: unknown
  for (const line of said) {
    const handled = await bot.answer(line)
    data = handled !== undefined && 'data' in handled.body ? handled.body.data : undefined
  }
  keep(`${name}.png`, await renderPng(previewPicture({ data, used, table }), 1.5))
  await bot.close()
}

function keep(name: string, picture: Uint8Array): void {
  const path = `${folder}${name}`
  if (existsSync(path) && readFileSync(path).equals(picture)) return
  if (process.argv.includes('--check')) {
    process.stderr.write(`apps/bot/pictures/${name} is stale: run \`pnpm generate\`\n`)
    process.exitCode = 1
  } else writeFileSync(path, picture)
}
