import type { ExportedFile } from '../exported-file.ts'
import type { Exporter } from '../exporter.ts'
import { relationsOf } from '../relations/index.ts'
import { createDatabase } from '../sqlite/database.ts'
import type { View } from '../view/view.ts'

/** One database with strict tables, a view of who says what, and a full-text index: `facts.sqlite`. */
export const sqlite: Exporter = {
  name: 'sqlite',
  summary: 'an SQLite database with a full-text index',
  export: exportSqlite
}

const extras = `
CREATE INDEX facts_by_subject ON facts (subject, aspect);
CREATE INDEX evidence_by_document ON evidence (document, line);
CREATE VIEW who_says_what AS
  SELECT topics.id AS topic, topics.agreement, facts.subject_name, facts.aspect_name, facts.value,
         evidence.path || ':' || evidence.line AS place, evidence.quote
  FROM topics
  JOIN topic_facts ON topic_facts.topic = topics.id
  JOIN facts ON facts.id = topic_facts.fact
  JOIN evidence ON evidence.fact = facts.id
  ORDER BY topics.id, facts.id, evidence.number;
CREATE VIRTUAL TABLE search USING fts5 (id UNINDEXED, subject, aspect, value, tokenize = 'porter unicode61');
INSERT INTO search SELECT id, subject_name, coalesce(aspect_name, ''), value FROM facts ORDER BY id;
INSERT INTO search (search) VALUES ('optimize');
`

function exportSqlite(view: View): ExportedFile[] {
  const content = createDatabase(relationsOf(view), extras)
  return [{ path: 'facts.sqlite', mediaType: 'application/vnd.sqlite3', content }]
}
