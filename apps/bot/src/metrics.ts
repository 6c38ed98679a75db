import { Counter, Gauge, Histogram, Registry } from 'prom-client'

/** What is counted, for Prometheus. Labels never hold what people wrote, nor who they are. */
export interface Metrics {
  readonly registry: Registry
  readonly interactions: Counter<'kind' | 'name' | 'outcome'>
  readonly seconds: Histogram<'kind'>
  readonly age: Histogram
  readonly questions: Counter<'status'>
  readonly storeErrors: Counter
  readonly gateway: Counter<'event'>
  readonly facts: Gauge<'content'>
}

/** Metrics in a registry of their own. */
export function createMetrics(): Metrics {
  const registry = new Registry()
  const registers = [registry]
  return {
    registry,
    interactions: new Counter({
      name: 'docfacts_interactions_total',
      help: 'Interactions by kind, name of command or button, and outcome',
      labelNames: ['kind', 'name', 'outcome'],
      registers
    }),
    seconds: new Histogram({
      name: 'docfacts_interaction_seconds',
      help: 'From receiving an interaction to having its reply',
      labelNames: ['kind'],
      buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.5, 1, 3],
      registers
    }),
    age: new Histogram({
      name: 'docfacts_interaction_age_seconds',
      help: 'Age of interactions when they arrive; Discord forgets them after 3 s',
      buckets: [0.05, 0.1, 0.25, 0.5, 1, 2, 3, 10],
      registers
    }),
    questions: new Counter({
      name: 'docfacts_questions_total',
      help: 'Questions by whether the documents answer them',
      labelNames: ['status'],
      registers
    }),
    storeErrors: new Counter({
      name: 'docfacts_store_errors_total',
      help: 'Calls to the store that failed',
      registers
    }),
    gateway: new Counter({
      name: 'docfacts_gateway_events_total',
      help: 'What happened to the connection with the gateway',
      labelNames: ['event'],
      registers
    }),
    facts: new Gauge({ name: 'docfacts_facts', help: 'Facts by content', labelNames: ['content'], registers })
  }
}
