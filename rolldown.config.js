/**
 * The command line in a few files instead of several hundred: looking each up and compiling it by itself takes longer
 * than comparing two laws. What a command does not need (the page, the Markdown reader) stays in files of its own.
 * What reads and writes documents is heavy, seldom needed, and in one file each already: it stays where it is installed.
 * The library is not bundled: whoever imports it has a bundler, or time.
 *
 * Comments are left out, which is a quarter of what these files take in the package. Without line ends and with short
 * names it would be a tenth less again, and nobody could read the stack trace that a user sends: both stay.
 */
export default {
  input: { 'cli-main': 'src/cli/main.ts', 'cli-worker': 'src/cli/worker.ts' },
  platform: 'node',
  external: [/^(?:cheerio|docx|unpdf|word-extractor|write-excel-file)(?:\/|$)/],
  logLevel: 'warn',
  output: {
    dir: 'dist',
    entryFileNames: '[name].js',
    chunkFileNames: 'cli-[name]-[hash].js',
    comments: false,
  },
};
