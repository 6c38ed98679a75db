import { existsSync, globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { compile } from '@docfacts/core'
import { factbook } from '@docfacts/docker-vs-vm'
import type { Factbook } from '@docfacts/schema'
import { VFile } from 'vfile'

const corpus = fileURLToPath(new URL('../../../../../shared/corpus/devops-daily/posts/', import.meta.url))
const bundledQuestions = new URL('../../../../packages/docker-vs-vm/eval/questions.json', import.meta.url)

/** Factbooks that replies are tried on: the bundled one and, where the corpus lies beside the checkout, that. */
export function factbooks(): readonly Factbook[] {
  if (existsSync(corpus)) return [factbook, compile(corpusFiles(), { name: 'corpus' })]
  process.stderr.write('skipped: replies of the corpus, which is not at ../shared/corpus beside the checkout\n')
  return [factbook]
}

/** Questions that people ask about the bundled content. */
export function bundledQuestionTexts(): string[] {
  const list: readonly { q: string }[] = JSON.parse(readFileSync(bundledQuestions, 'utf8'))
  return list.map(({ q }) => q)
}

function corpusFiles(): VFile[] {
  const paths = globSync('*.md', { cwd: corpus }).sort()
  return paths.map((path) => new VFile({ path, value: readFileSync(`${corpus}${path}`, 'utf8') }))
}
