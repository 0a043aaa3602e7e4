-- One row per ledger, with its version: what a writer compares and sets.
create table ledger (
  holder_type varchar(12) not null,
  holder varchar(256) not null,
  account varchar(256) not null,
  version bigint not null,
  primary key (holder_type, holder, account)
);

-- One row per entry. Rows are inserted, and never updated or deleted.
create table entry (
  holder_type varchar(12) not null,
  holder varchar(256) not null,
  account varchar(256) not null,
  number bigint not null,
  request varchar(256) not null,
  action varchar(16) not null,
  kind varchar(16) not null,
  effective date not null,
  recorded date not null,
  lot bigint,
  amount decimal(21, 6) not null,
  active_from date,
  expires date,
  inactivity varchar(32),
  scheme varchar(256),
  participation varchar(512),
  rule varchar(256),
  period_start date,
  period_end date,
  line_date date,
  as_of timestamp(9) with time zone,
  counterpart_type varchar(12),
  counterpart_holder varchar(256),
  counterpart_account varchar(256),
  origin bigint,
  lapses date,
  concerns varchar(256),
  reward varchar(256),
  actor varchar,
  reason varchar,
  closed_until date,
  primary key (holder_type, holder, account, number),
  foreign key (holder_type, holder, account) references ledger
);

create index entry_by_request on entry (request);

-- Or, in the place of the table above, one JSON document per entry.
create table entry_document (
  holder_type varchar(12) not null,
  holder varchar(256) not null,
  account varchar(256) not null,
  number bigint not null,
  document varchar not null,
  primary key (holder_type, holder, account, number),
  foreign key (holder_type, holder, account) references ledger
);
