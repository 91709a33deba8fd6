import { checkPlan } from '../../../src/core/check/result';
import { planOfContent } from '../../../src/core/model/build-plan';
import { headerVariants } from '../../../src/core/rules/header-variants';
import { contentOf } from '../../support/sheet';

interface Appendix {
  readonly kind: string;
  readonly layout?: string;
  readonly columnTitles?: string;
}

const tasksWith = (columnTitles: string): Appendix => ({ kind: 'Nhiệm vụ', columnTitles });

function found(appendices: readonly Appendix[]) {
  const rows = appendices.map((row, i) => ({ id: `PL${i + 1}`, title: 'Danh mục', ...row }));
  const { issues } = checkPlan(planOfContent({ ...contentOf({}), appendices: rows }), [headerVariants], {
    profile: 'drafting',
  });
  return issues.map(({ rowId, data, suggestions }) => [
    rowId,
    data.title,
    data.other,
    suggestions?.[0]?.edits[0]?.after,
  ]);
}

test.each<[string, readonly Appendix[], unknown[]]>([
  [
    'STT and TT over tasks and indicators',
    [tasksWith('TT | Nhiệm vụ'), { kind: 'Chỉ tiêu', columnTitles: 'STT | Chỉ tiêu' }],
    [['PL2', 'STT', 'TT', 'TT | Chỉ tiêu']],
  ],
  [
    'a title of the layout against one that is written',
    [{ kind: 'Nhiệm vụ', layout: 'tasks-6' }, tasksWith('TT | Nhiệm vụ | Hoạt động/sản phẩm | Chủ trì')],
    [
      ['PL2', 'Hoạt động/sản phẩm', 'Sản phẩm', 'TT | Nhiệm vụ | Sản phẩm | Chủ trì'],
      ['PL2', 'Chủ trì', 'Cơ quan chủ trì', 'TT | Nhiệm vụ | Hoạt động/sản phẩm | Cơ quan chủ trì'],
    ],
  ],
  [
    'under a header of two levels',
    [tasksWith('TT | Nhiệm vụ | Đơn vị > Chủ trì'), tasksWith('TT | Nội dung | Đơn vị > Cơ quan chủ trì')],
    [['PL2', 'Cơ quan chủ trì', 'Chủ trì', 'TT | Nội dung | Đơn vị > Chủ trì']],
  ],
  ['case is no difference', [tasksWith('TT | Nhiệm vụ'), tasksWith('tt | NHIỆM VỤ')], []],
  ['what is listed differs with the table', [tasksWith('TT | Nhiệm vụ'), tasksWith('TT | Công việc')], []],
  ['layouts nobody has changed', [{ kind: 'Nhiệm vụ' }, { kind: 'Chỉ tiêu' }], []],
  ['a report has its own', [tasksWith('TT | Nhiệm vụ'), { kind: 'Nhiệm vụ', layout: 'results' }], []],
  ['one appendix alone', [tasksWith('TT | Nhiệm vụ | Hoạt động/sản phẩm')], []],
])('%s', (_, appendices, expected) => expect(found(appendices)).toEqual(expected));
