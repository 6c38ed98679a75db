import { cite, get } from '@docfacts/docker-vs-vm'

const { topic, facts } = get('virtual-machine.startup-time')
document.body.textContent = `worked: ${topic.id}, ${facts.length} facts, ${cite(facts[0])[0].title}`
