import { Anchor, Collapse, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { Loaded } from '@/components/Loaded';
import { mapDocument, type Dot, type Region, type StatementMap } from '@/features/themes/map/document';
import { MapPicture } from '@/features/themes/map/MapPicture';
import { MapTable } from '@/features/themes/map/MapTable';
import { useMessages } from '@/features/themes/map/messages';
import { StatementInContext } from '@/features/themes/quotes/StatementInContext';
import { ThemeWords } from '@/features/themes/quotes/ThemeWords';
import { useRead } from '@/lib/hooks';

/** The picture of everything that was said about a topic. */
export default function MapOfTopic({ topicId, label }: { topicId: string; label: string }) {
  const query = useRead(mapDocument, { topicId });
  return <Loaded query={query}>{({ themeMap }) => <Shown map={themeMap} label={label} />}</Loaded>;
}

function Shown({ map, label }: { map: StatementMap; label: string }) {
  const say = useMessages();
  const [table, tableFold] = useDisclosure(false);
  const [reading, setReading] = useState<Region['theme']>();
  const [dot, setDot] = useState<{ dot: Dot; theme?: Region['theme'] }>();
  if (map.shown === 0) {
    return (
      <Text size="sm" c="dimmed">
        {say('empty')}
      </Text>
    );
  }
  return (
    <Stack gap="xs">
      <MapPicture map={map} label={label} onTheme={setReading} onDot={(chosen, theme) => setDot({ dot: chosen, theme })} />
      <Text size="sm">
        {/* Of fewer neighbours a share says nothing. */}
        {map.neighbours < 3
          ? say('nearness')
          : say('nearnessMeasured', { count: map.neighbours, kept: tenths(map.neighboursKept), chance: tenths(map.neighboursByChance) })}
      </Text>
      <Text size="sm" c="dimmed">
        {say(map.shown < map.statements ? 'drawn.some' : 'drawn.all', { shown: map.shown, count: map.statements })}
      </Text>
      <div>
        <Anchor component="button" type="button" size="sm" aria-expanded={table} onClick={tableFold.toggle}>
          {table ? say('table.hide') : say('table.show')}
        </Anchor>
      </div>
      <Collapse expanded={table}>{table && <MapTable map={map} onTheme={setReading} />}</Collapse>
      <ThemeWords
        id={reading?.id}
        name={reading?.name ?? ''}
        people={reading?.share.people ?? 0}
        opposed={reading?.opposition.share.people ?? 0}
        onClose={() => setReading(undefined)}
      />
      <StatementInContext
        statementId={dot?.dot.statementId}
        theme={dot?.theme}
        onTheme={(theme) => {
          setDot(undefined);
          setReading(theme);
        }}
        onClose={() => setDot(undefined)}
      />
    </Stack>
  );
}

const tenths = (value: number) => Math.round(value * 10) / 10;
