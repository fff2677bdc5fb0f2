import type writeXlsxFile from 'write-excel-file/node';

/** A plug-in of the library for spreadsheets; it has a type for one, but no name for what the type rests on. */
type Options = NonNullable<Parameters<typeof writeXlsxFile>[1]>;
type SheetFeature = NonNullable<Options['features']>[number];

/** A sheet, as far as it matters for what is written into its file. */
export interface SheetShape {
  readonly name: string;
  readonly columns: number;
  /** The head included. */
  readonly rows: number;
  /** Whether its rows can be filtered by a column. */
  readonly filter: boolean;
}

/**
 * What the library for spreadsheets does not do by itself: a filter in the head of a sheet, the head and a number on every
 * printed page, pages as wide as the sheet, and rows whose height is not fixed for good.
 */
export function sheetFeature(sheets: readonly SheetShape[]): SheetFeature {
  return {
    files: {
      transform: {
        'xl/workbook.xml': { transform: (xml) => xml.replace('<definedNames/>', definedNames(sheets)) },
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _, { sheetIndex }) => finished(xml, sheets[sheetIndex]),
          transformElementAttributes: attributesOf,
        },
      },
    },
  };
}

type Attributes = Readonly<Record<string, string | number>>;

/** Pages as wide as the sheet; rows that grow with their words when somebody writes in them. */
function attributesOf(tag: string, attributes: Attributes): Record<string, string | number> {
  if (tag === 'pageSetup') return { ...attributes, fitToWidth: 1, fitToHeight: 0 };
  if (tag !== 'row') return attributes;
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => name !== 'customHeight'));
}

/** 1 / 16 in the middle of the foot. */
const PAGE_NUMBERS = '<headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter>';

/** The order of the elements is that of CT_Worksheet: sheetPr first, autoFilter right behind the rows, headerFooter last. */
function finished(xml: string, sheet: SheetShape | undefined): string {
  const fitted = xml
    .replace(/<worksheet[^>]*>/u, (start) => `${start}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`)
    // A sheet that is divided by rows alone has no pane at the right (ECMA-376 Part 1, 18.3.1.66).
    .replace(' activePane="bottomRight"', ' activePane="bottomLeft"')
    .replace('</worksheet>', `${PAGE_NUMBERS}</worksheet>`);
  if (!sheet?.filter) return fitted;
  return fitted.replace('</sheetData>', `</sheetData><autoFilter ref="A1:${cornerOf(sheet)}"/>`);
}

/** Names that spreadsheets themselves give to the head that is repeated and to the rows of a filter. */
function definedNames(sheets: readonly SheetShape[]): string {
  const names = sheets.flatMap((sheet, at) => {
    const local = `localSheetId="${at}"`;
    const titles = `<definedName name="_xlnm.Print_Titles" ${local}>'${sheet.name}'!$1:$1</definedName>`;
    const range = `'${sheet.name}'!$A$1:${cornerOf(sheet).replace(/^([A-Z]+)/u, '$$$1$$')}`;
    const rows = `<definedName name="_xlnm._FilterDatabase" ${local} hidden="1">${range}</definedName>`;
    return sheet.filter ? [rows, titles] : [titles];
  });
  return `<definedNames>${names.join('')}</definedNames>`;
}

/** The last cell: K21. */
function cornerOf({ columns, rows }: SheetShape): string {
  return `${columnName(columns)}${rows}`;
}

/** Name of a column by its place from 1: A, Z, AA. */
function columnName(n: number): string {
  const rest = Math.floor((n - 1) / 26);
  return (rest > 0 ? columnName(rest) : '') + String.fromCharCode(65 + ((n - 1) % 26));
}
