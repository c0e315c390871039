import { createContext, useContext } from 'react';

export type Role = 'OWNER' | 'RESEARCHER' | 'VIEWER';

export interface Session {
  account: { id: string; email: string; name: string };
  workspace: { id: string; name: string };
  workspaces: readonly { id: string; name: string }[];
  role: Role;
}

const ranks: Record<Role, number> = { VIEWER: 0, RESEARCHER: 1, OWNER: 2 };

export const SessionContext = createContext<Session | undefined>(undefined);

/** Who is signed in, into which workspace. Pages below the shell always have one. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) {
    throw new Error('useSession is for pages inside the shell');
  }
  return session;
}

/** Whether the signed-in member may do what a role may do. The backend decides; this only spares a refusal. */
export function useMay(role: Role): boolean {
  return ranks[useSession().role] >= ranks[role];
}
