import fc from 'fast-check';
import { findMisspellings } from '../../../src/core/text';
import { describeShared, listShared, readSharedText } from '../../support/shared';
import { CLEAN_TEXTS } from './clean-texts';

const findings = (text: string): string[] =>
  findMisspellings(text).map(({ text: words, suggestion }) => `${words} > ${suggestion ?? '?'}`);

describe('findMisspellings', () => {
  it.each([
    ['marks', 'dịch vụ công trực tuyển để người dân', 'trực tuyển > trực tuyến'],
    ['phrase', 'NHIỆM VỤ TRONG TÂM NĂM 2024', 'TRONG TÂM > TRỌNG TÂM'],
    ['marks', 'Noi nhận:', 'Noi nhận > Nơi nhận'],
    ['marks', 'góp ý kiễn dễ dàng', 'ý kiễn > ý kiến'],
    ['marks', 'nâng cao trinh độ nhận thức', 'trinh độ > trình độ'],
    ['marks', 'Quy chế quản lý Công dịch vụ công', 'Công dịch vụ > Cổng dịch vụ'],
    ['marks', 'làm ảnh hướng đến chỉ số', 'ảnh hướng > ảnh hưởng'],
    ['marks', 'người đứng dầu cơ quan', 'đứng dầu > đứng đầu'],
    ['marks', 'ĐƠI VỚI SỰ PHỤC VỤ', 'ĐƠI VỚI > ĐỐI VỚI'],
    ['phrase', 'gây những nhiễu, phiền hà', 'những nhiễu > nhũng nhiễu'],
    ['phrase', 'xử lý nghiêm các bộ, công chức vi phạm', 'các bộ, công chức > cán bộ, công chức'],
    ['phrase', 'Bỗ xung quy chế', 'Bỗ xung > Bổ sung'],
    ['phrase', 'UBND các xã, phương, thị trấn', 'xã, phương, thị trấn > xã, phường, thị trấn'],
    ['phrase', 'sáng kiến được công nhân trong năm', 'được công nhân trong > được công nhận trong'],
    ['letters', 'Cải thiện, nân cao Chỉ số', 'nân cao > nâng cao'],
    ['letters', 'thực hiện các gải pháp', 'gải pháp > giải pháp'],
    ['letters', 'ngân sác nhà nước', 'ngân sác > ngân sách'],
    ['lostSyllable', 'Văn phòng Ủy ban nhân tỉnh', 'Ủy ban nhân > Ủy ban nhân dân'],
    ['lostSyllable', 'CHỦ TỊCH ỦY BAN NHÂN TỈNH', 'ỦY BAN NHÂN > ỦY BAN NHÂN DÂN'],
    ['lostSyllable', 'trên Cổng dịch công quốc gia', 'Cổng dịch công > Cổng dịch vụ công'],
    ['lostSyllable', 'Chính quyền điện, Chính quyền số', 'Chính quyền điện > Chính quyền điện tử'],
    ['boundSyllable', 'yêu cầu nhiệm trong năm', 'nhiệm > ?'],
  ])('%s: %s', (kind, text, expected) => {
    expect(findings(text)).toEqual([expected]);
    expect(findMisspellings(text)[0]!.kind).toBe(kind);
  });

  it.each([
    'Các bộ, ngành Trung ương; các bộ trưởng; các bộ phận chuyên môn; các bộ chỉ số',
    'khắc ghi trong tâm trí, trong tâm thế chủ động; nằm trong tâm dịch',
    'đúng tiến độ; khoản tiền đô la; tiền đồ của đất nước',
    'công tác cán bộ; cộng tác với doanh nghiệp; cộng tác viên',
    'công nhân được công nhận tay nghề; công nhận xã đạt chuẩn; được công nhân ủng hộ',
    'chỉ tiêu và chi tiêu; chỉ số và chi số; chi bộ và chỉ bố trí',
    'bắt đầu từ năm 2024; đầu tư từ đầu năm; do đâu tư vấn',
    'có quan hệ, có quan điểm, có cơ quan; có số liệu; có chế độ; có hội trường; có kế hoạch',
    'để nghị quyết đi vào cuộc sống; để ra quyết định; để xuất khẩu; để án phí',
    'tại chính quyền cơ sở; tại khoản 2; phần công việc còn lại; mức tiêu thụ điện',
    'quá trình đó, mức độ đó, chế độ đó, trình độ đó; thông qua trình tự',
    'liên kết qua mạng; thông qua; dấu hiệu qua kiểm tra; tổng kết qua hội nghị',
    'Bà Nguyễn Thị Hạnh, bà Đỗ Thị Hành, ông Lê Văn Ban, ông Võ Chính Sách',
    'hội nghị, hội nhập; ban hành; bàn giao',
    'những nhiệm vụ; nhiệm vụ; tín nhiệm; chịu trách nhiệm; chủ nhiệm; số người được bổ nhiệm',
    'Ủy ban nhân dân; ỦY BAN NHÂN\nDÂN; Ban Nhân sự',
    'quy phạm pháp luật; vi phạm pháp luật; mặt trận Tổ quốc',
    'chuyển số liệu; tổ chức máy móc; công nghệ tin học; cải cách chính sách; khoa học và nghệ thuật',
    'công an trật tự; bảo hiểm hội viên; đại biểu Hội Nông dân',
    'quý III; quí III; kỹ thuật và kĩ thuật; sắp xếp; hoá chất, hóa chất; thuỷ lợi, thủy lợi',
  ])('lets pass: %s', (text) => expect(findings(text)).toEqual([]));

  it.each(CLEAN_TEXTS)('finds nothing in: %s', (text) => expect(findings(text)).toEqual([]));

  test('any text is read, and every span holds its own text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        const text = raw.normalize('NFC');
        return findMisspellings(raw).every((found) => text.slice(found.start, found.end) === found.text);
      }),
    );
  });

  test('text that is not composed gives the same', () => {
    const text = 'xử lý nghiêm các bộ, công chức; trực tuyển';
    expect(findings(text.normalize('NFD'))).toEqual(findings(text));
  });
});

describeShared('the published plans', () => {
  const EXPECTED: Record<string, string[]> = {
    '000': [
      'bao đảm > bảo đảm',
      'Noi nhận > Nơi nhận',
      'nhiệm của chính trị > nhiệm vụ chính trị',
      'các bộ, công chức > cán bộ, công chức',
    ],
    '001': [],
    '002': [
      'nân cao > nâng cao',
      'đặt biệt > đặc biệt',
      'cải thiến > cải thiện',
      'được công nhân trong > được công nhận trong',
      'đon vị > đơn vị',
      'Ủy ban nhân > Ủy ban nhân dân',
      'phố biến > phổ biến',
      'Cổng dịch công > Cổng dịch vụ công',
      'chuần bị > chuẩn bị',
      'Phục vụ chính công > Phục vụ hành chính công',
      'ảnh hướng > ảnh hưởng',
      'sáp xếp > sắp xếp',
      'gải pháp > giải pháp',
      'hoạt đông > hoạt động',
      'Chính quyền điện > Chính quyền điện tử',
      'Tiếp cấn > Tiếp cận',
      'ứng dung > ứng dụng',
      'Công Thông tin > Cổng Thông tin',
      'Thông thin > Thông tin',
      'thúc đấy > thúc đẩy',
      'tăng cương > tăng cường',
      'truyên truyền > tuyên truyền',
      'chuyển đỏi > chuyển đổi',
      'tiên ích > tiện ích',
      'nhiệm > ?',
      'đánh gái > đánh giá',
      'hằng thàng > hằng tháng',
      'hải lòng > hài lòng',
      'ý kiễn > ý kiến',
      'triên khai > triển khai',
      'tuyền truyền > tuyên truyền',
      'làm viếc > làm việc',
      'gải quyết > giải quyết',
      'xã, phương, thị trấn > xã, phường, thị trấn',
      'trinh độ > trình độ',
      'đây mạnh > đẩy mạnh',
      'khác phục > khắc phục',
      'gải trình > giải trình',
      'đứng dầu > đứng đầu',
      'chất lướng > chất lượng',
      'phố hợp > phối hợp',
      'Đằng ký > Đăng ký',
      'những nhiễu > nhũng nhiễu',
      'họp lý > hợp lý',
      'công án > công an',
      'phòng, chổng > phòng, chống',
      'môi trướng > môi trường',
      'cộng động > cộng đồng',
      'chuyến đối số > chuyển đổi số',
      'thực hiên > thực hiện',
      'gải ngân > giải ngân',
      'HẢI LÒNG > HÀI LÒNG',
      'ĐƠI VỚI > ĐỐI VỚI',
    ],
    '003': ['trực tuyển > trực tuyến', 'TRONG TÂM > TRỌNG TÂM'],
    '004': ['những nhiều > nhũng nhiễu', 'vôi vĩnh > vòi vĩnh', 'Công dịch vụ > Cổng dịch vụ'],
  };

  it.each(listShared('seeds', '.txt'))('%s: true slips only', (file) => {
    const paragraphs = readSharedText('seeds', file).replace(/(?<=[\p{L},]) *\n+ *(?=\p{Ll})/gu, ' ');
    expect([...new Set(findings(paragraphs))]).toEqual(EXPECTED[file.slice(0, 3)]);
  });
});
