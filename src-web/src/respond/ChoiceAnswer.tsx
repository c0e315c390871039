import type { AnswerProps } from './answerProps';
import type { MultipleChoice, SingleChoice } from './questionnaire';
import { useWords } from './useWords';

/** One option or several, with the browser's own controls: every keyboard and screen reader knows them. */
export function ChoiceAnswer({ question, answer, onAnswer }: AnswerProps<SingleChoice | MultipleChoice>) {
  const words = useWords();
  const chosen = answer && 'options' in answer ? answer.options : answer && 'option' in answer ? [answer.option] : [];
  const several = question.kind === 'MULTIPLE_CHOICE';
  const full = several && question.most !== null && chosen.length >= question.most;

  const choose = (option: string, on: boolean) => {
    if (!several) {
      onAnswer({ option });
      return;
    }
    const options = on ? [...chosen, option] : chosen.filter((one) => one !== option);
    onAnswer(options.length > 0 ? { options } : null);
  };

  return (
    <>
      {several && <p className="quiet">{question.most ? words.chooseMost(question.most) : words.chooseAny}</p>}
      <div className="options">
        {question.options.map((option) => {
          const on = chosen.includes(option.id);
          return (
            <label key={option.id} className="option" dir="auto">
              <input
                type={several ? 'checkbox' : 'radio'}
                name={question.id}
                checked={on}
                disabled={full && !on}
                onChange={(event) => choose(option.id, event.currentTarget.checked)}
              />
              <span>{option.label}</span>
            </label>
          );
        })}
      </div>
    </>
  );
}
