import { bytesOf } from './cut.ts'
import { componentsV2 } from './reply.ts'

/**
 * What in a message is outside the limits that Discord's own description does not hold, one line each; none for a good one.
 *
 * Reads any message with Components V2, or a part of one.
 */
export function checkLimits(message: unknown): string[] {
  const problems: string[] = []
  const {
    flags,
    components,
    content,
    embeds,
    allowed_mentions: mentions,
    attachments
  } = message as Readonly<Record<string, unknown>>
  const all = [...walk(components)]
  const say = (wrong: boolean, what: string): void => void (wrong && problems.push(what))
  say((Number(flags) & componentsV2) === 0, 'Components V2 are not flagged')
  say(content !== undefined || embeds !== undefined, 'content or embeds stand beside Components V2')
  say(JSON.stringify(mentions) !== '{"parse":[]}', 'mentions are not turned off')
  say(all.length === 0, 'there is nothing in it')
  say(all.length > 40, `${all.length} components, more than 40`)
  const texts = all.filter(({ type }) => type === 10).map(({ content }) => String(content))
  say(
    texts.some((text) => text.trim() === ''),
    'a text is empty'
  )
  say(sum(texts.map((text) => text.length)) > 4000, 'texts are longer than 4,000 characters')
  const bytes = bytesOf(JSON.stringify(components ?? []))
  say(bytes > 10_170, `${bytes} bytes of components, more than 10,170`)
  const ids = all.flatMap(({ custom_id: id }) => (typeof id === 'string' ? [id] : []))
  say(new Set(ids).size !== ids.length, 'a custom_id stands twice')
  for (const component of all) problems.push(...checkComponent(component, attachments))
  return problems
}

type Component = Readonly<Record<string, unknown>>

function checkComponent(component: Component, attachments: unknown): string[] {
  const { type, components, custom_id: id, label, items, url } = component
  const problems: string[] = []
  const say = (wrong: boolean, what: string): void => void (wrong && problems.push(what))
  if (typeof id === 'string') say(id.length < 1 || id.length > 100, `a custom_id of ${id.length} characters`)
  if (typeof label === 'string') say(label.length > 80 || label.trim() === '', `a label of ${label.length} characters`)
  if (typeof url === 'string') say(url.length > 512, `an address of ${url.length} characters`)
  if (type === 1) say(!isBetween(components, 1, 5), 'a row without buttons or with more than 5')
  if (type === 9) say(!isBetween(components, 1, 3), 'a section without texts or with more than 3')
  if (type === 17) say(!isBetween(components, 1, 40), 'an empty container')
  if (type !== 12) return problems
  say(!isBetween(items, 1, 10), 'a gallery without items or with more than 10')
  for (const { description, media } of items as { description?: string; media: { url: string } }[]) {
    say(description === undefined || description.length > 1024, 'a picture without a description or with a long one')
    const file = media.url.replace('attachment://', '')
    const known = Array.isArray(attachments) && attachments.some(({ filename }) => filename === file)
    say(media.url.startsWith('attachment://') && !known, `a picture \`${file}\` that is not attached`)
  }
  return problems
}

function* walk(components: unknown): Generator<Component> {
  if (!Array.isArray(components)) return
  for (const component of components as Component[]) {
    yield component
    yield* walk(component.components)
    if (component.accessory !== undefined) yield component.accessory as Component
  }
}

function isBetween(list: unknown, least: number, most: number): boolean {
  return Array.isArray(list) && list.length >= least && list.length <= most
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0)
}
