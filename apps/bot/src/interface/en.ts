import type { Texts } from './texts.ts'

const isPrivate = { name: 'private', description: 'Show the answer only to me' }

/** English, which every other language falls back to. */
export const en: Texts = {
  commands: {
    ask: {
      name: 'ask',
      description: 'Answer a question from the documents, every sentence cited',
      options: { question: { name: 'question', description: 'What do you want to know?' }, private: isPrivate }
    },
    compare: {
      name: 'compare',
      description: 'Compare two things side by side',
      options: {
        a: { name: 'a', description: 'The one thing' },
        b: { name: 'b', description: 'The other thing' },
        aspect: { name: 'aspect', description: 'Compare only this property' },
        private: isPrivate
      }
    },
    define: {
      name: 'define',
      description: 'Say what a term means',
      options: { term: { name: 'term', description: 'The term' }, private: isPrivate }
    },
    choose: {
      name: 'choose',
      description: 'Say what fits a situation',
      options: { situation: { name: 'situation', description: 'What do you want to do?' }, private: isPrivate }
    },
    steps: {
      name: 'steps',
      description: 'Show how to do something, step by step',
      options: { task: { name: 'task', description: 'What do you want to get done?' }, private: isPrivate }
    },
    history: {
      name: 'history',
      description: 'Tell what happened when',
      options: { topic: { name: 'topic', description: 'The history of what?' }, private: isPrivate }
    },
    conflicts: {
      name: 'conflicts',
      description: 'List where the documents contradict each other',
      options: { topic: { name: 'topic', description: 'Only this topic' }, private: isPrivate }
    },
    sources: {
      name: 'sources',
      description: 'List the documents, or tell about one',
      options: { document: { name: 'document', description: 'Only this document' }, private: isPrivate }
    },
    fact: {
      name: 'fact',
      description: 'Show one fact and every place that says it',
      options: { id: { name: 'id', description: 'Id of the fact' }, private: isPrivate }
    },
    about: { name: 'about', description: 'What this bot knows, and how it answers', options: {} },
    answer: { name: 'Answer this', description: '', options: {} },
    settings: {
      name: 'settings',
      description: 'Show or change how the bot behaves in this server',
      options: {
        packages: { name: 'packages', description: 'Contents to answer from, with commas between them; "all" for all' },
        private: {
          name: 'private',
          description: 'Show answers only to the person who asks, unless they say otherwise'
        },
        channels: { name: 'channels', description: 'Channels with public answers, as #channel; "all" for all' },
        threshold: { name: 'threshold', description: 'How sure an answer has to be, 0 to 100; 50 unless set' },
        texts: { name: 'texts', description: 'Keep the words of questions that could not be answered' },
        days: { name: 'days', description: 'Days after which questions are deleted, 1 to 365; 90 unless set' }
      }
    },
    gaps: {
      name: 'gaps',
      description: 'List what was asked here and could not be answered',
      options: { export: { name: 'export', description: 'As Markdown for an issue tracker' } }
    },
    stats: { name: 'stats', description: 'How much was asked and answered in this server', options: {} },
    privacy: { name: 'privacy', description: 'What is stored about you, and how to delete it', options: {} }
  },
  shortened: 'Shortened: there is more than fits into one message.',
  sources: 'Sources',
  disagree: '⚠️ Sources disagree',
  refine: '🔎 Sources differ in detail',
  agree: '✅ Sources agree',
  who: 'Who says what',
  compare: 'Compare',
  asText: 'As text',
  remove: 'Remove',
  removed: 'Removed by the person who asked.',
  notYours: 'Only the person who asked can remove this answer.',
  unanswered: 'The documents don’t say.',
  recorded: 'Noted for the moderators as a gap in the documents.',
  related: 'They do answer:',
  thanks: 'Thank you, noted.',
  notStored: 'Thank you. It could not be stored just now.',
  gone: 'The documents have changed since, and this is no longer in them. Please ask again.',
  noSuch: (what) => `Nothing called “${what}” is in the documents.`,
  tooFast: (seconds) => `That was quick. Please ask again in ${seconds} s.`,
  failed: 'Something went wrong on my side. It has been noted.',
  unknownCommand: 'I don’t know this command. Type / to see those there are.',
  unknownButton: 'I don’t know this button. Please ask again.',
  emptyMessage: 'There is no text in that message that I could answer.',
  noContent: 'No content is switched on in this server. A moderator can change that with /settings.',
  nothingShared: (a, b) => `The documents say nothing that compares ${a} and ${b}.`,
  leftOut: (rows) => `${rows} more in common; name an aspect to see one.`,
  line: (line) => `line\u00a0${line}`,
  words: (words) => `${words} words`,
  updated: (date) => `updated ${date}`,
  author: (name) => `by ${name}`,
  facts: (facts) => `${facts} facts`,
  noConflicts: 'The documents do not contradict each other here.',
  conflicts: (count) => (count === 1 ? 'One contradiction' : `${count} contradictions`),
  history: (name) => `History: ${name}`,
  steps: 'Steps',
  about: ({ facts, documents, conflicts }) =>
    `${facts} facts from ${documents} documents; they contradict each other in ${conflicts} topics.`,
  aboutMore:
    'I answer from these documents alone, cite every sentence, say where sources disagree, and say so when they don’t tell. No language model is asked, and the same question gets the same answer.',
  tableOf: (title) => `Table: ${title}`,
  settings: 'Settings of this server',
  settingsSaved: 'Saved.',
  settingNames: {
    packages: 'Contents',
    private: 'Private unless said otherwise',
    channels: 'Channels with public answers',
    threshold: 'Answer threshold',
    texts: 'Words of unanswered questions are kept',
    days: 'Questions are deleted after days'
  },
  all: 'all',
  everywhere: 'all',
  yes: 'yes',
  no: 'no',
  badSetting: (name, expected) => `I could not read \`${name}\`: expected ${expected}. Nothing was changed.`,
  gaps: (count) => (count === 1 ? 'One gap in the documents' : `${count} gaps in the documents`),
  noGaps: 'Nothing was asked here that could not be answered.',
  times: (count) => (count === 1 ? 'once' : `${count} times`),
  textNotKept: 'words not kept',
  gapsFile: 'Questions that the documents do not answer',
  stats: 'What was asked in this server',
  statLines: ({ asked, answered, good, bad, people }) => [
    `${asked} questions, ${answered} of them answered, by ${people} people`,
    `👍 ${good} · 👎 ${bad}`
  ],
  privacy:
    'For each question I store when it was asked, whether it could be answered, and a keyed hash in place of your id. The words are stored only when they could not be answered, and only where a server’s moderators allow it. Votes are stored with the same hash. All of it is deleted after the time set by the server, 90 days unless changed. Nothing is sent to anyone else.',
  forget: 'Delete what is stored about me',
  forgotten: (count) => `Deleted: ${count} entries. Nothing about you is stored any more.`,
  storeDown: 'The store cannot be reached just now. Please try again later; answers work meanwhile.',
  onlyInServers: 'This works only in servers.',
  onlyModerators: 'Only those who may manage the server can do this.'
}
