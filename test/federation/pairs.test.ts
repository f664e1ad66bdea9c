import { pairCases } from './cases/pairs.ts';
import { ownEngines } from './engines.ts';
import { describeCases, usualSample } from './run-cases.ts';

describeCases(pairCases, ownEngines, usualSample);
