/** Colours and type. 朱 for the base, 靛 for the witness, 赭 for transposition; every pair with its ground meets AA. */
export const TOKENS = `
:root {
  color-scheme: light dark;
  --ground: #f6f3ec;
  --paper: #fffdf8;
  --ink: #201e1b;
  --soft: #5d574d;
  --line: #d5cdbd;
  --hair: #e9e3d6;
  --seal: #9c2a1c;
  --base: #8f2d1a;
  --base-wash: #fbece4;
  --witness: #14497c;
  --witness-wash: #e5eef8;
  --swap: #6a4800;
  --swap-wash: #fbf1d3;
  --minor: #4f4a43;
  --minor-wash: #f1ede4;
  --song: "Songti SC", STSong, "Noto Serif CJK SC", "Source Han Serif SC", "Noto Serif SC", SimSun, serif;
  --hei: "PingFang SC", "Heiti SC", "Noto Sans CJK SC", "Source Han Sans SC", "Noto Sans SC", "Microsoft YaHei", SimHei, sans-serif;
  --kai: "Kaiti SC", STKaiti, KaiTi, "LXGW WenKai", "Songti SC", "Noto Serif CJK SC", "Source Han Serif SC", serif;
  --mono: ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", "Noto Sans Mono CJK SC", monospace;
  --bar: 2.5rem;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #141311;
    --paper: #1c1a18;
    --ink: #e2dcd0;
    --soft: #a79f92;
    --line: #423d36;
    --hair: #2c2925;
    --seal: #e58a78;
    --base: #f0a08c;
    --base-wash: #3a211b;
    --witness: #93bdec;
    --witness-wash: #1a2a3c;
    --swap: #e0bd6c;
    --swap-wash: #352a10;
    --minor: #c3bbae;
    --minor-wash: #2a2722;
  }
}
`;
