const COMPATIBILITY = /<w:compat>.*<\/w:compat>/u;

/**
 * In the order of ECMA-376 Part 1, 17.15.1.78 and 17.15.3, which the `docx` package does not keep: `compatSetting` last.
 * Chinese Word has the same: punctuation that meets is set close, and lines are laid out as East Asian text.
 */
export const CHINESE_LAYOUT =
  '<w:characterSpacingControl w:val="compressPunctuation"/>' +
  '<w:compat><w:balanceSingleByteDoubleByteWidth/><w:useFELayout/>' +
  '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>' +
  '<w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/>';

/** The settings of a document as Word has them for Chinese text. */
export function chineseSettings(settings: string): string {
  return settings.replace(COMPATIBILITY, CHINESE_LAYOUT);
}
