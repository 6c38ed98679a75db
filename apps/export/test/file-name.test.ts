import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fileName } from '../src/file-name.ts'

test.each(['virtual-machine', 'virtual-machine.startup-time.ab3cd4', 'c', '3d'])(
  'the slug %s stays what it is',
  (id) => {
    expect(fileName(id)).toBe(id)
  }
)

test.each(['../x', 'document:guide', 'con', 'nul.txt', 'index', '.', '', 'Ü', 'a'.repeat(300)])(
  '%j becomes a name that is safe',
  (id) => {
    expect(fileName(id)).toMatch(/^[a-z0-9_][a-z0-9._-]{0,119}$/)
    expect(fileName(id)).not.toMatch(/^(con|nul|index)(\.|$)/)
  }
)

test('different ids have different names', () => {
  fc.assert(fc.property(fc.string(), fc.string(), (a, b) => a === b || fileName(a) !== fileName(b)))
})
