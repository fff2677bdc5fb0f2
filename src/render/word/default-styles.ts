const NORMAL = '<w:style w:type="paragraph" w:styleId="Normal">';
const END = '</w:styles>';

/** What Word calls the styles of characters and tables that name none; other styles begin from the first of them. */
const DEFAULTS =
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">' +
  '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>' +
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal">' +
  '<w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/></w:style>';

/** Says which styles hold for what names none; the `docx` package leaves that to the program that opens the document. */
export function withDefaults(styles: string): string {
  return styles
    .replace(NORMAL, NORMAL.replace(' w:styleId', ' w:default="1" w:styleId'))
    .replace(END, `${DEFAULTS}${END}`);
}
