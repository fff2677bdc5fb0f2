import type { Catalogue } from './language.js';

/** A command as its help shows it. */
export interface CommandHelp {
  readonly summary: string;
  readonly examples: readonly (readonly [command: string, what: string])[];
}

/** Name of a command. */
export type CommandName = 'compare' | 'parse' | 'lint' | 'check' | 'edition' | 'build' | 'rules';

/** What the help of each command says of it. */
export const COMMAND_HELP: Catalogue<Readonly<Record<CommandName, CommandHelp>>> = {
  zh: {
    compare: {
      summary: '比较两个或者多个文本，列出每一处不同',
      examples: [
        ['jiaokan compare 新华社.txt 报纸.txt', '在终端里看'],
        ['jiaokan compare 新华社.txt 报纸.txt -o 对照.html', '生成可以在浏览器里看、可以打印的对照表'],
        ['jiaokan compare 旧.docx 新.pdf -o 对照表.docx', '生成 Word 修订对照表；Word、PDF、网页都可以读'],
        ['jiaokan compare 旧.txt 新.txt --format redline -o 修订稿.docx', '生成带修订痕迹的 Word 文件'],
        ['jiaokan compare 草案.docx', '比较一个 Word 文件修订前后的两个文本'],
        ['jiaokan compare 旧.md 新.md --format json --exit-code', '给程序用；有差异时以 1 退出'],
        ['iconv -f gbk 旧.txt | jiaokan compare - 新.txt', '底本来自标准输入'],
      ],
    },
    parse: {
      summary: '把文本分成编章节条款项目，显示结构',
      examples: [
        ['jiaokan parse 规定.txt', '显示结构和每一条的位置'],
        ['jiaokan parse 规定.txt --format json', '输出语法树'],
        ['jiaokan parse 规定.txt --format md -o 规定.md', '存成整洁的 Markdown'],
        ['jiaokan parse 法规/*.md -o 全部.json', '多个文本一起读，多核并行'],
      ],
    },
    lint: {
      summary: '检查单个文本：编号、文字和标点、用词、引用和日期',
      examples: [
        ['jiaokan lint 规定.txt', '逐个列出问题和位置（文件:行:列）'],
        ['jiaokan lint 规定.txt --format json', '给程序用'],
        ['jiaokan lint 法规/*.md --max-warnings 0', '有提醒也以 1 退出'],
        ['jiaokan rules duplicate-number', '看一条规则查什么、为什么'],
      ],
    },
    check: {
      summary: '检查整个语料：文本、对比、摘要、报告；只有新的问题才不通过',
      examples: [
        ['jiaokan check', '读 corpus/jiaokan.config.yaml，检查其中的全部文本'],
        ['jiaokan check --format sarif -o 结果.sarif', '交给代码扫描平台'],
        ['jiaokan check --accept', '核对过改动以后，把文件的新摘要记入配置'],
        ['jiaokan check --update-baseline --because 原文如此', '把现有的问题记入基线，写明理由'],
      ],
    },
    edition: {
      summary: '整理：底本、各本异文、编者的取舍，合成一个整理本',
      examples: [
        ['jiaokan edition', '按 corpus/jiaokan.config.yaml 整理，输出整理版文本'],
        ['jiaokan edition -o 整理本.html', '存成可以在浏览器里看、可以打印的整理本'],
        ['jiaokan edition -o 整理本.docx', '存成 Word 文件，校勘记作脚注'],
        ['jiaokan edition --base 报纸 --format md', '换一个底本'],
        ['jiaokan edition --choose majority -o 整理本.xml', '没有决定的从多数；存成 TEI P5'],
      ],
    },
    build: {
      summary: '按配置读入全部文本，生成报告网页',
      examples: [
        ['jiaokan build', '读 corpus/jiaokan.config.yaml，写 reports/'],
        ['jiaokan build --lang en', '网页用英文界面'],
        ['jiaokan build 别的目录', '用别的目录里的配置'],
        ['jiaokan build --check', '在持续集成里检查报告是否最新'],
      ],
    },
    rules: {
      summary: '列出检查规则，或者解释其中一条',
      examples: [
        ['jiaokan rules', '列出全部规则'],
        ['jiaokan rules duplicate-number', '解释一条规则'],
        ['jiaokan rules --format md -o 规则.md', '存成一份文档'],
      ],
    },
  },
  en: {
    compare: {
      summary: 'compare two or more texts and list every difference',
      examples: [
        ['jiaokan compare official.txt newspaper.txt', 'read it in the terminal'],
        [
          'jiaokan compare official.txt newspaper.txt -o table.html',
          'a comparison page for the browser and for print',
        ],
        [
          'jiaokan compare old.docx new.pdf -o table.docx',
          'a table of changes for Word; reads Word, PDF, HTML',
        ],
        [
          'jiaokan compare old.txt new.txt --format redline -o redline.docx',
          'a Word file with tracked changes',
        ],
        ['jiaokan compare draft.docx', 'the two texts of a Word file with tracked changes'],
        [
          'jiaokan compare old.md new.md --format json --exit-code',
          'for programs; exits 1 if there are differences',
        ],
        ['iconv -f gbk old.txt | jiaokan compare - new.txt', 'the base from standard input'],
      ],
    },
    parse: {
      summary: 'divide a text into parts, chapters, articles, paragraphs and items, and show its structure',
      examples: [
        ['jiaokan parse law.txt', 'structure, with the place of every article'],
        ['jiaokan parse law.txt --format json', 'the syntax tree'],
        ['jiaokan parse law.txt --format md -o law.md', 'clean Markdown'],
        ['jiaokan parse laws/*.md -o all.json', 'many texts at once, on all cores'],
      ],
    },
    lint: {
      summary: 'check single texts: numbering, characters and marks, wording, references and dates',
      examples: [
        ['jiaokan lint law.txt', 'every problem with its place (file:line:column)'],
        ['jiaokan lint law.txt --format json', 'for programs'],
        ['jiaokan lint laws/*.md --max-warnings 0', 'exits 1 for warnings, too'],
        ['jiaokan rules duplicate-number', 'what a rule looks at, and why'],
      ],
    },
    check: {
      summary: 'check a whole corpus: texts, comparisons, digests, reports; only new problems fail',
      examples: [
        ['jiaokan check', 'reads corpus/jiaokan.config.yaml and checks everything it names'],
        ['jiaokan check --format sarif -o result.sarif', 'for code scanning'],
        ['jiaokan check --accept', 'after reviewing a change: record the new sha256 in the configuration'],
        [
          'jiaokan check --update-baseline --because "as printed"',
          'accept the present findings, with a reason',
        ],
      ],
    },
    edition: {
      summary: 'consolidate: the base, what every text reads in its place, and what the editors have decided',
      examples: [
        ['jiaokan edition', 'the consolidated text, by corpus/jiaokan.config.yaml'],
        ['jiaokan edition -o edition.html', 'a page for the browser and for print'],
        ['jiaokan edition -o edition.docx', 'a Word file with the apparatus as footnotes'],
        ['jiaokan edition --base newspaper --format md', 'on another base'],
        [
          'jiaokan edition --choose majority -o edition.xml',
          'the reading of most texts where nobody has decided; TEI P5',
        ],
      ],
    },
    build: {
      summary: 'read every text of the configuration and write the report pages',
      examples: [
        ['jiaokan build', 'reads corpus/jiaokan.config.yaml, writes reports/'],
        ['jiaokan build --lang en', 'the pages in English'],
        ['jiaokan build other-directory', 'the configuration of another directory'],
        ['jiaokan build --check', 'in continuous integration: are the reports up to date?'],
      ],
    },
    rules: {
      summary: 'list the rules, or explain one',
      examples: [
        ['jiaokan rules', 'list all rules'],
        ['jiaokan rules duplicate-number', 'explain one rule'],
        ['jiaokan rules --format md -o rules.md', 'all of them as a document'],
      ],
    },
  },
};
