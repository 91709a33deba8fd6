import { parseDate } from '../../core/model/date';
import type { Bilingual } from '../../core/schema';
import { readAgencies, agenciesJson, defaultCatalogue } from '../../core/agency';
import { deadlineJson, readDeadline } from '../../core/deadline';
import { documentNumberJson, readDocumentNumber } from '../../core/document-number';
import {
  commonOptions,
  stringOption,
  UsageError,
  yearOption,
  type Command,
  type Invocation,
  type OptionSpec,
} from '../command';

/** A command that reads one phrase, or with `--stdin` one a line. */
function phraseCommand(
  name: string,
  summary: Bilingual,
  usage: string,
  options: Readonly<Record<string, OptionSpec>>,
  reader: (invocation: Invocation) => (phrase: string) => unknown,
): Command {
  return {
    name,
    summary,
    usage: `${usage} | --stdin`,
    options: { ...options, format: commonOptions.format, stdin: commonOptions.stdin },
    async run(invocation) {
      const read = reader(invocation);
      if (invocation.values.stdin === true) {
        const lines = (await invocation.terminal.readStdin()).split('\n');
        if (lines.at(-1) === '') lines.pop();
        for (const line of lines) invocation.terminal.out(`${JSON.stringify(read(line.replace(/\r$/, '')))}\n`);
        return 0;
      }
      if (invocation.args.length === 0) {
        throw new UsageError({
          vi: 'Cần một cụm từ trong dấu ngoặc kép, hoặc --stdin.',
          en: 'A phrase in quotes is needed, or --stdin.',
        });
      }
      invocation.terminal.out(`${JSON.stringify(read(invocation.args.join(' ')), null, 2)}\n`);
      return 0;
    },
  };
}

/** `phuluc deadline`: a deadline phrase as dates. */
export const deadline = phraseCommand(
  'deadline',
  { vi: 'Đọc một cụm từ chỉ thời hạn.', en: 'Read a deadline phrase.' },
  '"Quý I" [--year 2024]',
  { year: commonOptions.year },
  (invocation) => {
    const year = yearOption(invocation);
    return (phrase) => deadlineJson(readDeadline(phrase, year === undefined ? {} : { year }));
  },
);

/** `phuluc document-number`: number, symbol, date and issuer of a cited document, and whether its form is right. */
export const documentNumber = phraseCommand(
  'document-number',
  { vi: 'Đọc số, ký hiệu văn bản.', en: 'Read the number of a document.' },
  '"09/CTr-TU"',
  {},
  () => (phrase) => documentNumberJson(readDocumentNumber(phrase)),
);

/** `phuluc agency`: the agencies named in a cell. */
export const agency = phraseCommand(
  'agency',
  { vi: 'Tách và nhận biết cơ quan trong một ô.', en: 'Split and recognise the agencies of a cell.' },
  '"Sở Nội vụ; UBND cấp huyện, cấp xã" [--date D]',
  {
    date: {
      type: 'string',
      value: 'D',
      help: { vi: 'Ngày xét hiệu lực của cơ quan.', en: 'The day at which agencies must exist.' },
    },
  },
  (invocation) => {
    const text = stringOption(invocation, 'date');
    const date = text === undefined ? undefined : parseDate(text);
    if (text !== undefined && date === undefined) {
      throw new UsageError({ vi: 'Ngày “{date}” không hợp lệ.', en: '“{date}” is no date.' }, { date: text });
    }
    const options = date === undefined ? { catalogue: defaultCatalogue() } : { catalogue: defaultCatalogue(), date };
    return (phrase) => agenciesJson(readAgencies(phrase, options));
  },
);
