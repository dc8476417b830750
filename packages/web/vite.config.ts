import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  build: { outDir: 'dist/app', emptyOutDir: true, assetsInlineLimit: 0, reportCompressedSize: false },
  worker: { format: 'es' },
  server: { proxy: { '/api': 'http://127.0.0.1:7373' } },
});
