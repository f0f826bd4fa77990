/**
 * As much of JSON Schema 2020-12 as the schemas of the feed and of the campaign use. A keyword that is not here throws,
 * so that a schema never says more than is checked.
 */

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const own = (object, key) => (Object.hasOwn(object, key) ? object[key] : undefined);

function typeOf(value) {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

const isOfType = (value, type) => (type === 'integer' ? Number.isInteger(value) : typeOf(value) === type);

const isSame = (one, other) => JSON.stringify(one) === JSON.stringify(other);

/** For each keyword a function to the faults it finds; `at` is the path, `schema` the object that the keyword stands in. */
const KEYWORDS = {
  $ref: (ref, value, at, { check }) => check({ $at: ref }, value, at),
  type: (types, value, at) => ([types].flat().some((type) => isOfType(value, type)) ? [] : [`${at}: is no ${types}`]),
  const: (expected, value, at) => (isSame(expected, value) ? [] : [`${at}: is not ${JSON.stringify(expected)}`]),
  enum: (words, value, at) => (words.some((word) => isSame(word, value)) ? [] : [`${at}: is none of ${words}`]),
  pattern: (pattern, value, at) =>
    typeof value !== 'string' || new RegExp(pattern, 'u').test(value) ? [] : [`${at}: does not match ${pattern}`],
  minimum: (least, value, at) => (typeof value !== 'number' || value >= least ? [] : [`${at}: is under ${least}`]),
  maximum: (most, value, at) => (typeof value !== 'number' || value <= most ? [] : [`${at}: is over ${most}`]),
  minLength: (least, value, at) =>
    typeof value !== 'string' || [...value].length >= least ? [] : [`${at}: is too short`],
  required: (keys, value, at) =>
    isObject(value) ? keys.filter((key) => !Object.hasOwn(value, key)).map((key) => `${at}: lacks ${key}`) : [],
  minProperties: (least, value, at) =>
    !isObject(value) || Object.keys(value).length >= least ? [] : [`${at}: has fewer than ${least} properties`],
  minItems: (least, value, at) => (!Array.isArray(value) || value.length >= least ? [] : [`${at}: is too short`]),
  maxItems: (most, value, at) => (!Array.isArray(value) || value.length <= most ? [] : [`${at}: is too long`]),
  properties: (schemas, value, at, { check }) =>
    isObject(value)
      ? Object.entries(value).flatMap(([key, inner]) => check(own(schemas, key) ?? {}, inner, `${at}/${key}`))
      : [],
  additionalProperties: (inner, value, at, { check, schema }) =>
    isObject(value)
      ? Object.keys(value)
          .filter((key) => !Object.hasOwn(schema.properties ?? {}, key))
          .flatMap((key) => check(inner, value[key], `${at}/${key}`))
      : [],
  propertyNames: (inner, value, at, { check }) =>
    isObject(value) ? Object.keys(value).flatMap((key) => check(inner, key, `${at}/${key}`)) : [],
  prefixItems: (inners, value, at, { check }) =>
    Array.isArray(value)
      ? inners.flatMap((inner, index) => (index in value ? check(inner, value[index], `${at}/${index}`) : []))
      : [],
  items: (inner, value, at, { check, schema }) =>
    Array.isArray(value)
      ? value.flatMap((item, index) =>
          index < (schema.prefixItems?.length ?? 0) ? [] : check(inner, item, `${at}/${index}`),
        )
      : [],
  anyOf: (inners, value, at, { check }) => {
    const faults = inners.map((inner) => check(inner, value, at));
    return faults.some(({ length }) => length === 0) ? [] : [`${at}: fits nothing of: ${faults.flat().join('; or ')}`];
  },
};

const ANNOTATIONS = new Set(['$schema', '$id', '$defs', 'title', 'description', 'examples']);

/** What a reference inside the schema points at, `#/$defs/…`. */
function resolve(root, ref) {
  const target = ref
    .split('/')
    .slice(1)
    .reduce((schema, key) => own(schema ?? {}, key), root);
  if (!target || !ref.startsWith('#/')) throw new Error(`The schema has no ${ref}`);
  return target;
}

/** @returns a function from a value to its faults, in words; none for a valid value. Its types are in the `.d.mts`. */
export function compileSchema(root) {
  const check = (given, value, at) => {
    const schema = given.$at ? resolve(root, given.$at) : given;
    return Object.entries(schema).flatMap(([keyword, argument]) => {
      if (ANNOTATIONS.has(keyword)) return [];
      const test = own(KEYWORDS, keyword);
      if (!test) throw new Error(`The validator does not know the keyword ${keyword}`);
      return test(argument, value, at, { check, schema });
    });
  };
  return (value, ref) => check(ref ? { $at: ref } : root, value, '');
}
