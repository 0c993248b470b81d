import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { provideEditorWorkers } from './editor-workers';
import { Explorer } from './explorer';

provideEditorWorkers();
const place = document.getElementById('explorer');
if (place) {
  createRoot(place).render(
    <StrictMode>
      <Explorer />
    </StrictMode>,
  );
}
