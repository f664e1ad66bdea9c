import { ownershipCases } from './cases/ownership.ts';
import { ownEngines } from './engines.ts';
import { describeCases, usualSample } from './run-cases.ts';

describeCases(ownershipCases, ownEngines, usualSample);
