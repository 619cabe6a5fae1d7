-- A receipt or picture that belongs to a record; its content lies in the data folder under its fingerprint.
create table attachment_attachment (
    practice_id uuid not null references practice_practice (id),
    id uuid not null,
    subject_id uuid not null,
    name varchar(200) not null,
    kind varchar(8) not null,
    bytes bigint not null,
    sha256 char(64) not null,
    kept_at timestamp with time zone not null,
    primary key (practice_id, id)
);
create index attachment_by_subject on attachment_attachment (practice_id, subject_id);
