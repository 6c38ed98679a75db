import { nameToEmoji } from 'gemoji'
import { defineRestoration, type Restoration } from './define-restoration.ts'
import { inTexts } from './in-texts.ts'

/** What may be the name of an emoji, apart from words and other colons: `:rocket:`, `:+1:`. */
const NAME = /(?<![\p{L}\p{N}:]):([a-z0-9_+-]{1,50}):(?![\p{L}\p{N}:])/gu
const NAMED = /:[a-z0-9_+-]{1,50}:/

/**
 * Emoji written by the names that GitHub gives them: `:white_check_mark: Yes` → `✅ Yes`. Other words between colons, and code, stay.
 */
export const emojiNames: Restoration = defineRestoration(
  'emoji-name',
  function* (draft) {
    if (!NAMED.test(draft.source)) return
    const repairs = inTexts(draft, NAMED, (_, text) =>
      [...text.value.matchAll(NAME)].flatMap(({ index, 0: whole, 1: name = '' }) => {
        if (!Object.hasOwn(nameToEmoji, name)) return []
        const end = index + whole.length
        const position = draft.lines.position(text.span(index, end))
        return [{ start: index, end, nodes: [{ type: 'text' as const, value: nameToEmoji[name] ?? '', position }] }]
      })
    )
    for (const repair of repairs) yield { ...repair, reason: 'Unexpected name of an emoji, expected the emoji' }
  },
  'info'
)
