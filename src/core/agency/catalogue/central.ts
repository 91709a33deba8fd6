import type { Agency } from '../types';
import { agencies, FIRST_DAY_NEW_DEPARTMENTS, until2025 } from './rows';

/** Ministries and bodies of their rank before and after 01/3/2025. */
const MINISTRIES: readonly Agency[] = agencies(
  'Cơ quan trung ương',
  ['nhom-bo-nganh'],
  [
    ['bo-noi-vu', 'Bộ Nội vụ', 'BNV'],
    ['bo-tai-chinh', 'Bộ Tài chính', 'BTC'],
    ['bo-ke-hoach-dau-tu', 'Bộ Kế hoạch và Đầu tư', 'BKHĐT', '', until2025('bo-tai-chinh')],
    ['bo-tu-phap', 'Bộ Tư pháp', 'BTP'],
    ['bo-cong-an', 'Bộ Công an', 'BCA'],
    ['bo-quoc-phong', 'Bộ Quốc phòng', 'BQP'],
    ['bo-ngoai-giao', 'Bộ Ngoại giao', 'BNG'],
    ['bo-cong-thuong', 'Bộ Công Thương', 'BCT'],
    ['bo-xay-dung', 'Bộ Xây dựng', 'BXD'],
    ['bo-giao-thong-van-tai', 'Bộ Giao thông vận tải', 'BGTVT', '', until2025('bo-xay-dung')],
    ['bo-thong-tin-truyen-thong', 'Bộ Thông tin và Truyền thông', 'BTTTT', '', until2025('bo-khoa-hoc-cong-nghe')],
    ['bo-khoa-hoc-cong-nghe', 'Bộ Khoa học và Công nghệ', 'BKHCN'],
    ['bo-lao-dong-tbxh', 'Bộ Lao động - Thương binh và Xã hội', 'BLĐTBXH', '', until2025('bo-noi-vu')],
    [
      'bo-nong-nghiep-ptnt',
      'Bộ Nông nghiệp và Phát triển nông thôn',
      'BNNPTNT',
      '',
      until2025('bo-nong-nghiep-moi-truong'),
    ],
    ['bo-tai-nguyen-moi-truong', 'Bộ Tài nguyên và Môi trường', 'BTNMT', '', until2025('bo-nong-nghiep-moi-truong')],
    [
      'bo-nong-nghiep-moi-truong',
      'Bộ Nông nghiệp và Môi trường',
      'BNNMT; BNN&MT',
      '',
      { validFrom: FIRST_DAY_NEW_DEPARTMENTS },
    ],
    ['bo-van-hoa-the-thao-du-lich', 'Bộ Văn hóa, Thể thao và Du lịch', 'BVHTTDL'],
    ['bo-y-te', 'Bộ Y tế', 'BYT'],
    ['bo-giao-duc-dao-tao', 'Bộ Giáo dục và Đào tạo', 'BGDĐT'],
    ['bo-dan-toc-ton-giao', 'Bộ Dân tộc và Tôn giáo', 'BDTTG', '', { validFrom: FIRST_DAY_NEW_DEPARTMENTS }],
    ['uy-ban-dan-toc', 'Ủy ban Dân tộc', 'UBDT', '', until2025('bo-dan-toc-ton-giao')],
    ['van-phong-chinh-phu', 'Văn phòng Chính phủ', 'VPCP'],
    ['thanh-tra-chinh-phu', 'Thanh tra Chính phủ', 'TTCP'],
    ['ngan-hang-nha-nuoc', 'Ngân hàng Nhà nước Việt Nam', 'NHNN', 'Ngân hàng Nhà nước'],
    ['bao-hiem-xa-hoi-viet-nam', 'Bảo hiểm xã hội Việt Nam', 'BHXHVN'],
    ['thong-tan-xa-viet-nam', 'Thông tấn xã Việt Nam', 'TTXVN'],
    ['dai-tieng-noi-viet-nam', 'Đài Tiếng nói Việt Nam', 'VOV'],
    ['dai-truyen-hinh-viet-nam', 'Đài Truyền hình Việt Nam', 'VTV'],
    ['vien-han-lam-khcn', 'Viện Hàn lâm Khoa học và Công nghệ Việt Nam', 'VAST'],
    ['vien-han-lam-khxh', 'Viện Hàn lâm Khoa học xã hội Việt Nam'],
    [
      'uy-ban-quan-ly-von',
      'Ủy ban Quản lý vốn nhà nước tại doanh nghiệp',
      '',
      'Ủy ban Quản lý vốn Nhà nước tại doanh nghiệp',
      until2025('bo-tai-chinh'),
    ],
  ],
);

/** Bodies above the ministries, of the Assembly, the Party and the fronts. */
const NATIONAL: readonly Agency[] = agencies(
  'Cơ quan trung ương',
  ['nhom-co-quan-trung-uong'],
  [
    ['chinh-phu', 'Chính phủ'],
    ['thu-tuong-chinh-phu', 'Thủ tướng Chính phủ', 'TTg'],
    ['quoc-hoi', 'Quốc hội'],
    ['uy-ban-thuong-vu-quoc-hoi', 'Ủy ban Thường vụ Quốc hội', 'UBTVQH'],
    ['van-phong-quoc-hoi', 'Văn phòng Quốc hội', 'VPQH'],
    ['van-phong-chu-tich-nuoc', 'Văn phòng Chủ tịch nước'],
    ['toa-an-nhan-dan-toi-cao', 'Tòa án nhân dân tối cao', 'TANDTC'],
    ['vien-kiem-sat-nhan-dan-toi-cao', 'Viện kiểm sát nhân dân tối cao', 'VKSNDTC'],
    ['kiem-toan-nha-nuoc', 'Kiểm toán nhà nước', 'KTNN'],
    ['mttq-trung-uong', 'Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam', '', 'Trung ương Mặt trận Tổ quốc Việt Nam'],
    ['tong-lien-doan-lao-dong', 'Tổng Liên đoàn Lao động Việt Nam'],
    [
      'trung-uong-doan',
      'Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh',
      '',
      'Trung ương Đoàn; Trung ương Đoàn TNCS Hồ Chí Minh',
    ],
    ['trung-uong-hoi-phu-nu', 'Trung ương Hội Liên hiệp Phụ nữ Việt Nam', '', 'Hội Liên hiệp Phụ nữ Việt Nam'],
    ['trung-uong-hoi-nong-dan', 'Trung ương Hội Nông dân Việt Nam', '', 'Hội Nông dân Việt Nam'],
    ['trung-uong-hoi-cuu-chien-binh', 'Trung ương Hội Cựu chiến binh Việt Nam', '', 'Hội Cựu chiến binh Việt Nam'],
    ['lien-doan-thuong-mai-cong-nghiep', 'Liên đoàn Thương mại và Công nghiệp Việt Nam', 'VCCI'],
    ['van-phong-trung-uong-dang', 'Văn phòng Trung ương Đảng', 'VPTW', 'Văn phòng Trung ương'],
    ['ban-to-chuc-trung-uong', 'Ban Tổ chức Trung ương'],
    ['ban-tuyen-giao-trung-uong', 'Ban Tuyên giáo Trung ương', '', '', until2025('ban-tuyen-giao-dan-van-trung-uong')],
    ['ban-dan-van-trung-uong', 'Ban Dân vận Trung ương', '', '', until2025('ban-tuyen-giao-dan-van-trung-uong')],
    ['ban-tuyen-giao-dan-van-trung-uong', 'Ban Tuyên giáo và Dân vận Trung ương'],
    ['ban-noi-chinh-trung-uong', 'Ban Nội chính Trung ương'],
    ['ban-chinh-sach-chien-luoc-trung-uong', 'Ban Chính sách, chiến lược Trung ương'],
    ['uy-ban-kiem-tra-trung-uong', 'Ủy ban Kiểm tra Trung ương'],
    ['hoc-vien-chinh-tri-quoc-gia', 'Học viện Chính trị quốc gia Hồ Chí Minh'],
  ],
);

const GROUP_COMPANIES: readonly Agency[] = agencies(
  'Đơn vị khác',
  ['nhom-doanh-nghiep'],
  [
    ['tap-doan-vnpt', 'Tập đoàn Bưu chính Viễn thông Việt Nam', '', 'Tập đoàn VNPT'],
    ['tap-doan-dien-luc', 'Tập đoàn Điện lực Việt Nam', 'EVN'],
    ['tong-cong-ty-buu-dien', 'Tổng công ty Bưu điện Việt Nam', 'VNPost'],
  ],
);

export const centralAgencies: readonly Agency[] = [...MINISTRIES, ...NATIONAL, ...GROUP_COMPANIES];
