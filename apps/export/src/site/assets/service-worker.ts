/**
 * Worker that makes the site work offline after the first load: it keeps the given assets, and all that was loaded since.
 * A new version of the site has a new cache.
 */
export function serviceWorker(version: string, assets: readonly string[]): string {
  const kept = ['./', 'index.html', ...assets]
  return `const cacheName = 'docfacts-${version}'
const kept = ${JSON.stringify(kept)}

addEventListener('install', (event) => {
  event.waitUntil(caches.open(cacheName).then((cache) => cache.addAll(kept)).then(() => skipWaiting()))
})

addEventListener('activate', (event) => {
  event.waitUntil(dropOld().then(() => clients.claim()))
})

addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method === 'GET' && new URL(request.url).origin === location.origin) event.respondWith(answer(request))
})

async function dropOld() {
  for (const name of await caches.keys()) if (name.startsWith('docfacts-') && name !== cacheName) await caches.delete(name)
}

async function answer(request) {
  const cache = await caches.open(cacheName)
  try {
    const response = await fetch(request)
    if (response.ok) await cache.put(request, response.clone())
    return response
  } catch (error) {
    const found = await cache.match(request, { ignoreSearch: true })
    if (found !== undefined) return found
    throw error
  }
}
`
}
