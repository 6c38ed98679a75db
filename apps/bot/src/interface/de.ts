import type { Texts } from './texts.ts'

const isPrivate = { name: 'privat', description: 'Die Antwort nur mir zeigen' }

/** German. */
export const de: Texts = {
  commands: {
    ask: {
      name: 'fragen',
      description: 'Eine Frage aus den Dokumenten beantworten, jeden Satz mit Beleg',
      options: { question: { name: 'frage', description: 'Was möchtest du wissen?' }, private: isPrivate }
    },
    compare: {
      name: 'vergleichen',
      description: 'Zwei Dinge nebeneinanderstellen',
      options: {
        a: { name: 'a', description: 'Das eine' },
        b: { name: 'b', description: 'Das andere' },
        aspect: { name: 'merkmal', description: 'Nur dieses Merkmal vergleichen' },
        private: isPrivate
      }
    },
    define: {
      name: 'begriff',
      description: 'Sagen, was ein Begriff bedeutet',
      options: { term: { name: 'begriff', description: 'Der Begriff' }, private: isPrivate }
    },
    choose: {
      name: 'wählen',
      description: 'Sagen, was zu einer Lage passt',
      options: { situation: { name: 'lage', description: 'Was hast du vor?' }, private: isPrivate }
    },
    steps: {
      name: 'schritte',
      description: 'Zeigen, wie etwas geht, Schritt für Schritt',
      options: { task: { name: 'aufgabe', description: 'Was möchtest du tun?' }, private: isPrivate }
    },
    history: {
      name: 'geschichte',
      description: 'Erzählen, was wann geschah',
      options: { topic: { name: 'thema', description: 'Die Geschichte wovon?' }, private: isPrivate }
    },
    conflicts: {
      name: 'widersprüche',
      description: 'Zeigen, wo die Dokumente einander widersprechen',
      options: { topic: { name: 'thema', description: 'Nur dieses Thema' }, private: isPrivate }
    },
    sources: {
      name: 'quellen',
      description: 'Die Dokumente auflisten oder von einem erzählen',
      options: { document: { name: 'dokument', description: 'Nur dieses Dokument' }, private: isPrivate }
    },
    fact: {
      name: 'fakt',
      description: 'Einen Fakt und alle seine Belege zeigen',
      options: { id: { name: 'id', description: 'Kennung des Fakts' }, private: isPrivate }
    },
    about: { name: 'über', description: 'Was dieser Bot weiß und wie er antwortet', options: {} },
    answer: { name: 'Das beantworten', description: '', options: {} },
    settings: {
      name: 'einstellungen',
      description: 'Zeigen oder ändern, wie sich der Bot auf diesem Server verhält',
      options: {
        packages: { name: 'inhalte', description: 'Inhalte für Antworten, mit Kommas getrennt; „all“ für alle' },
        private: {
          name: 'privat',
          description: 'Antworten nur der fragenden Person zeigen, wenn sie nichts anderes sagt'
        },
        channels: { name: 'kanäle', description: 'Kanäle mit öffentlichen Antworten, als #kanal; „all“ für alle' },
        threshold: { name: 'schwelle', description: 'Wie sicher eine Antwort sein muss, 0 bis 100; sonst 50' },
        texts: { name: 'wortlaut', description: 'Den Wortlaut unbeantworteter Fragen aufheben' },
        days: { name: 'tage', description: 'Tage, nach denen Fragen gelöscht werden, 1 bis 365; sonst 90' }
      }
    },
    gaps: {
      name: 'lücken',
      description: 'Zeigen, was hier gefragt und nicht beantwortet wurde',
      options: { export: { name: 'export', description: 'Als Markdown für einen Issue-Tracker' } }
    },
    stats: { name: 'statistik', description: 'Wie viel auf diesem Server gefragt und beantwortet wurde', options: {} },
    privacy: { name: 'datenschutz', description: 'Was über dich gespeichert ist und wie du es löschst', options: {} }
  },
  shortened: 'Gekürzt: Es gibt mehr, als in eine Nachricht passt.',
  sources: 'Quellen',
  disagree: '⚠️ Quellen widersprechen sich',
  refine: '🔎 Quellen sind verschieden genau',
  agree: '✅ Quellen stimmen überein',
  who: 'Wer sagt was',
  compare: 'Vergleichen',
  asText: 'Als Text',
  remove: 'Entfernen',
  removed: 'Von der fragenden Person entfernt.',
  notYours: 'Nur wer gefragt hat, kann diese Antwort entfernen.',
  unanswered: 'Die Dokumente sagen dazu nichts.',
  recorded: 'Als Lücke für die Moderation vermerkt.',
  related: 'Sie beantworten aber:',
  thanks: 'Danke, ist vermerkt.',
  notStored: 'Danke. Es ließ sich gerade nicht speichern.',
  gone: 'Die Dokumente haben sich geändert, und das steht nicht mehr darin. Bitte frag noch einmal.',
  noSuch: (what) => `Nichts namens „${what}“ steht in den Dokumenten.`,
  tooFast: (seconds) => `Das ging schnell. Bitte frag in ${seconds} s noch einmal.`,
  failed: 'Bei mir ist etwas schiefgegangen. Es ist vermerkt.',
  unknownCommand: 'Diesen Befehl kenne ich nicht. Mit / siehst du, welche es gibt.',
  unknownButton: 'Diesen Knopf kenne ich nicht. Bitte frag noch einmal.',
  emptyMessage: 'In der Nachricht steht kein Text, den ich beantworten könnte.',
  noContent: 'Auf diesem Server ist kein Inhalt eingeschaltet. Die Moderation ändert das mit /settings.',
  nothingShared: (a, b) => `Die Dokumente sagen nichts, was ${a} und ${b} vergleicht.`,
  leftOut: (rows) => `${rows} weitere gemeinsame Merkmale; nenne eines, um es zu sehen.`,
  line: (line) => `Zeile\u00a0${line}`,
  words: (words) => `${words} Wörter`,
  updated: (date) => `geändert ${date}`,
  author: (name) => `von ${name}`,
  facts: (facts) => `${facts} Fakten`,
  noConflicts: 'Hier widersprechen sich die Dokumente nicht.',
  conflicts: (count) => (count === 1 ? 'Ein Widerspruch' : `${count} Widersprüche`),
  history: (name) => `Geschichte: ${name}`,
  steps: 'Schritte',
  about: ({ facts, documents, conflicts }) =>
    `${facts} Fakten aus ${documents} Dokumenten; in ${conflicts} Themen widersprechen sie sich.`,
  aboutMore:
    'Ich antworte nur aus diesen Dokumenten, belege jeden Satz, sage, wo Quellen sich widersprechen, und sage, wenn sie schweigen. Kein Sprachmodell wird gefragt, und dieselbe Frage bekommt dieselbe Antwort.',
  tableOf: (title) => `Tabelle: ${title}`,
  settings: 'Einstellungen dieses Servers',
  settingsSaved: 'Gespeichert.',
  settingNames: {
    packages: 'Inhalte',
    private: 'Privat, wenn nichts anderes gesagt wird',
    channels: 'Kanäle mit öffentlichen Antworten',
    threshold: 'Schwelle für Antworten',
    texts: 'Wortlaut unbeantworteter Fragen wird aufgehoben',
    days: 'Fragen werden gelöscht nach Tagen'
  },
  all: 'alle',
  everywhere: 'alle',
  yes: 'ja',
  no: 'nein',
  badSetting: (name, expected) => `\`${name}\` war nicht zu lesen: erwartet ${expected}. Nichts wurde geändert.`,
  gaps: (count) => (count === 1 ? 'Eine Lücke in den Dokumenten' : `${count} Lücken in den Dokumenten`),
  noGaps: 'Hier wurde nichts gefragt, was offen blieb.',
  times: (count) => `${count}-mal`,
  textNotKept: 'Wortlaut nicht aufgehoben',
  gapsFile: 'Fragen, die die Dokumente nicht beantworten',
  stats: 'Was auf diesem Server gefragt wurde',
  statLines: ({ asked, answered, good, bad, people }) => [
    `${asked} Fragen, davon ${answered} beantwortet, von ${people} Personen`,
    `👍 ${good} · 👎 ${bad}`
  ],
  privacy:
    'Zu jeder Frage speichere ich, wann sie gestellt wurde, ob sie beantwortet werden konnte, und statt deiner Kennung einen Hash mit Schlüssel. Den Wortlaut speichere ich nur, wenn die Frage offen blieb und die Moderation des Servers es erlaubt. Stimmen werden mit demselben Hash gespeichert. Alles wird nach der vom Server gesetzten Zeit gelöscht, sonst nach 90 Tagen. Nichts geht an Dritte.',
  forget: 'Löschen, was über mich gespeichert ist',
  forgotten: (count) => `Gelöscht: ${count} Einträge. Über dich ist nichts mehr gespeichert.`,
  storeDown: 'Der Speicher ist gerade nicht erreichbar. Bitte später noch einmal; Antworten gehen weiter.',
  onlyInServers: 'Das geht nur auf Servern.',
  onlyModerators: 'Das darf nur, wer den Server verwalten darf.'
}
