/** Groups of words of everyday English that say about the same of anything, beside those that `pnpm train:thesaurus` finds. */
export const paraphrases = `
hurt injure harm|damage harm|begin start commence|appear introduce emerge arrive debut release launch
create make build develop design invent propose devise coin found|die fail crash|stop end quit cease halt
cost price expense expensive fee|pay cost charge|cheap affordable inexpensive cost|put place add insert
put contribute|get obtain receive acquire|buy purchase acquire|consume take
keep store retain save preserve hold|help aid assist support improve|fix repair solve resolve
choose pick select prefer|let allow permit enable|break damage fail|fast quick rapid speed|big large huge
happen occur|work function operate|change modify alter edit|delete remove drop eliminate uninstall
kill stop|affect impact|error failure|update upgrade|secure security|author writer|cause lead trigger
good excellent quality|often frequent|main primary major key|join combine merge connect|give provide offer supply
eat consume feed food meal|live survive|reduce lower decrease cut|raise increase grow
hard difficult|easy simple|safe secure|wrong incorrect error mistake|last survive endure
normal regular standard ordinary|direct straight|space storage|company business manufacturer firm
kind type sort|goal purpose aim|limit maximum|sit stay remain|slow bottleneck delay
check verify inspect|avoid prevent stop|protect guard|outside outdoor
information data detail|swap replace change exchange|kid child|salary wage income|paper document form
bad poor negative harm|problem issue trouble
danger risk hazard
`

/** Short forms that people type and the words that documents write. */
export const shorthand = `
admin administrator|app application|apps applications|auth authentication|cert certificate|cmd command|config configuration|db database
deps dependencies|dev development|dir directory|doc documentation|docs documentation|env environment|func function|img image|info information
lang language|lib library|mac macos|max maximum|mem memory|min minimum|msg message|os operating|param parameter|perf performance|perm permission
prod production|ram memory|repo repository|req request|secs seconds|spec specification|sync synchronize|temp temporary|temp temperature|var variable
appear release|bug vulnerability|show list|download pull|folder directory|k8s kubernetes|km kilometre|kg kilogram|lbs pound|hrs hours|mins minutes
`
