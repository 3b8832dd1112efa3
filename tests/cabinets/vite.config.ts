import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vite'

/** All practice cabinets in one build: `.output/cabinets/<name>/index.html` and shared chunks beside them. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/cabinet-files/',
  plugins: [vue()],
  define: { 'process.env.NODE_ENV': '"production"', __VUE_PROD_DEVTOOLS__: 'false' },
  esbuild: { jsx: 'automatic', jsxImportSource: 'react' },
  build: {
    outDir: '../../.output/cabinets',
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    rollupOptions: {
      // zod's own comments, which Rollup cannot place.
      onwarn: (warning, warn) => warning.code !== 'INVALID_ANNOTATION' && warn(warning),
      input: readdirSync(import.meta.dirname)
        .map((name) => join(import.meta.dirname, name, 'index.html'))
        .filter((page) => existsSync(page)),
    },
  },
})
