import { formulaSegments } from '../../../src/workbook/xlsx/edit/formula-segments';
import { shiftFormula } from '../../../src/workbook/xlsx/edit/shift-formula';
import { renameColumnReferences } from '../../../src/workbook/xlsx/edit/structured-references';

describe('shiftFormula', () => {
  it.each([
    ['A1+B2', 1, 1, 'B2+C3'],
    ['$A1+A$1+$A$1', 2, 3, '$A3+D$1+$A$1'],
    ['SUM(A1:B2)', 1, 0, 'SUM(A2:B3)'],
    ['A:A+$B:C', 5, 1, 'B:B+$B:D'],
    ['1:1+$2:3', 2, 5, '3:3+$2:5'],
    ['LOG10(A1)+ATAN2(B1,C1)', 1, 0, 'LOG10(A2)+ATAN2(B2,C2)'],
    ['"A1 ""B2"""&C3', 1, 0, '"A1 ""B2"""&C4'],
    ["'Kế hoạch A1'!B2+Sheet1!C3", 1, 0, "'Kế hoạch A1'!B3+Sheet1!C4"],
    ["'O''Brien'!A1", 0, 1, "'O''Brien'!B1"],
    ['tblA[[#This Row],[A1]]+A1', 1, 0, 'tblA[[#This Row],[A1]]+A2'],
    ["tblA['[A1']]+A1", 1, 0, "tblA['[A1']]+A2"],
    ['[1]Sheet1!A1', 1, 0, '[1]Sheet1!A2'],
    ['Tên_A1+ĐA1+x.A1+A1', 1, 0, 'Tên_A1+ĐA1+x.A1+A2'],
    ['IF(A1>=10,"x",1E5)', 1, 0, 'IF(A2>=10,"x",1E5)'],
    ['A1', -1, 0, '#REF!'],
    ['XFD1', 0, 1, '#REF!'],
    ['A2+A1', -1, 0, 'A1+#REF!'],
    ['', 1, 1, ''],
    ['"không đóng A1', 1, 1, '"không đóng A1'],
  ])('%s moved by %d rows and %d columns is %s', (formula, rows, columns, moved) => {
    expect(shiftFormula(formula, rows, columns)).toBe(moved);
    expect(
      formulaSegments(formula)
        .map(({ text }) => text)
        .join(''),
    ).toBe(formula);
  });
});

describe('renameColumnReferences', () => {
  it.each([
    ['tblA[Mã]', 'tblA[Mã số]'],
    ['COUNTA(tbla[Mã])', 'COUNTA(tbla[Mã số])'],
    ['tblA[[#This Row],[Mã]]&tblA[[Mã]:[Tên]]', 'tblA[[#This Row],[Mã số]]&tblA[[Mã số]:[Tên]]'],
    ['tblAB[Mã]+x_tblA[Mã]+tblB[Mã]', 'tblAB[Mã]+x_tblA[Mã]+tblB[Mã]'],
    ['"tblA[Mã]"', '"tblA[Mã]"'],
    ['tblA[Mã số cũ]', 'tblA[Mã số cũ]'],
    ['tblA', 'tblA'],
  ])('%s becomes %s', (formula, renamed) => {
    expect(renameColumnReferences(formula, [{ table: 'tblA', before: 'Mã', after: 'Mã số' }])).toBe(renamed);
  });

  it('lets two columns change names', () => {
    const columns = [
      { table: 't', before: 'a', after: 'b' },
      { table: 't', before: 'b', after: 'a' },
    ];
    expect(renameColumnReferences('t[[a]:[b]]+t[a]', columns)).toBe('t[[b]:[a]]+t[b]');
  });

  it('knows the characters that brackets escape', () => {
    const names = { table: 't', before: "a]'", after: '[b]#' };
    expect(renameColumnReferences("t[a']'']", [names])).toBe("t['[b']'#]");
  });
});
