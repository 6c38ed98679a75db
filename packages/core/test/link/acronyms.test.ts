import { expect, test } from 'vitest'
import { bracketedAcronyms } from '../../src/link/acronyms.ts'

test.each([
  ['A virtual machine (VM) starts.', [{ short: 'VM', long: 'virtual machine' }]],
  ['VM (virtual machine) images', [{ short: 'VM', long: 'virtual machine' }]],
  ['VMs (virtual machines) start.', [{ short: 'VM', long: 'virtual machines' }]],
  ['UDP (User Datagram Protocol) sends.', [{ short: 'UDP', long: 'User Datagram Protocol' }]],
  ['IoT (Internet of Things)', [{ short: 'IoT', long: 'Internet of Things' }]]
])('reads the short form in `%s`', (text, acronyms) => {
  expect(bracketedAcronyms(text)).toEqual(acronyms)
})

test.each(['TCP (see below)', 'NASA (the agency)', 'TCP (transport)', 'xTCP', 'A (b c)', 'TCP ()'])(
  'reads none in `%s`',
  (text) => {
    expect(bracketedAcronyms(text)).toEqual([])
  }
)
