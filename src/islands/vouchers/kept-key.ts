/** Says in the storage of the device that there is a table, so that it is opened with the page. */
export const keptKey = 'vouchers-kept';
