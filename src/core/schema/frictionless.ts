import { SCHEMA_VERSION, listOf, tables, type ColumnSpec, type ListId, type TableId, type TableSpec } from './index';

/** A Frictionless data package (specs.frictionlessdata.io, Data Package and Table Schema) as plain JSON. */
export interface DataPackage {
  readonly profile: 'tabular-data-package';
  readonly name: string;
  readonly title: string;
  readonly version: string;
  readonly resources: readonly DataResource[];
}

export interface DataResource {
  readonly profile: 'tabular-data-resource';
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly path: string;
  readonly schema: {
    readonly fields: readonly DataField[];
    readonly primaryKey?: string;
    readonly foreignKeys?: readonly { fields: string; reference: { resource: string; fields: string } }[];
    readonly missingValues: readonly string[];
  };
}

export interface DataField {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly type: 'string' | 'date' | 'number';
  readonly format?: string;
  readonly constraints?: { readonly required?: true; readonly unique?: true; readonly enum?: readonly string[] };
}

/** Columns that point to rows of another table. */
const REFERENCES: Partial<Record<ListId, { table: TableId; field: string }>> = {
  appendixIds: { table: 'appendices', field: 'id' },
};

function fieldOf(table: TableSpec, column: ColumnSpec): DataField {
  const items = column.list && !column.openList ? listOf(column.list).items : undefined;
  const constraints = {
    ...(column.required === 'always' ? { required: true as const } : {}),
    ...(column.key === table.idColumn ? { unique: true as const } : {}),
    ...(items ? { enum: items.map(({ vi }) => vi) } : {}),
  };
  const type = column.type === 'date' ? 'date' : column.type === 'percent' ? 'number' : 'string';
  return {
    name: column.header,
    title: column.headerEn,
    description: column.help.vi,
    type,
    ...(type === 'date' ? { format: '%d/%m/%Y' } : {}),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}

function resourceOf(table: TableSpec): DataResource {
  const foreignKeys = table.columns.flatMap((column) => {
    const reference = column.list && REFERENCES[column.list];
    if (!reference) return [];
    const target = tables.find(({ id }) => id === reference.table)!;
    const field = (target.columns as readonly ColumnSpec[]).find(({ key }) => key === reference.field)!;
    return [{ fields: column.header, reference: { resource: target.name.toLowerCase(), fields: field.header } }];
  });
  const primaryKey = table.columns.find(({ key }) => key === table.idColumn)?.header;
  return {
    profile: 'tabular-data-resource',
    // Names are lower case by the specification; the Excel table's own name is the path.
    name: table.name.toLowerCase(),
    title: table.sheet,
    description: table.help.vi,
    path: `${table.name}.csv`,
    schema: {
      fields: table.columns.map((column) => fieldOf(table, column)),
      ...(primaryKey ? { primaryKey } : {}),
      ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
      missingValues: [''],
    },
  };
}

/** The standard workbook as a Frictionless data package: one resource a table, one field a column. */
export function dataPackage(): DataPackage {
  return {
    profile: 'tabular-data-package',
    name: 'phuluc',
    title: 'Sổ kế hoạch',
    version: `${SCHEMA_VERSION}.0.0`,
    resources: tables.map(resourceOf),
  };
}
