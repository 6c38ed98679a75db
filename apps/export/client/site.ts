import type { Client } from './client.ts'

/** What every page loads: little. The rest comes when someone asks. Plain scripts, so that a page on a disk asks too. */

const assets = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : location.href

let loading: Promise<Client> | undefined

const box = document.querySelector<HTMLElement>('[data-ask]')
if (box !== null) void setUp(box)
document.addEventListener('keydown', focusInput)
if ('serviceWorker' in navigator && location.protocol.startsWith('http')) void register()

async function setUp(section: HTMLElement): Promise<void> {
  const form = section.querySelector('form')
  const input = section.querySelector('input')
  if (form === null || input === null) return
  const root = section.dataset.ask ?? ''
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    remember(input.value)
    void answer(section, root, input.value.trim())
  })
  section.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href*="?q="]') : null
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    input.value = new URL(link.href).searchParams.get('q') ?? ''
    form.requestSubmit()
  })
  input.addEventListener('focus', () => void load(), { once: true })
  section.addEventListener('keydown', (event) => walk(section, event))
  addEventListener('popstate', () => void fromAddress(section, root, input))
  await fromAddress(section, root, input)
}

/** `/` goes to the box. */
function focusInput(event: KeyboardEvent): void {
  if (event.key !== '/' || event.target instanceof HTMLInputElement) return
  event.preventDefault()
  document.querySelector<HTMLInputElement>('input[name=q]')?.focus()
}

/** The arrows go from the box through the links of what was found, and back. */
function walk(section: HTMLElement, event: KeyboardEvent): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  const stops = [...section.querySelectorAll<HTMLElement>('input, #answer a, #answer summary')].filter((stop) =>
    stop.checkVisibility()
  )
  const { activeElement } = document
  const next = activeElement instanceof HTMLElement ? stops[stops.indexOf(activeElement) + step] : undefined
  if (step === 0 || next === undefined || stops.length < 2) return
  event.preventDefault()
  next.focus()
}

/** Answers what the address asks, or takes the answer away where it asks nothing; a link within the page changes nothing. */
async function fromAddress(section: HTMLElement, root: string, input: HTMLInputElement): Promise<void> {
  const question = new URLSearchParams(location.search).get('q')?.trim() ?? ''
  if (question === (section.dataset.question ?? '')) return
  input.value = question
  await answer(section, root, question)
}

async function answer(section: HTMLElement, root: string, question: string): Promise<void> {
  const place = section.querySelector<HTMLElement>('#answer')
  if (place === null) return
  section.dataset.question = question
  if (question === '') return place.replaceChildren()
  place.ariaBusy = 'true'
  if (globalThis.docfacts === undefined) place.textContent = 'Reading the facts …'
  try {
    const { showAnswer } = await load()
    if (section.dataset.question === question) showAnswer(place, root, question)
  } catch {
    place.textContent = 'The facts could not be loaded. The pages hold every one of them.'
  } finally {
    place.ariaBusy = 'false'
  }
}

function load(): Promise<Client> {
  loading ??= loadClient()
  return loading
}

async function loadClient(): Promise<Client> {
  await Promise.all([addScript('facts.js'), addScript('ask.js')])
  if (globalThis.docfacts === undefined) throw new Error('Unexpected scripts')
  return globalThis.docfacts
}

function addScript(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script')
    script.src = new URL(name, assets).href
    script.addEventListener('load', () => resolve())
    script.addEventListener('error', reject)
    document.head.append(script)
  })
}

function remember(question: string): void {
  try {
    history.pushState(null, '', `?q=${encodeURIComponent(question)}`)
  } catch {
    // Some browsers change no address on a disk.
  }
}

async function register(): Promise<void> {
  try {
    // The worker stands at the root of the site, so that every page is its own.
    await navigator.serviceWorker.register(new URL('../sw.js', assets))
  } catch {
    // Without it the site works, but not offline.
  }
}
