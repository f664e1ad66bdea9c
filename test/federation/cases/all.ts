import type { FederationCase } from '../kit/federation-case.ts';
import { abstractTypeCases } from './abstract-types.ts';
import { answerCases } from './answers.ts';
import { keyCases } from './keys.ts';
import { operationCases } from './operations.ts';
import { ownershipCases } from './ownership.ts';
import { pairCases } from './pairs.ts';
import { requirementCases } from './requirements.ts';

export const allCases: readonly FederationCase[] = [
  ...keyCases,
  ...requirementCases,
  ...ownershipCases,
  ...abstractTypeCases,
  ...answerCases,
  ...operationCases,
  ...pairCases,
];
