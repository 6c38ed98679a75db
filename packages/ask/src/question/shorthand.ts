/** Short forms that people type and the words that documents write. Both ways. */
export const shorthand: ReadonlyMap<string, readonly string[]> = readPairs(`
admin administrator|app application|apps applications|arch architecture|auth authentication|auto automatic|calc calculate
cert certificate|cmd command|conf configuration|config configuration|db database|dbs databases|del delete|deps dependencies
dev development|dir directory|dirs directories|distro distribution|doc document|docs documentation|env environment|err error
func function|img image|impl implementation|info information|init initialize|lang language|lib library|libs libraries|mac macos
max maximum|mem memory|min minimum|mins minutes|msg message|net network|num number|ops operations|os operating|param parameter
params parameters|perf performance|perm permission|perms permissions|pkg package|prod production|proc process|ram memory
ref reference|repo repository|repos repositories|req request|secs seconds|spec specification|specs specifications|srv server
sync synchronize|sys system|tech technology|temp temporary|util utility|utils utilities|var variable|vars variables|vers version
bug vulnerability|bug flaw|bug defect|fix repair|cost price|price pricing|cheap inexpensive|affect impact|effect impact
delete remove|erase remove|uninstall remove|kill stop|terminate stop|begin start|launch start|boot startup|create make|build create
buy purchase|choose pick|choose select|pick select|quick fast|rapid fast|huge large|big large|tiny small|little small
use usage|secure security|safe security|safe secure|fail failure|break failure|allow permit|forbid prohibit|ban prohibit
show display|show list|get obtain|fetch download|pull download|end finish|end stop|error failure|problem issue|trouble issue
change modify|edit modify|alter modify|own possess|author writer|folder directory|machine computer|disk storage|need require
invent create|found establish|begin establish|born create|assist help|aid help|repair restore|divide split|join combine
merge combine|separate split|release appear|release publish|introduce appear|introduce add|invent appear|invent patent|launch release|found establish|factor depend|factor consideration|factor criterion|factor reason|decide depend|decide choose|determine depend|protect secure|guard protect|attack exploit|hack exploit|speed performance
`)

function readPairs(text: string): Map<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const pair of text.trim().split(/[|\n]/)) {
    const [short = '', long = ''] = pair.trim().split(/\s+/)
    for (const [from, to] of [
      [short, long],
      [long, short]
    ] as const) {
      found.set(from, [...(found.get(from) ?? []), to])
    }
  }
  return found
}
