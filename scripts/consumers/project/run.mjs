import assert from 'node:assert/strict'
import { cite, facts, get } from '@docfacts/docker-vs-vm'
import { topics } from '@docfacts/docker-vs-vm/topics'
import startup from '@docfacts/docker-vs-vm/topics/virtual-machine.startup-time.json' with { type: 'json' }

const found = get('virtual-machine.startup-time')
assert.deepEqual(found.facts, startup.facts)
assert.ok(topics.length > 100 && facts.length > 500)
assert.match(cite(found.facts[0])[0].url, /^https:/)
assert.throws(() => get('no.topic'), /Unexpected topic `no.topic`/)
console.log(`${facts.length} facts, ${topics.length} topics`)
