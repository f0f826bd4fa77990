/** As much of JSON Schema as our own schemas use; an unknown keyword is a fault of the test. */
export type Schema = Readonly<Record<string, unknown>>;

const SILENT = new Set(['$schema', '$defs', 'title', 'description']);

function isOfType(value: unknown, type: unknown): boolean {
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value);
  if (type === 'array') return Array.isArray(value);
  if (type === 'integer') return Number.isInteger(value);
  return typeof value === type;
}

const keysOf = (value: unknown): [string, unknown][] =>
  isOfType(value, 'object') ? Object.entries(value as Record<string, unknown>) : [];

/** Whether a value obeys a schema. @param root - holds what `$ref` means. */
export function obeys(value: unknown, schema: Schema, root: Schema = schema): boolean {
  return Object.entries(schema).every(([keyword, rule]) => {
    if (SILENT.has(keyword)) return true;
    switch (keyword) {
      case '$ref': {
        const target = String(rule).replace('#/$defs/', '');
        return obeys(value, (root.$defs as Record<string, Schema>)[target]!, root);
      }
      case 'type':
        return isOfType(value, rule);
      case 'required':
        return (rule as string[]).every((key) => keysOf(value).some(([name]) => name === key));
      case 'properties':
        return keysOf(value).every(([name, item]) => {
          const known = (rule as Record<string, Schema>)[name];
          return !known || obeys(item, known, root);
        });
      case 'additionalProperties':
        return keysOf(value).every(([, item]) => obeys(item, rule as Schema, root));
      case 'propertyNames':
        return keysOf(value).every(([name]) => obeys(name, rule as Schema, root));
      case 'items':
        return !Array.isArray(value) || value.every((item) => obeys(item, rule as Schema, root));
      case 'pattern':
        return typeof value !== 'string' || new RegExp(String(rule)).test(value);
      case 'minimum':
        return typeof value !== 'number' || value >= Number(rule);
      case 'minItems':
        return !Array.isArray(value) || value.length >= Number(rule);
      case 'minLength':
        return typeof value !== 'string' || value.length >= Number(rule);
      case 'minProperties':
        return keysOf(value).length >= Number(rule);
      default:
        throw new Error(`This test does not know the keyword "${keyword}"`);
    }
  });
}
