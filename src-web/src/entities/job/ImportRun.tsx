import { Alert, Paper, Stack, Table, Text } from '@mantine/core';
import { LoadMore } from '@/components/LoadMore';
import { graphql } from '@/gql';
import { useConnection } from '@/lib/hooks';
import { JobProgress } from './JobProgress';
import { useMessages } from './messages';

const problemsDocument = graphql(`
  query ImportProblems($jobId: ID!, $first: Int!, $after: String) {
    job(id: $jobId) {
      importProblems(first: $first, after: $after) {
        nodes { line reason }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`);

const none = { nodes: [], pageInfo: { hasNextPage: false } };

interface ImportRunProps {
  jobId: string;
  /** What is being done, in words: "Importing people". */
  label: string;
  /** What to do about rows that were left out. */
  mend: string;
  /** Called once, when the import has ended well. */
  onSucceeded?: () => void;
}

/** Watches the import of a file, and lists the rows that were left out with their reasons. */
export function ImportRun({ jobId, label, mend, onSucceeded }: ImportRunProps) {
  const say = useMessages();
  const problems = useConnection(problemsDocument, { jobId, first: 50 }, ({ job }) => job?.importProblems ?? none);
  return (
    <Stack>
      <Paper withBorder p="lg">
        <JobProgress
          id={jobId}
          label={label}
          onSucceeded={() => {
            void problems.refetch();
            onSucceeded?.();
          }}
        />
      </Paper>
      {problems.nodes.length > 0 && (
        <Alert color="yellow" title={say('leftOut.title')}>
          <Text size="sm">{mend}</Text>
          <Table fz="sm" mt="xs">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{say('leftOut.line')}</Table.Th>
                <Table.Th>{say('leftOut.reason')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {problems.nodes.map((problem) => (
                <Table.Tr key={`${problem.line}-${problem.reason}`}>
                  <Table.Td>{problem.line}</Table.Td>
                  <Table.Td>{problem.reason}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
          <LoadMore query={problems} />
        </Alert>
      )}
    </Stack>
  );
}
