/** What stands before and after the record in a page. */
export const RECORD_START = '<script type="application/json" id="record">';
export const RECORD_END = "</script>";
