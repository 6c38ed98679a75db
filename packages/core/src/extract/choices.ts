import { cellsSpan } from '../tables/grid.ts'
import { defineExtractor, type Extractor } from './define-extractor.ts'
import { namedIn } from './subjects.ts'

/**
 * Recommendations from tables that name the best option for each situation.
 *
 * | Use case    | Best option | Why?   |
 * | ----------- | ----------- | ------ |
 * | Strong wind | ✅ Glider   | Weight |   → Glider: `Strong wind: Glider (Weight)`
 *
 * The evidence is the row from the situation to the last of its cells.
 */
export const choices: Extractor = defineExtractor('choice', function* (document, names) {
  for (const grid of document.tables) {
    const shape = names.shapes.get(grid)
    if (shape?.kind !== 'choices') continue
    for (const row of grid.rows) {
      const [situation, choice] = [row[shape.label], row[shape.option]]
      const reason = shape.reason === undefined ? undefined : row[shape.reason]
      if (situation === undefined || choice === undefined || situation.value === '' || choice.value === '') continue
      const last = reason === undefined || reason.value === '' ? choice : reason
      const because = reason === undefined || reason.value === '' ? {} : { reason: reason.value }
      yield {
        kind: 'recommendation',
        subject: namedIn(choice.value, names.entities)[0] ?? choice.value,
        situation: situation.value,
        choice: choice.value,
        ...because,
        value: `${situation.value}: ${choice.value}${reason === undefined || reason.value === '' ? '' : ` (${reason.value})`}`,
        places: [cellsSpan([situation, last])],
        section: grid.block.section,
        restoredBy: grid.node.data?.restoredBy
      }
    }
  }
})
