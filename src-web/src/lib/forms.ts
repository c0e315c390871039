import type { UseFormReturnType } from '@mantine/form';
import type { Refused, UserError } from './errors';

/** A path of arguments to the path of a form field: ["input", "options", "0", "label"] is "options.0.label". */
export const fieldPathOf = (error: UserError) => error.field.filter((part, index) => index > 0 || part !== 'input').join('.');

/** Any Mantine form: the component only needs to look a field up and to set its error. */
// oxlint-disable-next-line typescript/no-explicit-any -- Mantine's form type is invariant in its values
export type AnyForm = Pick<UseFormReturnType<any>, 'getInputNode' | 'getValues' | 'setFieldError'>;

const hasField = (values: unknown, path: string): boolean =>
  path.split('.').reduce<{ value: unknown; found: boolean }>(
    ({ value, found }, part) =>
      found && typeof value === 'object' && value !== null && part in value
        ? { value: (value as Record<string, unknown>)[part], found: true }
        : { value: undefined, found: false },
    { value: values, found: path !== '' },
  ).found;

/**
 * Puts each refusal on the field it speaks of, and returns the ones that belong to no field of the form.
 */
export function spreadUserErrors(form: AnyForm, error: Refused): UserError[] {
  const rest: UserError[] = [];
  for (const userError of error.userErrors) {
    const path = fieldPathOf(userError);
    if (hasField(form.getValues(), path)) {
      form.setFieldError(path, userError.message);
    } else {
      rest.push(userError);
    }
  }
  return rest;
}
