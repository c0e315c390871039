import { Center, Loader } from '@mantine/core';
import { useEffect, type ReactNode } from 'react';
import { Navigate, useLocation } from 'react-router';
import { Loaded } from '@/components/Loaded';
import { graphql } from '@/gql';
import { RequestFailed } from '@/lib/errors';
import { useRead } from '@/lib/hooks';
import { SessionContext } from '@/lib/session';
import { armSessionGate } from '@/lib/sessionGate';
import { useMessages } from './messages';

const whoAmI = graphql(`
  query WhoAmI {
    me { account { id email name } workspace { id name } role workspaces { id name } }
  }
`);

const instanceDocument = graphql(`
  query InstanceState { instance { setUp } }
`);

/** Lets a signed-in person in, and sends everybody else to sign in, or to set the instance up first. */
export function SignedIn({ children }: { children: ReactNode }) {
  const say = useMessages();
  const query = useRead(whoAmI, {});
  const isSignedIn = query.data !== undefined;

  useEffect(() => {
    if (isSignedIn) {
      armSessionGate(true);
    }
  }, [isSignedIn]);

  if (query.error instanceof RequestFailed && query.error.reason === 'signed-out') {
    return <Outside />;
  }
  return (
    <Loaded
      query={query}
      waiting={
        <Center h="60vh">
          <Loader aria-label={say('loading')} />
        </Center>
      }
    >
      {({ me }) => <SessionContext value={me}>{children}</SessionContext>}
    </Loaded>
  );
}

function Outside() {
  const query = useRead(instanceDocument, {});
  const { pathname, search } = useLocation();
  return (
    <Loaded query={query} waiting={null}>
      {({ instance }) =>
        instance.setUp ? (
          <Navigate to={`/sign-in?to=${encodeURIComponent(pathname + search)}`} replace />
        ) : (
          <Navigate to="/set-up" replace />
        )
      }
    </Loaded>
  );
}
