import './digital-help-banner.js';
import './epn-card.js';
import './epn-finder.js';
