import { betterDirection, compareTargets, isBelow, readTarget } from '../../../src/core/target';
import { describeShared, readSharedText } from '../../support/shared';

describe('a target against last year’s result', () => {
  it.each([
    ['12.50/13.00', '12.74/13.00', true, 'value'],
    ['8.50/9.50', '7.90/8.50', true, 'share'],
    ['8.50/9.50', '7.53/9.50', false, 'value'],
    ['95%', '7.53/9.50', false, 'share'],
    ['84.5', '80.08', false, 'value'],
    ['80%', '80.08', true, 'value'],
    ['từ 5,00 điểm trở lên', '4.34 (Nhóm thấp nhất)', false, 'value'],
    ['1,5 tỷ đồng', '1.600 triệu đồng', true, 'value'],
    ['trong nhóm 20 địa phương dẫn đầu cả nước', 'vị trí 15/63 tỉnh, thành phố', true, 'rank'],
    ['trong nhóm 20 địa phương dẫn đầu cả nước', 'vị trí 21/63 tỉnh, thành phố', false, 'rank'],
    ['nhóm 03 địa phương dẫn đầu khu vực miền Trung', 'vị trí 02/14', true, 'rank'],
    ['xếp hạng 16/63', 'xếp hạng 15/63', true, 'rank'],
    ['Nhóm trung bình cao', 'Nhóm cao nhất', true, 'group'],
    ['dưới 5%', '4%', true, 'value'],
    ['dưới 5%', '6%', false, 'value'],
    ['85-90%', '86%', true, 'value'],
  ])('%s after %s', (target, result, below, by) => {
    expect(compareTargets(readTarget(target), readTarget(result))).toMatchObject({ below, by });
    expect(isBelow(readTarget(target), readTarget(result))).toBe(below);
  });

  it.each([
    ['tăng 5% so với năm 2022', '80%'],
    ['Hoàn thành', '80%'],
    ['8.50', '7.53/9.50'],
    ['10 đơn vị', '5 xã'],
    ['3.700 USD', '12 tỷ đồng'],
    ['85%', 'vị trí 15/63'],
    ['nhóm 20 địa phương dẫn đầu cả nước', 'vị trí 02/14'],
    ['', '80%'],
  ])('cannot be compared: %s after %s', (target, result) =>
    expect(isBelow(readTarget(target), readTarget(result))).toBeUndefined(),
  );

  test('of an indicator where less is better', () => {
    const [target, result] = [readTarget('3%'), readTarget('2%')];
    expect(betterDirection(target, 'Tỷ lệ hồ sơ quá hạn')).toBe('lower');
    expect(betterDirection(target, 'Tỷ lệ hồ sơ trực tuyến')).toBe('higher');
    expect(betterDirection(readTarget('Giảm 10%'))).toBe('lower');
    expect(isBelow(target, result, { lowerIsBetter: true })).toBe(true);
    expect(isBelow(target, result)).toBe(false);
  });
});

describeShared('the plan of 2023', () => {
  interface Row {
    readonly no: string;
    readonly value2022: string;
    readonly target2023: string;
  }
  const [points] = (JSON.parse(readSharedText('plans', '2023-indices.json')) as { appendices: { rows: Row[] }[] })
    .appendices;

  test('one field is set below what was reached', () => {
    const below = points!.rows.filter((row) => isBelow(readTarget(row.target2023), readTarget(row.value2022)));
    expect(below.map((row) => row.no)).toEqual(['3']);
  });
});
