import { de } from './de.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import type { Texts } from './texts.ts'

/** Languages besides English by Discord's locale. A new one is one file here and one line below. */
export const translations: Readonly<Record<'de' | 'fr', Texts>> = { de, fr }

/** What the bot says to people with a locale of Discord. */
export function textsFor(locale: string | undefined): Texts {
  return Object.hasOwn(translations, locale ?? '') ? translations[locale as keyof typeof translations] : en
}
