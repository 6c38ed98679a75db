import type { PackagePlan } from './plan.ts'

/** The readme of a new content package, to be completed by a person. */
export function readmeText({ name, titles, things, topic, surroundings: { license } }: PackagePlan): string {
  const example = topic ?? 'subject.aspect'
  const rows = titles.map(([path, title]) => `| \`${path}\` | ${title.replaceAll('|', '\\|')} |`)
  return `# ${name}

Cited facts${things.length === 0 ? '' : ` about ${list(things.slice(0, 5))}`}, as data.

## What is this?

Documents, and the **factbook** that [docfacts](https://github.com/docfacts/docfacts) compiled from them: every fact with
its kind, its subject and the exact characters of the document that say it.

| document | title |
| --- | --- |
${rows.join('\n')}

## When should I use this, and when not?

Use it to answer questions with citations, to fill a page, or to link to what the documents say. What they do not say is
not in it.

## Install

\`\`\`sh
npm install ${name}
\`\`\`

ESM only, for Node 22.18 or newer, bundlers and browsers; \`require\` works too.

## Use

\`\`\`js
import { cite, get } from '${name}'

const { topic, facts } = get('${example}') // editors complete the id, compilers know a wrong one
console.log(topic.agreement)
for (const fact of facts) console.log(fact.value, cite(fact))
\`\`\`

Only the list of topics, without facts:

\`\`\`js
import { topics } from '${name}/topics'

for (const { subjectName, aspectName, value } of topics) console.log(subjectName, aspectName, value)
\`\`\`

## API

\`get(id)\`, \`find(id)\`, \`resolve(id)\`, \`cite(fact)\`, and the lists \`facts\`, \`topics\`, \`entities\`, \`aspects\`, \`tables\` and
\`documents\`. As JSON: \`./factbook.json\`, \`./topics.json\`, \`./topics/<id>.json\`, \`./entities.json\`, \`./aspects.json\`,
\`./tables.json\`, \`./sources.json\`, \`./redirects.json\`, \`./changes.json\`, \`./factbook.schema.json\`.

## Contribute

Edit the documents or \`lexicon.yaml\`, then run \`docfacts build\` and \`docfacts changeset\`. \`factbook.json\` and \`generated/\`
are written by the build and committed, so that reviews see what a change does to the facts. The version number follows
from what the facts say: an id that is gone without a \`moved\` or \`split\` entry in the lexicon is a major change, facts that
come and go are minor, other words a patch.

## Security

The package is data and an entry that imports it. Quotes are plain text taken from documents: escape them where you show
them as HTML.
${license === undefined ? '' : `\n## License\n\n${license}\n`}`
}

function list(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
