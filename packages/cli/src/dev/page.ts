/** The page of a session: a prompt, and the changes so far, which follow the builds. */
export const devPage = `<!DOCTYPE html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>docfacts dev</title>
<style>
  :root { color-scheme: light dark }
  body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
  input { font: inherit; width: 100%; box-sizing: border-box; padding: .5rem }
  pre { white-space: pre-wrap; overflow-wrap: anywhere }
</style>
<h1>Ask the documents</h1>
<form><label>Question <input name="q" autocomplete="off" autofocus></label></form>
<div id="answer" aria-live="polite"></div>
<h2>Changes since the start</h2>
<pre id="changes"></pre>
<p><a href="/">The site</a></p>
<script>
  const answer = document.querySelector('#answer'), form = document.querySelector('form')
  async function ask() {
    const question = form.q.value.trim()
    if (question === '') return
    const result = await (await fetch('/-/ask?q=' + encodeURIComponent(question))).json()
    const places = result.citations.map(({ path, position, quote }) => path + ':' + position.start.line + '  ' + quote)
    answer.replaceChildren(...[result.text, ...places].map((text) => Object.assign(document.createElement('p'), { textContent: text })))
  }
  async function changes() {
    document.querySelector('#changes').textContent = await (await fetch('/-/changes')).text()
  }
  form.addEventListener('submit', (event) => { event.preventDefault(); ask() })
  new EventSource('/-/events').addEventListener('built', () => { changes(); ask() })
  changes()
</script>
</html>
`
