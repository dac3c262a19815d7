// The schema of `/rules.json`, JSON Schema 2020-12. A test holds the published form against it.

const day = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
const id = { type: 'string', pattern: '^[a-z0-9-]+$' };
const tags = { type: 'array', items: { type: 'string' }, minItems: 1, uniqueItems: true };

const list = (items: object) => ({ type: 'array', items, minItems: 1 });

/** A closed record: all of `required` must be there, `optional` may be, nothing else. */
const record = (required: Record<string, object>, optional: Record<string, object> = {}) => ({
  type: 'object',
  properties: { ...required, ...optional },
  required: Object.keys(required),
  additionalProperties: false,
});

/** A value from a day on, `null` where the rule ends, and who says so. */
const change = (value: object) =>
  record({ from: day, value: { anyOf: [value, { type: 'null' }] }, sources: tags });

const engagement = record({
  id,
  offering: id,
  levels: list({ enum: ['silver', 'gold'] }),
  anyOf: list(id),
});

/** What `/rules.json` looks like. */
export const machineSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Rules of Software Assurance Planning Services',
  description:
    'Dated values with their sources. A value holds from its day until the next change; outside its periods there is no rule.',
  ...record({
    $schema: { type: 'string' },
    version: { const: 1 },
    countingConvention: { const: 'event-is-day-0' },
    parameters: list(
      record(
        {
          id,
          unit: { enum: ['day', 'days', 'count'] },
          changes: list(change({ anyOf: [day, { type: 'integer' }] })),
        },
        { computedFrom: list(id) },
      ),
    ),
    editions: list(record({ id, from: day, seen: day, sources: tags })),
    journey: list(change(list(id))),
    steps: list(
      record(
        {
          id,
          audience: { enum: ['new-partner', 'existing-partner'] },
          actor: { enum: ['partner', 'customer'] },
          where: list(change(id)),
        },
        { event: id, limit: id },
      ),
    ),
    conditions: list(record({ id, kind: id, changes: list(change({ const: true })) })),
    competencyTable: list(change(list(engagement))),
    statusWords: list(change(list(id))),
    lifetimeReadings: list(record({ reading: id, event: id, sources: tags })),
    conflicts: list(
      record(
        { id, from: day, sides: list(record({ says: id, sources: tags }, { demands: id })) },
        { until: day, follows: id, safe: id, parameter: id },
      ),
    ),
    mistranslations: list(
      record(
        {
          id,
          locale: { type: 'string' },
          page: id,
          seen: { type: 'array', items: { type: 'string', pattern: '^\\d{4}(-\\d{2})?$' } },
          text: { type: 'string' },
          kind: id,
        },
        { source: { type: 'string' }, step: id, deadline: id, implies: { type: 'object' } },
      ),
    ),
    sources: list(
      record(
        {
          id: { type: 'string' },
          title: { type: 'string' },
          language: { type: 'string' },
          weight: { enum: ['A', 'B', 'C', 'D', 'E'] },
          locator: { type: 'string' },
        },
        { file: { type: 'string' }, date: { type: 'string', pattern: '^\\d{4}(-\\d{2}){0,2}$' } },
      ),
    ),
  }),
};
