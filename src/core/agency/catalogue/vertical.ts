import type { Agency } from '../types';
import { agencies, FIRST_DAY_TWO_TIERS, until2025 } from './rows';

/** Police, army, courts, and the branches of central bodies in a province; renamed ones of 2025 are unverified. */
const FORCES: readonly Agency[] = agencies(
  'Đơn vị khác',
  [],
  [
    ['cong-an-tinh', 'Công an tỉnh', 'CAT', 'Công an thành phố', { memberOf: ['nhom-so-ban-nganh'] }],
    [
      'bo-chi-huy-quan-su-tinh',
      'Bộ Chỉ huy Quân sự tỉnh',
      'BCHQS tỉnh',
      'Bộ Chỉ huy Quân sự; Quân sự tỉnh; Bộ CHQS tỉnh; BCH Quân sự tỉnh',
      { memberOf: ['nhom-so-ban-nganh'] },
    ],
    [
      'bo-chi-huy-bien-phong-tinh',
      'Bộ Chỉ huy Bộ đội Biên phòng tỉnh',
      '',
      'Bộ Chỉ huy Bộ đội Biên phòng; Biên phòng tỉnh; Bộ đội Biên phòng tỉnh; BCH Bộ đội Biên phòng tỉnh; Ban Chỉ huy Bộ đội Biên phòng tỉnh',
      { memberOf: ['nhom-so-ban-nganh'] },
    ],
  ],
);

const COURTS: readonly Agency[] = agencies(
  'Cơ quan trung ương',
  ['nhom-co-quan-trung-uong-tren-dia-ban'],
  [
    ['toa-an-nhan-dan-tinh', 'Tòa án nhân dân tỉnh', '', 'Tòa án nhân dân; Tòa án nhân dân hai cấp; Tòa án tỉnh'],
    [
      'vien-kiem-sat-nhan-dan-tinh',
      'Viện kiểm sát nhân dân tỉnh',
      '',
      'Viện Kiểm sát nhân dân tỉnh; Viện kiểm sát tỉnh; Viện kiểm sát nhân dân hai cấp',
    ],
    ['toa-an-nhan-dan-khu-vuc', 'Tòa án nhân dân khu vực', '', 'Tòa án khu vực', { validFrom: FIRST_DAY_TWO_TIERS }],
    [
      'vien-kiem-sat-nhan-dan-khu-vuc',
      'Viện kiểm sát nhân dân khu vực',
      '',
      'Viện kiểm sát khu vực',
      { validFrom: FIRST_DAY_TWO_TIERS },
    ],
    [
      'cuc-thi-hanh-an-dan-su-tinh',
      'Cục Thi hành án dân sự tỉnh',
      '',
      'Cục Thi hành án dân sự; Thi hành án dân sự tỉnh',
    ],
  ],
);

const BRANCHES: readonly Agency[] = agencies(
  'Cơ quan trung ương',
  ['nhom-co-quan-trung-uong-tren-dia-ban'],
  [
    ['cuc-thue-tinh', 'Cục Thuế tỉnh', 'CTT', 'Cục Thuế', until2025('thue-tinh')],
    ['thue-tinh', 'Thuế tỉnh', '', 'Chi cục Thuế khu vực; Thuế'],
    ['cuc-hai-quan-tinh', 'Cục Hải quan tỉnh', '', 'Cục Hải quan', until2025('chi-cuc-hai-quan-khu-vuc')],
    ['chi-cuc-hai-quan-khu-vuc', 'Chi cục Hải quan khu vực', '', 'Hải quan khu vực'],
    ['kho-bac-nha-nuoc-tinh', 'Kho bạc Nhà nước tỉnh', '', 'Kho bạc Nhà nước; Kho bạc tỉnh; Kho bạc Nhà nước khu vực'],
    ['bao-hiem-xa-hoi-tinh', 'Bảo hiểm xã hội tỉnh', '', 'Bảo hiểm xã hội; Bảo hiểm xã hội khu vực'],
    ['cuc-thong-ke-tinh', 'Cục Thống kê tỉnh', '', 'Cục Thống kê', until2025('thong-ke-tinh')],
    ['thong-ke-tinh', 'Thống kê tỉnh', '', 'Chi cục Thống kê tỉnh; Chi cục Thống kê'],
    [
      'cuc-quan-ly-thi-truong-tinh',
      'Cục Quản lý thị trường tỉnh',
      '',
      'Cục Quản lý thị trường',
      until2025('chi-cuc-quan-ly-thi-truong'),
    ],
    ['chi-cuc-quan-ly-thi-truong', 'Chi cục Quản lý thị trường tỉnh', '', 'Chi cục Quản lý thị trường'],
    [
      'ngan-hang-nha-nuoc-chi-nhanh-tinh',
      'Ngân hàng Nhà nước Việt Nam chi nhánh tỉnh',
      '',
      'Ngân hàng Nhà nước chi nhánh tỉnh; Ngân hàng Nhà nước tỉnh; Ngân hàng Nhà nước Việt Nam - Chi nhánh tỉnh; ' +
        'Chi nhánh Ngân hàng Nhà nước tỉnh; Ngân hàng Nhà nước khu vực',
    ],
    [
      'ngan-hang-chinh-sach-xa-hoi-tinh',
      'Ngân hàng Chính sách xã hội chi nhánh tỉnh',
      '',
      'Chi nhánh Ngân hàng Chính sách xã hội tỉnh; Ngân hàng Chính sách xã hội tỉnh; Ngân hàng Chính sách xã hội',
    ],
  ],
);

const SERVICES: readonly Agency[] = agencies(
  'Đơn vị khác',
  ['nhom-doanh-nghiep'],
  [
    ['buu-dien-tinh', 'Bưu điện tỉnh', 'BĐT', 'Bưu điện; Bưu điện thành phố'],
    ['vnpt-tinh', 'VNPT tỉnh', '', 'VNPT; Viễn thông tỉnh; VNPT Bình Định; Viễn thông Bình Định'],
    [
      'viettel-tinh',
      'Viettel tỉnh',
      '',
      'Viettel; Viettel Bình Định; Tập đoàn Viettel; Tập đoàn Công nghiệp - Viễn thông Quân đội',
    ],
    ['mobifone-tinh', 'MobiFone tỉnh', '', 'MobiFone'],
    ['dien-luc-tinh', 'Công ty Điện lực tỉnh', '', 'Công ty Điện lực; Điện lực tỉnh'],
  ],
);

export const verticalAgencies: readonly Agency[] = [...FORCES, ...COURTS, ...BRANCHES, ...SERVICES];
