/** A style sheet as text; Vite reads it so. */
declare module '*.css?raw' {
  const text: string;
  export default text;
}
