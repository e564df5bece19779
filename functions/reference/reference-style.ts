/**
 * What the style sheet of Swagger UI lacks: links take little room, headers read as text, and on a phone the tables of an operation become
 * lists, so that nothing is cut off.
 */
export const referenceStyle = `
.swagger-ui .operation-link { margin-bottom: .8em; }
.swagger-ui .operation-link .description p { margin: .2em 0; font-size: 13px; }
.swagger-ui .operation-link pre { margin: 0; font-size: 10px; white-space: normal; opacity: .8; overflow-wrap: anywhere; }
.swagger-ui td.response-col_links { min-width: 16em; }
.swagger-ui table.headers td { font-family: sans-serif; font-size: 12px; font-weight: normal; padding: .3em .6em .3em 0; vertical-align: top; }
.swagger-ui table.headers td:first-child { font-weight: bold; padding-top: .3em; }
.swagger-ui .info details h2 { font-size: 16px; margin: 1em 0 .4em; }
.swagger-ui .info summary { cursor: pointer; font: bold 14px sans-serif; }
@media (max-width: 700px) {
  .swagger-ui .wrapper { padding: 0 8px; }
  .swagger-ui .opblock-tag { flex-wrap: wrap; }
  .swagger-ui .opblock-tag small { padding: 0; flex: 1 0 80%; }
  .swagger-ui table:is(.parameters, .responses-table) :is(tbody, tr, td),
  .swagger-ui table:is(.parameters, .responses-table),
  .swagger-ui table.headers :is(tbody, tr, td) { display: block; width: auto; max-width: none; }
  .swagger-ui :is(table.parameters, table.responses-table, table.headers) thead { display: none; }
  .swagger-ui table:is(.parameters, .responses-table) td { padding: .4em 0; }
  .swagger-ui table.headers td:last-child { display: none; }
  .swagger-ui .parameters-col_description input { width: 100%; max-width: none; }
}
`;
