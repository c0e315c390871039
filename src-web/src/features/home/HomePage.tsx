import { Page } from '@/components/Page';
import { useSession } from '@/lib/session';
import { LoopMap } from './LoopMap';

export default function HomePage() {
  const { workspace } = useSession();
  return (
    <Page
      title={workspace.name}
      lead="Write down whom you believe you serve, ask them, and let what they say change it. Each step feeds the next."
    >
      <LoopMap />
    </Page>
  );
}
