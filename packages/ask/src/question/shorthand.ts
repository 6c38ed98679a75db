import { readGroups } from './groups.ts'

/** Short forms that people type and the words that documents write. Both ways. */
export const shorthand: ReadonlyMap<string, readonly string[]> = readGroups(`
admin administrator|app application|apps applications|auth authentication|cert certificate|cmd command|config configuration|db database
deps dependencies|dev development|dir directory|doc documentation|docs documentation|env environment|func function|img image|info information
lang language|lib library|mac macos|max maximum|mem memory|min minimum|msg message|os operating|param parameter|perf performance|perm permission
prod production|ram memory|repo repository|req request|secs seconds|spec specification|sync synchronize|temp temporary|temp temperature|var variable
appear release|bug vulnerability|show list|download pull|folder directory|k8s kubernetes|km kilometre|kg kilogram|lbs pound|hrs hours|mins minutes
`)
