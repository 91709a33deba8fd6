import type { Coverage } from '../types';
import { PhraseSet, phraseSet, splitPhrases } from './tokens';

/** Words that make a phrase mean many: "các sở", "một số đơn vị". */
export const QUANTIFIERS = phraseSet('các; một số; những; tất cả các; toàn bộ các; mỗi; từng; đại diện các; các loại');

/**
 * Nouns of group phrases and whom they take in. `agencies` (cơ quan) is nobody in particular until an owner says whose
 * they are; `level` marks the units of territory, which also stand behind a body: "UBND các huyện, thị xã".
 */
const NOUNS: Readonly<Record<Coverage, string>> = {
  departments:
    'sở; ban; ngành; sở chuyên ngành; cơ quan chuyên môn; cơ quan hành chính; ' +
    'cơ quan hành chính nhà nước; cơ quan quản lý nhà nước; cơ quan tham mưu',
  ministries: 'bộ; cơ quan ngang bộ; cơ quan thuộc chính phủ',
  districts: 'huyện; quận; thị xã; cấp huyện; thành phố thuộc tỉnh; thành phố trực thuộc tỉnh',
  communes: 'xã; phường; thị trấn; đặc khu; cấp xã; cấp cơ sở',
  provinces: 'tỉnh; cấp tỉnh; thành phố trực thuộc trung ương',
  localities: 'địa phương; chính quyền địa phương; chính quyền; cấp chính quyền; đơn vị hành chính',
  units: 'đơn vị; đơn vị dự toán',
  publicUnits: 'đơn vị sự nghiệp; đơn vị sự nghiệp công lập',
  projectOwners: 'chủ đầu tư; ban quản lý dự án',
  forces: 'lực lượng; lực lượng vũ trang',
  offices:
    'phòng; phòng chuyên môn; phòng nghiệp vụ; khoa; bộ phận; cơ quan chuyên môn cấp huyện; thôn; ' +
    'tổ dân phố; khu phố; ấp; bản; làng',
  agencies:
    'đơn vị chức năng; lực lượng chức năng; cơ quan; tổ chức; cá nhân; bên; cơ quan chức năng; ' +
    'cơ quan nhà nước; thành phần',
  central:
    'cơ quan trung ương; cơ quan ngành dọc; ngành dọc; đơn vị trung ương; đơn vị ngành dọc; ' +
    'cơ quan của trung ương',
  party:
    'cấp ủy; cấp ủy đảng; tổ chức đảng; cơ quan đảng; ban đảng; huyện ủy; thị ủy; thành ủy; đảng ủy; đảng bộ; ' +
    'chi bộ; tổ chức cơ sở đảng; ban xây dựng đảng; tỉnh ủy',
  unions:
    'đoàn thể; hội; hội đặc thù; hiệp hội; tổ chức chính trị xã hội; tổ chức đoàn thể; ' +
    'tổ chức xã hội; tổ chức chính trị xã hội nghề nghiệp; tổ chức xã hội nghề nghiệp; mặt trận; tổ chức hội; ' +
    'hiệp hội doanh nghiệp; tổ chức thành viên; tổ chức chính trị; đoàn thể chính trị xã hội; hội quần chúng; ' +
    'hội ngành nghề; hiệp hội ngành nghề; ủy ban mặt trận tổ quốc; mặt trận tổ quốc',
  enterprises:
    'doanh nghiệp; hợp tác xã; tập đoàn; tổng công ty; công ty; doanh nghiệp nhà nước; doanh nghiệp viễn thông; ' +
    'ngân hàng thương mại; ngân hàng; tổ chức tín dụng; nhà đầu tư; cơ sở sản xuất; cơ sở kinh doanh; ' +
    'hộ kinh doanh; doanh nghiệp chủ chuỗi; nhà thầu',
  press:
    'cơ quan báo chí; cơ quan truyền thông; cơ quan thông tấn báo chí; cơ quan thông tin đại chúng; báo đài; báo chí; ' +
    'cơ quan báo đài; cơ quan thông tin truyền thông',
  schools:
    'trường; trường học; nhà trường; cơ sở giáo dục; trường đại học; trường cao đẳng; ' +
    'cơ sở giáo dục nghề nghiệp; cơ sở đào tạo; viện nghiên cứu; viện; học viện; cơ sở nghiên cứu; trung tâm; ' +
    'đại học; cao đẳng; cơ sở giáo dục đại học; cơ sở giáo dục và đào tạo; trung tâm giáo dục thường xuyên',
  health: 'bệnh viện; trung tâm y tế; trạm y tế; cơ sở y tế; cơ sở khám bệnh chữa bệnh; cơ sở khám chữa bệnh',
  courts: 'cơ quan tư pháp; cơ quan nội chính; cơ quan tố tụng; cơ quan tiến hành tố tụng; tòa án; viện kiểm sát',
};

export const GROUP_NOUNS = new PhraseSet<Coverage>(
  Object.entries(NOUNS).flatMap(([coverage, phrases]) =>
    splitPhrases(phrases).map((phrase) => [phrase, coverage] as const),
  ),
);

/** Coverages that are units of territory. */
export const LEVELS: ReadonlySet<Coverage> = new Set(['provinces', 'districts', 'communes', 'localities']);

/** Units that lack a body when they stand alone: "cấp xã", but not "các địa phương". */
export const UNITS: ReadonlySet<Coverage> = new Set(['provinces', 'districts', 'communes']);

/** How a level is written behind a body, in the catalogue's own form: "ủy ban nhân dân" + "cấp huyện". */
export const LEVEL_SUFFIX: Readonly<Record<string, string>> = {
  provinces: 'cấp tỉnh',
  districts: 'cấp huyện',
  communes: 'cấp xã',
  localities: 'các địa phương',
  all: 'các cấp',
};

/** Persons, who are no agency: whoever writes them as lead has named nobody. */
export const PERSONS = phraseSet(
  'thành viên; ủy viên; cán bộ; công chức; viên chức; người lao động; đảng viên; đoàn viên; hội viên; người dân; nhân dân; ' +
    'quần chúng; quần chúng nhân dân; công dân; học sinh; sinh viên; giáo viên; nhà giáo; giảng viên; thanh niên; ' +
    'phụ nữ; nông dân; công nhân; cử tri; hộ gia đình; hộ dân; gia đình; cộng đồng; cộng đồng dân cư; toàn dân; ' +
    'toàn thể; chuyên gia; nhà khoa học; lãnh đạo quản lý; cán bộ quản lý; đại biểu; người học; phụ huynh; CBCCVC; ' +
    'CBCC; CCVC; cán bộ công chức viên chức; người có uy tín; bí thư; tổ chức cá nhân',
);

/** Who speaks for an agency: left out when the agency is looked up ("Chủ tịch UBND các huyện"). */
export const TITLES = phraseSet(
  'chủ tịch; phó chủ tịch; giám đốc; phó giám đốc; thủ trưởng; lãnh đạo; người đứng đầu; thường trực; bộ trưởng; ' +
    'chánh; trưởng; trưởng ban; ban giám đốc; ban lãnh đạo; tập thể lãnh đạo; hiệu trưởng; đồng chí; đại diện; ' +
    'đại diện lãnh đạo; cơ quan; bí thư; thường vụ; ban thường vụ; chủ nhiệm; cơ quan thường trực; ' +
    'ban thường trực; đề nghị',
);

/** Said of an agency in a cell, not part of its name. */
export const ROLES = phraseSet(
  'chủ trì; phối hợp; chủ trì thực hiện; chủ trì phối hợp; phối hợp thực hiện; là cơ quan chủ trì; ' +
    'là cơ quan thường trực; cơ quan thường trực; thực hiện; chủ trì tham mưu; làm đầu mối; đầu mối',
);

/** Narrows a group without naming anybody. */
export const RELATED = phraseSet(
  'có liên quan; liên quan; có liên quan khác; liên quan khác; khác; khác có liên quan; tương đương',
);

/** What an agency does, told behind its name: "Sở Nội vụ tham mưu", "UBND tỉnh giao Sở Nội vụ". */
export const VERBS = phraseSet(
  'tham mưu; giao; chủ trì; phối hợp; thực hiện; tổng hợp; hướng dẫn; theo dõi; chỉ đạo; xây dựng; ban hành; tổ chức; triển khai; rà soát; báo cáo; trình; bố trí',
);
