-- Documents of signed-off versions, made once. The content stands apart, in chunks that fit one packet of any MariaDB
-- server.
create table frozen_document (
    id binary(16) not null,
    partnership_id binary(16) not null,
    cycle_id binary(16) not null,
    kind varchar(30) not null,
    format varchar(10) not null,
    number integer not null,
    size_bytes integer not null,
    sha256 char(64) not null,
    made_at datetime(6) not null,
    version integer not null,
    primary key (id),
    constraint fk_frozen_document_partnership foreign key (partnership_id) references partnership (id),
    constraint fk_frozen_document_cycle foreign key (cycle_id) references cycle (id),
    constraint uq_frozen_document unique (cycle_id, kind, format, number)
);

create index ix_frozen_document_sha256 on frozen_document (sha256);

create table frozen_document_chunk (
    id binary(16) not null,
    partnership_id binary(16) not null,
    document_id binary(16) not null,
    part integer not null,
    bytes mediumblob not null,
    version integer not null,
    primary key (id),
    constraint fk_frozen_document_chunk_partnership foreign key (partnership_id) references partnership (id),
    constraint fk_frozen_document_chunk_document foreign key (document_id) references frozen_document (id),
    constraint uq_frozen_document_chunk unique (document_id, part)
);

-- A checksum on a piece of paper leads back to the version.
create index ix_report_version_sha256 on report_version (sha256);
