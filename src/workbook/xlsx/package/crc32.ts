/** Checksums of single bytes, and of bytes with one, two and three zero bytes behind them: four bytes are done at a time. */
const TABLES = buildTables();

function buildTables(): Uint32Array[] {
  const first = Uint32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value >>> 0;
  });
  const tables = [first];
  for (let zeros = 1; zeros < 4; zeros++) {
    tables.push(tables[zeros - 1]!.map((value) => (value >>> 8) ^ first[value & 0xff]!));
  }
  return tables;
}

/** CRC-32 as zip uses it (PKWARE APPNOTE 4.4.7); `previous` continues an earlier chunk. */
export function crc32(bytes: Uint8Array, previous = 0): number {
  const [zero, one, two, three] = TABLES as [Uint32Array, Uint32Array, Uint32Array, Uint32Array];
  let crc = ~previous;
  let at = 0;
  for (; at + 4 <= bytes.length; at += 4) {
    crc ^= bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
    crc = three[crc & 0xff]! ^ two[(crc >>> 8) & 0xff]! ^ one[(crc >>> 16) & 0xff]! ^ zero[crc >>> 24]!;
  }
  for (; at < bytes.length; at++) crc = (crc >>> 8) ^ zero[(crc ^ bytes[at]!) & 0xff]!;
  return ~crc >>> 0;
}
