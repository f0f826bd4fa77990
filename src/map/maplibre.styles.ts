/**
 * What of MapLibre's style sheet our map needs: the place of its canvas, the cursor, who may scroll, and the sentence of
 * the cooperative gestures. The rest, nine tenths of it, is for controls, popups and markers that we do not use. A test
 * holds this against the sheet that is installed.
 */
export const maplibreCss = `
.maplibregl-map{overflow:hidden;position:relative;-webkit-tap-highlight-color:transparent}
.maplibregl-canvas{position:absolute;left:0;top:0}
.maplibregl-canvas-container.maplibregl-interactive{cursor:grab;-webkit-user-select:none;user-select:none}
.maplibregl-canvas-container.maplibregl-interactive:active{cursor:grabbing}
.maplibregl-canvas-container.maplibregl-touch-drag-pan.maplibregl-cooperative-gestures,
.maplibregl-canvas-container.maplibregl-touch-drag-pan.maplibregl-cooperative-gestures .maplibregl-canvas{touch-action:pan-x pan-y}
.maplibregl-cooperative-gesture-screen{position:absolute;inset:0;z-index:99999;display:flex;justify-content:center;align-items:center;padding:1rem;color:#fff;opacity:0;pointer-events:none;transition:opacity 1s 1s}
.maplibregl-cooperative-gesture-screen.maplibregl-show{opacity:1;transition:opacity .05s}
.maplibregl-cooperative-gesture-screen .maplibregl-mobile-message{display:none}
@media (hover:none),(pointer:coarse){
.maplibregl-cooperative-gesture-screen .maplibregl-desktop-message{display:none}
.maplibregl-cooperative-gesture-screen .maplibregl-mobile-message{display:block}
}`;
