import { svg } from 'lit';

/** Salima carries a moving box; beside her, an online form that waits for answers. 320 by 320, cut off at the bottom to stand on an edge. */
export const salima = svg`
  <circle class="halo" cx="160" cy="176" r="144" />
  <g transform="rotate(5 248 108)">
    <rect class="paper" x="196" y="30" width="112" height="158" rx="8" />
    <path class="cloth" d="M204 30h96a8 8 0 0 1 8 8v16H196V38a8 8 0 0 1 8-8Z" />
    <circle class="paper" cx="209" cy="42" r="4" />
    <circle class="paper" cx="222" cy="42" r="4" />
    <rect class="tint" x="210" y="68" width="84" height="18" rx="4" />
    <rect class="tint" x="210" y="94" width="84" height="18" rx="4" />
    <rect class="tint" x="210" y="121" width="16" height="16" rx="3" />
    <rect class="tint" x="234" y="125" width="52" height="8" rx="4" />
    <path class="tick" d="m214 129 3 4 6-8" />
    <rect class="warm" x="250" y="150" width="44" height="22" rx="4" />
  </g>
  <path class="warm" d="M206 236h106v84H206Z" />
  <path class="shade" d="M206 236h106v84H206Z" />
  <path class="pale" d="M256 236h22v30h-22Z" />
  <path class="ink" d="M78 106c0-40 22-66 54-66s52 24 52 62c0 30 7 46 12 60-10 12-34 16-64 16s-54-4-64-16c7-14 10-28 10-56Z" />
  <path class="cloth" d="M30 320c-4-94 24-136 82-142h40c58 6 86 48 82 142Z" />
  <path class="skin" d="M114 140h36v38c0 12-8 22-18 22s-18-10-18-22Z" />
  <path class="shade" d="M114 152c7 8 29 8 36 0v5c-7 14-29 14-36 0Z" />
  <ellipse class="skin" cx="132" cy="108" rx="38" ry="45" />
  <path class="ink" d="M90 110c2-42 23-60 46-60 26 0 40 18 40 48-26-1-50-10-59-28-2 20-12 31-27 40Z" />
  <path class="line" d="M111 107c4-4 9-4 13 0M143 105c4-4 9-4 13 0" />
  <circle class="ink" cx="120" cy="117" r="4.2" />
  <circle class="ink" cx="151" cy="116" r="4.2" />
  <path class="line" d="m137 118 3 9-6 2" />
  <path class="line" d="M125 139c5 5 12 5 17 0" />
  <path class="warm" d="M64 240h136v80H64Z" />
  <path class="warm" d="m64 240-16-22h168l-16 22Z" />
  <path class="shade" d="m64 240-16-22h168l-16 22Z" />
  <path class="pale" d="M121 218h22v52h-22Z" />
  <path class="skin" d="M32 276h50a6.5 6.5 0 0 1 0 13h6a6.5 6.5 0 0 1 0 13h-5a5.5 5.5 0 0 1 0 11H52c-12 0-20-9-20-20Z" />
  <path class="skin" d="M232 276h-50a6.5 6.5 0 0 0 0 13h-6a6.5 6.5 0 0 0 0 13h5a5.5 5.5 0 0 0 0 11h31c12 0 20-9 20-20Z" />
  <path class="fold" d="M66 289h18M66 302h18M198 289h-18M198 302h-18" />
  <path class="shade" d="M30 274h34v7H30ZM200 274h34v7h-34Z" />
`;
