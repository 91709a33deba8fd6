import { builtInFormat, numberText } from '../../../src/workbook/xlsx/read/number-format';

describe('numberText', () => {
  it.each([
    // General: in full, without the noise of binary fractions.
    ['General', 0.1 + 0.2, '0,3'],
    ['General', 97.25, '97,25'],
    ['General', -1234567.125, '-1234567,125'],
    ['General', 1e20, '100000000000000000000'],
    ['General', 1.5e20, '150000000000000000000'],
    ['General', 1.5e22, '1,5E+22'],
    ['General', 0.00001, '0,00001'],
    ['General', 1e-15, '1E-15'],
    ['General', 0, '0'],
    ['@', 45658, '45658'],
    // Fixed decimals, halves away from zero in decimal.
    ['0.00', 7.5, '7,50'],
    ['0.00', 1.005, '1,01'],
    ['0.00', -1.005, '-1,01'],
    ['0', 2.5, '3'],
    ['0.0', 99.95, '100,0'],
    ['0', -0.2, '0'],
    ['0.##', 7.5, '7,5'],
    ['0.0##', 7, '7,0'],
    ['#.##', 0.5, ',5'],
    ['000', 7, '007'],
    ['#,##0.00', 1234567.891, '1234567,89'],
    ['#,##0', 1e15, '1000000000000000'],
    // Shares.
    ['0%', 0.8, '80%'],
    ['0%', 0.805, '81%'],
    ['0.0%', 0.805, '80,5%'],
    ['0.00%', 1, '100,00%'],
    // Words around the number.
    ['0.0" điểm"', 7.25, '7,3 điểm'],
    ['0"%"', 80, '80%'],
    ['#,##0 [$₫-42A]', 5000, '5000 ₫'],
    ['[Red]-0.0', 3, '-3,0'],
    ['0\\ \\n\\ă\\m', 5, '5 năm'],
    // Sections.
    ['0.0;(0.0)', -3, '(3,0)'],
    ['0;-0;"không"', 0, 'không'],
    ['_(* #,##0.0_);_(* (#,##0.0);_(* "-"??_);_(@_)', 12, '12,0'],
    ['_(* #,##0.0_);_(* (#,##0.0);_(* "-"??_);_(@_)', 0, '-'],
    ['"Đạt";"Chưa đạt"', 1, 'Đạt'],
    // What is not carried out, or would hide the number, is shown in full.
    ['# ?/?', 0.5, '0,5'],
    ['0.00E+00', 1234, '1234'],
    ['#,##0,', 1234567, '1234567'],
    ['[>=100]0;0.0', 5.25, '5,25'],
    ['000-000', 123456, '123456'],
    [';;;', 5, '5'],
    ['', 5.5, '5,5'],
    ['#', 0, '0'],
  ])('%s shows %d as %j', (code, value, shown) => {
    expect(numberText(code, false)(value)).toBe(shown);
  });

  it.each([
    ['dd/mm/yyyy', 45658, '01/01/2025'],
    ['mm-dd-yy', 45657, '31/12/2024'],
    ['yyyy\\-mm\\-dd', 45657, '31/12/2024'],
    ['d\\ mmmm\\ yyyy;@', 45657, '31/12/2024'],
    ['[$-42A]dddd, d mmmm yyyy', 45657, '31/12/2024'],
    ['"ngày" dd "tháng" mm "năm" yyyy', 45657, '31/12/2024'],
    ['d-mmm', 45657, '31/12/2024'],
    ['mm/yyyy', 45657, '12/2024'],
    ['mmm-yy', 45657, '12/2024'],
    ['yyyy', 45657, '2024'],
    ['dd/mm/yyyy hh:mm', 45657.5, '31/12/2024 12:00'],
    ['dd/mm/yyyy hh:mm', 45657, '31/12/2024'],
    ['m/d/yyyy h:mm:ss AM/PM', 45657.750011574, '31/12/2024 18:00'],
    ['dd/mm/yyyy', 45657.75, '31/12/2024'],
    ['dd/mm/yyyy hh:mm', 45657.999999, '01/01/2025'],
    ['hh:mm', 0.5, '12:00'],
    ['h:mm:ss', 0.75001, '18:00:01'],
    ['mm:ss.0', 0.5, '12:00:00'],
    ['[h]:mm', 1.25, '30:00'],
    // The 29 February 1900 that Excel counts, and the days before it.
    ['dd/mm/yyyy', 60, '29/02/1900'],
    ['dd/mm/yyyy', 59, '28/02/1900'],
    ['dd/mm/yyyy', 61, '01/03/1900'],
    ['dd/mm/yyyy', 1, '01/01/1900'],
    ['dd/mm/yyyy', 2_958_465, '31/12/9999'],
    // Outside the calendar the number stays.
    ['dd/mm/yyyy', 0, '0'],
    ['dd/mm/yyyy', -1, '-1'],
    ['dd/mm/yyyy', 2_958_466, '2958466'],
    ['dd/mm/yyyy', 1e300, '1E+300'],
  ])('the date format %s shows %d as %j', (code, serial, shown) => {
    expect(numberText(code, false)(serial)).toBe(shown);
  });

  it.each([
    [0, '01/01/1904'],
    [43_465, '01/01/2023'],
  ])('counts %d from 1904 where the workbook does', (serial, shown) => {
    expect(numberText('dd/mm/yyyy', true)(serial)).toBe(shown);
  });

  it.each([
    [0, 1.5, '1,5'],
    [2, 1.5, '1,50'],
    [9, 0.5, '50%'],
    [10, 0.5, '50,00%'],
    [14, 45657, '31/12/2024'],
    [17, 45657, '12/2024'],
    [22, 45657.25, '31/12/2024 06:00'],
    [37, -5, '-5'],
    [46, 1.5, '36:00:00'],
    [49, 1.5, '1,5'],
    [57, 45657, '31/12/2024'],
    [163, 1.5, '1,5'],
  ])('knows the built-in format %d', (id, value, shown) => {
    expect(numberText(builtInFormat(id), false)(value)).toBe(shown);
  });
});
