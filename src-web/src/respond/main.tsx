import './respond.css';

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { deskOf } from './protocol';
import { RespondentPage } from './RespondentPage';

const root = document.getElementById('root');
if (!root) {
  throw new Error('respond.html has no element with the id root');
}

/** A preview of a draft is for the team; a respondent never loads its code. */
async function deskOfAddress() {
  const preview = /^#preview=([\w-]+)$/.exec(location.hash)?.[1];
  return preview ? (await import('./preview')).previewOf(preview) : deskOf(secretOfAddress());
}

function secretOfAddress() {
  const secret = location.pathname.split('/')[2] ?? '';
  try {
    return decodeURIComponent(secret);
  } catch (error) {
    if (error instanceof URIError) {
      // A link that was cut off in the middle of an escape is unknown, like any other broken one.
      return secret;
    }
    throw error;
  }
}

const desk = await deskOfAddress();
createRoot(root).render(
  <StrictMode>
    <RespondentPage desk={desk} />
  </StrictMode>,
);
