-- What a subscription earns is of no space in particular, and of no booking.
alter table revenue_entry add column subscription text;

create index revenue_entry_by_subscription on revenue_entry (subscription) where subscription is not null;
