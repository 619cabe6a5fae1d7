-- What an address book says beside name, mail and birthday: telephone numbers, one a line, and the organisation; and the same while it waits.
alter table client_person add column phones text;
alter table client_person add column organisation text;
alter table exchange_draft add column phones text;
