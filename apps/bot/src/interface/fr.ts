import type { Texts } from './texts.ts'

const isPrivate = { name: 'privé', description: 'Ne montrer la réponse qu’à moi' }

/** French. */
export const fr: Texts = {
  commands: {
    ask: {
      name: 'demander',
      description: 'Répondre à une question d’après les documents, chaque phrase citée',
      options: { question: { name: 'question', description: 'Que voulez-vous savoir ?' }, private: isPrivate }
    },
    compare: {
      name: 'comparer',
      description: 'Comparer deux choses côte à côte',
      options: {
        a: { name: 'a', description: 'La première chose' },
        b: { name: 'b', description: 'La seconde chose' },
        aspect: { name: 'aspect', description: 'Ne comparer que cette propriété' },
        private: isPrivate
      }
    },
    define: {
      name: 'définir',
      description: 'Dire ce que signifie un terme',
      options: { term: { name: 'terme', description: 'Le terme' }, private: isPrivate }
    },
    choose: {
      name: 'choisir',
      description: 'Dire ce qui convient à une situation',
      options: { situation: { name: 'situation', description: 'Que voulez-vous faire ?' }, private: isPrivate }
    },
    steps: {
      name: 'étapes',
      description: 'Montrer comment faire, étape par étape',
      options: { task: { name: 'tâche', description: 'Que voulez-vous accomplir ?' }, private: isPrivate }
    },
    history: {
      name: 'histoire',
      description: 'Raconter ce qui s’est passé et quand',
      options: { topic: { name: 'sujet', description: 'L’histoire de quoi ?' }, private: isPrivate }
    },
    conflicts: {
      name: 'contradictions',
      description: 'Montrer où les documents se contredisent',
      options: { topic: { name: 'sujet', description: 'Seulement ce sujet' }, private: isPrivate }
    },
    sources: {
      name: 'sources',
      description: 'Lister les documents, ou en présenter un',
      options: { document: { name: 'document', description: 'Seulement ce document' }, private: isPrivate }
    },
    fact: {
      name: 'fait',
      description: 'Montrer un fait et tous les endroits qui le disent',
      options: { id: { name: 'id', description: 'Identifiant du fait' }, private: isPrivate }
    },
    about: { name: 'à-propos', description: 'Ce que ce bot sait, et comment il répond', options: {} },
    answer: { name: 'Répondre à ceci', description: '', options: {} },
    settings: {
      name: 'paramètres',
      description: 'Montrer ou changer le comportement du bot sur ce serveur',
      options: {
        packages: { name: 'contenus', description: 'Contenus utilisés, séparés par des virgules ; « all » pour tous' },
        private: {
          name: 'privé',
          description: 'Ne montrer les réponses qu’à la personne qui demande, sauf avis contraire'
        },
        channels: { name: 'salons', description: 'Salons aux réponses publiques, comme #salon ; « all » pour tous' },
        threshold: { name: 'seuil', description: 'Certitude exigée d’une réponse, 0 à 100 ; 50 par défaut' },
        texts: { name: 'textes', description: 'Garder les mots des questions restées sans réponse' },
        days: { name: 'jours', description: 'Jours avant l’effacement des questions, 1 à 365 ; 90 par défaut' }
      }
    },
    gaps: {
      name: 'lacunes',
      description: 'Lister ce qui a été demandé ici sans réponse',
      options: { export: { name: 'export', description: 'En Markdown pour un gestionnaire de tickets' } }
    },
    stats: { name: 'statistiques', description: 'Combien de questions et de réponses sur ce serveur', options: {} },
    privacy: {
      name: 'confidentialité',
      description: 'Ce qui est conservé à votre sujet, et comment l’effacer',
      options: {}
    }
  },
  shortened: 'Abrégé : il y en a plus que n’en contient un message.',
  sources: 'Sources',
  disagree: '⚠️ Les sources se contredisent',
  refine: '🔎 Les sources diffèrent en détail',
  agree: '✅ Les sources concordent',
  who: 'Qui dit quoi',
  compare: 'Comparer',
  asText: 'En texte',
  remove: 'Retirer',
  removed: 'Retiré par la personne qui a demandé.',
  notYours: 'Seule la personne qui a demandé peut retirer cette réponse.',
  unanswered: 'Les documents ne le disent pas.',
  recorded: 'Signalé à la modération comme lacune des documents.',
  related: 'Ils répondent en revanche à :',
  thanks: 'Merci, c’est noté.',
  notStored: 'Merci. Impossible de l’enregistrer pour l’instant.',
  gone: 'Les documents ont changé et ceci n’y est plus. Veuillez demander à nouveau.',
  noSuch: (what) => `Rien qui s’appelle « ${what} » dans les documents.`,
  tooFast: (seconds) => `C’était rapide. Veuillez redemander dans ${seconds} s.`,
  failed: 'Une erreur s’est produite de mon côté. Elle a été notée.',
  unknownCommand: 'Je ne connais pas cette commande. Tapez / pour voir celles qui existent.',
  unknownButton: 'Je ne connais pas ce bouton. Veuillez demander à nouveau.',
  emptyMessage: 'Ce message ne contient aucun texte auquel répondre.',
  noContent: 'Aucun contenu n’est activé sur ce serveur. La modération peut le changer avec /settings.',
  nothingShared: (a, b) => `Les documents ne disent rien qui compare ${a} et ${b}.`,
  leftOut: (rows) => `${rows} autres en commun ; nommez un aspect pour le voir.`,
  line: (line) => `ligne\u00a0${line}`,
  words: (words) => `${words} mots`,
  updated: (date) => `mis à jour ${date}`,
  author: (name) => `par ${name}`,
  facts: (facts) => `${facts} faits`,
  noConflicts: 'Les documents ne se contredisent pas ici.',
  conflicts: (count) => (count === 1 ? 'Une contradiction' : `${count} contradictions`),
  history: (name) => `Histoire : ${name}`,
  steps: 'Étapes',
  about: ({ facts, documents, conflicts }) =>
    `${facts} faits de ${documents} documents ; ils se contredisent sur ${conflicts} sujets.`,
  aboutMore:
    'Je réponds d’après ces documents seuls, je cite chaque phrase, je dis où les sources se contredisent et quand elles se taisent. Aucun modèle de langage n’est consulté, et la même question reçoit la même réponse.',
  tableOf: (title) => `Tableau : ${title}`,
  settings: 'Paramètres de ce serveur',
  settingsSaved: 'Enregistré.',
  settingNames: {
    packages: 'Contenus',
    private: 'Privé sauf avis contraire',
    channels: 'Salons aux réponses publiques',
    threshold: 'Seuil de réponse',
    texts: 'Les mots des questions sans réponse sont gardés',
    days: 'Jours avant l’effacement des questions'
  },
  all: 'tous',
  everywhere: 'tous',
  yes: 'oui',
  no: 'non',
  badSetting: (name, expected) => `Impossible de lire \`${name}\` : attendu ${expected}. Rien n’a été changé.`,
  gaps: (count) => (count === 1 ? 'Une lacune dans les documents' : `${count} lacunes dans les documents`),
  noGaps: 'Rien n’a été demandé ici qui soit resté sans réponse.',
  times: (count) => `${count} fois`,
  textNotKept: 'mots non gardés',
  gapsFile: 'Questions auxquelles les documents ne répondent pas',
  stats: 'Ce qui a été demandé sur ce serveur',
  statLines: ({ asked, answered, good, bad, people }) => [
    `${asked} questions, dont ${answered} avec réponse, par ${people} personnes`,
    `👍 ${good} · 👎 ${bad}`
  ],
  privacy:
    'Pour chaque question, je conserve sa date, si elle a reçu une réponse, et un hachage à clé au lieu de votre identifiant. Les mots ne sont conservés que si la question est restée sans réponse, et seulement où la modération du serveur le permet. Les votes sont conservés avec le même hachage. Tout est effacé après le délai fixé par le serveur, 90 jours par défaut. Rien n’est transmis à des tiers.',
  forget: 'Effacer ce qui est conservé à mon sujet',
  forgotten: (count) => `Effacé : ${count} entrées. Plus rien n’est conservé à votre sujet.`,
  storeDown: 'Le stockage est injoignable pour l’instant. Veuillez réessayer plus tard ; les réponses fonctionnent.',
  onlyInServers: 'Cela ne fonctionne que sur un serveur.',
  onlyModerators: 'Réservé à qui peut gérer le serveur.'
}
