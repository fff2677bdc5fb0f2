import { describe, expect, test } from 'vitest';
import { TOKENS } from '../../src/render/html/css/tokens.js';

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const [light, dark] = TOKENS.split('@media').map(
  (part) =>
    new Map(
      [...part.matchAll(/--([\w-]+): (#[0-9a-f]{6});/gu)].map(([, name, hex]) => [
        name as string,
        hex as string,
      ]),
    ),
);

describe.each([
  ['light', light!],
  ['dark', dark!],
])('%s', (_, colors) => {
  test.each([
    ['ink', 'ground'],
    ['ink', 'paper'],
    ['soft', 'ground'],
    ['soft', 'paper'],
    ['soft', 'swap-wash'],
    ['seal', 'ground'],
    ['seal', 'paper'],
    ['base', 'paper'],
    ['base', 'base-wash'],
    ['witness', 'paper'],
    ['witness', 'witness-wash'],
    ['swap', 'paper'],
    ['swap', 'swap-wash'],
    ['minor', 'paper'],
    ['ink', 'minor-wash'],
    ['ink', 'swap-wash'],
  ])('%s on %s meets AA', (text, ground) => {
    expect(contrast(colors.get(text)!, colors.get(ground)!)).toBeGreaterThanOrEqual(4.5);
  });
});
