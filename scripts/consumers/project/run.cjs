const assert = require('node:assert/strict')
const { facts, get } = require('@docfacts/tcp-vs-udp')
const { topics } = require('@docfacts/language-history/topics')
const book = require('@docfacts/tcp-vs-udp/factbook.json')

assert.equal(get('tcp.header-size').topic.subject, 'tcp')
assert.equal(book.facts.length, facts.length)
assert.ok(topics.some(({ id }) => id === 'rust.memory'))
console.log(`${facts.length} facts, ${topics.length} topics`)
