const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * A date formatter, made once for each language and set of options: making one costs more than using it. Digits are those
 * of the clocks, phones and street signs in Brussels, in Arabic too.
 */
export function dateFormatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale}|${JSON.stringify(options)}`;
  let formatter = formatters.get(key);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(`${locale}-BE-u-nu-latn`, options);
    formatters.set(key, formatter);
  }
  return formatter;
}
