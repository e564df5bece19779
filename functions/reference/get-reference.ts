import type { Answer } from '../http/answer.ts';
import { referenceStyle } from './reference-style.ts';

/** The page loads only from this service, may not be framed and may not submit forms. */
const contentPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Experience Reports: reference</title>
<link rel="stylesheet" href="/docs/swagger-ui.css">
<style>${referenceStyle}</style>
<link rel="icon" href="/docs/favicon-32x32.png">
<div id="reference"></div>
<script src="/docs/swagger-ui-bundle.js"></script>
<script src="/docs/start.js"></script>
</html>
`;

export const getReference: Answer<'getReference'> = async () => ({
  status: 200,
  mediaType: 'text/html',
  content: page,
  contentPolicy,
});
