import { type FlowGroup, type Flows, type Grouping, anyOf, tellFlows } from '@imigraph/statistics';
import type { CallContext } from '@imigraph/subgraph';
import type { PermitFlowDimension, QueryPermitFlowsArgs, RequireFields } from '../generated/graphql';
import { permitFlowFacts } from './permit-flow-facts';

const groupings = {
  PERMIT_CLASS: { column: 'permit_class' },
  NATIONALITY: { column: 'nationality' },
} as const satisfies Record<PermitFlowDimension, Grouping>;

/** A question, with what holds when it does not say. */
type Asked = RequireFields<QueryPermitFlowsArgs, 'by' | 'first'>;

export interface FlowsOfPermits extends Pick<FlowGroup, 'months'> {
  /** What the group shares of a dimension; null when it was not grouped by. */
  keyOf(dimension: PermitFlowDimension): string | null;
}

export interface PermitFlowFigures extends Omit<Flows, 'groups'> {
  readonly groups: readonly FlowsOfPermits[];
}

/** Stock and flows of stay permits, as one request asks for them. */
export class PermitFlowService {
  constructor(private readonly call: Pick<CallContext, 'transaction' | 'viewer'>) {}

  async ask({ where, by, from, to, first }: Asked): Promise<PermitFlowFigures> {
    const { groups, ...flows } = await tellFlows(this.call, permitFlowFacts, {
      by: by.map((dimension) => groupings[dimension]),
      where: anyOf({ permit_class: where?.permitClass, nationality: where?.nationalityCode }),
      from,
      to,
      first,
    });
    return {
      ...flows,
      groups: groups.map(({ keys, months }) => ({
        months,
        keyOf: (dimension) => keys[by.indexOf(dimension)] ?? null,
      })),
    };
  }
}
