import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['tests/**/*.test.ts'],
    // Tests of the built command leave the user's own cache alone.
    env: { DOTNOTES_CACHE: 'off' },
    testTimeout: 30_000,
  },
});
