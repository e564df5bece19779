/** The one table as data: the stack and the embedded store build the same table from it. */
export const table = {
  partitionKey: 'pk',
  sortKey: 'sk',
  /** Epoch seconds after which DynamoDB may delete an item; only idempotency records have it. */
  expiryAttribute: 'expiresAt',
  /** The partition of keys that the system makes for itself. */
  settings: 'SETTING',
  /** How the partitions of the notes of downloads begin. */
  downloads: 'DOWNLOADS#',
  /** How the partitions of exports begin, which the job that makes them may write. */
  exports: 'EXPORT#',
  indexes: {
    /** Programme-wide reads and lists, without histories. */
    lean: {
      partitionKey: 'gpk',
      sortKey: 'gsk',
      includes: ['kind', 'schema', 'record', 'personal'],
    },
    /** Work that is not finished, of a programme by the step it waits for, and reports that wait to be rendered; finished work leaves the index. */
    unfinished: {
      partitionKey: 'upk',
      sortKey: 'usk',
      includes: ['kind', 'schema', 'record', 'personal'],
    },
    /**
     * Published experiences and lessons, by which others find them; what is unpublished or withdrawn leaves the index. Projects, results
     * and indicators are here in the order in which they are listed.
     */
    published: {
      partitionKey: 'ppk',
      sortKey: 'psk',
      includes: ['kind', 'schema', 'record', 'personal'],
    },
    /** Reports without drafts by the hash of their snapshot; the keys are all that it has: the day, and the hash of the file. */
    fingerprint: { partitionKey: 'fpk', sortKey: 'fsk', includes: [] },
  },
} as const;

export type IndexName = keyof typeof table.indexes;

/** The whole definition in the shape of DynamoDB's CreateTable. */
export function tableDefinition(tableName: string) {
  const { partitionKey, sortKey, indexes } = table;
  const keys = [partitionKey, sortKey, ...Object.values(indexes).flatMap(keysOf)];
  return {
    TableName: tableName,
    BillingMode: 'PAY_PER_REQUEST' as const,
    AttributeDefinitions: keys.map((name) => ({
      AttributeName: name,
      AttributeType: 'S' as const,
    })),
    KeySchema: keySchema(partitionKey, sortKey),
    GlobalSecondaryIndexes: Object.entries(indexes).map(([name, index]) => ({
      IndexName: name,
      KeySchema: keySchema(index.partitionKey, index.sortKey),
      Projection:
        index.includes.length === 0
          ? { ProjectionType: 'KEYS_ONLY' as const }
          : { ProjectionType: 'INCLUDE' as const, NonKeyAttributes: [...index.includes] },
    })),
  };
}

function keysOf({ partitionKey, sortKey }: { partitionKey: string; sortKey: string }): string[] {
  return [partitionKey, sortKey];
}

function keySchema(partitionKey: string, sortKey: string) {
  return [
    { AttributeName: partitionKey, KeyType: 'HASH' as const },
    { AttributeName: sortKey, KeyType: 'RANGE' as const },
  ];
}
