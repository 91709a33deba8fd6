/**
 * What makes a written Vietnamese syllable: onset, rime, tone. Rimes are spelled with a capital on each letter that may
 * carry the tone (two capitals: either place is in use, `hòa` and `hoà`).
 * Source: the spelling rules of Quyết định 240/QĐ (1984) and the Quốc ngữ tables of any school grammar.
 */

/** Rimes after which the spelling of the onset does not change. */
const PLAIN = {
  a: 'A Ac Ach Ai Am An Ang Anh Ao Ap At Au Ay',
  ă: 'Ăc Ăm Ăn Ăng Ăp Ăt',
  â: 'Âc Âm Ân Âng Âp Ât Âu Ây',
  e: 'E Ec Em En Eng Eo Ep Et',
  ê: 'Ê Êch Êm Ên Ênh Êp Êt Êu',
  i: 'I Ich Im In Inh Ip It Iu',
  ia: 'Ia',
  iê: 'iÊc iÊm iÊn iÊng iÊp iÊt iÊu',
  o: 'O Oc Oi Om On Ong Op Ot oOc oOng',
  ô: 'Ô Ôc Ôi Ôm Ôn Ông Ôp Ôt',
  ơ: 'Ơ Ơi Ơm Ơn Ơp Ơt',
  u: 'U Uc Ui Um Un Ung Up Ut Ua uÔc uÔi uÔm uÔn uÔng uÔt',
  ư: 'Ư Ưc Ưi Ưm Ưn Ưng Ưt Ưu Ưa ưƠc ưƠi ưƠm ưƠn ưƠng ưƠp ưƠt ưƠu',
  y: 'Y',
} as const;

/** Rimes with the glide o or u before the vowel. */
const GLIDED =
  'OA oAc oAch oAi oAm oAn oAng oAnh oAo oAp oAt oAy oĂc oĂm oĂn oĂng oĂt OE oEm oEn oEo oEt ' +
  'uÂn uÂng uÂt uÂy uÊ uÊch uÊn uÊnh uƠ UY uYa uYch uYn uYnh uYp uYt uYu uyÊn uyÊt';

const BACK = [PLAIN.a, PLAIN.ă, PLAIN.â, PLAIN.o, PLAIN.ô, PLAIN.ơ, PLAIN.u, PLAIN.ư];
const FRONT = [PLAIN.e, PLAIN.ê, PLAIN.i, PLAIN.ia, PLAIN.iê];
/** After qu- stands what is left of a glided rime. */
const AFTER_QU = [PLAIN.a, PLAIN.ă, PLAIN.â, PLAIN.e, PLAIN.ê, PLAIN.i, 'Ôc Ơ Ơi iÊn iÊt Y Ych Yn Ynh Yt yÊn yÊt'];
/** After gi- the i of the onset stands for the vowel i too: gì, giết, giêng. */
const AFTER_GI = [...BACK, PLAIN.e, PLAIN.ê];
const G_AND_I = ['I Ich Im In Ip iÊc iÊng iÊt'];
const ALONE = [...BACK, ...FRONT, GLIDED, 'Y yÊm yÊn yÊng yÊt yÊu'];

/** Each onset with the rimes it takes. c, g, ng before back vowels; k, gh, ngh before front ones. */
const ONSETS: readonly (readonly [onsets: string, rimes: readonly string[]])[] = [
  ['', ALONE],
  ['b ch d đ h kh l m n nh p ph r s t th tr v x', [...BACK, ...FRONT, GLIDED, PLAIN.y]],
  ['ng', [...BACK, GLIDED]],
  ['g', [...BACK, ...G_AND_I, 'OA oAn']],
  ['c', BACK],
  ['k', [...FRONT, PLAIN.y]],
  ['gh ngh', FRONT],
  ['gi', AFTER_GI],
  ['qu', AFTER_QU],
];

const STOPPED = /(?:c|ch|p|t)$/;
const ALL_TONES = [0, 1, 2, 3, 4, 5];
/** A syllable closed by c, ch, p or t is sắc or nặng. */
const STOPPED_TONES = [4, 5];

/** The letters of a syllable without its tone, where a tone may stand, and the tones it may have. */
interface SyllableShape {
  letters: string;
  /** Bit i is set: letter i may carry the tone. */
  places: number;
  tones: readonly number[];
}

/** Every syllable that the spelling allows, each shape once. */
export function syllableShapes(): SyllableShape[] {
  const shapes = new Map<string, SyllableShape>();
  for (const [onsets, rimeLists] of ONSETS) {
    const rimes = rimeLists.join(' ').split(' ');
    for (const onset of onsets.split(' ')) {
      for (const rime of rimes) addShape(shapes, onset, rime);
    }
  }
  return [...shapes.values()];
}

function addShape(shapes: Map<string, SyllableShape>, onset: string, rime: string): void {
  const base = rime.toLowerCase();
  const letters = onset + base;
  const known = shapes.get(letters);
  const places = placesOf(rime, base) << onset.length;
  if (known) known.places |= places;
  else shapes.set(letters, { letters, places, tones: STOPPED.test(base) ? STOPPED_TONES : ALL_TONES });
}

function placesOf(rime: string, base: string): number {
  let places = 0;
  for (let i = 0; i < rime.length; i++) {
    if (rime.charAt(i) !== base.charAt(i)) places |= 1 << i;
  }
  return places;
}
