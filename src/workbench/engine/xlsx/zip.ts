/** Reads and writes zip archives with the platform's own (de)compression, in Node and in browsers alike. */

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const STORED = 0;
const DEFLATED = 8;
/** 1 January 1980, the earliest a zip can say: files with the same contents are then the same bytes. */
const DATE = 0x0021;
const UTF8_NAMES = 0x0800;

/** The platform's own types of these transforms differ from library to library. */
type Transform = Pick<CompressionStream, "readable" | "writable">;

async function through(bytes: Uint8Array, { readable, writable }: Transform): Promise<Uint8Array> {
  const writer = writable.getWriter();
  const written = writer.write(bytes as BufferSource).then(() => writer.close());
  const out = new Uint8Array(await new Response(readable).arrayBuffer());
  await written;
  return out;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0; at -= 1) if (view.getUint32(at, true) === END) return at;
  throw new Error("This is not an .xlsx file: it is not a zip archive.");
}

/** The files in an archive by path. Throws on encryption and on compression other than deflate. */
export async function readZip(bytes: Uint8Array): Promise<Map<string, Uint8Array>> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const files = new Map<string, Uint8Array>();
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    const method = view.getUint16(at + 10, true);
    const size = view.getUint32(at + 20, true);
    const nameLength = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const data = bytes.subarray(start, start + size);
    if (method !== STORED && method !== DEFLATED) throw new Error(`Unknown compression ${method} in ${name}`);
    if (!name.endsWith("/")) {
      files.set(name, method === STORED ? data : await through(data, new DecompressionStream("deflate-raw")));
    }
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return files;
}

interface Entry {
  readonly name: Uint8Array;
  readonly data: Uint8Array;
  readonly crc: number;
  readonly size: number;
}

function header(entry: Entry, signature: number, offset: number): Uint8Array {
  const central = signature === CENTRAL;
  const bytes = new Uint8Array((central ? 46 : 30) + entry.name.length);
  const view = new DataView(bytes.buffer);
  const start = central ? 6 : 4;
  view.setUint32(0, signature, true);
  if (central) view.setUint16(4, 20, true);
  view.setUint16(start, 20, true);
  view.setUint16(start + 2, UTF8_NAMES, true);
  view.setUint16(start + 4, DEFLATED, true);
  view.setUint16(start + 8, DATE, true);
  view.setUint32(start + 10, entry.crc, true);
  view.setUint32(start + 14, entry.data.length, true);
  view.setUint32(start + 18, entry.size, true);
  view.setUint16(start + 22, entry.name.length, true);
  if (central) view.setUint32(42, offset, true);
  bytes.set(entry.name, central ? 46 : 30);
  return bytes;
}

function endRecord(count: number, size: number, offset: number): Uint8Array {
  const bytes = new Uint8Array(22);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, END, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, offset, true);
  return bytes;
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(chunks.reduce((total, chunk) => total + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    out.set(chunk, at);
    at += chunk.length;
  }
  return out;
}

/** An archive of the files, in the order given. */
export async function writeZip(files: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [path, contents] of files) {
    const data = await through(contents, new CompressionStream("deflate-raw"));
    const entry = { name: new TextEncoder().encode(path), data, crc: crc32(contents), size: contents.length };
    const local = header(entry, LOCAL, 0);
    chunks.push(local, data);
    directory.push(header(entry, CENTRAL, offset));
    offset += local.length + data.length;
  }
  const size = directory.reduce((total, record) => total + record.length, 0);
  return joined([...chunks, ...directory, endRecord(files.size, size, offset)]);
}
