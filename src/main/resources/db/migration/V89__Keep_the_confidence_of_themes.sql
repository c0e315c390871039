-- How well a theme comes back when one text in five is left out; unknown for themes that were found before it was measured.
alter table theme add column confidence double precision check (confidence between 0 and 1);
