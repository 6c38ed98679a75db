import { packageExports } from '../package/exports.ts'
import type { PackagePlan } from './plan.ts'
import { slugOf } from './slug.ts'

/** The manifest of a new content package. */
export function manifestText(plan: PackagePlan): string {
  const { name, documents, titles, things, version, surroundings } = plan
  const { license, repository, directory, engines, ownWorkspace } = surroundings
  const range = ownWorkspace ? 'workspace:*' : `^${version}`
  const manifest = {
    name,
    version: '0.0.0',
    description: `Cited facts compiled by docfacts: ${describe(titles.map(([, title]) => title))}`,
    keywords: [...new Set([...things.slice(0, 4).map(slugOf), 'facts', 'data'])].filter((word) => word !== ''),
    license,
    repository:
      repository === undefined
        ? undefined
        : { type: 'git', url: repository, ...(directory === '' ? {} : { directory }) },
    type: 'module',
    sideEffects: false,
    exports: packageExports,
    files: [...documents, 'factbook.json', 'generated', '!generated/manifest.json', 'lexicon.yaml'],
    docfacts: { documents, lexicon: 'lexicon.yaml' },
    scripts: ownWorkspace
      ? undefined
      : {
          build: 'docfacts build',
          check: 'docfacts build --check',
          changeset: 'docfacts changeset',
          version: 'changeset version && docfacts changeset --released',
          release: 'changeset publish'
        },
    dependencies: { '@docfacts/schema': range },
    devDependencies: ownWorkspace ? undefined : { '@changesets/cli': '^3.0.3', docfacts: range },
    engines: engines ?? { node: '>=22.18' },
    publishConfig: { access: 'public' }
  }
  return `${JSON.stringify(manifest, undefined, 2)}\n`
}

function describe(titles: readonly string[]): string {
  const [first = 'documents', second, ...others] = titles
  if (second === undefined) return first
  return others.length === 0 ? `${first}; ${second}` : `${first}; ${second}; and ${others.length} more`
}
