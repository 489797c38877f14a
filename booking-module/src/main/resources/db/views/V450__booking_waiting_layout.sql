-- How whoever waits wants the space furnished; null: as it comes.
alter table booking_waiting add column layout text;
