import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';

/** Goes in after signing in: what an earlier person read is forgotten first. */
export function useEnter() {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  return (path = '/') => {
    queryClient.clear();
    // Only a path of this console: a link from elsewhere cannot send a fresh session away.
    void navigate(/^\/(?![/\\])/.test(path) ? path : '/', { replace: true });
  };
}
