import { answerCases } from './cases/answers.ts';
import { ownEngines } from './engines.ts';
import { describeCases, usualSample } from './run-cases.ts';

describeCases(answerCases, ownEngines, usualSample);
