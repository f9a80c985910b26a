import { CallProblem } from "../call-problem.ts";

/** A service that gives more pages than this, or the same token twice, goes round in circles. */
const MOST_PAGES = 1000;

/** Asks for page after page. @param page takes the token of a page, none for the first, and gives that of the next. */
export async function followPages(
  page: (token: string | undefined) => Promise<string | undefined>,
): Promise<void> {
  const seen = new Set<string>();
  let token: string | undefined;
  do {
    token = (await page(token)) || undefined;
    if (token !== undefined && (seen.has(token) || seen.size >= MOST_PAGES))
      throw new CallProblem("the service gives page after page without an end");
    if (token !== undefined) seen.add(token);
  } while (token !== undefined);
}
