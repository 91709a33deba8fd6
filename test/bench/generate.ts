import type { NewRow, PlanContent } from '../../src/core/model/content';

/** Small deterministic generator (mulberry32), so that two runs measure the same plan. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const VERBS = ['Xây dựng', 'Ban hành', 'Rà soát', 'Tổ chức', 'Triển khai', 'Hoàn thiện', 'Kiểm tra', 'Tổng hợp'];
const OBJECTS = [
  'quy trình giải quyết thủ tục hành chính',
  'danh mục dịch vụ công trực tuyến',
  'đề án vị trí việc làm của các đơn vị sự nghiệp công lập',
  'kế hoạch bồi dưỡng cán bộ, công chức, viên chức',
  'cơ sở dữ liệu chuyên ngành kết nối với nền tảng dùng chung',
  'quy chế phối hợp giữa các cơ quan, đơn vị',
  'báo cáo đánh giá tác động của chính sách',
];
const PLACES = [
  'trên địa bàn tỉnh',
  'tại các cơ quan chuyên môn',
  'ở cấp xã',
  'trong lĩnh vực đất đai',
  'trong ngành y tế',
];
const PURPOSES = [
  'nhằm nâng cao chất lượng phục vụ người dân, doanh nghiệp',
  'bảo đảm đúng tiến độ và tiết kiệm ngân sách nhà nước',
  'gắn với trách nhiệm của người đứng đầu cơ quan, đơn vị',
  'phục vụ công tác chỉ đạo, điều hành của lãnh đạo tỉnh',
];
const LEADS = [
  'Sở Nội vụ',
  'Sở Tư pháp',
  'Sở Tài chính',
  'Văn phòng UBND tỉnh',
  'Sở Y tế',
  'Sở Xây dựng',
  'Sở Thông tin và Truyền thông',
];
const COORDINATORS = [
  'Các sở, ban, ngành; UBND cấp huyện',
  'Các sở, ngành, địa phương',
  'Sở Tài chính; các cơ quan có liên quan',
  'UBND cấp huyện, cấp xã',
];
const DEADLINES = [
  'Quý I',
  'Quý II',
  'Tháng 6',
  'Tháng 11',
  'Cả năm',
  'Trước ngày 30/11/2024',
  'Ban hành: Quý I\nThực hiện: Cả năm',
];
const PRODUCTS = ['Kế hoạch của UBND tỉnh', 'Quyết định của UBND tỉnh', 'Báo cáo của UBND tỉnh'];

const TASKS_AN_APPENDIX = 250;
const SECTIONS = ['I', 'II', 'III', 'IV', 'V'];

/** A plan of so many tasks in appendices of 250, each task with wording of its own (about 200 characters). */
export function generatePlan(tasks: number): PlanContent {
  const random = randomOf(42);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const appendices = Math.ceil(tasks / TASKS_AN_APPENDIX);
  const ids = Array.from({ length: appendices }, (_, index) => `PL${index + 1}`);
  return {
    document: { type: 'Kế hoạch', year: '2024', issuer: 'Ủy ban nhân dân tỉnh', title: 'Kế hoạch năm 2024' },
    appendices: ids.map((id) => ({ id, number: id.slice(2), kind: 'Nhiệm vụ', title: `Danh mục nhiệm vụ ${id}` })),
    sections: ids.flatMap((id) =>
      SECTIONS.map((number) => ({ appendix: id, number, title: `Nhóm nhiệm vụ ${number} của ${id}` })),
    ),
    tasks: Array.from({ length: tasks }, (_, index): NewRow<'tasks'> => {
      const within = index % TASKS_AN_APPENDIX;
      return {
        id: `NV${String(index + 1).padStart(6, '0')}`,
        appendix: ids[Math.floor(index / TASKS_AN_APPENDIX)]!,
        section: SECTIONS[Math.floor((within * SECTIONS.length) / TASKS_AN_APPENDIX)]!,
        no: String(within + 1),
        task: `${pick(VERBS)} ${pick(OBJECTS)} ${pick(PLACES)} ${pick(PURPOSES)}, đợt ${index + 1} theo chương trình công tác ${pick(PLACES)}`,
        product: pick(PRODUCTS),
        lead: pick(LEADS),
        coordinators: pick(COORDINATORS),
        deadline: pick(DEADLINES),
      };
    }),
    indicators: [],
  };
}
