// The list of practices that stands on its page as a whole.

import { start } from "./list_filter.mjs";
import { RowsHere } from "./rows_here.mjs";

start((root, list) => new RowsHere(root, list));
