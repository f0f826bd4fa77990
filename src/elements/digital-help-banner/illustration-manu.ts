import { svg } from 'lit';

/** Manu holds a phone that shows his bank, and dares to touch it. 320 by 320, cut off at the bottom to stand on an edge. */
export const manu = svg`
  <circle class="halo" cx="160" cy="176" r="144" />
  <path class="cloth" d="M78 320c-2-88 30-130 88-136h44c58 6 88 48 86 136Z" />
  <path class="skin" d="M168 144h40v42c0 12-9 22-20 22s-20-10-20-22Z" />
  <path class="shade" d="M168 164c8 8 32 8 40 0v5c-8 14-32 14-40 0Z" />
  <path class="paper" d="M164 178l24 28 24-28 12 10-20 36-16-16-16 16-20-36Z" />
  <path class="skin" d="M152 70h72l6 30v26c0 26-18 44-42 44s-42-18-42-44v-26Z" />
  <circle class="skin" cx="146" cy="114" r="9" />
  <circle class="skin" cx="230" cy="114" r="9" />
  <path class="ink" d="M142 106c-6-40 14-62 46-62 34 0 52 22 46 62h-5c-2-10-5-17-9-22-22 4-46 0-58-10-8 8-13 18-15 32Z" />
  <path class="ink" d="M146 118c6 14 14 18 24 16 6-4 30-4 36 0 10 2 18-2 24-16v10c0 30-18 48-42 48s-42-18-42-48Z" />
  <path class="skin" d="M174 145c8-5 20-5 28 0 0 8-6 12-14 12s-14-4-14-12Z" />
  <path class="line" d="M163 97c4-4 11-4 15 0M197 97c4-4 11-4 15 0" />
  <circle class="ink" cx="169" cy="108" r="4.2" />
  <circle class="ink" cx="201" cy="108" r="4.2" />
  <path class="line" d="m186 109-3 10 6 2" />
  <path class="line" d="M181 147c4 3 10 3 14 0" />
  <path class="arm" d="M112 330 36 270" />
  <g transform="rotate(-6 74 180)">
    <rect class="ink" x="22" y="72" width="108" height="212" rx="16" />
    <rect class="paper" x="30" y="84" width="92" height="188" rx="8" />
    <path class="cloth" d="M38 84h76a8 8 0 0 1 8 8v40H30V92a8 8 0 0 1 8-8Z" />
    <path class="paper" d="m76 92 24 13v4H52v-4ZM56 112h6v12h-6ZM68 112h6v12h-6ZM80 112h6v12h-6ZM91 112h6v12h-6ZM52 124h48v4H52Z" />
    <rect class="tint" x="40" y="144" width="72" height="10" rx="5" />
    <rect class="tint" x="40" y="162" width="44" height="10" rx="5" />
    <rect class="warm" x="92" y="162" width="20" height="10" rx="5" />
    <rect class="tint" x="40" y="180" width="52" height="10" rx="5" />
    <rect class="warm" x="40" y="208" width="72" height="24" rx="6" />
    <path class="skin" d="M18 212h10a6.5 6.5 0 0 1 0 13h2a6.5 6.5 0 0 1 0 13h-2a6.5 6.5 0 0 1 0 13h-2l2 12H10c-6-24-4-46 8-51Z" />
  </g>
  <path class="fold" d="M262 226c2 40-6 54-30 58l-34-8M222 320l-38-12" />
  <path class="skin" d="M186 268c-18-6-28-10-36-18l-32-18a6.5 6.5 0 0 0-6 12l27 18c-6 8-5 22 5 29 11 7 24 10 34 11Z" />
  <path class="paper" d="m180 262 16 5-9 40-16-4Z" />
  <path class="fold" d="m140 262 15 7M139 277l13 4" />
`;
