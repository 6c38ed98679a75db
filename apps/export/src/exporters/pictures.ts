import { coverPicture, type Picture, renderPngSync, stackPicture, tablePicture } from '@docfacts/pictures'
import type { Topic } from '@docfacts/schema'
import type { ExportedFile } from '../exported-file.ts'
import type { Exporter } from '../exporter.ts'
import { fileName } from '../file-name.ts'
import { type Comparison, drawnComparisons, findComparisons } from '../view/comparisons.ts'
import { counted } from '../view/counted.ts'
import { countConflicts, countThings, headline } from '../view/headline.ts'
import { titleOf } from '../view/title.ts'
import { aspectName, subjectName, topicFacts, type View } from '../view/view.ts'

/** Comparisons and stacks to paste anywhere, and a cover for previews: `pictures/compare/*`, `pictures/stacks/*`, `pictures/cover.*`. */
export const pictures: Exporter = {
  name: 'pictures',
  summary: 'comparisons and stacks as SVG and PNG',
  export: exportPictures
}

function* exportPictures(view: View): Generator<ExportedFile> {
  yield* files('cover', drawCover(view), 1)
  for (const comparison of findComparisons(view).slice(0, drawnComparisons)) {
    yield* files(`compare/${fileName(comparison.id)}`, drawComparison(view, comparison))
  }
  for (const fact of view.book.facts) {
    if (fact.kind !== 'stack') continue
    yield* files(`stacks/${fileName(fact.id)}`, stackPicture(subjectName(view, fact.subject), fact.layers))
  }
}

function drawCover(view: View): Picture {
  const conflicts = countConflicts(view)
  const figures = [
    counted(view.book.facts.length, 'fact'),
    counted(countThings(view), 'thing'),
    ...(conflicts === 0 ? [] : [counted(conflicts, 'conflict')])
  ]
  return coverPicture({ name: titleOf(view), title: headline(view), about: figures.join('  ·  ') })
}

function drawComparison(view: View, { entities, rows }: Comparison): Picture {
  const names = entities.map((entity) => subjectName(view, entity))
  return tablePicture({
    title: names.join(' – '),
    header: ['', ...names],
    rows: rows.map(({ aspect, topics }) => [
      aspectName(view, aspect),
      ...topics.map((topic) => (topic === undefined ? '–' : cell(view, topic)))
    ])
  })
}

function cell(view: View, topic: Topic): string {
  const value = topicFacts(view, topic)[0]?.value ?? '–'
  return topic.agreement === 'conflict' ? `${value} (sources disagree)` : value
}

function* files(name: string, picture: Picture, scale = 2): Generator<ExportedFile> {
  yield { path: `pictures/${name}.svg`, mediaType: 'image/svg+xml', content: picture.svg }
  yield { path: `pictures/${name}.png`, mediaType: 'image/png', content: renderPngSync(picture, scale) }
}
