import { requirementCases } from './cases/requirements.ts';
import { ownEngines } from './engines.ts';
import { describeCases, usualSample } from './run-cases.ts';

describeCases(requirementCases, ownEngines, usualSample);
