/** Builds the web application into dist/web; hashed names, so that assets can be kept for ever. */
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { en } from './src/i18n/en.ts';
import { zh } from './src/i18n/zh.ts';

const WEB = import.meta.dirname;

const CATALOGUES: Readonly<Record<string, Readonly<Record<string, string>>>> = { en, zh };

/** Puts sentences of the catalogues where index.html says `{language:key}`. */
const wordsInPage: Plugin = {
  name: 'words-in-page',
  transformIndexHtml: (html) =>
    html.replace(/\{(en|zh):([\w.-]+)\}/g, (_, language: string, key: string) => {
      const sentence = CATALOGUES[language]?.[key];
      if (sentence === undefined) throw new Error(`index.html asks for ${key}, which the catalogue does not have.`);
      return sentence.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    }),
};

/** Each file of the first page runs as a task of its own as soon as it is there, so that none blocks the page for long. */
const filesInTurn: Plugin = {
  name: 'files-in-turn',
  transformIndexHtml: { order: 'post', handler: (html) => html.replaceAll('<script type="module"', '$& async') },
};

export default defineConfig({
  root: WEB,
  plugins: [react(), wordsInPage, filesInTurn],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2023',
    // These know light-dark(); rewritten for older ones it gives no colour at all.
    cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    manifest: 'manifest.json',
    // The page's policy allows no inline scripts, and data: addresses for images only.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      // What the first page needs in one file, which packs better than forty small ones.
      output: {
        codeSplitting: {
          groups: [
            { name: 'tanstack', test: /node_modules\/@tanstack\//, tags: ['$initial'], priority: 2 },
            { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\//, tags: ['$initial'], priority: 2 },
            { name: 'first', tags: ['$initial'] },
          ],
        },
      },
    },
  },
});
