import './respond.css';

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RespondentPage } from './RespondentPage';

const root = document.getElementById('root');
if (!root) {
  throw new Error('respond.html has no element with the id root');
}

createRoot(root).render(
  <StrictMode>
    <RespondentPage secret={decodeURIComponent(location.pathname.split('/')[2] ?? '')} />
  </StrictMode>,
);
