-- One row once the demo is loaded to its end: it is never loaded again.
create schema demo;
create table demo.loaded (
    loaded_at timestamptz primary key
);
