// At the top of /zoeken/: who comes with a question has the engine started before the page is
// there.

import { shared } from "./client.mjs";

if (location.search) shared();
