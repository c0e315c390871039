import { Alert, Anchor, List } from '@mantine/core';
import { withElements } from '@/lib/messages';
import { questionElement, type QuestionDraft } from './draft';
import { useMessages } from './messages';

interface PublishProblemsProps {
  problems: readonly { path: readonly string[]; message: string }[];
  questions: readonly QuestionDraft[];
}

/** Everything that keeps the saved draft from being published, each with a way to it. */
export function PublishProblems({ problems, questions }: PublishProblemsProps) {
  const say = useMessages();
  if (problems.length === 0) {
    return null;
  }
  return (
    <Alert color="yellow" title={say('problem.title')}>
      <List size="sm">
        {problems.map(({ path, message }) => {
          const index = path[0] === 'questions' ? Number(path[1]) : Number.NaN;
          const question = questions[index];
          return (
            <List.Item key={`${path.join('.')} ${message}`}>
              {question
                ? withElements(say('problem.atQuestion', { number: index + 1, problem: message }), {
                    question: (
                      <Anchor
                        href={`#${questionElement(question.key)}`}
                        size="sm"
                        underline="always"
                        onClick={(event) => {
                          event.preventDefault();
                          document.getElementById(questionElement(question.key))?.focus();
                        }}
                      />
                    ),
                  })
                : message}
            </List.Item>
          );
        })}
      </List>
    </Alert>
  );
}
