import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputError, type InputCode } from '../../src/errors.js';
import { decode } from '../../src/read/encoding/decode.js';
import { bytes, encoderOf, utf16, utf8 } from './encode.js';
import { SIMPLIFIED, TRADITIONAL } from './statutes.js';

const gbk = encoderOf('gb18030');
const big5 = encoderOf('big5');
const corpus = (file: string): string =>
  readFileSync(new URL(`../../corpus/${file}`, import.meta.url), 'utf8');
const xinhua = corpus('xinhua.txt');

async function problem(content: Uint8Array, label?: string): Promise<InputError> {
  const error: unknown = await decode(content, 'a.txt', label).then(
    ({ encoding }) => new Error(`read as ${encoding}`),
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof InputError)) throw error;
  return error;
}

async function expectProblem(
  content: Uint8Array,
  code: InputCode,
  parameters: object,
  label?: string,
): Promise<void> {
  const error = await problem(content, label);
  expect(error.code).toBe(code);
  expect(error.parameters).toMatchObject(parameters);
}

describe('the test encoders', () => {
  it('give the bytes of the standards', () => {
    // 第 is B5DA in GB 2312 and B2C4 in Big5; 國 is B0EA in Big5, and 87F8 in GBK.
    expect([...gbk('第1國')]).toEqual([0xb5, 0xda, 0x31, 0x87, 0xf8]);
    expect([...big5('第國')]).toEqual([0xb2, 0xc4, 0xb0, 0xea]);
    expect([...utf16('第', 'be')]).toEqual([0x7b, 0x2c]);
  });
});

describe('byte-order marks', () => {
  const text = '第一条　为了';
  it.each([
    ['utf-8', bytes([0xef, 0xbb, 0xbf], utf8(text))],
    ['utf-16le', bytes([0xff, 0xfe], utf16(text, 'le'))],
    ['utf-16be', bytes([0xfe, 0xff], utf16(text, 'be'))],
    ['gb18030', bytes([0x84, 0x31, 0x95, 0x33], gbk(text))],
  ])('%s: the mark decides and is not part of the text', async (encoding, content) => {
    expect(await decode(content, 'a.txt')).toEqual({ text, encoding });
  });

  it('only the first is a mark: U+FEFF inside stays', async () => {
    const content = bytes([0xef, 0xbb, 0xbf], utf8('\uFEFF第一\uFEFF条'));
    expect((await decode(content, 'a.txt')).text).toBe('\uFEFF第一\uFEFF条');
  });
});

describe('without a mark', () => {
  it('valid UTF-8 is UTF-8, be it ever so short', async () => {
    expect(await decode(utf8('第'), 'a.txt')).toEqual({ text: '第', encoding: 'utf-8' });
    expect(await decode(utf8('Article 1'), 'a.txt')).toEqual({ text: 'Article 1', encoding: 'utf-8' });
  });

  it.each(SIMPLIFIED)('GBK: %s', async (text) => {
    expect(await decode(gbk(text), 'a.txt')).toEqual({ text, encoding: 'gb18030' });
  });

  it.each(TRADITIONAL)('Big5: %s', async (text) => {
    expect(await decode(big5(text), 'a.txt')).toEqual({ text, encoding: 'big5' });
  });

  it.each(TRADITIONAL)('traditional characters in GBK: %s', async (text) => {
    expect(await decode(gbk(text), 'a.txt')).toEqual({ text, encoding: 'gb18030' });
  });

  it.each([...SIMPLIFIED, ...TRADITIONAL])('UTF-16 in either order, with no NUL in it: %s', async (text) => {
    expect(await decode(utf16(text, 'le'), 'a.txt')).toEqual({ text, encoding: 'utf-16le' });
    expect(await decode(utf16(text, 'be'), 'a.txt')).toEqual({ text, encoding: 'utf-16be' });
  });

  it('UTF-16 with line ends and Latin text', async () => {
    for (const text of [xinhua, 'Article 1\r\nThis law applies.\r\n']) {
      expect(await decode(utf16(text, 'le'), 'a.txt')).toEqual({ text, encoding: 'utf-16le' });
      expect(await decode(utf16(text, 'be'), 'a.txt')).toEqual({ text, encoding: 'utf-16be' });
    }
  });

  it('UTF-16 whose bytes would pass as ASCII', async () => {
    // 第七条 is 2C 7B 03 4E 61 67: a comma, letters and a control character.
    expect((await decode(utf16('第七条', 'le'), 'a.txt')).text).toBe('第七条');
  });

  it('a long heading in ASCII does not hide the evidence', async () => {
    const text = `${'='.repeat(100_000)}\n${SIMPLIFIED[0]}`;
    expect((await decode(gbk(text), 'a.txt')).encoding).toBe('gb18030');
  });

  it('thirty characters from anywhere in a regulation are enough', async () => {
    const run = xinhua.replace(/\s+/gu, '');
    const traditional = TRADITIONAL.join('');
    const window = (text: string): fc.Arbitrary<string> =>
      fc.integer({ min: 0, max: text.length - 30 }).map((at) => text.slice(at, at + 30));
    await fc.assert(
      fc.asyncProperty(window(run), window(traditional), async (simplified, old) => {
        expect(await decode(gbk(simplified), 'a.txt')).toEqual({ text: simplified, encoding: 'gb18030' });
        expect(await decode(big5(old), 'a.txt')).toEqual({ text: old, encoding: 'big5' });
      }),
      { numRuns: 300 },
    );
  });

  it('the whole corpus comes back from GBK', async () => {
    for (const file of ['xinhua.txt', 'newspaper.txt', 'opinions.txt', 'zhuzhou.txt']) {
      const text = corpus(file).replace(/\u00a0/gu, ' ');
      expect((await decode(gbk(text), file)).text).toBe(text);
    }
  });
});

describe('a named encoding', () => {
  it('overrules what the bytes look like', async () => {
    expect(await decode(gbk('第一条'), 'a.txt', 'GB2312')).toEqual({ text: '第一条', encoding: 'gbk' });
    // B5DA D2BB are 第一 in GBK and two other characters in Big5.
    const other = await decode(gbk('第一'), 'a.txt', 'big5');
    expect(other.encoding).toBe('big5');
    expect(other.text).not.toBe('第一');
  });

  it('utf-16 without an order leaves that to the mark', async () => {
    const content = bytes([0xfe, 0xff], utf16('第一条', 'be'));
    expect(await decode(content, 'a.txt', 'utf-16')).toEqual({ text: '第一条', encoding: 'utf-16be' });
  });

  it('unknown labels are refused with examples', async () => {
    await expectProblem(utf8('第一条'), 'encoding-label', { label: 'cp999' }, 'cp999');
    expect((await problem(utf8('第一条'), 'cp999')).message).toMatch(/^不认识编码“cp999”.*gb18030/u);
  });
});

describe('wrong bytes', () => {
  it.each([
    // 第 is three bytes in UTF-8: the fourth byte of the text is 0xFF.
    ['UTF-8, a byte that cannot occur', bytes(utf8('第'), [0xff], utf8('一条为了保护')), 3, '0xFF', 'utf-8'],
    ['UTF-8, a character cut off at the end', utf8('第一条为了').subarray(0, 14), 12, '0xE4', 'utf-8'],
    [
      'UTF-8, a character cut off inside',
      bytes(utf8('第一条'), [0xe4, 0xb8], utf8('，为了')),
      9,
      '0xE4',
      'utf-8',
    ],
    [
      'GBK, a lead byte before a space',
      bytes(gbk('第一条为了保护和改善环境'), [0xb5, 0x20], gbk('制定')),
      24,
      '0xB5',
      'gb18030',
    ],
    ['GBK, a lead byte at the end', bytes(gbk('第一条为了保护和改善环境'), [0xb5]), 24, '0xB5', 'gb18030'],
    [
      'Big5, a lead byte before a space',
      bytes(big5('人之權利能力，始於出生'), [0xa4, 0x20], big5('終於死亡')),
      22,
      '0xA4',
      'big5',
    ],
    [
      'UTF-16, half a surrogate pair',
      bytes(utf16('第一条\n', 'le'), [0x00, 0xd8], utf16('为了\n', 'le')),
      8,
      '0x00',
      'utf-16le',
    ],
    ['UTF-16, half a unit at the end', bytes(utf16('第一条\n', 'le'), [0x2c]), 8, '0x2C', 'utf-16le'],
  ])('%s', async (_, content, offset, byte, encoding) => {
    await expectProblem(content, 'encoding-bytes', { offset, byte, encoding });
  });

  it('are counted from the beginning of the file, mark included', async () => {
    const content = bytes([0xef, 0xbb, 0xbf], utf8('第一条'), [0xff], utf8('为了'));
    await expectProblem(content, 'encoding-bytes', { offset: 12, byte: '0xFF', encoding: 'utf-8' });
  });

  it('are found anywhere in a large file', async () => {
    const line = gbk(`${SIMPLIFIED[0]}\n`);
    for (const lines of [10, 700, 1300, 2500]) {
      const good = bytes(...Array.from({ length: lines }, () => line));
      const content = bytes(good, [0xff], line);
      await expectProblem(content, 'encoding-bytes', { offset: good.length, encoding: 'gb18030' });
    }
  });

  it('Big5 bytes that no table maps are wrong, too', async () => {
    const content = bytes(big5(TRADITIONAL[0]), [0xff], big5(TRADITIONAL[1]));
    await expectProblem(content, 'encoding-bytes', { offset: 48, byte: '0xFF', encoding: 'big5' }, 'big5');
  });

  it('in the named encoding are told even where another would fit', async () => {
    await expectProblem(
      gbk('第一条'),
      'encoding-bytes',
      { offset: 0, byte: '0xB5', encoding: 'utf-8' },
      'utf-8',
    );
  });

  it('U+FFFD that is really in the file is none', async () => {
    expect((await decode(utf8('第\uFFFD条'), 'a.txt')).text).toBe('第\uFFFD条');
  });
});

describe('what is no text', () => {
  it('a NUL, with its offset', async () => {
    await expectProblem(utf8('第一条\0为了'), 'file-binary', { offset: 9, byte: '0x00' });
    await expectProblem(gbk('第一条\0为了'), 'file-binary', { offset: 6, byte: '0x00' });
    await expectProblem(bytes([0xff, 0xfe], utf16('第\0', 'le')), 'file-binary', { offset: 4, byte: '0x00' });
  });

  it('many control characters', async () => {
    await expectProblem(Uint8Array.of(0x41, 1, 2, 3, 4), 'file-binary', { offset: 1, byte: '0x01' });
    await expectProblem(Uint8Array.of(0x81, 1, 2, 3, 4), 'file-binary', { offset: 1, byte: '0x01' });
  });

  it('but not one stray control in a text, nor Ctrl-Z at its end', async () => {
    const text = `${SIMPLIFIED[0]}\u0002\r\n\u001a`;
    expect((await decode(gbk(text), 'a.txt')).text).toBe(text);
  });

  it('a text in an encoding without evidence is not guessed', async () => {
    // “Le présent règlement s’applique à l’État” in windows-1252.
    const french = Uint8Array.from(
      Buffer.from('Le présent règlement : à l\u00c9tat, où il régit.', 'latin1'),
    );
    expect((await problem(french)).code).toBe('encoding-unknown');
  });

  it('chardet names an encoding to try', async () => {
    // ひらがなとカタカナ… in Shift_JIS.
    const kana = [
      0x82, 0xd0, 0x82, 0xe7, 0x82, 0xaa, 0x82, 0xc8, 0x82, 0xc6, 0x83, 0x4a, 0x83, 0x5e, 0x83, 0x4a, 0x83,
      0x69,
    ];
    const error = await problem(bytes(kana, kana, kana, kana, kana, kana));
    expect(error.code).toBe('encoding-unknown');
    expect(error.parameters).toMatchObject({ guess: 'shift_jis' });
    expect(error.message).toContain('shift_jis');
  });
});

describe('damage', () => {
  const texts = fc.constantFrom(
    ...[utf8, gbk].flatMap((encode) => SIMPLIFIED.map((text) => encode(text))),
    ...[utf8, big5].flatMap((encode) => TRADITIONAL.map((text) => encode(text))),
  );

  it('of one byte gives an InputError or another text, never U+FFFD', async () => {
    await fc.assert(
      fc.asyncProperty(texts, fc.nat(), fc.nat(255), async (whole, at, byte) => {
        const content = Uint8Array.from(whole);
        content[at % content.length] = byte;
        const result: unknown = await decode(content, 'a.txt').catch((error: unknown) => error);
        if (result instanceof Error) expect(result).toBeInstanceOf(InputError);
        else expect((result as { readonly text: string }).text).not.toContain('\uFFFD');
      }),
      { numRuns: 500 },
    );
  });

  it('beyond recognition throws nothing but InputError', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (content) => {
        const result: unknown = await decode(content, 'a.txt').catch((error: unknown) => error);
        if (result instanceof Error) expect(result).toBeInstanceOf(InputError);
      }),
    );
  });
});
