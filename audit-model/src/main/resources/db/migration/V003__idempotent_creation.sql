-- What was created under a client's Idempotency-Key, so that a repeated request creates nothing twice.
create table created_once (
    id binary(16) not null,
    partnership_id binary(16) not null,
    request_hash char(64) not null,
    result_id binary(16) not null,
    created_at datetime(6) not null,
    version integer not null,
    primary key (id),
    constraint fk_created_once_partnership foreign key (partnership_id) references partnership (id)
);
