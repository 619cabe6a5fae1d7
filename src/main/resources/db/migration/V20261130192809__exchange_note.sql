-- Why nothing came of a file that was read: one sentence.
alter table exchange_file add column note text;
