import { Anchor, Collapse, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { Loaded } from '@/components/Loaded';
import { mapDocument, type Dot, type Region, type StatementMap } from '@/features/themes/map/document';
import { MapPicture } from '@/features/themes/map/MapPicture';
import { MapTable } from '@/features/themes/map/MapTable';
import { StatementInContext } from '@/features/themes/quotes/StatementInContext';
import { ThemeWords } from '@/features/themes/quotes/ThemeWords';
import { formatCount, formatNumber } from '@/lib/format';
import { useRead } from '@/lib/hooks';

/** The picture of everything that was said about a topic. */
export default function MapOfTopic({ topicId, label }: { topicId: string; label: string }) {
  const query = useRead(mapDocument, { topicId });
  return <Loaded query={query}>{({ themeMap }) => <Shown map={themeMap} label={label} />}</Loaded>;
}

function Shown({ map, label }: { map: StatementMap; label: string }) {
  const [table, tableFold] = useDisclosure(false);
  const [reading, setReading] = useState<Region['theme']>();
  const [dot, setDot] = useState<{ dot: Dot; theme?: Region['theme'] }>();
  if (map.shown === 0) {
    return (
      <Text size="sm" c="dimmed">
        There is nothing to draw: nothing that could be read was said here.
      </Text>
    );
  }
  return (
    <Stack gap="xs">
      <MapPicture map={map} label={label} onTheme={setReading} onDot={(chosen, theme) => setDot({ dot: chosen, theme })} />
      <Text size="sm">
        Statements that mean the same lie near each other, as far as a flat picture can show it. {faithful(map)} Directions and the width of
        gaps mean nothing.
      </Text>
      <Text size="sm" c="dimmed">
        {map.shown < map.statements
          ? `${formatCount(map.shown)} of ${formatCount(map.statements)} statements are drawn, some of every theme.`
          : `All ${formatCount(map.statements)} statements are drawn.`}{' '}
        Statements in the same words share a dot, which is larger. Hollow dots are in no theme.
      </Text>
      <div>
        <Anchor component="button" type="button" size="sm" aria-expanded={table} onClick={tableFold.toggle}>
          {table ? 'Hide the themes as a table' : 'The themes and their neighbours as a table'}
        </Anchor>
      </div>
      <Collapse expanded={table}>{table && <MapTable map={map} onTheme={setReading} />}</Collapse>
      <ThemeWords
        id={reading?.id}
        name={reading?.name ?? ''}
        people={reading?.people ?? 0}
        opposed={reading?.opposition.people ?? 0}
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

/** How much the picture may be believed, in words. */
function faithful({ neighbours, neighboursKept, neighboursByChance }: StatementMap) {
  if (neighbours < 3) {
    return '';
  }
  return `Of the ${neighbours} statements nearest in meaning to a statement, ${formatNumber(Math.round(neighboursKept * 10) / 10)} are on average also among the ${neighbours} dots nearest to it; by chance it would be ${formatNumber(Math.round(neighboursByChance * 10) / 10)}.`;
}
