/** More than a year has days and a feed has ways to write its hours, and still little memory. */
const LIMIT = 4096;

/** The value of a key, made once. A cache that is full starts anew. */
export function remember<K, V>(cache: Map<K, V>, key: K, make: (key: K) => V): V {
  let value = cache.get(key);
  if (value === undefined) {
    if (cache.size >= LIMIT) cache.clear();
    value = make(key);
    cache.set(key, value);
  }
  return value;
}
