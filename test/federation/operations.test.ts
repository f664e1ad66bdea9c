import { operationCases } from './cases/operations.ts';
import { ownEngines } from './engines.ts';
import { describeCases, usualSample } from './run-cases.ts';

describeCases(operationCases, ownEngines, usualSample);
