import type { DataValidation } from '@cj-tech-master/excelts';
import type { DrawnValidation } from '../../../core/drawing/types';
import { xmlSafeName } from '../xml/text';

/** Excel's limits of messages (title, text); longer ones make it call the workbook damaged. */
const TITLE = 32;
const TEXT = 255;

/** A drawn validation in the library's words. An open list only offers its values; it never refuses another one. */
export function validationModel({ rule, prompt, error }: DrawnValidation): DataValidation {
  const input = {
    showInputMessage: prompt.title !== '' || prompt.text !== '',
    promptTitle: clip(prompt.title, TITLE),
    prompt: clip(prompt.text, TEXT),
  };
  const refusal = {
    allowBlank: true,
    showErrorMessage: true,
    ...(error ? { errorTitle: clip(error.title, TITLE), error: clip(error.text, TEXT) } : {}),
  };
  switch (rule.type) {
    case 'list':
      return { type: 'list', formulae: [rule.name], ...input, ...(rule.open ? { allowBlank: true } : refusal) };
    case 'date':
      return { type: 'date', operator: 'greaterThanOrEqual', formulae: [FIRST_DATE], ...input, ...refusal };
    case 'percent':
      return { type: 'decimal', operator: 'between', formulae: [0, 1], ...input, ...refusal };
    case 'any':
      return { type: 'any', ...input };
  }
}

/** Any day that Excel counts is a date. */
const FIRST_DATE = '1900-01-01';

const clip = (text: string, length: number): string => xmlSafeName(text.slice(0, length));
