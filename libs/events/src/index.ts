export {
  type CountingMoment,
  type CountOutcome,
  type DailyCounts,
  type DailyWork,
  countOnce,
  doOnce,
} from './daily-count';
export { type EventHandlers, consumeNext } from './consume';
export {
  type EventEnvelope,
  type EventName,
  type EventPayload,
  type Subscription,
  deadLettersOf,
  queueOf,
} from './event';
export { EventBus } from './event-bus';
export {
  consumerTables,
  dailyCountTables,
  publisherTables,
  writtenByConsumer,
  writtenByDailyCount,
  writtenByPublisher,
} from './event-tables';
export { relayOutbox, writeToOutbox } from './outbox';
export { prepareEvents } from './prepare-events';
export { type EventsDefinition, type RunningEvents, startEvents } from './start-events';
export { WorkLoop } from './work-loop';
