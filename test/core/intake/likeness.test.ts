import { beginsAsAgency, endsUnfinished, glued } from '../../../src/core/intake/lexicon/agency-likeness';
import { awaitsNumber, endsInTime, timesGoneOver } from '../../../src/core/intake/lexicon/deadline-likeness';
import { likeness, type CellLook } from '../../../src/core/intake/lexicon/likeness';

describe('likeness', () => {
  it.each<[string, CellLook]>([
    ['Sở Nông nghiệp và Môi trường', 'agency'],
    ['Các sở, ban, ngành; UBND cấp huyện, cấp xã', 'agency'],
    ['BQL các KCN tỉnh, Sở GD&ĐT', 'agency'],
    ['VP. UBND tỉnh', 'agency'],
    ['Tổ Kiểm tra công vụ', 'agency'],
    ['Quý III/2025', 'deadline'],
    ['Ban hành Kế hoạch: Quý I', 'deadline'],
    ['- Ban hành kế hoạch: Quý I - Thực hiện: Cả năm', 'deadline'],
    ['Trước ngày 31 tháng 12 năm 2025', 'deadline'],
    ['Sau khi Chính phủ phê duyệt Đề án', 'deadline'],
    ['Theo Kế hoạch của UBND tỉnh', 'deadline'],
    ['30/6/2024', 'deadline'],
    ['Hằng tháng', 'deadline'],
    ['Quyết định của UBND tỉnh', 'product'],
    ['1. Kế hoạch của UBND tỉnh; 2. Báo cáo của UBND tỉnh', 'product'],
    ['Xây dựng, hoàn thiện cơ sở dữ liệu chuyên ngành của tỉnh', 'task'],
    ['97,5%', 'value'],
    ['7.53/9.50', 'value'],
    ['4.34 (Nhóm thấp nhất)', 'value'],
    ['≥ 99', 'value'],
    ['Tỷ đồng', 'unit'],
  ])('%s is like a cell of kind %s', (text, look) => expect(likeness(text, look)).toBeGreaterThan(0.5));

  it.each<[string, CellLook]>([
    ['Tổ chức đánh giá, xếp hạng', 'agency'],
    ['Ban hành Quy chế phối hợp', 'agency'],
    ['Hội nghị tổng kết', 'agency'],
    ['UBND tỉnh phê duyệt và công bố kết quả', 'agency'],
    ['Sở Nội vụ', 'deadline'],
    ['Ban hành Kế hoạch kiểm tra công tác cải cách hành chính', 'deadline'],
    ['Sở Tư pháp', 'value'],
    ['Rà soát văn bản', 'product'],
  ])('%s is not like a cell of kind %s', (text, look) => expect(likeness(text, look)).toBeLessThan(0));
});

test.each([
  ['Quyết định của Chủ tịch', true],
  ['Văn phòng', true],
  ['Sở Nội vụ', false],
  ['Văn phòng UBND tỉnh', false],
])('endsUnfinished: %s %s', (text, expected) => expect(endsUnfinished(text)).toBe(expected));

test.each([
  ['Ban Quản lý Khu kinh tế', true],
  ['SNN&PTNT', true],
  ['SIPAS năm 2024', false],
  ['Phòng, chống tham nhũng', false],
])('beginsAsAgency: %s %s', (text, expected) => expect(beginsAsAgency(text)).toBe(expected));

test.each([
  ['Sở Nội vụ Các sở, ban, ngành', 1],
  ['Sở Nội vụ Cả năm', 1],
  ['Sở Văn hóa, Thể thao và Du lịch', 0],
  ['Văn phòng UBND tỉnh; Sở Nội vụ', 0],
  ['Thanh tra tỉnh Sở Tài chính Sở Y tế', 2],
])('glued: %s holds %i names that nothing parts', (text, count) => expect(glued(text, true)).toBe(count));

test.each([
  ['Hằng quý Tối thiểu 04 lớp', 1],
  ['Tháng 2 35', 1],
  ['Ban hành: Quý I Thực hiện: Cả năm', 0],
  ['Trước ngày 15 tháng 6 năm 2025', 0],
  ['Quý I năm 2025', 0],
])('timesGoneOver: %s %i', (text, count) => expect(timesGoneOver(text)).toBe(count));

test.each([
  ['Ban hành Kế hoạch: Quý', true],
  ['ngày 15 tháng', true],
  ['cải cách hành chính năm', true],
  ['Nghị quyết số', true],
  ['Hằng quý', false],
  ['Cả năm', false],
  ['06 tháng', false],
  ['chính quyền số', false],
  ['chuyên mục', false],
])('awaitsNumber: %s %s', (text, expected) => expect(awaitsNumber(text)).toBe(expected));

test.each([
  ['Sở Nội vụ Cả năm', true],
  ['Các sở, ngành Theo tình hình thực tế', true],
  ['Các sở, ban, ngành', false],
])('endsInTime: %s %s', (text, expected) => expect(endsInTime(text)).toBe(expected));
