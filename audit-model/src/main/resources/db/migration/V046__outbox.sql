-- Mails, written in the transaction of their cause and sent by a timer. No address stands here: it is asked for when a
-- mail goes out.
create table outbox (
    id binary(16) not null,
    partnership_id binary(16) not null,
    cycle_id binary(16) not null,
    cause varchar(30) not null,
    recipient_id binary(16) not null,
    subject varchar(255) not null,
    text mediumtext not null,
    path varchar(255) not null,
    written_at datetime(6) not null,
    state varchar(20) not null,
    attempts integer not null,
    next_try_at datetime(6) not null,
    sent_at datetime(6),
    failure varchar(20),
    version integer not null,
    primary key (id),
    constraint fk_outbox_partnership foreign key (partnership_id) references partnership (id),
    constraint fk_outbox_cycle foreign key (cycle_id) references cycle (id),
    constraint fk_outbox_recipient foreign key (recipient_id) references person (id)
);

create index ix_outbox_due on outbox (partnership_id, state, next_try_at);
