/** A style sheet imported as text; the build and the test server turn the file into a string. */
declare module '*.css' {
  const text: string;
  export default text;
}
