-- What came to a client with another that was merged into it remembers where it came from, so that a merge can be taken back.
alter table client_person add column came_as uuid;
alter table client_fact add column came_as uuid;
alter table client_open_matter add column came_as uuid;
alter table client_introduction add column introducer_came_as uuid;
alter table client_introduction add column introduced_came_as uuid;
alter table moment_promise add column came_as uuid;
