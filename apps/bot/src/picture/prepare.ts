import { compareEntities } from '../content/comparison.ts'
import type { Content } from '../content/content.ts'
import type { Pictures } from '../context.ts'
import { wantsPicture } from '../replies/table.ts'

/** Entities whose comparisons are drawn before anybody asks. */
const entities = 5

/** Draws the comparisons that are asked for most: those of the entities that most is told about. */
export async function preparePictures(contents: readonly Content[], pictures: Pictures): Promise<void> {
  for (const content of contents) {
    const subjects = [...content.topicsOf.entries()]
      .filter(([id]) => content.entities.has(id))
      .sort(([, a], [, b]) => b.length - a.length)
      .slice(0, entities)
      .map(([id]) => id)
    for (const a of subjects) {
      for (const b of subjects) {
        const { table } = compareEntities(content, a, b)
        if (a !== b && wantsPicture(table)) await pictures.draw(table)
      }
    }
  }
}
