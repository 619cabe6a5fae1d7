-- What one feature reads of another's tables stands in views of the owner, so that the owner may change the rest.
create view practice_practice_view as
    select id, name, owner, currency, country, zone, confirmed from practice_practice;
create view practice_setting_view as
    select practice_id, name, value from practice_setting;
create view client_client_view as
    select practice_id, id, name, sort_name, town, status, since, gift_policy, cards_stay, long_gone, merged_into from client_client;
create view client_person_view as
    select practice_id, id, client_id, name, address, place from client_person;
create view client_fact_view as
    select practice_id, moment_id from client_fact;
create view client_introduction_view as
    select practice_id, introducer_client_id, introducer_person_id, introduced_client_id from client_introduction;
create view moment_moment_view as
    select practice_id, id, client_id, day, start_at, minutes, kind, words, amount_minor, currency, project, source, import_id,
        replaces, replaced_by, struck_at, same_money_as
    from moment_moment;
create view moment_presence_view as
    select practice_id, moment_id, person_id from moment_presence;
create view moment_promise_view as
    select practice_id, moment_id from moment_promise;
create view calendar_appointment_view as
    select practice_id, id, client_id, import_id from calendar_appointment;
create view season_season_view as
    select practice_id, id, occasion, title, in_year from season_season;
create view season_entry_view as
    select practice_id, id, season_id, subject_id, left_out from season_entry;
create view season_addressee_view as
    select practice_id, id, address from season_addressee;
create view season_team_card_view as
    select practice_id, id, written_on, posted_on, thanked_on, card_from_drawer, stamp_from_drawer from season_team_card;
create view season_card_view as
    select practice_id, id, written_on, posted_on, thanked_on, card_from_drawer, stamp_from_drawer from season_card;

-- The moments that an import brings: the ledger takes them from here, a hundred thousand of them in one statement.
create view moment_arriving as
    select practice_id, import_id, id, client_id, day, start_at, minutes,
        case kind when 'refund' then 'payment' when 'appointment' then 'talk' else kind end as kind,
        case kind when 'appointment' then 'shared' else 'paid' end as direction,
        words, amount_minor, currency, channel, project, producer as source, corrects as replaces, same_money_as
    from exchange_draft
    where brings;

-- Whoever was asked to a meeting and is known was there.
create view moment_arriving_presence as
    select distinct draft.practice_id, draft.import_id, draft.id as moment_id, guest.person_id
    from exchange_draft draft
    join exchange_draft guest on guest.practice_id = draft.practice_id and guest.import_id = draft.import_id
        and guest.producer = draft.producer and guest.row_key = draft.row_key and guest.seat = draft.seat
    where draft.kind = 'appointment' and draft.brings and guest.kind = 'guest' and guest.person_id is not null;
