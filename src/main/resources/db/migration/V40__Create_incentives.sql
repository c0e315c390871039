-- What is promised for a response to one campaign.
create table incentive_programme (
    workspace_id uuid not null references workspace (id) on delete cascade,
    id uuid not null,
    campaign_id uuid not null,
    name text not null check (length(name) between 1 and 200),
    instructions text not null,
    version int not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (workspace_id, id),
    unique (workspace_id, campaign_id),
    foreign key (workspace_id, campaign_id) references campaign (workspace_id, id)
);
select lodestar_protect('incentive_programme');

-- One person's right to a reward: one for a response, and one for an invitation.
create table entitlement (
    workspace_id uuid not null references workspace (id) on delete cascade,
    id uuid not null,
    programme_id uuid not null,
    response_id uuid not null,
    invitation_id uuid not null,
    state text not null check (state in ('WAITING', 'ISSUED', 'CLAIMED')),
    version int not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (workspace_id, id),
    unique (workspace_id, response_id),
    unique (workspace_id, invitation_id),
    foreign key (workspace_id, programme_id) references incentive_programme (workspace_id, id),
    foreign key (workspace_id, response_id) references response (workspace_id, id),
    foreign key (workspace_id, invitation_id) references invitation (workspace_id, id)
);
create index entitlement_waiting on entitlement (workspace_id, programme_id, id) where state = 'WAITING';
select lodestar_protect('entitlement');

-- A code. It is unreadable without the secret key; the fingerprint finds the same code again.
create table voucher (
    workspace_id uuid not null references workspace (id) on delete cascade,
    id uuid not null,
    programme_id uuid not null,
    sealed_code bytea not null,
    fingerprint bytea not null,
    state text not null check (state in ('AVAILABLE', 'ISSUED', 'REVEALED', 'VOID')),
    entitlement_id uuid,
    version int not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (workspace_id, id),
    unique (workspace_id, programme_id, fingerprint),
    unique (workspace_id, entitlement_id),
    foreign key (workspace_id, programme_id) references incentive_programme (workspace_id, id),
    foreign key (workspace_id, entitlement_id) references entitlement (workspace_id, id),
    check ((entitlement_id is not null) = (state in ('ISSUED', 'REVEALED')))
);
create index voucher_available on voucher (workspace_id, programme_id, id) where state = 'AVAILABLE';
select lodestar_protect('voucher');

-- The book of what became of each code and each right. Lines are added, never changed or removed.
create table incentive_ledger (
    workspace_id uuid not null references workspace (id) on delete cascade,
    id uuid not null,
    programme_id uuid not null,
    kind text not null check (kind in ('CODE_IMPORTED', 'CODE_VOIDED', 'ENTITLED', 'CODE_ISSUED', 'CODE_REVEALED')),
    voucher_id uuid,
    entitlement_id uuid,
    version int not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (workspace_id, id),
    foreign key (workspace_id, programme_id) references incentive_programme (workspace_id, id),
    foreign key (workspace_id, voucher_id) references voucher (workspace_id, id),
    foreign key (workspace_id, entitlement_id) references entitlement (workspace_id, id),
    check ((kind in ('CODE_IMPORTED', 'CODE_VOIDED', 'CODE_ISSUED', 'CODE_REVEALED')) = (voucher_id is not null)),
    check ((kind in ('ENTITLED', 'CODE_ISSUED', 'CODE_REVEALED')) = (entitlement_id is not null)),
    unique (workspace_id, kind, voucher_id),
    unique (workspace_id, kind, entitlement_id)
);
create index incentive_ledger_programme on incentive_ledger (workspace_id, programme_id, id);
select lodestar_protect('incentive_ledger');
revoke update, delete on incentive_ledger from ${runtimeRole};
