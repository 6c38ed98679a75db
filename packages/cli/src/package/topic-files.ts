import type { Fact, Factbook } from '@docfacts/schema'
import { type GeneratedFile, jsonFile } from './generated-file.ts'
import { topicPath } from './topic-path.ts'

/** One file a topic: the topic, and its facts with their evidence. */
export function topicFiles({ topics, facts }: Factbook): GeneratedFile[] {
  const byId = new Map<string, Fact>(facts.map((fact) => [fact.id, fact]))
  return topics.map((topic) => {
    const own = topic.facts.flatMap((id) => byId.get(id) ?? [])
    return jsonFile(`topics/${topicPath(topic.id)}.json`, { topic, facts: own })
  })
}
