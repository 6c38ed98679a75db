import {
  type APIButtonComponent,
  type APIButtonComponentWithCustomId,
  ButtonStyle,
  ComponentType
} from 'discord-api-types/v10'
import { cut } from './cut.ts'
import { clean } from './escape.ts'

/** A grey button; `undefined` where its id would be too long for Discord. */
export function button(
  id: string,
  label: string,
  options: { emoji?: string; loud?: boolean } = {}
): APIButtonComponent[] {
  if (id.length > 100) return []
  const plain: APIButtonComponentWithCustomId = {
    type: ComponentType.Button,
    style: options.loud === true ? ButtonStyle.Danger : ButtonStyle.Secondary,
    custom_id: id,
    ...(options.emoji === undefined ? {} : { emoji: { name: options.emoji } })
  }
  const shown = cut(clean(label).trim(), 80)
  return [shown === '' ? plain : { ...plain, label: shown }]
}
