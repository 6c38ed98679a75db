import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  ComponentType
} from 'discord-api-types/v10'
import { bytesOf } from './cut.ts'

/** A paragraph whose pieces are kept or left out whole; a piece is a sentence or a line of Markdown. */
export interface Passage {
  readonly pieces: readonly string[]
  readonly join?: ' ' | '\n'
}

/** What a reply is put together from, the most important first. */
export interface Draft {
  readonly passages: readonly Passage[]
  /** Name of the attached picture, and what it shows. */
  readonly picture?: { readonly file: string; readonly description: string }
  readonly rows?: readonly (readonly APIButtonComponent[])[]
  /** What is said where something had to be left out. */
  readonly shortened: string
  /** A colour at the side: 0xRRGGBB. */
  readonly accent?: number
}

/** Characters over all texts; Discord allows 4,000. */
const characters = 3900

/** Bytes of all components as JSON; above about 10,170 Discord answers 500. */
const bytes = 9800

/** Texts in one reply, so that they stay below 40 components with pictures and buttons. */
const texts = 12

/** Puts a reply together within the limits: buttons first, then as much text as there is room for, the rest named. */
export function assemble({ passages, picture, rows = [], shortened, accent }: Draft): APIMessageTopLevelComponent[] {
  const gallery = picture === undefined ? [] : [galleryOf(picture.file, picture.description)]
  const buttons = rows.filter((row) => row.length > 0).map(rowOf)
  const room = bytes - bytesOf(JSON.stringify([gallery, buttons])) - 200
  const contents = fill(passages, shortened, room)
  const [first, ...others] = contents.map(textOf)
  const components: APIComponentInContainer[] = [...(first === undefined ? [] : [first]), ...gallery, ...others]
  return [
    { type: ComponentType.Container, components, ...(accent === undefined ? {} : { accent_color: accent }) },
    ...buttons
  ]
}

/** The texts of passages, as many whole pieces as fit. */
function fill(passages: readonly Passage[], shortened: string, room: number): string[] {
  const note = `-# ${shortened}`
  const filled: string[] = []
  let left = { characters: characters - note.length, bytes: room - bytesOf(note) - 40 }
  for (const { pieces, join = '\n' } of passages) {
    const kept: string[] = []
    for (const piece of pieces) {
      if (/^[\s\u200b]*$/.test(piece)) continue
      const size = {
        characters: piece.length + 1,
        bytes: bytesOf(JSON.stringify(piece)) + 2 + (kept.length === 0 ? 30 : 0)
      }
      if (size.characters > left.characters || size.bytes > left.bytes || filled.length >= texts) {
        if (kept.length > 0) filled.push(kept.join(join))
        return [...filled, note]
      }
      kept.push(piece)
      left = { characters: left.characters - size.characters, bytes: left.bytes - size.bytes }
    }
    if (kept.length > 0) filled.push(kept.join(join))
  }
  return filled
}

function textOf(content: string): APIComponentInContainer {
  return { type: ComponentType.TextDisplay, content }
}

function rowOf(components: readonly APIButtonComponent[]): APIActionRowComponent<APIButtonComponent> {
  return { type: ComponentType.ActionRow, components: components.slice(0, 5) }
}

function galleryOf(file: string, description: string): APIComponentInContainer {
  return { type: ComponentType.MediaGallery, items: [{ media: { url: `attachment://${file}` }, description }] }
}
