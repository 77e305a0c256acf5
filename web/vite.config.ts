/** Builds the web application into dist/web; hashed names, so that assets can be kept for ever. */
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const WEB = import.meta.dirname;

export default defineConfig({
  root: WEB,
  plugins: [react()],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2023',
    manifest: 'manifest.json',
    // The page's policy allows no inline scripts, and data: addresses for images only.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      // What the first page needs in one file, which packs better than forty small ones.
      output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } },
    },
  },
});
