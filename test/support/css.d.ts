/** A style sheet imported as text; the test server turns the file into a string. */
declare module '*.css' {
  const text: string;
  export default text;
}
