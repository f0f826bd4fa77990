/** `dist/custom-elements.json`, as far as the tables and controls show it; see `manifestByName` in .storybook/. */
declare module 'virtual:custom-elements-manifest' {
  export interface Item {
    readonly name: string;
    readonly kind?: string;
    readonly description?: string;
    readonly attribute?: string;
    readonly type?: { readonly text: string };
  }

  export interface Declaration {
    readonly tagName?: string;
    readonly members?: readonly Item[];
    readonly attributes?: readonly Item[];
    readonly events?: readonly Item[];
    readonly slots?: readonly Item[];
    readonly cssParts?: readonly Item[];
    readonly cssProperties?: readonly Item[];
  }

  export interface Manifest {
    readonly modules: readonly { readonly declarations: readonly Declaration[] }[];
  }

  const manifest: Manifest;
  export default manifest;
}
