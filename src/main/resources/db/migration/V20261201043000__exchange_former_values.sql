-- What an import changed is kept in columns and in a row a field, no longer packed into one text.
alter table exchange_change add column moment_id uuid;
alter table exchange_change add column hash varchar(64);
alter table exchange_change add column version bigint;

create table exchange_former (
    practice_id uuid not null,
    change_id uuid not null,
    place integer not null,
    field varchar(20) not null,
    value text not null,
    primary key (practice_id, change_id, place),
    foreign key (practice_id, change_id) references exchange_change (practice_id, id)
);

-- What a contact said when it was last brought.
alter table exchange_row add column said_name text;
alter table exchange_row add column said_role varchar(300);
alter table exchange_row add column said_birth_year integer;
alter table exchange_row add column said_birth_month integer;
alter table exchange_row add column said_birth_day integer;
alter table exchange_row add column said_address text;
alter table exchange_row add column said_phones text;
alter table exchange_row add column said_organisation text;

-- Of whom a party may be one.
create table exchange_party_maybe (
    practice_id uuid not null,
    party_id uuid not null,
    place integer not null,
    client_id uuid not null,
    primary key (practice_id, party_id, place),
    foreign key (practice_id, party_id) references exchange_party (practice_id, id) on delete cascade
);

-- What an address book notes of a contact that waits, and what each of it would be kept as.
create table exchange_draft_note (
    practice_id uuid not null,
    draft_id uuid not null,
    place integer not null,
    field varchar(40) not null,
    said text not null,
    kept_as varchar(10) not null,
    instead text,
    primary key (practice_id, draft_id, place),
    foreign key (practice_id, draft_id) references exchange_draft (practice_id, id) on delete cascade
);

-- [jooq ignore start]
update exchange_change set moment_id = substr(before, 1, 36), hash = substr(before, 38) where what = 'corrected';
update exchange_change set hash = before where what = 'struck';
update exchange_change
    set hash = substr(before, 1, instr(before, ' ') - 1), version = cast(substr(before, instr(before, ' ') + 1) as integer)
    where what = 'line';

-- A text whose parts a sign parts, as an array of JSON: json_quote writes 0x1f as \u001f.
insert into exchange_former (practice_id, change_id, place, field, value)
    select c.practice_id, c.id, 100 * p.key + coalesce(one.key, 0),
        case p.key when 0 then 'uid' when 1 then 'recurrence' when 2 then 'start' when 3 then 'end' when 4 then 'all-day'
            when 5 then 'title' when 6 then 'client' when 7 then 'person' else 'import' end,
        case p.key when 7 then one.value else p.value end
    from exchange_change c
    join json_each('[' || replace(json_quote(c.before), '\u001f', '","') || ']') p
    left join json_each(case p.key when 7 then '["' || replace(p.value, ' ', '","') || '"]' else '[""]' end) one
    where c.what = 'appointment' and (p.value <> '' or p.key in (1, 5));

insert into exchange_former (practice_id, change_id, place, field, value)
    select c.practice_id, c.id, f.key / 2, f.value, v.value
    from exchange_change c
    join json_each('[' || replace(json_quote(c.before), '\u001f', '","') || ']') f on f.key % 2 = 0
    join json_each('[' || replace(json_quote(c.before), '\u001f', '","') || ']') v on v.key = f.key + 1
    where c.what = 'rewritten';

insert into exchange_former (practice_id, change_id, place, field, value)
    select c.practice_id, c.id, f.key, f.value, ''
    from exchange_change c
    join json_each('["' || replace(c.before, ' ', '","') || '"]') f
    where c.what = 'completed';

insert into exchange_former (practice_id, change_id, place, field, value)
    select c.practice_id, c.id, 0,
        case c.what when 'emptied' then lower(substr(c.before, 1, instr(c.before, char(31)) - 1))
            when 'moved' then 'client' else 'policy' end,
        case c.what when 'emptied' then substr(c.before, instr(c.before, char(31)) + 1) else c.before end
    from exchange_change c
    where c.what in ('emptied', 'moved', 'policy');

update exchange_row set
        said_name = json_extract(said.parts, '$[0]'),
        said_role = nullif(json_extract(said.parts, '$[1]'), ''),
        said_birth_month = cast(nullif(json_extract(said.parts, '$[2]'), '') as integer),
        said_birth_day = cast(nullif(json_extract(said.parts, '$[3]'), '') as integer),
        said_birth_year = cast(nullif(json_extract(said.parts, '$[4]'), '') as integer),
        said_address = nullif(json_extract(said.parts, '$[5]'), ''),
        said_phones = nullif(json_extract(said.parts, '$[6]'), ''),
        said_organisation = nullif(json_extract(said.parts, '$[7]'), '')
    from (select practice_id, id, '[' || replace(json_quote(said), '\u001f', '","') || ']' as parts
        from exchange_row where said is not null) said
    where said.practice_id = exchange_row.practice_id and said.id = exchange_row.id;

insert into exchange_party_maybe (practice_id, party_id, place, client_id)
    select p.practice_id, p.id, m.key, m.value
    from exchange_party p
    join json_each('["' || replace(p.maybe, ' ', '","') || '"]') m
    where m.value <> '';

insert into exchange_draft_note (practice_id, draft_id, place, field, said, kept_as, instead)
    select n.practice_id, n.id, n.place, json_extract(n.parts, '$[0]'), coalesce(json_extract(n.parts, '$[1]'), ''),
        coalesce(json_extract(n.parts, '$[2]'), 'know'), nullif(json_extract(n.parts, '$[3]'), '')
    from (select d.practice_id, d.id, one.key as place, '[' || replace(json_quote(one.value), '\u001f', '","') || ']' as parts
        from exchange_draft d
        join json_each('[' || replace(json_quote(d.facts), '\u001e', '","') || ']') one
        where d.facts is not null) n;
-- [jooq ignore stop]

alter table exchange_draft drop column facts;
alter table exchange_change drop column before;
alter table exchange_row drop column said;
alter table exchange_party drop column maybe;
