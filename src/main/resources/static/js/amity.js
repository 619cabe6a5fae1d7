// All that happens on every page, a file a behaviour. The build makes one file of them.
import "./theme.js";
import "./dialog.js";
import "./menu.js";
import "./keys.js";
import "./pair.js";
import "./drop.js";
import "./focus.js";
import "./copy.js";
import "./share.js";
import "./print.js";
import "./send.js";
import "./choice.js";
import "./draft.js";
import "./zone.js";
