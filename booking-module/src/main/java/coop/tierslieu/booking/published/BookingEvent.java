package coop.tierslieu.booking.published;

/** Every fact of spaces, tariffs and bookings that others may hear. */
public sealed interface BookingEvent
        permits PlaceOpened,
                SpaceRegistered,
                CalendarOpened,
                SpaceClosed,
                SpaceReopened,
                OpeningHoursChanged,
                SpaceAllocated,
                SpaceReleased,
                RateCardAdopted,
                BookingConfirmed,
                BookingCancelled,
                BookingCheckedIn,
                BookingChanged,
                BookingMovedOut,
                BookingCorrected,
                LeftEarly,
                NoShowRecorded,
                DepositReceived,
                SlotHeld,
                HoldReleased,
                WaitlistJoined,
                WaitlistLeft,
                SlotBlocked,
                SlotUnblocked {}
