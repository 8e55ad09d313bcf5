// The list of practices that goes on over more pages.

import { start } from "./list_filter.mjs";
import { RowsFetched } from "./rows_fetched.mjs";

start((root, list) => new RowsFetched(root, list, root.dataset.list ?? ""));
