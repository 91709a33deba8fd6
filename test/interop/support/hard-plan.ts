import type { NewRow, PlanContent } from '../../../src/core/model/content';

const SYLLABLES =
  'rà soát sửa đổi bổ sung ban hành quy trình nghiệp vụ chuyển đổi số tiếp nhận giải quyết thủ tục hành chính kiểm tra đánh giá kết quả thực hiện nhiệm vụ được giao nghiêng Ủy ban nhân dân tỉnh Thường trực'.split(
    ' ',
  );

/** Text of so many syllables, always the same; with `every`, a line break after so many. */
function prose(count: number, every?: number): string {
  return Array.from({ length: count }, (_, index) => {
    const syllable = SYLLABLES[(index * 7 + (index % 5)) % SYLLABLES.length]!;
    return every !== undefined && (index + 1) % every === 0 ? `${syllable}\n- ` : `${syllable} `;
  })
    .join('')
    .trimEnd();
}

const tasks: NewRow<'tasks'>[] = [
  { no: '1', section: 'I', task: prose(30), product: prose(6), lead: 'Sở Nội vụ', deadline: 'Quý I' },
  { no: '2', section: 'I', task: prose(1100), product: prose(300), lead: 'Sở Tư pháp', deadline: 'Quý II\nCả năm' },
  { no: '3', section: 'I', task: prose(60, 6), product: 'Văn bản', lead: prose(12), deadline: prose(90) },
  ...['3.1', '3.2', '3.3'].map((no) => ({ no, section: 'I', parent: 'NV003', task: prose(150), lead: 'Sở Y tế' })),
  {
    no: '4',
    section: 'II',
    task: `Công bố tại https://dichvucong.gov.vn/p/home/dvc-trang-chu.html?linh-vuc=dat-dai&cap=tinh ${prose(5)}`,
    product: 'QUYẾT ĐỊNH CỦA ỦY BAN NHÂN DÂN TỈNH WWWWWWWWWW',
    lead: 'BCĐ CCHC-CĐS/ĐA06',
    deadline: 'Trước ngày 30/11/2027 (Ban hành); thường xuyên (Thực hiện)',
  },
  ...Array.from({ length: 40 }, (_, index) => ({
    no: String(index + 5),
    section: 'II',
    task: prose(3 + ((index * 11) % 47)),
    product: prose(1 + ((index * 5) % 13)),
    lead: prose(2 + (index % 7)),
    coordinators: prose((index * 3) % 17),
    deadline: index % 3 === 0 ? 'Quý IV' : 'Ban hành: Quý I\nThực hiện: Cả năm',
  })),
];

/**
 * Text that is hard to set: a row higher than a page, one cell over rows of several pages, words wider than a column,
 * line breaks, and many rows of every height.
 */
export const hardPlan: PlanContent = {
  document: { year: '2027' },
  appendices: [
    { id: 'PL1', kind: 'Nhiệm vụ', title: prose(45), numbering: 'Liên tục', total: 'TỔNG CỘNG: {n} NHIỆM VỤ' },
    { id: 'PL2', kind: 'Chỉ tiêu', title: 'Chỉ tiêu', numbering: 'Phân cấp' },
  ],
  sections: [
    { appendix: 'PL1', number: 'I', title: prose(40) },
    { appendix: 'PL1', number: 'II', title: 'Hai' },
  ],
  tasks: tasks.map((task, index) => ({ id: `NV${String(index + 1).padStart(3, '0')}`, appendix: 'PL1', ...task })),
  indicators: Array.from({ length: 45 }, (_, index) => ({
    id: `CT${String(index + 1).padStart(3, '0')}`,
    appendix: 'PL2',
    parent: index === 0 ? '' : 'CT001',
    no: index === 0 ? '1' : `1.${index}`,
    name: prose(4 + ((index * 7) % 29)),
    target: index === 0 ? prose(200) : '',
    monitor: `Sở ${index}`,
    implementer: prose((index * 5) % 23),
  })),
};
