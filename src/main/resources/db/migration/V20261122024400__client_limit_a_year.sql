-- What a client may be given in a year, where it is another limit than that of one occasion.
alter table client_client add column gift_limit_year_minor bigint;
