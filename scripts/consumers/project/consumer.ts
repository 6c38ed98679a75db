import { asOf, cite, type EntityId, facts, find, get, type TopicId, topics } from '@docfacts/docker-vs-vm'
import changes from '@docfacts/docker-vs-vm/changes.json' with { type: 'json' }
import book from '@docfacts/docker-vs-vm/factbook.json' with { type: 'json' }
import sources from '@docfacts/docker-vs-vm/sources.json' with { type: 'json' }
import { topics as index } from '@docfacts/docker-vs-vm/topics'
import startup from '@docfacts/docker-vs-vm/topics/virtual-machine.startup-time.json' with { type: 'json' }
import { get as getLanguage } from '@docfacts/language-history'
import type { Factbook } from '@docfacts/schema'
import { get as getProtocol } from '@docfacts/tcp-vs-udp'

const id: TopicId = 'virtual-machine.startup-time'
const values: string[] = get(id).facts.map(({ value }) => value)
const subjects: readonly string[] = topics.map(({ subject }) => subject)
const entity: EntityId = 'container'
const factbook: Factbook = book
const links: (string | undefined)[] = facts.flatMap((fact) => cite(fact).map(({ url }) => url))
const years: string[] = facts.flatMap((fact) => (fact.kind === 'event' ? [fact.when.text] : []))
const loose = find('some.id').length
const shown: string | undefined = index[0]?.value
const offsets: number[] = sources.flatMap(({ spans }) => spans.map(([start]) => start))

getProtocol('tcp.header-size')
getLanguage('rust.memory')
// @ts-expect-error There is no such topic.
get('virtual-machine.startup-tim')
// @ts-expect-error There is no such thing.
const wrong: EntityId = 'contaner'

export { asOf, changes, entity, factbook, links, loose, offsets, shown, startup, subjects, values, wrong, years }
