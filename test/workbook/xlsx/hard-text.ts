import fc from 'fast-check';

/** Texts with what is hard to store: controls, lone surrogates, non-characters, formula leaders, things that look like escapes. */
export const hardText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }),
      fc.constantFrom('_x0041_', '_x', '_', 'x0001', '_x005F_'),
      fc.constantFrom('\u0000', '\u0001', '\ud800', '\udc00', '\uffff', '\t', '\n', '\r', '\r\n'),
      fc.constantFrom('=', '+', '-', '@', ' ', '<', '&amp;', ']]>', '"', "'"),
    ),
    { maxLength: 8 },
  )
  .map((pieces) => pieces.join(''));
