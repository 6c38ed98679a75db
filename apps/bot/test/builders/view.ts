import { factbook } from '@docfacts/docker-vs-vm'
import type { Factbook } from '@docfacts/schema'
import { createSigner } from '../../src/buttons/custom-id.ts'
import { createContent } from '../../src/content/content.ts'
import { en } from '../../src/interface/en.ts'
import type { View } from '../../src/replies/view.ts'

/** Links as a repository on the web would have them. */
export const link = 'https://example.com/docs/{path}#L{line}'

/** The bundled content as an English reader sees it. */
export function bundledView(): View {
  return viewOf(factbook)
}

/** A factbook as an English reader sees it. */
export function viewOf(book: Factbook): View {
  return { content: createContent(book, link), texts: en, signer: createSigner('a key for tests') }
}
