import { readTelex, readVniKeys, syllableOf } from '../../../src/core/text/keyboard';
import { syllableIndex } from '../../../src/core/text/syllable-index';

const index = syllableIndex();
const written = (read: ReturnType<typeof readTelex>): string => (read ? index.spellings[syllableOf(index, read)]! : '');

describe('readTelex', () => {
  it.each([
    ['dduwowcj', 'được'],
    ['dduowcj', 'được'],
    ['tieengs', 'tiếng'],
    ['tiesng', 'tíng'],
    ['thanhf', 'thành'],
    ['quyeets', 'quyết'],
    ['nguwowif', 'người'],
    ['hoaf', 'hoà'],
    ['ddaats', 'đất'],
    ['xas', 'xá'],
    ['sowr', 'sở'],
  ])('%s is %s', (keys, word) => expect(written(readTelex(keys))).toBe(index.spellings[index.idOf(word)] ?? ''));

  it.each(['thanh', 'bcd', 'sass', 'users'])('%s is no Telex', (keys) => expect(written(readTelex(keys))).toBe(''));
});

describe('readVniKeys', () => {
  it.each([
    ['chi1nh', 'chính'],
    ['chinh1', 'chính'],
    ['d9u7o7c5', 'được'],
    ['d9uoc75', 'được'],
    ['tie6ng1', 'tiếng'],
    ['d9a8ng', 'đăng'],
  ])('%s is %s', (keys, word) => expect(written(readVniKeys(keys))).toBe(word));

  it.each(['a12', 'm7', 'x9'])('%s is no VNI', (keys) => expect(written(readVniKeys(keys))).toBe(''));
});
