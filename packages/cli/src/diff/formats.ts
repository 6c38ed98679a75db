import type { Style } from '../output/style.ts'
import { diffFeed } from './feed.ts'
import { diffGithub } from './github.ts'
import { diffJson } from './json.ts'
import { diffJunit } from './junit.ts'
import { diffMarkdown } from './markdown.ts'
import type { DiffReport } from './report.ts'
import { diffText } from './text.ts'

/** Name of a format of a diff. */
export type DiffFormat = 'text' | 'json' | 'markdown' | 'junit' | 'github' | 'feed'

/** How a diff is printed. */
export const diffFormats: Readonly<Record<DiffFormat, (report: DiffReport, style: Style) => string>> = {
  text: diffText,
  json: diffJson,
  markdown: diffMarkdown,
  junit: diffJunit,
  github: diffGithub,
  feed: diffFeed
}
