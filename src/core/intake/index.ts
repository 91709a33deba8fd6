export { readPlanText } from './read-plan-text';
export { intakeJson, type IntakeAppendixJson, type IntakeJson, type IntakeRowJson } from './intake-json';
export { contentOfIntake } from './content/content-of-intake';
export type * from './types';
