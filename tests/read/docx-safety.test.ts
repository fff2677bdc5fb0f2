import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { zipSync, type Zippable } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { InputError, type InputCode } from '../../src/errors.js';
import { readDocx } from '../../src/read/docx.js';
import { kindOf } from '../../src/read/kind.js';
import { openZip } from '../../src/read/zip/open.js';
import { unpack } from '../../src/read/zip/unpack.js';
import { readBytes } from '../../src/read/index.js';
import { docx, docxFiles, p, run } from './docx-file.js';

const MAIN = 'word/document.xml';
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

async function problemOf(
  bytes: Uint8Array,
): Promise<{ code: InputCode; parameters: object; message: string }> {
  const thrown: unknown = await readDocx(bytes, 'a.docx', {}).then(
    () => new Error('was read'),
    (error: unknown) => error,
  );
  if (!(thrown instanceof InputError)) throw thrown;
  expect(thrown.message).not.toMatch(/\n/u);
  return thrown;
}

const withMain = (xml: string): Uint8Array => docx({ body: '', raw: { [MAIN]: xml } });
const good = docx(p(run('第一条　为了')) + p(run('第二条　略。')).repeat(20));

function without(name: string, files: Zippable): Zippable {
  return Object.fromEntries(Object.entries(files).filter(([file]) => file !== name));
}

/** The offset of a file's entry in the directory of a zip. */
function entryOf(bytes: Uint8Array, name: string): number {
  const data = Buffer.from(bytes);
  let at = data.indexOf('PK\x01\x02', 0, 'latin1');
  while (at >= 0 && data.toString('latin1', at + 46, at + 46 + data.readUInt16LE(at + 28)) !== name) {
    at = data.indexOf('PK\x01\x02', at + 4, 'latin1');
  }
  expect(at).toBeGreaterThan(0);
  return at;
}

/** A copy with a field of a directory entry changed. */
function withField(name: string, field: number, value: number, bits: 16 | 32 = 32): Uint8Array {
  const data = Buffer.from(good);
  const at = entryOf(data, name) + field;
  if (bits === 16) data.writeUInt16LE(value, at);
  else data.writeUInt32LE(value, at);
  return data;
}

describe('a damaged document', () => {
  it.each([0.1, 0.5, 0.9, 0.99])('is cut off behind %d of it', async (share) => {
    const cut = good.slice(0, Math.floor(good.length * share));
    expect(await problemOf(cut)).toMatchObject({ code: 'document-damaged' });
    // The name says what it was, and what is left of it may say so, too.
    await expect(readBytes(cut, 'a.docx')).rejects.toMatchObject({ code: 'document-damaged' });
  });

  it('has a part whose bytes are not those that were packed', async () => {
    expect(await problemOf(withField(MAIN, 16, 1))).toMatchObject({
      code: 'document-damaged',
      parameters: { part: MAIN, damage: { what: 'checksum' } },
    });
    expect(await problemOf(withField(MAIN, 24, 7))).toMatchObject({
      parameters: { part: MAIN, damage: { what: 'size' } },
    });
    expect(await problemOf(withField(MAIN, 42, 3))).toMatchObject({ parameters: { part: MAIN } });
    expect(await problemOf(withField(MAIN, 10, 12, 16))).toMatchObject({
      parameters: { part: MAIN, damage: { what: 'packing', method: 12 } },
    });
  });

  it('has no text where it should be', async () => {
    expect(await problemOf(zipSync(without(MAIN, docxFiles({ body: '' }))))).toMatchObject({
      code: 'document-damaged',
      parameters: { part: MAIN, damage: { what: 'missing' } },
    });
  });

  it('names a list of numbers and does not have it', async () => {
    const name = 'word/numbering.xml';
    const files = without(name, docxFiles({ body: p('甲'), numbering: '' }));
    expect(await problemOf(zipSync(files))).toMatchObject({ parameters: { part: name } });
  });

  it.each([
    ['an element that does not end', `<w:document ${W}>\n<w:body>`, /^2:8: /u],
    ['an end of another element', `<w:document ${W}></w:body></w:document>`, /^1:/u],
    ['an entity that nobody has declared', `<w:document ${W}>&lol;</w:document>`, /^1:/u],
    ['a character that XML does not have', `<w:document ${W}>\u0001</w:document>`, /^1:/u],
    ['nothing', '', /./u],
    ['text only', '第一条', /^1:/u],
  ])('has XML with %s, and says where', async (_, xml, said) => {
    const { code, parameters } = await problemOf(withMain(xml));
    expect(code).toBe('document-damaged');
    expect(parameters).toMatchObject({
      part: MAIN,
      damage: { what: 'said', said: expect.stringMatching(said) as string },
    });
  });

  it('has one part in the place of another', async () => {
    const files = docxFiles({ body: p('甲'), numbering: '', comments: '' });
    const swapped = { ...files, 'word/numbering.xml': files['word/comments.xml'] ?? [] };
    expect(await problemOf(zipSync(swapped as typeof files))).toMatchObject({
      code: 'document-damaged',
      parameters: {
        part: 'word/numbering.xml',
        damage: { what: 'root', found: 'w:comments', wanted: 'w:numbering' },
      },
    });
  });

  it('does not say which parts belong to it', async () => {
    const name = 'word/_rels/document.xml.rels';
    const files = without(name, docxFiles({ body: p('甲'), numbering: '' }));
    expect(await problemOf(zipSync(files))).toMatchObject({
      parameters: { part: name, damage: { what: 'missing' } },
    });
  });

  it('has a text or an attribute that nobody could have written', async () => {
    // Numbers, since one sign over and over is packed as bombs are.
    const long = Array.from({ length: 2_500_000 }, (_, at) => at).join(',');
    for (const body of [p(run(long)), `<w:p w:x="${long}"/>`])
      expect(await problemOf(docx(body))).toMatchObject({
        code: 'document-damaged',
        parameters: { part: MAIN, damage: { what: 'endless', line: 1, limit: 16777216 } },
      });
  });

  it('has XML that is not in its encoding', async () => {
    const raw = { [MAIN]: new Uint8Array([...Buffer.from(`<w:document ${W}>`), 0xd6, 0xd0]) };
    expect(await problemOf(docx({ body: '', raw }))).toMatchObject({
      parameters: { damage: { what: 'encoding', line: 1 } },
    });
  });

  it('has a name twice', async () => {
    const data = Buffer.from(
      zipSync({ ...docxFiles({ body: p('甲') }), 'word/documentX.xml': new Uint8Array() }),
    );
    const name = 'word/documentX.xml';
    const at = entryOf(data, name) + 46;
    const twice = Buffer.from(data);
    twice.write('word/document.xml\0', at, 'latin1');
    // A name with a NUL would pass for another file; one that is written twice has two texts.
    expect(await problemOf(twice)).toMatchObject({ code: 'document-unsafe' });
    const other = Buffer.from(
      zipSync({ ...docxFiles({ body: p('甲') }), 'word/documenX.xml': new Uint8Array() }),
    );
    other.write('word/document.xml', entryOf(other, 'word/documenX.xml') + 46, 'latin1');
    expect(await problemOf(other)).toMatchObject({
      code: 'document-damaged',
      parameters: { damage: { what: 'repeated' } },
    });
  });
});

describe('a document that is no text', () => {
  it('is empty', async () => {
    expect(await problemOf(docx(p('')))).toMatchObject({ code: 'document-empty' });
    expect(await problemOf(docx(p(run('密', '<w:vanish/>'))))).toMatchObject({ code: 'document-empty' });
  });

  it('is locked', async () => {
    expect(await problemOf(withField('word/document.xml', 8, 1, 16))).toMatchObject({
      code: 'document-protected',
    });
  });
});

describe('a hostile document', () => {
  it.each(['../evil.xml', 'word/../../evil.xml', '/etc/passwd', 'word\\evil.xml', 'C:/evil.xml', '..'])(
    'has a path outside: %s',
    async (name) => {
      const bytes = zipSync({ ...docxFiles({ body: p('甲') }), [name]: new Uint8Array([1]) });
      expect(await problemOf(bytes)).toMatchObject({
        code: 'document-unsafe',
        parameters: { part: name, what: 'path' },
      });
    },
  );

  it('declares entities that unfold', async () => {
    const lol = Array.from(
      { length: 9 },
      (_, at) => `<!ENTITY lol${at + 1} "${`&lol${at};`.repeat(10)}">`,
    ).join('');
    const bomb = `<!DOCTYPE w:document [<!ENTITY lol0 "哈">${lol}]><w:document ${W}><w:body>${p('&lol9;')}</w:body></w:document>`;
    expect(await problemOf(withMain(bomb))).toMatchObject({
      code: 'document-unsafe',
      parameters: { part: MAIN, what: 'entity' },
    });
    const external = `<!DOCTYPE w:document SYSTEM "file:///etc/passwd"><w:document ${W}/>`;
    expect(await problemOf(withMain(external))).toMatchObject({ code: 'document-unsafe' });
  });

  it.each(['w:sdt', 'w:tbl', 'w:p', 'w:ins', 'mc:AlternateContent', 'w:txbxContent'])(
    'is nested beyond reason: %s',
    async (name) => {
      const deep = `<${name}>`.repeat(1990) + p('甲') + `</${name}>`.repeat(1990);
      await expect(readDocx(docx(deep), 'a.docx', {})).resolves.toBeDefined();
      expect(await problemOf(docx(`<${name}>`.repeat(100_000)))).toMatchObject({
        code: 'document-excessive',
        parameters: { what: 'nesting', limit: 2000, part: MAIN },
      });
    },
  );

  it('has tables in tables to the limit', async () => {
    const open = '<w:tbl><w:tr><w:tc>';
    const close = '</w:tc></w:tr></w:tbl>';
    const two = `<w:tc>${p('第一格')}</w:tc><w:tc>`;
    const deep = `<w:tbl><w:tr>${two}`.repeat(660) + p('甲') + close.repeat(660);
    expect((await readDocx(docx(deep), 'a.docx', {})).text).toContain('甲');
    expect((await readDocx(docx(open.repeat(660) + p('甲') + close.repeat(660)), 'a.docx', {})).text).toBe(
      '甲\n',
    );
  });

  it('has more files than a document has', async () => {
    const files = Object.fromEntries(Array.from({ length: 10_001 }, (_, at) => [`x${at}`, new Uint8Array()]));
    expect(
      await problemOf(zipSync({ ...docxFiles({ body: p('甲') }), ...files }, { level: 0 })),
    ).toMatchObject({
      code: 'document-excessive',
      parameters: { what: 'parts', limit: 10_000 },
    });
  });

  it.each(['<w:p/>', '<w:p><w:r><w:br/></w:r></w:p>', '<w:tbl><w:tr><w:tc/></w:tr></w:tbl>'])(
    'has more paragraphs and cells than a document has: %s',
    async (piece) => {
      expect(await problemOf(docx(p('甲') + piece.repeat(200_000)))).toMatchObject({
        code: 'document-excessive',
        parameters: { part: MAIN, what: 'pieces', limit: 200_000 },
      });
    },
  );

  it('says that it unpacks to more than it may', async () => {
    expect(await problemOf(withField(MAIN, 24, 201 * 1024 * 1024))).toMatchObject({
      code: 'document-excessive',
      parameters: { what: 'unpacked', limit: 200, part: MAIN },
    });
  });

  it('unpacks to more than it says', () => {
    // 201 MB in about one; the directory speaks of ten bytes.
    const mixed = Buffer.alloc(201 * 1024 * 1024, ' ');
    let letter = 1;
    for (let at = 0; at < mixed.length; at += 400) {
      letter = (letter * 75) % 65_537;
      mixed[at] = 0x61 + (letter % 26);
    }
    Buffer.from(`<w:document ${W}>`).copy(mixed);
    const zip = openZip(lying(mixed, deflateRawSync(mixed, { level: 1 })), 'a.docx');
    let taken = 0;
    const all = (): void => unpack(zip, zip.entries.get(MAIN)!, (bytes) => void (taken += bytes.length));
    expect(all).toThrow(
      expect.objectContaining({
        code: 'document-excessive',
        parameters: { path: 'a.docx', kind: 'docx', what: 'unpacked', limit: 200, part: MAIN },
      }),
    );
    expect(taken).toBeLessThanOrEqual(200 * 1024 * 1024);
  });

  it('is packed as only bombs are', async () => {
    const spaces = Buffer.alloc(16 * 1024 * 1024, ' ');
    Buffer.from(`<w:document ${W}>`).copy(spaces);
    const packed = deflateRawSync(spaces, { level: 9 });
    expect(spaces.length / packed.length).toBeGreaterThan(1000);
    expect(await problemOf(lying(spaces, packed))).toMatchObject({
      code: 'document-excessive',
      parameters: { what: 'ratio', limit: 1000, part: MAIN },
    });
  });

  it('has references to itself and to what is not there', async () => {
    const styles = ['1', '2']
      .map(
        (id) =>
          `<w:style w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="${3 - Number(id)}"/></w:style>`,
      )
      .join('');
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="1"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>' +
      '<w:num w:numId="__proto__"><w:abstractNumId w:val="constructor"/></w:num>';
    const body =
      p('甲', '<w:pStyle w:val="1"/><w:numPr><w:ilvl w:val="-3"/><w:numId w:val="1"/></w:numPr>') +
      p(
        '乙',
        '<w:pStyle w:val="toString"/><w:numPr><w:ilvl w:val="99999999999"/><w:numId w:val="__proto__"/></w:numPr>',
      ) +
      '<w:constructor/><w:toString/>' +
      p('<w:r><w:footnoteReference w:id="9"/><w:commentReference w:id="8"/></w:r>');
    expect(
      (await readDocx(docx({ body, styles, numbering, footnotes: '', comments: '' }), 'a.docx', {})).text,
    ).toBe('甲\n乙\n\n');
  });

  it('leads outside, where nobody goes', async () => {
    const relation = (type: string, target: string, mode: string): string =>
      `<Relationship Id="${type}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"${mode}/>`;
    const raw = {
      'word/_rels/document.xml.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
        `${relation('numbering', 'http://example.com/n.xml', ' TargetMode="External"')}${relation('attachedTemplate', 'file:///etc/passwd', ' TargetMode="External"')}</Relationships>`,
    };
    expect((await readDocx(docx({ body: p('甲'), raw }), 'a.docx', {})).text).toBe('甲\n');
  });
});

/** A document whose text is packed already, with a directory that says too little. */
function lying(content: Uint8Array, packed: Uint8Array): Uint8Array {
  const files = without(MAIN, docxFiles({ body: '' }));
  const data = Buffer.from(zipSync({ ...files, [MAIN]: [packed, { level: 0 }] }));
  expect(content.length).toBeGreaterThan(packed.length);
  const entry = entryOf(data, MAIN);
  data.writeUInt16LE(8, entry + 10);
  data.writeUInt32LE(10, entry + 24);
  return data;
}

describe('the kind of a zip', () => {
  it('is that of what it holds', () => {
    const of = (names: string[]): unknown =>
      kindOf(zipSync(Object.fromEntries(names.map((name) => [name, new Uint8Array([65])]))));
    expect(kindOf(good)).toBe('docx');
    expect(of(['[Content_Types].xml', 'word/document.xml'])).toBe('docx');
    // As the web form of Word writes it.
    expect(of(['[Content_Types].xml', 'word/document2.xml'])).toBe('docx');
    expect(of(['[Content_Types].xml', 'xl/workbook.xml'])).toBe('zip');
    expect(of(['mimetype', 'content.xml'])).toBe('zip');
    expect(of(['OFD.xml', 'Doc_0/Document.xml'])).toBe('zip');
    expect(of(['a.txt'])).toBe('zip');
  });

  it('is that of its list of parts, where the text has a name of its own', () => {
    const types =
      '<Types><Override PartName="/a.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
    expect(kindOf(zipSync({ '[Content_Types].xml': Buffer.from(types), 'a.xml': new Uint8Array() }))).toBe(
      'docx',
    );
  });

  it('of one that is cut off is what its first files or its name say', () => {
    const sheet = zipSync({
      '[Content_Types].xml': new Uint8Array([65]),
      'xl/workbook.xml': new Uint8Array(500),
    });
    expect(kindOf(good.slice(0, -100))).toBe('docx');
    expect(kindOf(good.slice(0, 40), 'a.docx')).toBe('docx');
    expect(kindOf(good.slice(0, 40), 'a.zip')).toBe('zip');
    expect(kindOf(sheet.slice(0, -60), 'a.xlsx')).toBe('zip');
  });
});

describe('any bytes', () => {
  let source = new Uint8Array();
  beforeAll(() => {
    source = new Uint8Array(
      readFileSync(fileURLToPath(new URL('../fixtures/docx/libreoffice.docx', import.meta.url))),
    );
  });

  const outcome = async (bytes: Uint8Array): Promise<void> => {
    const result: unknown = await readDocx(bytes, 'a.docx', {}).catch((error: unknown) => error);
    if (result instanceof Error && !(result instanceof InputError)) throw result;
    if (!(result instanceof InputError)) return;
    expect(result.message).not.toMatch(/[\r\n]/u);
    // Each fault has been found where it is: none came as a surprise.
    expect(result.cause).toBeUndefined();
  };

  const edit = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.nat(40),
    put: fc.uint8Array({ maxLength: 20 }),
  });

  it('are read or are an InputError', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), async (edits) => {
        let bytes = Buffer.from(source);
        for (const { at, cut, put } of edits) {
          const place = Math.floor(at * bytes.length);
          bytes = Buffer.concat([bytes.subarray(0, place), put, bytes.subarray(place + cut)]);
        }
        await outcome(bytes);
      }),
      { numRuns: 300 },
    );
  });

  it('in the XML of a part are read or are an InputError', async () => {
    const files = docxFiles({ body: p(run('甲')) + p(run('乙'), '<w:numPr><w:numId w:val="1"/></w:numPr>') });
    const main = Buffer.from(files[MAIN] as Uint8Array);
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 3 }), async (edits) => {
        let xml = main;
        for (const { at, cut, put } of edits) {
          const place = Math.floor(at * xml.length);
          xml = Buffer.concat([xml.subarray(0, place), put, xml.subarray(place + cut)]);
        }
        await outcome(zipSync({ ...files, [MAIN]: xml }));
      }),
      { numRuns: 300 },
    );
  });

  it('of elements in any order are read', async () => {
    const names =
      'p r t tbl tr tc ins del moveFrom txbxContent fldSimple drawing sdt pPr rPr pPrChange numPr trPr footnote hyperlink'.split(
        ' ',
      );
    const empty = [
      'fldChar w:fldCharType="begin"',
      'fldChar w:fldCharType="separate"',
      'fldChar w:fldCharType="end"',
      'footnoteReference w:id="1"',
      'commentRangeStart w:id="1"',
      'commentRangeEnd w:id="1"',
      'commentReference w:id="1"',
      'vanish',
      'numId w:val="1"',
      'gridSpan w:val="3"',
      'br',
      'tab',
      'ins',
      'del',
    ];
    const tree = fc.letrec<{ node: string; branch: string; leaf: string }>((tie) => ({
      node: fc.oneof({ maxDepth: 8, withCrossShrink: true }, tie('leaf'), tie('branch')),
      leaf: fc.oneof(
        fc.constant('甲'),
        fc.constantFrom(...empty).map((name) => `<w:${name}/>`),
      ),
      branch: fc
        .tuple(fc.constantFrom(...names), fc.array(tie('node'), { maxLength: 4 }))
        .map(([name, inner]) => `<w:${name}>${inner.join('')}</w:${name}>`),
    }));
    const note = `<w:footnote w:id="1">${p('注')}</w:footnote>`;
    const comment = `<w:comment w:id="1" w:author="王">${p('评')}</w:comment>`;
    await fc.assert(
      fc.asyncProperty(
        fc.array(tree.node, { maxLength: 8 }),
        fc.constantFrom('accepted' as const, 'original' as const),
        async (inner, revision) => {
          const bytes = docx({
            body: p('首') + inner.join(''),
            footnotes: note,
            comments: comment,
            numbering: '',
          });
          const { text, lines, tracked, remarks } = await readDocx(bytes, 'a.docx', { revision });
          expect(text).toContain('首');
          for (const { offset, end } of lines) expect(text.slice(offset, end)).not.toContain('\n');
          for (const { start, end } of [...(tracked?.changes ?? []), ...(remarks ?? [])]) {
            expect(start).toBeLessThanOrEqual(end);
            expect(end).toBeLessThanOrEqual(text.length);
          }
        },
      ),
      { numRuns: 400 },
    );
  });
});
