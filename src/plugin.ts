import type { Plugin } from 'unified';
import type { Root } from './model/tree.js';
import { parse, type ParseOptions } from './parse/index.js';
import { readText } from './read/index.js';

/**
 * A parser for unified: `unified().use(regulationParse).parse(text)` gives a unist tree whose nodes carry `position`.
 * The text is taken as plain text; a VFile's path is not looked at. For Markdown read the file with `read` and `parse` it.
 */
export const regulationParse: Plugin<[ParseOptions?], string, Root> = function (options = {}) {
  this.parser = (document) => parse(readText(document), options);
};
