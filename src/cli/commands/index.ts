import type { Command } from '../command';
import { appendix } from './appendix';
import { check } from './check';
import { fix } from './fix';
import { intake } from './intake';
import { newWorkbook } from './new';
import { agency, deadline, documentNumber } from './phrase';
import { renumber } from './renumber';
import { rulesCommand } from './rules';
import { schema } from './schema';
import { upgrade } from './upgrade';

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  newWorkbook,
  check,
  fix,
  appendix,
  intake,
  renumber,
  upgrade,
  deadline,
  documentNumber,
  agency,
  rulesCommand,
  schema,
];
