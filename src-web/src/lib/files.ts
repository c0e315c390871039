import { RequestFailed } from './errors';
import { whenSignedInAgain } from './sessionGate';

/** A file that the backend keeps until an import takes it. */
export interface UploadedFile {
  id: string;
  name: string;
  size: number;
}

/**
 * Sends a file to the backend; a mutation then refers to its id.
 *
 * @throws RequestFailed with words for the person
 */
export async function upload(file: File): Promise<UploadedFile> {
  const response = await post(file);
  if (response.status === 401 && (await whenSignedInAgain())) {
    return uploaded(await post(file));
  }
  return uploaded(response);
}

function post(file: File) {
  const body = new FormData();
  body.append('file', file);
  return fetch('/files', { method: 'POST', credentials: 'same-origin', body }).catch(() => {
    throw RequestFailed.unreachable();
  });
}

async function uploaded(response: Response): Promise<UploadedFile> {
  if (!response.ok) {
    const problem = (await response.json().catch(() => ({}))) as { message?: string };
    throw problem.message ? new RequestFailed('failed', problem.message) : RequestFailed.ofStatus(response.status);
  }
  return (await response.json()) as UploadedFile;
}
