-- What a contact said when it was last brought: what of it still stands with the person may be corrected by the next.
alter table exchange_row add column said text;
