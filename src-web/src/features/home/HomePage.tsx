import { useState } from 'react';
import { LoadExample } from '@/components/LoadExample';
import { Page } from '@/components/Page';
import { graphql } from '@/gql';
import { useRead } from '@/lib/hooks';
import { useSession } from '@/lib/session';
import { LoopMap } from './LoopMap';

const homeDocument = graphql(`
  query Home {
    profiles(first: 1) { nodes { id } }
    contacts(first: 1) { nodes { id } }
  }
`);

export default function HomePage() {
  const { workspace } = useSession();
  const { data } = useRead(homeDocument, {});
  const isEmpty = data && data.profiles.nodes.length === 0 && data.contacts.nodes.length === 0;
  // Once offered it stays until somebody leaves the page: the workspace is not empty any more while it is being filled.
  const [offered, setOffered] = useState(false);
  if (isEmpty && !offered) {
    setOffered(true);
  }
  return (
    <Page
      title={workspace.name}
      lead="Write down whom you believe you serve, ask them, and let what they say change it. Each step feeds the next."
    >
      {offered && <LoadExample />}
      <LoopMap />
    </Page>
  );
}
