import { scalarOf } from '../../design/read-value';
import type { Value } from '../../design/value';
import type { Computation } from '../arm-function';
import { textOf } from '../interpolate';
import { nameGuid } from '../name-guid';
import { result } from './arguments';
import { uniqueString } from './unique-string';

/** The namespace of `guid()`: https://learn.microsoft.com/azure/azure-resource-manager/bicep/bicep-functions-string#guid */
const guidNamespace = '11fb06fb-712d-4ddd-98c7-e71bbd588830';

/** Functions that make the same name of the same arguments. */
export const identifierFunctions: Readonly<Record<string, Computation>> = {
  uniqueString: (values, call) => {
    const text = joined(values);
    return result(text === undefined ? undefined : uniqueString(text), call);
  },
  guid: (values, call) => {
    const text = joined(values);
    return result(text === undefined ? undefined : nameGuid(guidNamespace, text), call);
  },
};

function joined(values: readonly Value[]): string | undefined {
  const texts = values.map((value) => (scalarOf(value) === undefined ? undefined : textOf(value)));
  return texts.length > 0 && texts.every((text) => text !== undefined) ? texts.join('-') : undefined;
}
