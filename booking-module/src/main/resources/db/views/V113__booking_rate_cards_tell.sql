-- Whoever remembers which card is in force hears that it may have changed, when the change is committed.
create function booking_rate_card_changed() returns trigger language plpgsql as $$
begin
    perform pg_notify('view_changed', 'booking.tariffs');
    return null;
end $$;

create trigger booking_rate_card_changed after insert or update or delete or truncate on booking_rate_card
    for each statement execute function booking_rate_card_changed();
