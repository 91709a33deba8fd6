import type { Agency } from '../types';
import { agencies, untilTwoTiers } from './rows';

/**
 * Phrases that stand for many agencies. A group holds another when that one names it as its group ("Thuộc nhóm"). The
 * first of two groups that take in the same bodies is the one other wordings are counted to.
 */
const OF_THE_PROVINCE = agencies(
  'Cụm từ chỉ nhóm',
  [],
  [
    [
      'nhom-so-ban-nganh',
      'Các sở, ban, ngành',
      '',
      'Các sở, ngành; Các ban, ngành; Các sở, ban, ngành tỉnh; Các sở, ngành thuộc tỉnh; Các sở, ngành thuộc Ủy ban nhân dân tỉnh',
      { memberOf: ['nhom-so-nganh-dia-phuong'] },
    ],
    [
      'nhom-co-quan-chuyen-mon',
      'Các cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh',
      '',
      'Các cơ quan chuyên môn thuộc tỉnh',
      { memberOf: ['nhom-so-ban-nganh'] },
    ],
    [
      'nhom-so-ban-nganh-don-vi',
      'Các sở, ban, ngành, đơn vị thuộc tỉnh',
      '',
      'Các sở, ngành, cơ quan, đơn vị cấp tỉnh; Các cơ quan, đơn vị thuộc và trực thuộc Ủy ban nhân dân tỉnh',
    ],
    ['nhom-so-nganh-dia-phuong', 'Các sở, ngành, địa phương', '', 'Các sở, ban, ngành, địa phương'],
    ['nhom-so-nganh-don-vi-dia-phuong', 'Các sở, ngành, đơn vị, địa phương'],
    ['nhom-so-ban-nganh-doan-the', 'Các sở, ban, ngành, đoàn thể', '', 'Các sở, ban, ngành, hội, đoàn thể tỉnh'],
    [
      'nhom-so-nganh-cap-huyen',
      'Các sở, ban, ngành, huyện, thị xã, thành phố',
      '',
      '',
      untilTwoTiers('nhom-so-nganh-cap-xa'),
    ],
    ['nhom-so-nganh-cap-xa', 'Các sở, ban, ngành, xã, phường'],
    ['nhom-co-quan-don-vi-dia-phuong', 'Các cơ quan, đơn vị, địa phương'],
    [
      'nhom-don-vi-su-nghiep',
      'Các đơn vị sự nghiệp',
      '',
      'Các đơn vị sự nghiệp trực thuộc Ủy ban nhân dân tỉnh; Các đơn vị sự nghiệp công lập',
    ],
    ['nhom-dia-phuong', 'Các địa phương'],
    ['nhom-phong-ban', 'Các phòng, ban', '', 'Các phòng, ban chuyên môn; Các phòng chuyên môn'],
    [
      'nhom-co-quan-lien-quan',
      'Các cơ quan, đơn vị có liên quan',
      '',
      'Các cơ quan có liên quan; Các đơn vị có liên quan; Các cơ quan, đơn vị',
    ],
  ],
);

/** The committees of a level; "UBND các huyện, thị xã, thành phố" is "UBND cấp huyện". */
const OF_LEVELS = agencies(
  'Cụm từ chỉ nhóm',
  [],
  [
    [
      'ubnd-cap-huyen',
      'Ủy ban nhân dân cấp huyện',
      '',
      'Ủy ban nhân dân các huyện, thị xã, thành phố; Ủy ban nhân dân các huyện; Các huyện, thị xã, thành phố; Cấp huyện',
      { ...untilTwoTiers('ubnd-cap-xa'), memberOf: ['ubnd-cac-cap', 'nhom-dia-phuong'] },
    ],
    [
      'ubnd-cap-xa',
      'Ủy ban nhân dân cấp xã',
      '',
      'Ủy ban nhân dân các xã, phường, thị trấn; Ủy ban nhân dân các xã, phường; Các xã, phường, thị trấn; Các xã, phường; Cấp xã',
      { memberOf: ['ubnd-cac-cap', 'nhom-dia-phuong'] },
    ],
    ['ubnd-cac-cap', 'Ủy ban nhân dân các cấp'],
    ['ubnd-cac-dia-phuong', 'Ủy ban nhân dân các địa phương'],
    [
      'nhom-ubnd-cac-tinh',
      'Ủy ban nhân dân các tỉnh, thành phố trực thuộc trung ương',
      '',
      'Ủy ban nhân dân cấp tỉnh; Các tỉnh, thành phố trực thuộc trung ương; Các tỉnh, thành phố; Các thành phố trực thuộc trung ương',
    ],
    ['hdnd-cap-huyen', 'Hội đồng nhân dân cấp huyện', '', '', untilTwoTiers('hdnd-cap-xa')],
    ['hdnd-cap-xa', 'Hội đồng nhân dân cấp xã'],
    ['hdnd-cac-cap', 'Hội đồng nhân dân các cấp'],
    [
      'mttq-cac-cap',
      'Mặt trận Tổ quốc các cấp',
      '',
      'Ủy ban Mặt trận Tổ quốc Việt Nam các cấp; Mặt trận Tổ quốc Việt Nam các cấp',
    ],
    [
      'mttq-cap-huyen',
      'Ủy ban Mặt trận Tổ quốc Việt Nam cấp huyện',
      '',
      'Mặt trận Tổ quốc cấp huyện',
      untilTwoTiers('mttq-cap-xa'),
    ],
    ['mttq-cap-xa', 'Ủy ban Mặt trận Tổ quốc Việt Nam cấp xã', '', 'Mặt trận Tổ quốc cấp xã'],
    ['dang-uy-cap-xa', 'Đảng ủy cấp xã', '', 'Đảng ủy các xã, phường'],
    ['cong-an-cap-huyen', 'Công an cấp huyện', '', '', untilTwoTiers('cong-an-cap-xa')],
    ['cong-an-cap-xa', 'Công an cấp xã'],
  ],
);

const OTHERS = agencies(
  'Cụm từ chỉ nhóm',
  [],
  [
    [
      'nhom-co-quan-trung-uong-tren-dia-ban',
      'Các cơ quan Trung ương đóng trên địa bàn tỉnh',
      '',
      'Các cơ quan Trung ương trên địa bàn tỉnh; Các cơ quan ngành dọc',
    ],
    ['nhom-co-quan-trung-uong', 'Các cơ quan Trung ương', '', 'Các ban, bộ, ngành Trung ương'],
    [
      'nhom-bo-nganh',
      'Các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ',
      '',
      'Các bộ, ngành; Các bộ, cơ quan ngang bộ',
    ],
    ['nhom-bo-nganh-dia-phuong', 'Các bộ, ngành, địa phương', '', 'Các bộ, cơ quan Trung ương và địa phương'],
    [
      'nhom-to-chuc-chinh-tri-xa-hoi',
      'Các tổ chức chính trị - xã hội',
      '',
      'Các đoàn thể; Các hội, đoàn thể; Các tổ chức chính trị - xã hội cấp tỉnh',
    ],
    ['nhom-hoi', 'Các hội', '', 'Các hội đặc thù; Các hội, hiệp hội'],
    [
      'nhom-co-quan-dang',
      'Các cơ quan Đảng',
      '',
      'Các ban Đảng; Các cơ quan tham mưu, giúp việc Tỉnh ủy; Các ban xây dựng Đảng',
    ],
    ['nhom-cap-uy', 'Các cấp ủy', '', 'Cấp ủy các cấp; Các huyện ủy, thị ủy, thành ủy'],
    [
      'nhom-co-quan-bao-chi',
      'Các cơ quan báo chí',
      '',
      'Các cơ quan truyền thông; Các cơ quan thông tin đại chúng; Các cơ quan báo, đài',
    ],
    ['nhom-doanh-nghiep', 'Các doanh nghiệp'],
    ['nhom-truong-hoc', 'Các cơ sở giáo dục', '', 'Các trường học; Các trường đại học, cao đẳng'],
    ['nhom-co-so-y-te', 'Các cơ sở y tế', '', 'Các bệnh viện, trung tâm y tế'],
  ],
);

export const groupAgencies: readonly Agency[] = [...OF_THE_PROVINCE, ...OF_LEVELS, ...OTHERS];
