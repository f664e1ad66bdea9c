/**
 * What a planner is known to plan wrongly. It can't rot: each query here must fail with that planner, and all the other
 * written queries of the case must pass. Random queries of the case are left out for that planner alone.
 */
export type KnownFault = {
  readonly case: string;
  readonly planner: 'hive' | 'apollo';
  readonly reason: string;
  readonly queries: readonly string[];
};

export const knownFaults: readonly KnownFault[] = [
  {
    case: 'requirement chained over three subgraphs',
    planner: 'apollo',
    reason:
      'a field with @requires whose entity comes from a root field of the same subgraph is asked for without its requirement when another field requires it',
    queries: ['{ loans { letter } lastLoan { letter } }'],
  },
  {
    case: 'two requirements of one field with different arguments',
    planner: 'apollo',
    reason: 'one fetch serves both requirements under one response name',
    queries: [
      '{ maps { near far } }',
      '{ maps { near far tile(zoom: 5) } }',
      '{ a: maps { near } maps { near far } }',
      '{ a: maps { near } maps { far near } }',
    ],
  },
  {
    case: 'two requirements of one field with different arguments',
    planner: 'hive',
    reason:
      'one batch of entities serves two places, and reads the requirement under a name that only one of them has',
    queries: ['{ a: maps { near } maps { far near } }'],
  },
  {
    case: 'requirements that go back and forth',
    planner: 'apollo',
    reason: 'an external field is asked of the subgraph that requires it',
    queries: ['{ films { trailer } }'],
  },
  {
    case: 'requirement of a provided field',
    planner: 'apollo',
    reason: 'a field with @requires is asked for at once where its requirement is provided',
    queries: ['{ best { price verdict } dishes { price verdict spicy } }'],
  },
  {
    case: 'interface objects in a list of a union',
    planner: 'apollo',
    reason:
      'what is wanted of one type is asked of every object, and a null there takes the whole entity of another type',
    queries: ['{ tools { rentedBy ... on Drill { a: price } } }'],
  },
];

export function knownFaultOf(caseName: string, planner: string): KnownFault | undefined {
  return knownFaults.find((fault) => fault.case === caseName && fault.planner === planner);
}
