/** `/api/v1/index.json`: the list of endpoints. */
import type { About } from './about.ts';
import type { PublishedTable } from './published-table.ts';

export function apiIndex(about: About, tables: PublishedTable[]): object {
  const { home, site } = about;
  return {
    ten: about.title,
    mo_ta: about.description,
    tinh_den_ngay: about.asOf,
    van_ban: about.shownText,
    luu_y: about.notices,
    giay_phep: site.licence.dataLink,
    tu_dien: `${home}du-lieu/tu-dien/`,
    bang: tables.map(({ table, csv, json, schema }) => ({
      bang: table.id,
      ten: table.title,
      mo_ta: table.description,
      so_dong: table.rows.length,
      json: home + json.path,
      luoc_do: home + schema.path,
      csv: home + csv.path,
      kich_thuoc: json.bytes.length,
      sha256: json.hash,
    })),
  };
}
