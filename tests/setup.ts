import fc from 'fast-check';

/**
 * Random inputs are the same in every run, so that a failure means a change and not a draw.
 * `FC_SEED=$RANDOM npx vitest run tests/properties` draws others.
 */
fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 20250729) });
