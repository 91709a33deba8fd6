import type { DocumentNumberReading } from './citation';

/** The reading in the shape that the command line promises; `why` holds the codes of `faultMessages`. */
export type DocumentNumberJson = Pick<
  DocumentNumberReading,
  'wellFormed' | 'type' | 'number' | 'symbol' | 'date' | 'issuer' | 'why' | 'suggestion'
>;

/** Keeps what the JSON shape names; parts that were not read are left out. */
export function documentNumberJson(reading: DocumentNumberReading): DocumentNumberJson {
  const { wellFormed, type, number, symbol, date, issuer, why, suggestion } = reading;
  return {
    wellFormed,
    ...(type === undefined ? {} : { type }),
    ...(number === undefined ? {} : { number }),
    ...(symbol === undefined ? {} : { symbol }),
    ...(date === undefined ? {} : { date }),
    ...(issuer === undefined ? {} : { issuer }),
    ...(why === undefined ? {} : { why }),
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}
