/** The most vouchers the table takes: five times what it is measured with. */
export const rowLimit = 50_000;
