-- An address under which somebody's deadlines can be read without signing in. Only a checksum of its secret is kept, so that
-- nobody who reads the database can open it.
create table calendar_feed (
    id binary(16) not null,
    partnership_id binary(16) not null,
    person_id binary(16) not null,
    secret_sha256 char(64) not null,
    opened_at datetime(6) not null,
    revoked_at datetime(6),
    version integer not null,
    primary key (id),
    constraint fk_calendar_feed_partnership foreign key (partnership_id) references partnership (id),
    constraint fk_calendar_feed_person foreign key (person_id) references person (id),
    constraint uq_calendar_feed_secret unique (secret_sha256)
);
