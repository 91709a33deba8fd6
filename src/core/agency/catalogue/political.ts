import type { Agency } from '../types';
import { agencies, until2025 } from './rows';

/** Party bodies; the joint committee for information and mass mobilisation dates from 02/2025. */
const PARTY: readonly Agency[] = agencies(
  'Cơ quan Đảng',
  ['nhom-co-quan-dang'],
  [
    ['tinh-uy', 'Tỉnh ủy', '', 'Thành ủy; Ban Thường vụ Tỉnh ủy; Thường trực Tỉnh ủy'],
    ['van-phong-tinh-uy', 'Văn phòng Tỉnh ủy', 'VPTU', 'Văn phòng Thành ủy'],
    ['ban-to-chuc-tinh-uy', 'Ban Tổ chức Tỉnh ủy', 'BTCTU', 'Ban Tổ chức Thành ủy'],
    [
      'ban-tuyen-giao-tinh-uy',
      'Ban Tuyên giáo Tỉnh ủy',
      'BTGTU',
      'Ban Tuyên giáo Thành ủy',
      until2025('ban-tuyen-giao-dan-van-tinh-uy'),
    ],
    [
      'ban-dan-van-tinh-uy',
      'Ban Dân vận Tỉnh ủy',
      'BDVTU',
      'Ban Dân vận Thành ủy',
      until2025('ban-tuyen-giao-dan-van-tinh-uy'),
    ],
    ['ban-tuyen-giao-dan-van-tinh-uy', 'Ban Tuyên giáo và Dân vận Tỉnh ủy', '', 'Ban Tuyên giáo và Dân vận Thành ủy'],
    ['ban-noi-chinh-tinh-uy', 'Ban Nội chính Tỉnh ủy', 'BNCTU', 'Ban Nội chính Thành ủy'],
    [
      'uy-ban-kiem-tra-tinh-uy',
      'Ủy ban Kiểm tra Tỉnh ủy',
      'UBKTTU',
      'Cơ quan Ủy ban Kiểm tra Tỉnh ủy; Ủy ban Kiểm tra Thành ủy',
    ],
    [
      'dang-uy-khoi-cac-co-quan',
      'Đảng ủy Khối các cơ quan tỉnh',
      '',
      'Đảng ủy Khối cơ quan và doanh nghiệp tỉnh; Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh',
    ],
    ['dang-uy-khoi-doanh-nghiep', 'Đảng ủy Khối doanh nghiệp tỉnh'],
    ['dang-uy-cac-co-quan-dang', 'Đảng ủy các cơ quan Đảng tỉnh'],
    ['dang-uy-ubnd-tinh', 'Đảng ủy Ủy ban nhân dân tỉnh'],
  ],
);

const UNIONS: readonly Agency[] = agencies(
  'Mặt trận, đoàn thể',
  ['nhom-to-chuc-chinh-tri-xa-hoi'],
  [
    [
      'mttq-tinh',
      'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh',
      '',
      'Mặt trận Tổ quốc Việt Nam tỉnh; Ủy ban Mặt trận Tổ quốc tỉnh; Mặt trận Tổ quốc tỉnh; Mặt trận Tổ quốc Việt Nam; ' +
        'Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh; Mặt trận Tổ quốc; Ủy ban Mặt trận Tổ quốc; Ủy ban Mặt trận tỉnh',
    ],
    [
      'tinh-doan',
      'Tỉnh đoàn',
      '',
      'Đoàn Thanh niên Cộng sản Hồ Chí Minh tỉnh; Đoàn TNCS Hồ Chí Minh tỉnh; Đoàn Thanh niên tỉnh; Ban Chấp hành Tỉnh đoàn; ' +
        'Ban Thường vụ Tỉnh đoàn; Thành đoàn; Đoàn Thanh niên; Đoàn TNCS Hồ Chí Minh',
    ],
    [
      'hoi-phu-nu-tinh',
      'Hội Liên hiệp Phụ nữ tỉnh',
      '',
      'Hội Liên hiệp Phụ nữ Việt Nam tỉnh; Hội Phụ nữ tỉnh; Hội Liên hiệp Phụ nữ; Hội LHPN tỉnh',
    ],
    ['hoi-nong-dan-tinh', 'Hội Nông dân tỉnh', '', 'Hội Nông dân Việt Nam tỉnh; Hội Nông dân'],
    ['hoi-cuu-chien-binh-tinh', 'Hội Cựu chiến binh tỉnh', '', 'Hội Cựu chiến binh Việt Nam tỉnh; Hội Cựu chiến binh'],
    ['lien-doan-lao-dong-tinh', 'Liên đoàn Lao động tỉnh', '', 'Liên đoàn Lao động; Công đoàn tỉnh'],
  ],
);

const ASSOCIATIONS: readonly Agency[] = agencies(
  'Mặt trận, đoàn thể',
  ['nhom-hoi'],
  [
    ['lien-minh-htx-tinh', 'Liên minh Hợp tác xã tỉnh', '', 'Liên minh Hợp tác xã'],
    [
      'hiep-hoi-doanh-nghiep-tinh',
      'Hiệp hội Doanh nghiệp tỉnh',
      '',
      'Hiệp hội Doanh nghiệp; Hiệp hội Doanh nghiệp nhỏ và vừa tỉnh',
    ],
    ['hoi-doanh-nhan-tre-tinh', 'Hội Doanh nhân trẻ tỉnh', '', 'Hội Doanh nhân trẻ'],
    ['hoi-luat-gia-tinh', 'Hội Luật gia tỉnh', '', 'Hội Luật gia'],
    ['doan-luat-su-tinh', 'Đoàn Luật sư tỉnh', '', 'Đoàn Luật sư'],
    [
      'hoi-nguoi-cao-tuoi-tinh',
      'Hội Người cao tuổi tỉnh',
      '',
      'Hội Người cao tuổi; Ban Đại diện Hội Người cao tuổi tỉnh',
    ],
    ['hoi-chu-thap-do-tinh', 'Hội Chữ thập đỏ tỉnh', '', 'Hội Chữ thập đỏ'],
    ['hoi-nha-bao-tinh', 'Hội Nhà báo tỉnh', '', 'Hội Nhà báo'],
    ['hoi-khuyen-hoc-tinh', 'Hội Khuyến học tỉnh', '', 'Hội Khuyến học'],
    [
      'lien-hiep-hoi-khkt-tinh',
      'Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh',
      '',
      'Liên hiệp các Hội Khoa học và Kỹ thuật',
    ],
    [
      'lien-hiep-hoi-vhnt-tinh',
      'Hội Văn học Nghệ thuật tỉnh',
      '',
      'Hội Văn học Nghệ thuật; Liên hiệp các Hội Văn học Nghệ thuật tỉnh',
    ],
    ['lien-hiep-huu-nghi-tinh', 'Liên hiệp các tổ chức hữu nghị tỉnh', '', 'Liên hiệp các tổ chức hữu nghị'],
  ],
);

export const politicalAgencies: readonly Agency[] = [...PARTY, ...UNIONS, ...ASSOCIATIONS];
