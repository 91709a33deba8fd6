import type { Gate } from '../core/model/gates';
import type { Plan } from '../core/model/plan';
import { readPlan } from '../core/model/read-plan';
import type { WorkbookPort } from '../workbook/port';

/** A workbook that a gate stopped: it is a workbook, but not one that phuluc can read as a plan. */
export class GateError extends Error {
  constructor(readonly gates: readonly Gate[]) {
    super(gates.map(({ code }) => code).join(', '));
    this.name = 'GateError';
  }
}

/** Reads the plan of a workbook; throws GateError when a gate stops it. */
export async function readWorkbook(port: WorkbookPort): Promise<{ plan: Plan; notices: readonly Gate[] }> {
  const { plan, gates } = readPlan(await port.read());
  if (!plan) throw new GateError(gates.filter(({ severity }) => severity === 'error'));
  return { plan, notices: gates };
}
