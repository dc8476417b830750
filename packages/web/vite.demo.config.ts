import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The paste page alone, for any file server: all addresses are relative. */
export default defineConfig({
  root: 'demo',
  base: './',
  publicDir: '../public',
  plugins: [react()],
  build: { outDir: '../dist/demo', emptyOutDir: true, assetsInlineLimit: 0, reportCompressedSize: false },
  worker: { format: 'es' },
});
