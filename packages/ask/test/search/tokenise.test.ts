import { expect, test } from 'vitest'
import { splitWords, stemWord } from '../../src/search/tokenise.ts'

test.each<[string, string[]]>([
  ['The VM’s 1,024 MB', ['the', 'vm', '1024', 'mb']],
  ['state‑of‑the‑art CI/CD', ['state', 'of', 'the', 'art', 'ci', 'cd']],
  ['café naïve Ångström', ['cafe', 'naive', 'angstrom']],
  ["isn't they're O'Neil", ['isn', 'they', 'oneil']],
  ['C++ and C# and F#', ['c++', 'and', 'c#', 'and', 'f#']],
  ['version 1.24.3, 3.5 GB', ['version', '1.24.3', '3.5', 'gb']],
  ['the U.S. and the US tell us, e.g. U.N.', ['the', 'usa', 'and', 'the', 'usa', 'tell', 'us', 'eg', 'un']],
  ['日本語 текст', ['日本語', 'текст']],
  ['?! … “”', []],
  ['', []]
])('the words of %j are %j', (text, words) => {
  expect(splitWords(text)).toEqual(words)
})

test.each<[string, string]>([
  ['containers', 'container'],
  ['virtualisation', 'virtualization'],
  ['colours', 'color'],
  ['centre', 'center'],
  ['booting', 'boot'],
  ['adding', 'add'],
  ['added', 'adds'],
  ['rising', 'rise'],
  ['raised', 'raise'],
  ['noises', 'noise'],
  ['flours', 'flour'],
  ['promising', 'promise'],
  ['isolated', 'isolation']
])('%s and %s have one stem', (a, b) => {
  expect(stemWord(a)).toBe(stemWord(b))
})

test('short words are their own stem', () => {
  expect(['os', 'vm', 'ci', 'c#'].map(stemWord)).toEqual(['os', 'vm', 'ci', 'c#'])
})

test('what is found was not founded', () => {
  expect(stemWord('found')).toBe(stemWord('find'))
  expect(stemWord('founded')).not.toBe(stemWord('found'))
})
