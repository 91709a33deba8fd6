import type { Agency } from '../types';
import { agencies, untilTwoTiers, type Row } from './rows';

/** The 11 units of the district level of Bình Định, to 30/6/2025. */
const BINH_DINH: readonly (readonly [id: string, type: string, name: string])[] = [
  ['quy-nhon', 'thành phố', 'Quy Nhơn'],
  ['an-nhon', 'thị xã', 'An Nhơn'],
  ['hoai-nhon', 'thị xã', 'Hoài Nhơn'],
  ['an-lao', 'huyện', 'An Lão'],
  ['hoai-an', 'huyện', 'Hoài Ân'],
  ['phu-my', 'huyện', 'Phù Mỹ'],
  ['phu-cat', 'huyện', 'Phù Cát'],
  ['tuy-phuoc', 'huyện', 'Tuy Phước'],
  ['tay-son', 'huyện', 'Tây Sơn'],
  ['van-canh', 'huyện', 'Vân Canh'],
  ['vinh-thanh', 'huyện', 'Vĩnh Thạnh'],
];

const DISTRICT_COMMITTEES = agencies(
  'UBND cấp huyện',
  ['ubnd-cap-huyen'],
  BINH_DINH.map(([id, type, name]): Row => [
    `ubnd-${id}`,
    `Ủy ban nhân dân ${type} ${name}`,
    '',
    `${type} ${name}; Ủy ban nhân dân ${name}`,
    untilTwoTiers('ubnd-cap-xa'),
  ]),
);

/** "UBND huyện" in the singular: the one that a district's or commune's own plan means. */
const ONE_OF_A_LEVEL: readonly Agency[] = [
  ...agencies(
    'UBND cấp huyện',
    ['ubnd-cap-huyen'],
    [
      ['ubnd-huyen', 'Ủy ban nhân dân huyện', '', '', untilTwoTiers('ubnd-cap-xa')],
      ['ubnd-thi-xa', 'Ủy ban nhân dân thị xã', '', '', untilTwoTiers('ubnd-cap-xa')],
      ['ubnd-quan', 'Ủy ban nhân dân quận', '', '', untilTwoTiers('ubnd-cap-xa')],
      [
        'van-phong-hdnd-ubnd-huyen',
        'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện',
        '',
        '',
        untilTwoTiers('van-phong-hdnd-ubnd-xa'),
      ],
    ],
  ),
  ...agencies(
    'UBND cấp xã',
    ['ubnd-cap-xa'],
    [
      ['ubnd-xa', 'Ủy ban nhân dân xã'],
      ['ubnd-phuong', 'Ủy ban nhân dân phường'],
      ['ubnd-thi-tran', 'Ủy ban nhân dân thị trấn', '', '', untilTwoTiers('ubnd-xa')],
      ['ubnd-dac-khu', 'Ủy ban nhân dân đặc khu'],
    ],
  ),
];

/** Offices of a district (to 30/6/2025) or of a commune (after): their plans are read too. */
const OFFICES = agencies(
  'Đơn vị khác',
  ['nhom-phong-ban'],
  [
    [
      'van-phong-hdnd-ubnd-xa',
      'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã',
      '',
      'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân; Văn phòng Hội đồng nhân dân và Ủy ban nhân dân phường; ' +
        'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân cấp xã',
    ],
    ['phong-noi-vu', 'Phòng Nội vụ'],
    ['phong-tu-phap', 'Phòng Tư pháp'],
    ['phong-tai-chinh-ke-hoach', 'Phòng Tài chính - Kế hoạch'],
    ['phong-kinh-te-ha-tang', 'Phòng Kinh tế và Hạ tầng', '', 'Phòng Kinh tế, Hạ tầng'],
    ['phong-kinh-te-ha-tang-do-thi', 'Phòng Kinh tế, Hạ tầng và Đô thị'],
    ['phong-kinh-te', 'Phòng Kinh tế'],
    ['phong-van-hoa-xa-hoi', 'Phòng Văn hóa - Xã hội', 'Phòng VH-XH'],
    ['phong-van-hoa-thong-tin', 'Phòng Văn hóa và Thông tin'],
    ['phong-giao-duc-dao-tao', 'Phòng Giáo dục và Đào tạo'],
    ['phong-lao-dong-tbxh', 'Phòng Lao động - Thương binh và Xã hội'],
    ['phong-tai-nguyen-moi-truong', 'Phòng Tài nguyên và Môi trường'],
    ['phong-nong-nghiep-moi-truong', 'Phòng Nông nghiệp và Môi trường'],
    ['phong-nong-nghiep-ptnt', 'Phòng Nông nghiệp và Phát triển nông thôn'],
    ['phong-quan-ly-do-thi', 'Phòng Quản lý đô thị'],
    ['phong-y-te', 'Phòng Y tế'],
    ['thanh-tra-huyen', 'Thanh tra huyện', '', '', untilTwoTiers('thanh-tra-tinh')],
    ['cong-an-xa', 'Công an xã', '', 'Công an phường; Công an thị trấn'],
    ['cong-an-huyen', 'Công an huyện', '', 'Công an thị xã; Công an quận'],
    ['tram-y-te-xa', 'Trạm Y tế xã', '', 'Trạm Y tế; Trạm Y tế phường'],
    [
      'trung-tam-phuc-vu-hanh-chinh-cong-xa',
      'Trung tâm Phục vụ hành chính công xã',
      '',
      'Trung tâm Phục vụ hành chính công cấp xã; Trung tâm Phục vụ hành chính công phường',
    ],
    ['dang-uy-xa', 'Đảng ủy xã', '', 'Đảng ủy phường'],
  ],
);

export const localAgencies: readonly Agency[] = [...DISTRICT_COMMITTEES, ...ONE_OF_A_LEVEL, ...OFFICES];
