import type { PlanContent } from '../../core/model/content';
import { MERGE_UP } from '../../core/model/merge-up';

const PRODUCT = {
  plan: 'Kế hoạch của UBND tỉnh',
  report: 'Báo cáo của UBND tỉnh',
  decision: 'Quyết định của UBND tỉnh',
} as const;
const ALL = 'Các sở, ban, ngành; UBND cấp xã';

/** Rows of the sample's first appendix: section, number, task, product, lead, coordinators, deadline; `under` is a parent. */
const tasks: readonly (readonly [section: string, no: string, task: string, product: string, lead: string, coordinators: string, deadline: string, under?: string])[] = [
  ['I', '1', 'Tổ chức hội nghị đánh giá công tác cải cách hành chính năm 2026 và triển khai nhiệm vụ năm 2027', 'Thông báo kết luận hội nghị', 'Sở Nội vụ', ALL, 'Tháng 01'],
  ['I', '1.1', 'Công bố kết quả chấm điểm cải cách hành chính của các cơ quan, đơn vị', PRODUCT.decision, 'Sở Nội vụ', 'Sở Tài chính', MERGE_UP, 'NV001'],
  ['I', '1.2', 'Khen thưởng tập thể, cá nhân có sáng kiến trong cải cách hành chính', PRODUCT.decision, 'Sở Nội vụ', 'Các sở, ban, ngành', MERGE_UP, 'NV001'],
  ['I', '2', 'Kiểm tra việc thực hiện cải cách hành chính tại các cơ quan, đơn vị', PRODUCT.plan, 'Sở Nội vụ', ALL, 'Ban hành: Quý I\nThực hiện: Cả năm'],
  ['I', '3', 'Đo lường sự hài lòng của người dân đối với dịch vụ hành chính công', PRODUCT.report, 'Sở Nội vụ', 'Bưu điện tỉnh; UBND cấp xã', 'Trước ngày 30/11/2027'],
  ['II', '4', 'Rà soát văn bản quy phạm pháp luật do tỉnh ban hành còn hiệu lực', PRODUCT.report, 'Sở Tư pháp', ALL, 'Quý II'],
  ['II', '5', 'Cắt giảm thời gian giải quyết thủ tục hành chính lĩnh vực đất đai', PRODUCT.decision, 'Sở Nông nghiệp và Môi trường', 'Văn phòng UBND tỉnh; UBND cấp xã', 'Tháng 6'],
  ['II', '6', 'Tiếp nhận và trả kết quả không phụ thuộc địa giới hành chính trong tỉnh', PRODUCT.plan, 'Văn phòng UBND tỉnh', ALL, 'Quý III'],
  ['III', '7', 'Bồi dưỡng kỹ năng số cho cán bộ, công chức cấp xã', 'Các lớp bồi dưỡng; báo cáo kết quả', 'Sở Nội vụ', 'Sở Khoa học và Công nghệ; UBND cấp xã', 'Từ tháng 3 đến tháng 10'],
  ['III', '8', 'Rà soát vị trí việc làm của các đơn vị sự nghiệp công lập', PRODUCT.report, 'Sở Nội vụ', 'Các sở, ban, ngành', 'Chậm nhất ngày 30/9/2027'],
  ['IV', '9', 'Số hóa hồ sơ hộ tịch, đất đai và liên thông dữ liệu với cơ sở dữ liệu quốc gia', 'Cơ sở dữ liệu được đưa vào sử dụng', 'Sở Khoa học và Công nghệ', 'Sở Tư pháp; Sở Nông nghiệp và Môi trường; Công an tỉnh', 'Tháng 12'],
  ['IV', '10', 'Công bố dữ liệu mở trên Cổng thông tin điện tử tỉnh', 'Danh mục dữ liệu mở', 'Sở Khoa học và Công nghệ', 'Văn phòng UBND tỉnh', 'Quý IV'],
];

/** Rows of the second appendix: number, indicator, results of 2025 and 2026, target, monitoring and implementing agencies. */
const indicators: readonly (readonly [no: string, name: string, unit: string, y2025: string, y2026: string, target: string, monitor: string, implementer: string, under?: string])[] = [
  ['1', 'Hồ sơ giải quyết đúng hạn', '%', '96,5%', '97,2%', '98%', 'Văn phòng UBND tỉnh', ALL],
  ['2', 'Dịch vụ công trực tuyến', '', '', '', '', '', ''],
  ['2.1', 'Hồ sơ nộp trực tuyến', '%', '61%', '70%', '80%', 'Văn phòng UBND tỉnh', ALL, 'CT002'],
  ['2.2', 'Thanh toán trực tuyến phí, lệ phí', '%', '52%', '63%', '75%', 'Văn phòng UBND tỉnh', MERGE_UP, 'CT002'],
  ['3', 'Mức độ hài lòng của người dân', '%', '84,1%', '85,6%', 'Từ 87% trở lên', 'Sở Nội vụ', 'Các sở, ban, ngành; UBND cấp xã'],
  ['4', 'Chỉ số cải cách hành chính của tỉnh', 'Hạng', '', '', 'Trong nhóm 20 địa phương dẫn đầu cả nước', 'Sở Nội vụ', 'Các sở, ban, ngành'],
];

/** The sample that ships with phuluc: a made-up province, wording of our own, clean under the signing profile. */
export const samplePlan: PlanContent = {
  document: {
    type: 'Kế hoạch',
    number: '215',
    symbol: 'KH-UBND',
    date: '28/12/2026',
    issuer: 'Ủy ban nhân dân tỉnh An Bình',
    place: 'An Bình',
    title: 'Cải cách hành chính và chuyển đổi số tỉnh An Bình năm 2027',
    year: '2027',
    signer: 'Nguyễn Văn Mẫu',
    position: 'PHÓ CHỦ TỊCH',
    authority: 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH',
    reportingAgency: 'Sở Nội vụ',
    reporting: 'Hằng quý, 06 tháng, cuối năm',
  },
  appendices: [
    {
      id: 'PL1',
      number: 'I',
      kind: 'Nhiệm vụ',
      layout: 'Nhiệm vụ, 6 cột (sản phẩm)',
      title: 'Danh mục 10 nhiệm vụ cải cách hành chính và chuyển đổi số năm 2027',
      numbering: 'Liên tục',
      total: 'TỔNG CỘNG: {n} NHIỆM VỤ',
    },
    {
      id: 'PL2',
      number: 'II',
      kind: 'Chỉ tiêu',
      layout: 'Chỉ tiêu và trách nhiệm',
      title: 'Các chỉ tiêu cải cách hành chính năm 2027',
      numbering: 'Phân cấp',
    },
  ],
  sections: [
    { appendix: 'PL1', number: 'I', title: 'Công tác chỉ đạo, điều hành' },
    { appendix: 'PL1', number: 'II', title: 'Thể chế và thủ tục hành chính' },
    { appendix: 'PL1', number: 'III', title: 'Tổ chức bộ máy và công vụ' },
    { appendix: 'PL1', number: 'IV', title: 'Dữ liệu và chính quyền số' },
  ],
  tasks: tasks.map(([section, no, task, product, lead, coordinators, deadline, under], index) => ({
    id: `NV${String(index + 1).padStart(3, '0')}`,
    appendix: 'PL1',
    section,
    parent: under ?? '',
    no,
    task,
    product,
    lead,
    coordinators,
    deadline,
  })),
  indicators: indicators.map(([no, name, unit, actualN2, actualN1, target, monitor, implementer, under], index) => ({
    id: `CT${String(index + 1).padStart(3, '0')}`,
    appendix: 'PL2',
    parent: under ?? '',
    no,
    name,
    unit,
    actualN2,
    actualN1,
    target,
    monitor,
    implementer,
  })),
};
