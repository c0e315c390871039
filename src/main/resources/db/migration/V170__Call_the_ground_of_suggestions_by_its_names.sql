-- Names that say what is stored, as in themes; every row stays as it is.
alter table suggestion rename column stance to side;
alter table suggestion rename column middle to centroid;

-- Where an acceptance is taken back to is told by what the suggestion is about, and nobody reads this any more.
alter table suggestion drop column decided_from;
