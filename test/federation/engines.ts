import { createApolloPlanner } from '../../gateway/engine/planning/apollo-planner.ts';
import { createEngine } from '../../gateway/engine/engine.ts';
import { createHivePlanner } from '../../gateway/engine/planning/hive-planner.ts';
import type { Planner } from '../../gateway/engine/planning/plan.ts';
import { createReferenceEngine } from '../../gateway/engine/reference/reference-engine.ts';
import type { Engine, Transports } from '../../gateway/engine/types.ts';

export type EngineRow = {
  readonly name: string;
  /** Plans are made by one planner, whatever carries the fetches. */
  readonly read: (supergraphSdl: string) => (transports: Transports) => Engine;
};

/** Our engine with each planner that it may use. */
export const ownEngines = [
  ownEngine('hive', createHivePlanner),
  ownEngine('apollo', createApolloPlanner),
] as const;

/** The stock executor on the stock planner: what the suite itself is tried on, never the product. */
export const referenceEngine: EngineRow = {
  name: 'reference',
  read: (supergraphSdl) => (transports) => createReferenceEngine(supergraphSdl, transports),
};

function ownEngine(name: string, createPlanner: (supergraphSdl: string) => Planner): EngineRow {
  return {
    name,
    read: (supergraphSdl) => {
      const planner = createPlanner(supergraphSdl);
      return (transports) => createEngine({ supergraphSdl, planner, transports });
    },
  };
}
