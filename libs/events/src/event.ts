import { z } from 'zod';

/** One kind of event. A change of its payload that an older consumer could not read is a new version. */
interface EventDefinition<Payload extends z.ZodType> {
  readonly version: number;
  /** Ids and numbers. Never a name, a document number or anything else of a person: queues and dead letters are kept. */
  readonly payload: Payload;
  /** The thing of which it tells. The events of one thing are numbered, and are applied in that order. */
  readonly about: (payload: z.output<Payload>) => string;
  /** The schemas of the subgraphs that hear of it. */
  readonly consumers: readonly string[];
}

function defineEvent<Payload extends z.ZodType>(definition: EventDefinition<Payload>): EventDefinition<Payload> {
  return definition;
}

const regionCode = z.string().regex(/^\d\d\.\d\d$/);
const servicePointId = z.string().regex(/^[A-Z0-9-]{1,100}$/);
/** The day of western time for which it was counted, and the instant at which. */
const counted = { on: z.iso.date(), at: z.iso.datetime() };
const count = z.int().min(0);

/** Everything that one subgraph tells another. */
export const events = {
  'jurisdiction.changed': defineEvent({
    version: 1,
    payload: z.strictObject({
      regencyCode: regionCode,
      officeId: servicePointId,
      /** Null when nobody was responsible before. */
      previousOfficeId: servicePointId.nullable(),
    }),
    about: ({ regencyCode }) => regencyCode,
    consumers: ['foreigner_residence'],
  }),
  'demand.counted': defineEvent({
    version: 1,
    payload: z.strictObject({
      servicePointId,
      ...counted,
      openApplications: count,
      /** In the 365 days that had ended at the place when the day began. */
      submittedInYear: count,
    }),
    about: (payload) => payload.servicePointId,
    consumers: ['offices'],
  }),
  'residents.counted': defineEvent({
    version: 1,
    payload: z.strictObject({ regencyCode: regionCode, ...counted, foreignResidents: count }),
    about: ({ regencyCode }) => regencyCode,
    consumers: ['offices'],
  }),
} as const;

export type EventName = keyof typeof events;
export type EventPayload<Name extends EventName> = z.output<(typeof events)[Name]['payload']>;

export interface Subscription {
  readonly event: EventName;
  /** The schema of the subgraph that hears of it. */
  readonly consumer: string;
}

export const subscriptions: readonly Subscription[] = Object.entries(events).flatMap(([event, { consumers }]) =>
  consumers.map((consumer) => ({ event: event as EventName, consumer })),
);

/** Where the events of one kind wait for one consumer. */
export function queueOf({ event, consumer }: Subscription): string {
  return `${consumer}/${event}`;
}

/** Where those lie that the consumer could not apply in more than a day. */
export function deadLettersOf(subscription: Subscription): string {
  return `${queueOf(subscription)}/dead`;
}

/** The things of one kind are told apart by their names, and those of two kinds by the event's. */
export function streamOf<Name extends EventName>(name: Name, payload: EventPayload<Name>): string {
  // One definition and its own payload belong together, which the compiler cannot see through the map.
  const about = events[name].about as (payload: EventPayload<Name>) => string;
  return `${name}:${about(payload)}`;
}

const envelope = z.strictObject({
  id: z.uuid(),
  name: z.enum(Object.keys(events) as [EventName, ...EventName[]]),
  version: z.int(),
  stream: z.string(),
  sequence: z.int().min(1),
  occurredAt: z.string(),
  payload: z.unknown(),
});

/** An event on its way. The first of a stream has the sequence 1, and none is left out. */
export type EventEnvelope = Readonly<z.output<typeof envelope>>;

/** Throws for what no publisher of this version sends; a newer one may, while a new release goes out. */
export function readEnvelope(data: unknown): EventEnvelope {
  return envelope.parse(data);
}

export function readPayload<Name extends EventName>(name: Name, version: number, payload: unknown): EventPayload<Name> {
  const definition = events[name];
  if (version !== definition.version) {
    throw new Error(`This release reads version ${definition.version} of ${name}, and this event has ${version}.`);
  }
  return definition.payload.parse(payload) as EventPayload<Name>;
}
