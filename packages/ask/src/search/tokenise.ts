import { stemmer } from 'stemmer'
import { onceEach } from '../once.ts'

const word = /\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{N}]+(?:\+\+|#(?!\p{L}))?(?:'\p{L}+)?/gu
const ascii = /^[\x20-\x7e\s]*$/
const ending = /'(?:s|re|ve|ll|d|m|t)$/

/**
 * The words of a text, folded: lower case, no accents, no possessive or contracted ending.
 *
 * `The VM’s 1,024 MB` → `the`, `vm`, `1024`, `mb`
 */
export function splitWords(text: string): string[] {
  const folded = ascii.test(text)
    ? text
    : text
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .replace(/[‘’ʼ]/g, "'")
  const words: string[] = []
  for (const match of joinLetters(folded)
    .toLowerCase()
    .replace(/\btl;dr\b/g, 'tldr')
    .matchAll(word))
    words.push(trimWord(match[0]))
  return words
}

/** `U.N.` is one word, and the US are no "us". */
function joinLetters(text: string): string {
  return text.replace(/\b(?:\p{L}\.){2,}/gu, (letters) => letters.replaceAll('.', '')).replace(/\bUS\b/g, 'USA')
}

/**
 * The stem that stands for all inflections of a folded word: `booting` → `boot`.
 *
 * Names of doers and tools keep their ending, or a container would be anything that contains something.
 */
export const stemWord: (word: string) => string = onceEach(readStem, 20_000)

function readStem(word: string): string {
  if (word.length < 3) return word
  // What is found was not founded.
  if (word === 'found') return 'find'
  const tool = /^(.{3,}[^e]er)s?$/.exec(word)
  return tool?.[1] ?? wholeStem(stemmer(word.length < 6 ? word : foldSpelling(word)), word)
}

/** The rules for `hopping` make `ad` of `adding`: a stem of two letters keeps its double. */
function wholeStem(stem: string, word: string): string {
  const last = stem.at(-1) ?? ''
  return stem.length === 2 && word.startsWith(stem + last) ? stem + last : stem
}

/**
 * British and American spellings are one: `virtualisation` → `virtualization`, `colour` → `color`. Behind one or two letters both
 * spell alike: `rising` is of `rise`, `raised` of `raise`, `flours` of `flour`.
 */
function foldSpelling(word: string): string {
  return word
    .replace(/(?<=.{3})is(ations?|e[drs]?|ing)$/, 'iz$1')
    .replace(/(?<=.{3})our(s|ed|ing|al|ally)?$/, 'or$1')
    .replace(/tre(s?)$/, 'ter$1')
}

function trimWord(word: string): string {
  const first = word.charCodeAt(0)
  if (first >= 48 && first <= 57) return word.replace(/,(?=\d{3})/g, '')
  return word.includes("'") ? word.replace(ending, '').replace(/'/g, '') : word
}
