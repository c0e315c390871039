-- A piece of a job that any replica may do, while others do the others.
create table job_chunk (
    workspace_id uuid not null,
    id uuid not null,
    job_id uuid not null,
    content text not null,
    units bigint not null check (units >= 0),
    done boolean not null default false,
    attempts int not null default 0,
    version int not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (workspace_id, id),
    foreign key (workspace_id, job_id) references job (workspace_id, id) on delete cascade
);
create index job_chunk_job on job_chunk (workspace_id, job_id, done);
select lodestar_protect('job_chunk');

-- How much was done before the job was cut into chunks.
alter table job add column done_before_chunks bigint not null default 0;

-- A run that cuts the themes of one topic of another run finer or coarser, from the same words.
alter table theme_run add column cut_from uuid;
alter table theme_run add foreign key (workspace_id, cut_from) references theme_run (workspace_id, id) on delete set null (cut_from);

-- How many rungs finer (above 0) or coarser (below 0) than the data say people wanted the themes of the topic.
alter table theme_topic add column steps int not null default 0;
-- The topic of the other run that it was copied from.
alter table theme_topic add column cut_from uuid;

-- A UUID of version 7 (RFC 9562) for rows that are copied within the database.
create function lodestar_uuid7() returns uuid language sql volatile as $$
    select encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid())
        placing substring(int8send((extract(epoch from clock_timestamp()) * 1000)::bigint) from 3) from 1 for 6),
        52, 1), 53, 1), 'hex')::uuid
$$;
