-- Which of the seven circles she chose, where she says it by them; the word is what it means.
alter table review_answer add column circle integer;
