package coop.tierslieu.booking.published;

import coop.tierslieu.shared.Money;
import java.time.OffsetDateTime;

/**
 * What is asked in advance for a privatisation.
 *
 * @param amount tax included
 * @param dueBy without it by then, the privatisation is cancelled
 */
public record Deposit(Money amount, OffsetDateTime dueBy) {}
