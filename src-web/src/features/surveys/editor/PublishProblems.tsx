import { Alert, Anchor, List } from '@mantine/core';
import { questionElement, type QuestionDraft } from './draft';

interface PublishProblemsProps {
  problems: readonly { path: readonly string[]; message: string }[];
  questions: readonly QuestionDraft[];
}

/** Everything that keeps the saved draft from being published, each with a way to it. */
export function PublishProblems({ problems, questions }: PublishProblemsProps) {
  if (problems.length === 0) {
    return null;
  }
  return (
    <Alert color="yellow" title="Before this can be published">
      <List size="sm">
        {problems.map(({ path, message }) => {
          const index = path[0] === 'questions' ? Number(path[1]) : Number.NaN;
          const question = questions[index];
          return (
            <List.Item key={`${path.join('.')} ${message}`}>
              {question && (
                <>
                  <Anchor
                    href={`#${questionElement(question.key)}`}
                    size="sm"
                    underline="always"
                    onClick={(event) => {
                      event.preventDefault();
                      document.getElementById(questionElement(question.key))?.focus();
                    }}
                  >
                    Question {index + 1}
                  </Anchor>
                  {': '}
                </>
              )}
              {message}
            </List.Item>
          );
        })}
      </List>
    </Alert>
  );
}
