-- A client's timeline in one place: all of it that a relationship is read from, except the words, so that reading it need not look for each moment.
drop index moment_by_client;
create index moment_by_client on moment_moment (practice_id, client_id, day, id, replaced_by, struck_at, same_money_as, kind, direction, strand, start_at, minutes, amount_minor, currency, signal, invited, weight, project);
