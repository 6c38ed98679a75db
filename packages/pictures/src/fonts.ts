import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { type Font, readFont } from './font.ts'
import type { Face } from './measure.ts'

/** Names of families: the first that has a letter draws it. */
export const families = 'Open Sans, DejaVu Sans'

/** Family of code. */
export const codeFamily = 'DejaVu Sans Mono'

/** Weights of letters: files of the same families. */
const files = {
  plain: ['open-sans/400Regular/OpenSans_400Regular.ttf', 'dejavu/ttf/DejaVuSans.ttf'],
  bold: ['open-sans/600SemiBold/OpenSans_600SemiBold.ttf', 'dejavu/ttf/DejaVuSans-Bold.ttf'],
  code: ['dejavu/ttf/DejaVuSansMono.ttf']
} as const

/** How thick letters are, or that they are code. */
export type Weight = keyof typeof files

/** The weight of letters in a face. */
export function weightOf({ bold, code }: Face): Weight {
  if (code === true) return 'code'
  return bold ? 'bold' : 'plain'
}

/** Paths of all fonts. */
export function fontPaths(): string[] {
  return Object.values(files).flat().map(pathOf)
}

/** The fonts of a weight, in the order in which they are asked for a letter. */
export function fontsOf(weight: Weight): readonly Font[] {
  const known = opened.get(weight)
  if (known !== undefined) return known
  const fonts = files[weight].map((file) => readFont(readFileSync(pathOf(file))))
  opened.set(weight, fonts)
  return fonts
}

/** A cache: what is in it follows from the packages of the fonts alone. */
const opened = new Map<Weight, readonly Font[]>()

function pathOf(file: string): string {
  const [start = '', ...rest] = file.split('/')
  const packages: Readonly<Record<string, string>> = {
    'open-sans': '@expo-google-fonts/open-sans',
    dejavu: 'dejavu-fonts-ttf'
  }
  return join(dirname(createRequire(import.meta.url).resolve(`${packages[start]}/package.json`)), ...rest)
}
