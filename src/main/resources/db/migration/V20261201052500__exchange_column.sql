-- Which of our fields is which column of a file, and of every table with the same header: a row a column, no longer packed into one text.
create table exchange_file_column (
    practice_id uuid not null,
    file_id uuid not null,
    field varchar(200) not null,
    name text not null,
    primary key (practice_id, file_id, field),
    foreign key (practice_id, file_id) references exchange_file (practice_id, id) on delete cascade
);

create table exchange_mapping_column (
    practice_id uuid not null,
    header varchar(64) not null,
    field varchar(200) not null,
    name text not null,
    primary key (practice_id, header, field),
    foreign key (practice_id, header) references exchange_mapping (practice_id, header) on delete cascade
);

-- [jooq ignore start]
-- Pairs are parted by 0x1e, a field from its column by 0x1f; json_quote writes these as \u001e and \u001f.
insert into exchange_file_column (practice_id, file_id, field, name)
    select p.practice_id, p.id, json_extract(p.parts, '$[0]'), json_extract(p.parts, '$[1]')
    from (select f.practice_id, f.id, '[' || replace(json_quote(one.value), '\u001f', '","') || ']' as parts
        from exchange_file f
        join json_each('[' || replace(json_quote(f.asked_columns), '\u001e', '","') || ']') one
        where f.asked_columns <> '') p;

insert into exchange_mapping_column (practice_id, header, field, name)
    select p.practice_id, p.header, json_extract(p.parts, '$[0]'), json_extract(p.parts, '$[1]')
    from (select m.practice_id, m.header, '[' || replace(json_quote(one.value), '\u001f', '","') || ']' as parts
        from exchange_mapping m
        join json_each('[' || replace(json_quote(m.columns), '\u001e', '","') || ']') one
        where m.columns <> '') p;
-- [jooq ignore stop]

alter table exchange_file drop column asked_columns;
alter table exchange_mapping drop column columns;
