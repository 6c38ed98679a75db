import type { Content } from '../content/content.ts'
import { bundledContent, loadContent } from '../content/load.ts'
import type { BotConfig } from './config.ts'
import { orExplain } from './start-error.ts'

/** The contents that the settings name, or the bundled one. */
export async function configuredContents(config: BotConfig): Promise<Content[]> {
  const { DOCFACTS_FACTBOOKS: paths, DOCFACTS_LINK: link } = config
  return paths.length === 0 ? [bundledContent()] : loadContents(paths, link)
}

/**
 * Reads factbooks from files.
 *
 * @throws {StartError} that names the file that cannot be read, or is no factbook.
 */
export function loadContents(paths: readonly string[], link?: string): Promise<Content[]> {
  return Promise.all(
    paths.map((path) =>
      orExplain(
        () => loadContent(path, link),
        `\`${path}\` should be a factbook that \`docfacts build\` wrote; check DOCFACTS_FACTBOOKS or --facts`
      )
    )
  )
}
