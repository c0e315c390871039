import { Center, Loader } from '@mantine/core';
import { useEffect, type ReactNode } from 'react';
import { Navigate, useLocation } from 'react-router';
import { Loaded } from '@/components/Loaded';
import { graphql } from '@/gql';
import { useRead } from '@/lib/hooks';
import { SessionContext } from '@/lib/session';
import { armSessionGate } from '@/lib/sessionGate';

const whoAmI = graphql(`
  query WhoAmI {
    instance { setUp }
    me { account { id email name } workspace { id name } role workspaces { id name } }
  }
`);

/** Lets a signed-in person in, and sends everybody else to sign in, or to set the instance up first. */
export function SignedIn({ children }: { children: ReactNode }) {
  const query = useRead(whoAmI, {});
  const { pathname, search } = useLocation();
  const isSignedIn = Boolean(query.data?.me);

  useEffect(() => {
    if (isSignedIn) {
      armSessionGate(true);
    }
  }, [isSignedIn]);

  return (
    <Loaded
      query={query}
      waiting={
        <Center h="60vh">
          <Loader aria-label="Loading Lodestar" />
        </Center>
      }
    >
      {({ instance, me }) => {
        if (me) {
          return <SessionContext value={me}>{children}</SessionContext>;
        }
        return instance.setUp ? (
          <Navigate to={`/sign-in?to=${encodeURIComponent(pathname + search)}`} replace />
        ) : (
          <Navigate to="/set-up" replace />
        );
      }}
    </Loaded>
  );
}
