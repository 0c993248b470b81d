import { boundedList } from './bounded-list.ts';
import { connection } from './connection.ts';
import { deprecation } from './deprecation.ts';
import { foreignReference, ownerDescribes } from './foreign-entity.ts';
import { type GraphRule, eslintRule } from './graph-rule.ts';
import { moneyIsRupiah } from './money.ts';
import { idempotencyKey, mutation } from './mutation.ts';
import { refusal } from './refusal.ts';
import { timeName } from './time-name.ts';

const rules: Readonly<Record<string, GraphRule>> = {
  'bounded-list': boundedList,
  connection,
  deprecation,
  'foreign-reference': foreignReference,
  'idempotency-key': idempotencyKey,
  'money-is-rupiah': moneyIsRupiah,
  mutation,
  'owner-describes': ownerDescribes,
  refusal,
  'time-name': timeName,
};

/** The graph's own rules, which no plugin has. */
export const graphPlugin = {
  meta: { name: 'imigraph-graph', version: '1' },
  rules: Object.fromEntries(Object.entries(rules).map(([id, rule]) => [id, eslintRule(id, rule)])),
};

/** All of them as errors, by the plugin name `graph`. */
export const graphRules = Object.fromEntries(Object.keys(rules).map((id) => [`graph/${id}`, 'error'] as const));
