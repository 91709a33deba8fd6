import { lists, planProperties, SCHEMA_VERSION, tables, type ColumnSpec } from './index';

const escape = (text: string): string => text.replaceAll('|', '\\|');

function columnLine(column: ColumnSpec): string {
  const must = column.required === 'always' ? 'có' : column.required === 'topLevel' ? 'trừ dòng con' : '';
  const list = column.list ? ` Danh sách \`${lists.find(({ id }) => id === column.list)!.name}\`.` : '';
  return `| ${column.header} | \`${column.key}\` | ${must} | ${escape(column.help.vi)}${list} | ${escape(column.help.en)} |`;
}

/** `docs/workbook.md`: the standard workbook for people, made from the schema. */
export function describeWorkbook(): string {
  const parts = tables.map(
    (table) =>
      [
        `## ${table.sheet} · \`${table.name}\``,
        `${table.help.vi} *${table.help.en}*`,
        '| cột | khóa | bắt buộc | ghi chú | note |\n|---|---|---|---|---|',
      ].join('\n\n') +
      '\n' +
      table.columns.map(columnLine).join('\n'),
  );
  const properties = planProperties.map(
    ({ label, key, help }) => `| ${label} | \`${key}\` | ${help.vi} | ${help.en} |`,
  );
  const choices = lists
    .filter((list) => list.items)
    .map((list) => `| \`${list.name}\` | ${list.title.vi} | ${list.items!.map(({ vi }) => vi).join(' · ')} |`);
  return (
    [
      '# Sổ kế hoạch (the standard workbook)',
      `Made from \`src/core/schema\` by \`npm run docs\`; do not edit. Structure version ${SCHEMA_VERSION}.`,
      'Thứ tự cột tự do; cột và trang không có ở đây được giữ nguyên. *Column order is free; columns and sheets that are not listed here are kept.*',
      ...parts,
      '## Thuộc tính của kế hoạch\n\n| thuộc tính | khóa | ghi chú | note |\n|---|---|---|---|\n' +
        properties.join('\n'),
      '## Danh mục\n\n| tên | danh mục | giá trị |\n|---|---|---|\n' + choices.join('\n'),
      'Một ô ghi `〃` là một ô với ô ngay trên khi vẽ phụ lục. *A cell that holds `〃` is drawn as one with the cell above.*',
    ].join('\n\n') + '\n'
  );
}
