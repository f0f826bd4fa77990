let isSupported = false;

/** Whether this browser draws with WebGL 2. Asked of a canvas that is given back at once: a page may hold few contexts. */
export function hasWebGl(): boolean {
  if (isSupported) return true;
  const context = document.createElement('canvas').getContext('webgl2');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  isSupported = context !== null;
  return isSupported;
}
