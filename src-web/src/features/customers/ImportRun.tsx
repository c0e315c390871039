import { Alert, Button, Group, Paper, Stack, Table, Text } from '@mantine/core';
import { Link } from 'react-router';
import { JobProgress } from '@/components/JobProgress';
import { LoadMore } from '@/components/LoadMore';
import { graphql } from '@/gql';
import { useConnection } from '@/lib/hooks';

const problemsDocument = graphql(`
  query ContactImportProblems($jobId: ID!, $first: Int, $after: String) {
    importProblems(jobId: $jobId, first: $first, after: $after) {
      nodes { line reason }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

/** Watches an import, and lists the rows that were left out with their reasons. */
export function ImportRun({ jobId }: { jobId: string }) {
  const problems = useConnection(problemsDocument, { jobId, first: 50 }, (result) => result.importProblems);
  return (
    <Stack>
      <Paper withBorder p="lg">
        <JobProgress id={jobId} label="Importing people" onSucceeded={() => void problems.refetch()} />
      </Paper>
      {problems.nodes.length > 0 && (
        <Alert color="yellow" title="Rows that were left out">
          <Text size="sm">Mend them in the file and import it again: the others are not doubled.</Text>
          <Table fz="sm" mt="xs">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>Line</Table.Th>
                <Table.Th>Reason</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {problems.nodes.map((problem) => (
                <Table.Tr key={problem.line}>
                  <Table.Td>{problem.line}</Table.Td>
                  <Table.Td>{problem.reason}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
          <LoadMore query={problems} />
        </Alert>
      )}
      <Group>
        <Button component={Link} to="/customers">
          See the people
        </Button>
        <Button component={Link} to="/customers/import" variant="default" reloadDocument>
          Import another file
        </Button>
      </Group>
    </Stack>
  );
}
