import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/errors.js';
import type { NoticeCode } from '../../src/model/notice.js';
import { kindOf } from '../../src/read/kind.js';
import { readBytes } from '../../src/read/index.js';
import { column, deflated, pdfFile, run } from './pdf-file.js';

const BODY = [
  '　　第一条　为了规范某某活动，保护公民、法人和其他组',
  '织的合法权益，根据有关法律，制定本条例。',
  '　　第二条　本条例自公布之日起施行。',
];
const PAGE = column(BODY, 80, 700);

interface Outcome {
  readonly text: string;
  readonly notices: readonly NoticeCode[];
  readonly refused?: string;
}

async function outcome(bytes: Uint8Array): Promise<Outcome> {
  try {
    const { text, notices = [] } = await readBytes(bytes, 'a.pdf');
    return { text, notices: notices.map(({ code }) => code) };
  } catch (error) {
    if (error instanceof InputError) return { text: '', notices: [], refused: error.code };
    throw error;
  }
}

describe('a PDF that viewers open', () => {
  it('is read though a checksum is wrong, and that is said', async () => {
    const bytes = deflated(Buffer.from(PAGE, 'latin1'));
    bytes[bytes.length - 1] = (bytes.at(-1) as number) ^ 0xff;
    const read = await outcome(pdfFile({ pages: [''], packed: { bytes, filter: '/FlateDecode' } }));
    expect(read.notices).toEqual(['parts-unsound']);
    expect(read.text.trimEnd().split('\n')).toEqual(BODY);
  });

  it.each([
    ['is cut off', (packed: Buffer) => packed.subarray(0, -3)],
    ['was never written', (packed: Buffer) => Buffer.concat([packed.subarray(0, -4), Buffer.alloc(4)])],
  ])('is read though the checksum %s', async (_, spoil) => {
    const bytes = spoil(Buffer.from(deflated(Buffer.from(PAGE, 'latin1'))));
    const read = await outcome(pdfFile({ pages: [''], packed: { bytes, filter: '/FlateDecode' } }));
    expect(read.notices).toEqual(['parts-unsound']);
    expect(read.text).toContain('第二条　本条例自公布之日起施行。');
  });

  it('is refused where words are missing, not only their checksum', async () => {
    const whole = deflated(Buffer.from(PAGE, 'latin1'));
    const bytes = whole.subarray(0, whole.length - 40);
    const read = await outcome(pdfFile({ pages: [''], packed: { bytes, filter: '/FlateDecode' } }));
    expect(read.refused).toBe('document-damaged');
  });

  it.each([
    ['particulars', '/Type /Metadata /Subtype /XML'],
    ['colours', '/N 3 /Alternate /DeviceRGB'],
    ['shapes', '/Length1 900'],
  ])('is read though a stream of %s does not unpack', async (_, entries) => {
    const stream = `90 0 obj\n<< /Length 4 /Filter /FlateDecode ${entries} >>\nstream\nabcd\nendstream\nendobj\n`;
    const file = Buffer.from(pdfFile({ pages: [PAGE] })).toString('latin1');
    const read = await outcome(Buffer.from(file.replace('xref\n', `${stream}xref\n`), 'latin1'));
    expect(read.text).toContain('第二条　本条例自公布之日起施行。');
    expect(read.notices).toEqual(['parts-unsound']);
  });
});

describe('a PDF behind other bytes', () => {
  it.each([
    ['a mail', Buffer.from('Content-Type: application/pdf\r\n\r\n')],
    ['zeros', Buffer.alloc(1000)],
  ])('is known for one behind %s', (_, junk) => {
    expect(kindOf(Buffer.concat([junk, pdfFile({ pages: [PAGE] })]))).toBe('pdf');
  });

  it('is none where the bytes are a text that speaks of one', () => {
    expect(kindOf(Buffer.from('文件头为 %PDF-1.7 的，按 PDF 处理。\n第一条 为了规范。'))).toBeUndefined();
  });

  it('is none behind more of them than readers look through', () => {
    expect(kindOf(Buffer.concat([Buffer.alloc(2000, 0x61), pdfFile({ pages: [PAGE] })]))).toBeUndefined();
  });
});

describe('fonts by their codes', () => {
  const decoder = new TextDecoder('big5');
  const big5 = new Map<string, string>();
  for (let lead = 0xa1; lead <= 0xf9; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const char = decoder.decode(Uint8Array.of(lead, trail));
      if (char.length === 1) big5.set(char, lead.toString(16) + trail.toString(16).padStart(2, '0'));
    }
  }
  const words = '第一條　為保護環境，依2025年規定。';
  const inBig5 = [...words]
    .map((char) => (char < '\x7f' ? char.charCodeAt(0).toString(16) : big5.get(char)))
    .join('');

  it.each(['ETen-B5-H', 'ETenms-B5-H', 'B5pc-H', 'HKscs-B5-H'])('are read by %s', async (encoding) => {
    const page = `BT /F1 16 Tf 80 700 Td <${inBig5}> Tj ET`;
    const { text } = await outcome(pdfFile({ pages: [page], encoding, ordering: 'CNS1' }));
    expect(text).toBe(`${words}\f\n`);
  });

  it.each(['UniCNS-UCS2-H', 'UniCNS-UTF16-H'])('are read by %s', async (encoding) => {
    const { text } = await outcome(pdfFile({ pages: [run(words, 80, 700)], encoding, ordering: 'CNS1' }));
    expect(text).toBe(`${words}\f\n`);
  });

  it.each([
    ['GBT-EUC-H', 'GB1'],
    ['CNS-EUC-H', 'CNS1'],
    ['H', 'Japan1'],
    ['KSCms-UHC-H', 'Korea1'],
  ])('of a table that is not known here, %s, stand as U+FFFD', async (encoding, ordering) => {
    const page = 'BT /F1 16 Tf 80 700 Td <b0a1b0a2b0a3> Tj ET';
    const read = await outcome(pdfFile({ pages: [page, PAGE], encoding, ordering }));
    expect(read.notices).toEqual(['characters-unknown']);
    expect(read.text.split('\f')[0]).toMatch(/^\uFFFD{3}$/u);
  });
});
