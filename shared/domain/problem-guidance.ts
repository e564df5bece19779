import type { ProblemCode } from './problem.ts';

/** What the page of a problem says beside its status and title: when it happens, and what the caller can do. */
export type ProblemGuidance = { readonly happensWhen: string; readonly whatToDo: string };

export const problemGuidance: Readonly<Record<ProblemCode, ProblemGuidance>> = {
  malformed_request: {
    happensWhen:
      'The request cannot be read as HTTP, or a part of its path is not percent-encoded UTF-8.',
    whatToDo:
      'Encode each part of the path as UTF-8, then with percent signs, and send the request again.',
  },
  malformed_json: {
    happensWhen: 'The body is empty, is not UTF-8 or is not JSON.',
    whatToDo: 'Correct the body at the place that `detail` gives.',
  },
  unauthenticated: {
    happensWhen:
      'The Authorization header is missing, or its token is expired, comes from another issuer, has a wrong signature or has no verified e-mail address.',
    whatToDo: 'Sign in again and send the ID token as `Authorization: Bearer TOKEN`.',
  },
  forbidden: {
    happensWhen:
      'You can see the record, but your role in the programme does not allow what you asked for.',
    whatToDo: 'Ask a coordinator of the programme to do it or to change your role.',
  },
  route_not_found: {
    happensWhen: 'No route of the API has this path.',
    whatToDo: 'Compare the path with /docs or /openapi.json.',
  },
  not_found: {
    happensWhen:
      'No record has this id, or you may not see it. The answer is the same for both, so that it gives nothing away.',
    whatToDo:
      'Check the ids in the path and the account you signed in with. If both are right, ask a coordinator for membership.',
  },
  method_not_allowed: {
    happensWhen: 'The path exists, but does not take this method.',
    whatToDo: 'Use one of the methods in the Allow header.',
  },
  not_acceptable: {
    happensWhen: 'The Accept header allows none of the media types that the route can answer with.',
    whatToDo: 'Accept one of the media types that `detail` lists.',
  },
  already_exists: {
    happensWhen:
      'You create a record under an id that is taken, invite a person who is a member already, or give a member an address that another one has or had.',
    whatToDo:
      'Read the existing record. To change it, send If-Match with its ETag; to create another, choose another id or Idempotency-Key.',
  },
  meaning_bound: {
    happensWhen:
      'You change what gives submitted values their meaning, such as a unit, baseline or target, and you are not a coordinator.',
    whatToDo:
      'Ask a coordinator to make the change with a reason. `errors` lists the fields that are bound.',
  },
  in_use: {
    happensWhen:
      'Other records rest on what you would change, such as a value on its period, a statement on its agenda item, or an approved value on a file.',
    whatToDo: 'Leave that part as it is, or first change the records that `detail` names.',
  },
  value_locked: {
    happensWhen: 'You record a value that is submitted or approved.',
    whatToDo: 'Ask a coordinator to return or reopen the value, then read it and record it again.',
  },
  review_conflict: {
    happensWhen:
      'The step does not follow from the present status, for instance approving a value that was not submitted, or changing a text that is published.',
    whatToDo: 'Read the record, and take a step that its status allows.',
  },
  own_value: {
    happensWhen:
      'You approve a value that you recorded, under this or another address. Two persons see every approved value.',
    whatToDo: 'Ask another coordinator to approve it.',
  },
  own_text: {
    happensWhen:
      'You publish a text that nobody but you has worked on. Two persons see every published text.',
    whatToDo: 'Ask another coordinator to publish it.',
  },
  not_independent: {
    happensWhen:
      'You validate an experience that you wrote, or that belongs to a project of your own organisation.',
    whatToDo: 'Ask somebody who took no part in it to validate it.',
  },
  definition_changed: {
    happensWhen:
      'You approve a value for a version of its indicator, and the unit, baseline, target or another part that gives it its meaning has changed since that version.',
    whatToDo:
      'Read the indicator again, check the figure against it, and approve for the new version.',
  },
  figures_conflict: {
    happensWhen:
      'The parts of a figure come to more than its total, or a target points away from the direction of its indicator.',
    whatToDo: 'Correct the figure or the target that `detail` names, then take the step again.',
  },
  withheld_revealed: {
    happensWhen:
      'A total or a part is withheld, but could be computed from the other figures of its indicator, for instance as the rest of the total.',
    whatToDo:
      'Withhold a second part of the family that `detail` names, or the total, too; then take the step again.',
  },
  erased: {
    happensWhen:
      'You ask for a file, or change a record, whose personal data was erased. The record says when, and why.',
    whatToDo:
      'Announce another file, or invite the person anew. What was erased cannot be restored.',
  },
  withdrawn: {
    happensWhen:
      'The record, or the project or programme it belongs to, was withdrawn as a mistake, so nothing changes in it.',
    whatToDo:
      'Replace it by PUT with If-Match: it comes back as a draft. Its address says who withdrew it and why.',
  },
  project_archived: {
    happensWhen:
      'The project is archived: it can be read and reported on for ever, and nothing in it changes. `detail` says why it was archived.',
    whatToDo: 'Ask a coordinator to reopen it with a reason.',
  },
  programme_closed: {
    happensWhen:
      'The programme is closed: it can be read and reported on for ever, and nothing in it changes. `detail` says why it was closed.',
    whatToDo: 'Ask a coordinator or an administrator to reopen it with a reason.',
  },
  period_closed: {
    happensWhen:
      'A coordinator has closed days of the programme, and what you would change lies within them.',
    whatToDo: 'Ask a coordinator to reopen the closing with a reason.',
  },
  evidence_awaited: {
    happensWhen:
      'A file was announced, but it has not been uploaded yet, or its upload has not been completed.',
    whatToDo:
      'Upload the file to the address from the announcement. If that has expired, ask for a new one: for evidence at `/upload`, for an import by the same announcement with the same Idempotency-Key. Then complete the evidence, or have the import read.',
  },
  evidence_differs: {
    happensWhen:
      'The uploaded file has another size, type or hash than was announced. `detail` names the difference.',
    whatToDo: 'Upload the announced file again, or announce the other one as new evidence.',
  },
  evidence_stored: {
    happensWhen: 'You upload or complete a file that was checked and stored before.',
    whatToDo: 'Announce a changed file as new evidence.',
  },
  import_conflict: {
    happensWhen: 'The step does not follow from the status of the import.',
    whatToDo: 'Read the import, and take a step that its status allows.',
  },
  export_not_ready: {
    happensWhen:
      'You ask for a file or the findings of an export that is being made, or that failed.',
    whatToDo:
      'Ask again after the seconds in Retry-After. If `detail` says that it failed, correct what it names and request a new export.',
  },
  export_gone: {
    happensWhen:
      'You ask for a file or the findings of an export after they were deleted, which `keptUntil` says.',
    whatToDo: 'Request a new export.',
  },
  meeting_conflict: {
    happensWhen:
      'The step does not follow from the status of the meeting, or the day of the meeting is in the future.',
    whatToDo: 'Read the meeting, and take a step that its status allows.',
  },
  meeting_locked: {
    happensWhen: 'You change the record of a meeting that is concluded or cancelled.',
    whatToDo:
      'Ask a coordinator to reopen a concluded meeting with a reason. A cancelled meeting stays cancelled: plan another.',
  },
  report_not_ready: {
    happensWhen:
      'You ask for the file of a report that is being rendered, or that could not be made.',
    whatToDo:
      'Ask again after the seconds in Retry-After. If `detail` says that it could not be made, correct the record it names and request a new report.',
  },
  report_lost: {
    happensWhen:
      'The stored snapshot of a report is lost, and its records have changed since, so that the same report cannot be made again.',
    whatToDo: 'Request a new report.',
  },
  changed_meanwhile: {
    happensWhen: 'The record appeared or changed while your request was being carried out.',
    whatToDo: 'Read the record, and send the request again if it is still wanted.',
  },
  version_mismatch: {
    happensWhen:
      'The ETag in If-Match is not that of the current version: somebody has changed the record since you read it.',
    whatToDo: 'Read the record, carry your change over to it, and send it with the new ETag.',
  },
  body_too_large: {
    happensWhen:
      'The body has more bytes than the route takes, or the record with its history would become too large to store.',
    whatToDo: 'Send less: `detail` gives the limit. Send files as evidence.',
  },
  unsupported_media_type: {
    happensWhen: 'The Content-Type is not the one of the route, or the body is compressed.',
    whatToDo: 'Send the Content-Type that `detail` names, without Content-Encoding.',
  },
  invalid_request: {
    happensWhen:
      'A field, parameter or header breaks a rule of the contract, names a record that does not exist, or stands twice.',
    whatToDo:
      'Correct each place that `errors` lists: `in` and `pointer` say where it is, `detail` what is wrong. For programs, `code` says the same, and `params` has its data.',
  },
  key_reused: {
    happensWhen: 'The Idempotency-Key was sent before with another path, body or condition.',
    whatToDo: 'Use a new key for a new request. To retry, send exactly the same request.',
  },
  records_too_large: {
    happensWhen:
      'The records behind the answer are larger than one request can read. `errors` lists the largest.',
    whatToDo: 'Ask for less, for instance a report of one project instead of the programme.',
  },
  version_required: {
    happensWhen: 'You change a record without saying which version you read.',
    whatToDo:
      'Send If-Match with the ETag you read or, to create a record by PUT, `If-None-Match: *`.',
  },
  too_many_requests: {
    happensWhen: 'More requests arrive than the service or its store takes.',
    whatToDo:
      'Wait for the seconds in Retry-After, or one second without it, then send the same request again. With an Idempotency-Key it has one effect.',
  },
  headers_too_large: {
    happensWhen: 'The headers together have more bytes than the gateway takes.',
    whatToDo: 'Send fewer or shorter headers. Cookies are not needed.',
  },
  internal_error: {
    happensWhen: 'The service has a fault.',
    whatToDo: 'Report it with the id in `instance`, which finds the request in the log.',
  },
  unavailable: {
    happensWhen: 'The store does not answer in time. Your change may have been made all the same.',
    whatToDo:
      'Wait for the seconds in Retry-After, then send the same request again. With an Idempotency-Key or If-Match it has one effect.',
  },
};
