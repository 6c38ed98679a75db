/** Name and description of a command or an option in one language. */
export interface Label {
  readonly name: string
  readonly description: string
}

/** A command in one language. */
export interface CommandTexts extends Label {
  readonly options: Readonly<Record<string, Label>>
}

/** Everything that the bot says of its own accord, in one language. Documents are never translated. */
export interface Texts {
  readonly commands: Readonly<Record<string, CommandTexts>>
  readonly shortened: string
  readonly sources: string
  readonly disagree: string
  readonly refine: string
  readonly agree: string
  readonly who: string
  readonly compare: string
  readonly asText: string
  readonly remove: string
  readonly removed: string
  readonly notYours: string
  readonly unanswered: string
  readonly recorded: string
  readonly related: string
  readonly thanks: string
  readonly notStored: string
  readonly gone: string
  readonly noSuch: (what: string) => string
  readonly tooFast: (seconds: number) => string
  readonly failed: string
  readonly unknownButton: string
  readonly unknownCommand: string
  readonly emptyMessage: string
  readonly noContent: string
  readonly nothingShared: (a: string, b: string) => string
  readonly leftOut: (rows: number) => string
  readonly line: (line: number) => string
  readonly words: (words: number) => string
  readonly updated: (date: string) => string
  readonly author: (name: string) => string
  readonly facts: (facts: number) => string
  readonly noConflicts: string
  readonly conflicts: (count: number) => string
  readonly history: (name: string) => string
  readonly steps: string
  readonly about: (counts: { facts: number; documents: number; conflicts: number }) => string
  readonly aboutMore: string
  readonly tableOf: (title: string) => string
  readonly settings: string
  readonly settingsSaved: string
  readonly settingNames: {
    readonly packages: string
    readonly private: string
    readonly channels: string
    readonly threshold: string
    readonly texts: string
    readonly days: string
  }
  readonly all: string
  readonly everywhere: string
  readonly yes: string
  readonly no: string
  readonly badSetting: (name: string, expected: string) => string
  readonly gaps: (count: number) => string
  readonly noGaps: string
  readonly times: (count: number) => string
  readonly textNotKept: string
  readonly gapsFile: string
  readonly stats: string
  readonly statLines: (stats: {
    asked: number
    answered: number
    good: number
    bad: number
    people: number
  }) => readonly string[]
  readonly privacy: string
  readonly forget: string
  readonly forgotten: (count: number) => string
  readonly storeDown: string
  readonly onlyInServers: string
  readonly onlyModerators: string
}
