-- No list shows these of a client; and what waits to be read is told apart from before: all is read anew at the next look.
alter table relationship_standing drop column previous_minor;
alter table relationship_standing drop column comparable;
alter table relationship_standing drop column closeness;
delete from relationship_picture;
