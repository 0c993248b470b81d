import { type EntitySubscriberInterface, EventSubscriber, type LoadEvent, type QueryRunner } from 'typeorm';
import type { TransactionWatch } from '@imigraph/database';
import { personalRowOf } from './about-person';
import type { AccessLog } from './access-log';

/** The log of the request whose transaction each connection carries. */
const logs = new WeakMap<QueryRunner, AccessLog>();

/** Notes every row of a person that is loaded in a request's transaction, whichever code loads it. */
@EventSubscriber()
export class PersonReads implements EntitySubscriberInterface<object> {
  afterLoad(entity: object, event?: LoadEvent<object>): void {
    const log = event && logs.get(event.queryRunner);
    const row = log && personalRowOf(entity);
    if (row) log.note(row.type, row.person);
  }
}

/** Has a viewer's transactions write down what they read before they end: what cannot be written is not answered. */
export function watchReads(log: AccessLog): TransactionWatch {
  return {
    began: (runner) => {
      logs.set(runner, log);
    },
    isPending: () => log.isPending(),
    ending: (manager) => log.write(manager),
  };
}
