import type { Agency } from '../types';
import { agencies, FIRST_DAY_NEW_DEPARTMENTS, until2025, untilTwoTiers } from './rows';

/**
 * Bodies of the province. The departments of Bình Định to 28/02/2025 and the mergers of 01/3/2025 are those of the plans
 * and the press; abbreviations are customary, unverified except SNV. Departments that other provinces have are listed
 * without dates. Ids carry no province, so that any province's plan is read.
 */
const DEPARTMENTS = agencies(
  'Cơ quan chuyên môn cấp tỉnh',
  ['nhom-so-ban-nganh', 'nhom-co-quan-chuyen-mon'],
  [
    ['so-noi-vu', 'Sở Nội vụ', 'SNV'],
    ['so-tu-phap', 'Sở Tư pháp', 'STP'],
    ['so-tai-chinh', 'Sở Tài chính', 'STC'],
    ['so-ke-hoach-dau-tu', 'Sở Kế hoạch và Đầu tư', 'SKHĐT; SKH&ĐT', '', until2025('so-tai-chinh')],
    [
      'so-thong-tin-truyen-thong',
      'Sở Thông tin và Truyền thông',
      'STTTT; STT&TT',
      '',
      until2025('so-khoa-hoc-cong-nghe'),
    ],
    ['so-khoa-hoc-cong-nghe', 'Sở Khoa học và Công nghệ', 'SKHCN; SKH&CN'],
    [
      'so-nong-nghiep-ptnt',
      'Sở Nông nghiệp và Phát triển nông thôn',
      'SNNPTNT; SNN&PTNT; SNN',
      '',
      until2025('so-nong-nghiep-moi-truong'),
    ],
    [
      'so-tai-nguyen-moi-truong',
      'Sở Tài nguyên và Môi trường',
      'STNMT; STN&MT',
      '',
      until2025('so-nong-nghiep-moi-truong'),
    ],
    [
      'so-nong-nghiep-moi-truong',
      'Sở Nông nghiệp và Môi trường',
      'SNNMT; SNN&MT',
      '',
      { validFrom: FIRST_DAY_NEW_DEPARTMENTS },
    ],
    ['so-xay-dung', 'Sở Xây dựng', 'SXD'],
    ['so-giao-thong-van-tai', 'Sở Giao thông vận tải', 'SGTVT', 'Sở Giao thông - Vận tải', until2025('so-xay-dung')],
    ['so-cong-thuong', 'Sở Công Thương', 'SCT'],
    ['so-y-te', 'Sở Y tế', 'SYT'],
    ['so-giao-duc-dao-tao', 'Sở Giáo dục và Đào tạo', 'SGDĐT; SGD&ĐT'],
    [
      'so-lao-dong-tbxh',
      'Sở Lao động - Thương binh và Xã hội',
      'SLĐTBXH; SLĐ-TBXH; SLĐTB&XH',
      '',
      until2025('so-noi-vu'),
    ],
    ['so-van-hoa-the-thao', 'Sở Văn hóa và Thể thao', 'SVHTT; SVH&TT', '', until2025('so-van-hoa-the-thao-du-lich')],
    ['so-du-lich', 'Sở Du lịch', 'SDL', '', until2025('so-van-hoa-the-thao-du-lich')],
    // Other provinces had it before 2025: no first day.
    ['so-van-hoa-the-thao-du-lich', 'Sở Văn hóa, Thể thao và Du lịch', 'SVHTTDL; SVHTT&DL'],
    ['so-ngoai-vu', 'Sở Ngoại vụ', 'SNgV'],
    ['so-dan-toc-ton-giao', 'Sở Dân tộc và Tôn giáo', 'SDTTG', '', { validFrom: FIRST_DAY_NEW_DEPARTMENTS }],
    ['so-quy-hoach-kien-truc', 'Sở Quy hoạch - Kiến trúc', 'SQHKT'],
    ['so-an-toan-thuc-pham', 'Sở An toàn thực phẩm', 'SATTP'],
  ],
);

const LIKE_DEPARTMENTS = agencies(
  'Cơ quan chuyên môn cấp tỉnh',
  ['nhom-so-ban-nganh', 'nhom-co-quan-chuyen-mon'],
  [
    ['van-phong-ubnd-tinh', 'Văn phòng Ủy ban nhân dân tỉnh', 'VPUBND', 'Văn phòng UBND thành phố; Văn phòng Ủy ban'],
    ['thanh-tra-tinh', 'Thanh tra tỉnh', 'TTT', 'Thanh tra thành phố; Thanh tra Nhà nước tỉnh'],
    ['ban-dan-toc', 'Ban Dân tộc', 'BDT', '', until2025('so-dan-toc-ton-giao')],
    ['ban-ton-giao', 'Ban Tôn giáo', '', '', until2025('so-dan-toc-ton-giao')],
    [
      'ban-quan-ly-khu-kinh-te',
      'Ban Quản lý Khu kinh tế',
      'BQLKKT',
      'Ban Quản lý các Khu kinh tế; Ban Quản lý Khu kinh tế và các Khu công nghiệp; Ban Quản lý các Khu công nghiệp và Khu kinh tế',
    ],
    [
      'ban-quan-ly-khu-cong-nghiep',
      'Ban Quản lý các Khu công nghiệp',
      'BQLKCN',
      'Ban Quản lý Khu công nghiệp; Ban Quản lý các Khu chế xuất và công nghiệp; Ban Quản lý các Khu công nghiệp và chế xuất',
    ],
  ],
);

const AUTHORITIES = [
  ...agencies(
    'Đơn vị khác',
    [],
    [
      [
        'ubnd-tinh',
        'Ủy ban nhân dân tỉnh',
        '',
        'Ủy ban nhân dân thành phố; Thường trực Ủy ban nhân dân tỉnh',
        { memberOf: ['nhom-ubnd-cac-tinh'] },
      ],
      ['ban-chi-dao-cchc-tinh', 'Ban Chỉ đạo cải cách hành chính tỉnh', '', 'Ban Chỉ đạo cải cách hành chính của tỉnh'],
      ['ban-chi-dao-chuyen-doi-so-tinh', 'Ban Chỉ đạo chuyển đổi số tỉnh', '', 'Ban Chỉ đạo về chuyển đổi số tỉnh'],
    ],
  ),
  ...agencies(
    'Cơ quan dân cử',
    [],
    [
      ['hdnd-tinh', 'Hội đồng nhân dân tỉnh', '', 'Hội đồng nhân dân thành phố; Thường trực Hội đồng nhân dân tỉnh'],
      [
        'doan-dbqh-tinh',
        'Đoàn đại biểu Quốc hội tỉnh',
        '',
        'Đoàn đại biểu Quốc hội thành phố; Đoàn đại biểu Quốc hội đơn vị tỉnh',
      ],
      [
        'van-phong-doan-dbqh-hdnd-tinh',
        'Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh',
        '',
        'Văn phòng Hội đồng nhân dân tỉnh; Văn phòng Đoàn đại biểu Quốc hội tỉnh; ' +
          'Văn phòng Đoàn đại biểu Quốc hội, Hội đồng nhân dân và Ủy ban nhân dân tỉnh',
      ],
      [
        'ban-kinh-te-ngan-sach-hdnd-tinh',
        'Ban Kinh tế - Ngân sách Hội đồng nhân dân tỉnh',
        '',
        'Ban Kinh tế - Ngân sách của Hội đồng nhân dân tỉnh',
      ],
      ['ban-phap-che-hdnd-tinh', 'Ban Pháp chế Hội đồng nhân dân tỉnh', '', 'Ban Pháp chế của Hội đồng nhân dân tỉnh'],
      [
        'ban-van-hoa-xa-hoi-hdnd-tinh',
        'Ban Văn hóa - Xã hội Hội đồng nhân dân tỉnh',
        '',
        'Ban Văn hóa - Xã hội của Hội đồng nhân dân tỉnh',
      ],
      ['ban-dan-toc-hdnd-tinh', 'Ban Dân tộc Hội đồng nhân dân tỉnh', '', 'Ban Dân tộc của Hội đồng nhân dân tỉnh'],
      ['cac-ban-hdnd-tinh', 'Các Ban của Hội đồng nhân dân tỉnh', '', 'Các Ban Hội đồng nhân dân tỉnh'],
    ],
  ),
];

const UNITS = agencies(
  'Đơn vị khác',
  ['nhom-don-vi-su-nghiep'],
  [
    [
      'trung-tam-phuc-vu-hanh-chinh-cong',
      'Trung tâm Phục vụ hành chính công tỉnh',
      'TTPVHCC; TT PVHCC',
      'Trung tâm Hành chính công tỉnh; Trung tâm Phục vụ hành chính công',
    ],
    ['cong-thong-tin-dien-tu-tinh', 'Cổng Thông tin điện tử tỉnh', '', 'Cổng TTĐT tỉnh'],
    ['trung-tam-xuc-tien-dau-tu', 'Trung tâm Xúc tiến đầu tư tỉnh', '', 'Trung tâm Xúc tiến đầu tư'],
    [
      'trung-tam-tin-hoc-cong-bao',
      'Trung tâm Tin học - Công báo',
      '',
      'Trung tâm Công báo - Tin học; Trung tâm Thông tin - Công báo',
    ],
    ['trung-tam-kiem-soat-benh-tat', 'Trung tâm Kiểm soát bệnh tật tỉnh', 'CDC tỉnh', 'Trung tâm Kiểm soát bệnh tật'],
    ['truong-chinh-tri-tinh', 'Trường Chính trị tỉnh', '', 'Trường Chính trị'],
    ['van-phong-dang-ky-dat-dai', 'Văn phòng Đăng ký đất đai', '', 'Văn phòng Đăng ký đất đai tỉnh'],
    ['quy-dau-tu-phat-trien', 'Quỹ Đầu tư phát triển tỉnh', '', 'Quỹ Đầu tư phát triển'],
    ['quy-bao-ve-moi-truong', 'Quỹ Bảo vệ môi trường tỉnh', '', 'Quỹ Bảo vệ môi trường'],
    ['trung-tam-phat-trien-quy-dat', 'Trung tâm Phát triển quỹ đất tỉnh', '', 'Trung tâm Phát triển quỹ đất'],
  ],
);

const PRESS = agencies(
  'Báo, đài',
  ['nhom-co-quan-bao-chi'],
  [
    ['bao-tinh', 'Báo tỉnh', '', 'Báo của tỉnh; Báo địa phương'],
    [
      'dai-phat-thanh-truyen-hinh-tinh',
      'Đài Phát thanh và Truyền hình tỉnh',
      'Đài PTTH tỉnh; Đài PT&TH tỉnh',
      'Đài Phát thanh - Truyền hình tỉnh; Đài Phát thanh và Truyền hình; Đài Truyền hình tỉnh; Đài PTTH',
    ],
    [
      'bao-dai-tinh',
      'Báo và Đài Phát thanh, Truyền hình tỉnh',
      '',
      'Báo và Phát thanh, Truyền hình tỉnh; Báo và Đài Phát thanh, Truyền hình; Báo và Phát thanh, Truyền hình',
    ],
    ['bao-binh-dinh', 'Báo Bình Định', '', '', untilTwoTiers('bao-dai-gia-lai')],
    [
      'dai-phat-thanh-truyen-hinh-binh-dinh',
      'Đài Phát thanh và Truyền hình Bình Định',
      'Đài PTTH Bình Định; BTV',
      'Đài Phát thanh và Truyền hình tỉnh Bình Định',
      untilTwoTiers('bao-dai-gia-lai'),
    ],
    // Joined name after the provinces merged: unverified.
    ['bao-dai-gia-lai', 'Báo và Phát thanh, Truyền hình Gia Lai', '', 'Báo và Đài Phát thanh, Truyền hình Gia Lai'],
  ],
);

export const provinceAgencies: readonly Agency[] = [
  ...AUTHORITIES,
  ...LIKE_DEPARTMENTS,
  ...DEPARTMENTS,
  ...UNITS,
  ...PRESS,
];
