import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { InputError } from '../../src/errors.js';
import { readPdf } from '../../src/read/pdf.js';
import { column, deflated, pdfFile } from './pdf-file.js';

const fixture = (name: string): Uint8Array =>
  readFileSync(new URL(`../fixtures/pdf/${name}.pdf`, import.meta.url));

/** The code and the parameters of the refusal; a string for what is read. */
async function outcome(bytes: Uint8Array): Promise<InputError | string> {
  try {
    return (await readPdf(bytes, 'a.pdf', {})).text;
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
}

async function code(bytes: Uint8Array): Promise<string> {
  const found = await outcome(bytes);
  return typeof found === 'string' ? 'read' : found.code;
}

const PAGE = column(
  ['　　第一条　为了规范某某活动，制定本条例。', '　　第二条　本条例自公布之日起施行。'],
  80,
  700,
);
const GOOD = pdfFile({ pages: [PAGE] });

afterEach(() => vi.restoreAllMocks());

describe('a PDF', () => {
  it('with a password to open it is refused', async () => {
    expect(await code(fixture('user-password'))).toBe('document-protected');
  });

  it('with a password for printing only is read', async () => {
    expect(await outcome(fixture('owner-password'))).toContain('第一条　为了加强ABC管理');
  });

  it('of pictures is a scan', async () => {
    const scan = await outcome(
      pdfFile({ pages: Array<string>(3).fill('q 595 0 0 842 0 0 cm /Im Do Q'), picture: true }),
    );
    expect(scan).toMatchObject({ code: 'document-scanned', parameters: { pages: 3 } });
  });

  it('with a picture among its pages is read, with a notice', async () => {
    const pages = [PAGE, 'q 595 0 0 842 0 0 cm /Im Do Q'];
    const { notices } = await readPdf(pdfFile({ pages, picture: true }), 'a.pdf', {});
    expect(notices).toEqual([{ code: 'pages-without-text', parameters: { pages: [2] } }]);
  });

  it('without anything on its pages is empty', async () => {
    expect(await code(pdfFile({ pages: ['', ''] }))).toBe('document-empty');
  });

  it('cut off is refused, wherever it is cut', async () => {
    for (const share of [0.1, 0.3, 0.5, 0.7, 0.9, 0.98]) {
      expect(await code(GOOD.subarray(0, GOOD.length * share)), String(share)).toBe('document-damaged');
    }
  });

  it('with a revision that was cut off is refused', async () => {
    const more = Buffer.concat([GOOD, Buffer.from('\n9 0 obj\n<< /Type /Page')]);
    expect(await code(more)).toBe('document-damaged');
  });

  it('whose packed text is damaged is refused rather than read in part', async () => {
    const bytes = deflated(Buffer.from(PAGE.repeat(20), 'latin1'));
    bytes.fill(0x55, bytes.length >> 1, (bytes.length >> 1) + 8);
    expect(await code(pdfFile({ pages: [''], packed: { bytes, filter: '/FlateDecode' } }))).toBe(
      'document-damaged',
    );
  });

  it('with junk before its first mark is read', async () => {
    expect(await code(Buffer.concat([Buffer.from('junk\n'.repeat(40)), GOOD]))).toBe('read');
  });

  it('of too many pages is refused', async () => {
    expect(await outcome(pdfFile({ pages: Array<string>(3001).fill('') }))).toMatchObject({
      code: 'document-excessive',
      parameters: { what: 'pages', limit: 3000 },
    });
  });

  it.each([
    ['once', 1, '/FlateDecode'],
    ['twice', 2, '[/FlateDecode /FlateDecode]'],
  ])('that unpacks to more than any text takes, packed %s, is refused', async (_, times, filter) => {
    const bytes = deflated(new Uint8Array(70 * 1024 * 1024), times);
    expect(await outcome(pdfFile({ pages: [''], packed: { bytes, filter } }))).toMatchObject({
      code: 'document-excessive',
      parameters: { what: 'unpacked' },
    });
  });

  it('that is encrypted and might unpack to more than any text takes is refused', async () => {
    const open = pdfFile({ pages: [''], packed: { bytes: new Uint8Array(600_000), filter: '/FlateDecode' } });
    const sealed = Buffer.from(open).toString('latin1').replace('trailer <<', 'trailer << /Encrypt 9 0 R');
    expect(await code(Buffer.from(sealed, 'latin1'))).toBe('document-excessive');
  });

  it('is refused in one line, and nothing is printed or left behind, whatever its bytes', async () => {
    const said = (['log', 'warn', 'error', 'info'] as const).map((name) => vi.spyOn(console, name));
    const listeners = process.eventNames().map((name) => process.listenerCount(name));
    const change = fc.tuple(fc.nat(GOOD.length - 1), fc.uint8Array({ minLength: 1, maxLength: 12 }));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
        const bytes = GOOD.slice();
        for (const [at, own] of changes) bytes.set(own.subarray(0, bytes.length - at), at);
        const found = await outcome(bytes);
        if (typeof found !== 'string') expect(found.message).not.toMatch(/\n/u);
      }),
      { numRuns: 60 },
    );
    for (const spy of said) expect(spy).not.toHaveBeenCalled();
    expect(process.eventNames().map((name) => process.listenerCount(name))).toEqual(listeners);
  });

  it('may be any bytes at all', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (own) => {
        const found = await outcome(Buffer.concat([Buffer.from('%PDF-1.7\n'), own, Buffer.from('\n%%EOF')]));
        expect(found).toBeInstanceOf(InputError);
      }),
      { numRuns: 60 },
    );
  });
});
